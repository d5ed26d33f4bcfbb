import type { Paragraph, Span } from '../report/report';
import { decodeLegacyText, type LegacyEncoding } from '../text/legacyEncoding';
import { legacySigns } from '../text/legacySigns';
import type { EncodingBySpan } from './legacyFonts';

/** What stands in one old encoding. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** Fonts that say so, in the order met; empty where only the wording does. */
  readonly fonts: readonly string[];
  /** The first paragraph, as written; a note or text box stands for the paragraph it hangs on. */
  readonly first: { readonly paragraph: number; readonly text: string };
  /** How many paragraphs. */
  readonly count: number;
  /** How many of them mix it with Unicode, and so were left as they are. */
  readonly unread: number;
}

interface Met {
  readonly fonts: Set<string>;
  /** Ordinal -> text as written. */
  readonly paragraphs: Map<number, string>;
  readonly unread: Set<number>;
}

/** Decodes the paragraphs of one report, and remembers what it met. */
export class LegacyReader {
  readonly #byFont: EncodingBySpan;
  readonly #known: ReadonlySet<LegacyEncoding>;
  readonly #met = new Map<LegacyEncoding, Met>();

  /** @param known the encodings proven somewhere in the report: with them one word is enough */
  constructor(byFont: EncodingBySpan, known: ReadonlySet<LegacyEncoding>) {
    this.#byFont = byFont;
    this.#known = known;
  }

  get found(): readonly LegacyText[] {
    return [...this.#met].flatMap(([encoding, { fonts, paragraphs, unread }]) => {
      const paragraph = Math.min(...paragraphs.keys());
      const first = { paragraph, text: paragraphs.get(paragraph) ?? '' };
      return [{ encoding, fonts: [...fonts], first, count: paragraphs.size, unread: unread.size }];
    });
  }

  /** The paragraph in Unicode; the same one if there is nothing to decode. */
  paragraph(paragraph: Paragraph): Paragraph {
    const pieces = paragraph.spans.map((span) => {
      const written = paragraph.text.slice(span.start, span.end);
      return { span, written, encoding: this.#byFont(span, paragraph.text) };
    });
    const rest = pieces.map(({ written, encoding }) => (encoding === null ? written : ' ')).join('');
    const guess = this.#guess(rest, paragraph);
    let text = '';
    const spans: Span[] = [];
    for (const { span, written, encoding } of pieces) {
      const by = encoding ?? guess;
      const readable =
        by === null ? written : decodeLegacyText(written, by, encoding === null ? null : span.font);
      if (by !== null && readable !== written) {
        const met = this.#meet(by, paragraph.index, paragraph.text);
        if (encoding !== null && span.font !== null) met.fonts.add(span.font);
      }
      spans.push({ ...span, start: text.length, end: text.length + readable.length });
      text += readable;
    }
    return text === paragraph.text ? paragraph : { ...paragraph, text, spans };
  }

  /** The text of a note or text box, whose fonts nobody knows, in Unicode. */
  aside(text: string, paragraph: number): string {
    const encoding = this.#guess(text, { index: paragraph, text });
    if (encoding === null) return text;
    this.#meet(encoding, paragraph, text);
    return decodeLegacyText(text, encoding, null);
  }

  #guess(text: string, { index, text: whole }: Pick<Paragraph, 'index' | 'text'>): LegacyEncoding | null {
    const signs = legacySigns(text);
    if (signs === null) return null;
    const { encoding, verdict } = signs;
    if (verdict === 'mixed') {
      this.#meet(encoding, index, whole).unread.add(index);
      return null;
    }
    return verdict === 'sure' || this.#known.has(encoding) ? encoding : null;
  }

  #meet(encoding: LegacyEncoding, paragraph: number, text: string): Met {
    const met = this.#met.get(encoding) ?? { fonts: new Set(), paragraphs: new Map(), unread: new Set() };
    if (!met.paragraphs.has(paragraph)) met.paragraphs.set(paragraph, text);
    this.#met.set(encoding, met);
    return met;
  }
}
