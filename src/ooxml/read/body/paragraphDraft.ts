import type { Paragraph, Span } from '../../../report/report';
import { emptyParagraphProperties, type ParagraphProperties } from '../properties';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How a stretch of text looks. */
export type Look = Omit<Span, 'start' | 'end'>;

/** A paragraph while it is being read. */
export class ParagraphDraft {
  readonly index: number;
  readonly properties: ParagraphProperties = emptyParagraphProperties();
  controls: readonly number[];
  readonly asides: number[] = [];
  styleId: string | null = null;
  breakBefore: boolean;
  /** A table of contents was open where it begins. */
  readonly beginsInToc: boolean;
  /** Its paragraph mark is a tracked deletion: what is left of it joins the next paragraph. */
  markDeleted = false;
  /** A section ends with it. */
  endsSection = false;
  text = '';
  spans: Mutable<Span>[] = [];
  /** Text in a field of a table of contents, and text outside. */
  tocText = false;
  otherText = false;
  #break = false;

  constructor(index: number, controls: readonly number[], breakBefore: boolean, beginsInToc: boolean) {
    this.index = index;
    this.controls = controls;
    this.breakBefore = breakBefore;
    this.beginsInToc = beginsInToc;
  }

  append(text: string, look: Look): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += this.#break ? `\n${text}` : text;
    this.#break = false;
    const end = this.text.length;
    const last = this.spans.at(-1);
    const { bold, italic, caps, font } = look;
    if (last && sameLook(last, look)) last.end = end;
    else this.spans.push({ start, end, bold, italic, caps, font });
  }

  /** A page or column ends here: a break in the text too, once more text follows. */
  breakText(): void {
    this.#break = this.text !== '';
  }

  /** Whether a page break was the last thing in it, so that what comes next begins a page. */
  get endsInBreak(): boolean {
    return this.#break;
  }

  /** Takes up the text left over from a paragraph whose mark was deleted, before its own. */
  begin(leftover: Leftover): void {
    this.text = leftover.text;
    this.spans = leftover.spans;
  }
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.caps === b.caps && a.font === b.font;
}

/** Left over from a paragraph with a deleted mark, until the next one takes it up. */
export interface Leftover {
  readonly from: Mutable<Paragraph>;
  readonly text: string;
  readonly spans: Mutable<Span>[];
}
