import { emptyRunProperties, type RunProperties } from '../properties';
import { Fields } from './fields';
import type { RunLook } from './look';
import type { Leftover, ParagraphDraft } from './paragraphDraft';

/** One flow of text: the body, a note or a text box. Text boxes interrupt the flow they hang on. */
export class Story {
  /** The body's paragraphs count; those of a note or text box only give their text. */
  readonly isBody: boolean;
  readonly lines: string[] = [];
  readonly fields = new Fields();
  paragraph: ParagraphDraft | null = null;
  leftover: Leftover | null = null;
  /** Depth of tracked deletions (and of moves away from here). */
  deletions: number;
  /** Controls around us that are tables of contents. */
  tocs = 0;
  /** Inside `w:pPr`, or inside the `w:rPr` of a run. */
  context: 'paragraph' | 'mark' | 'run' | null = null;
  run: RunProperties = emptyRunProperties();
  runStyle: string | null = null;
  look: RunLook | null = null;
  keepSpace = false;

  constructor(isBody: boolean, deletions = 0) {
    this.isBody = isBody;
    this.deletions = deletions;
  }

  get inToc(): boolean {
    return this.tocs > 0 || this.fields.inToc;
  }

  /** Whether text here is shown: not deleted, and not the instruction of a field. */
  get isShown(): boolean {
    return this.deletions === 0 && !this.fields.inInstruction;
  }
}
