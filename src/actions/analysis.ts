import type { NamedForm } from '../appendix/form';
import type { Gap } from '../check/gaps';
import type { CheckResult } from '../check/result';
import type { Place, ReadWarning } from '../report/report';
import type { DocumentState } from '../report/state';
import type { Tag } from '../report/tags';
import type { Choice } from './choice';

/** Everything the pane knows about the open document; plain data, so it crosses from the worker as it is. */
export interface Analysis {
  readonly choice: Choice;
  /** What the document remembers, or null. */
  readonly state: DocumentState | null;
  /** How well each outline of the catalogue fits the headings, best first; empty where the document says it itself. */
  readonly guesses: readonly { readonly id: string; readonly score: number }[];
  readonly result: CheckResult;
  /** What is missing and where it belongs: the preview of `insertSkeleton`. */
  readonly gaps: readonly Gap[];
  /** The form that `result.appendix` was read with, or null. */
  readonly form: NamedForm | null;
  /** Our controls in document order. */
  readonly inserted: readonly InsertedPart[];
  /** What "Dọn trước khi gửi" would take out. */
  readonly leftovers: readonly Leftover[];
  readonly warnings: readonly ReadWarning[];
  /** Tracked insertions or deletions are in the document. */
  readonly tracked: boolean;
  /** Nothing is written yet. */
  readonly empty: boolean;
  /** How many paragraphs were read. */
  readonly paragraphs: number;
  /** How many paragraphs of the live document Word did not hand over. */
  readonly missed: number;
}

/** One content control of ours. */
export interface InsertedPart {
  readonly tag: string;
  readonly means: Tag;
  /** Its first paragraph. */
  readonly place: Place;
  /** Ordinal of the last paragraph it touches. */
  readonly lastParagraph: number;
  readonly text: string;
  /** Still word for word what was inserted; of a section: all of it, and nothing is written under it. */
  readonly unchanged: boolean;
  /** Paragraphs outside our frames that came with it: a figure's line, the empty line to write in, the table's title. */
  readonly around: readonly Place[];
}

/** What must not be in a report that is sent. */
export interface Leftover {
  /** guidance: the hint under a heading; field: the line of a figure still "……"; note: our remark in the appendix. */
  readonly kind: 'guidance' | 'field' | 'note';
  /** Its text as it stands in the document. */
  readonly text: string;
  /** Every paragraph that would go. */
  readonly places: readonly Place[];
}
