import type { Label } from '../text/label';
import type { Evidence } from './evidence';

/** A place in the report that may be a heading; which one it is, only an outline can say. */
export interface HeadingCandidate {
  /** Ordinals of its first and last paragraph: a title may go over several. */
  readonly first: number;
  readonly last: number;
  /** As it stands in the report, typed number included; "\n" between paragraphs and at a line break. */
  readonly text: string;
  /** Canonical, without number, in one line. */
  readonly title: string;
  readonly label: Label | null;
  /** Offset into the last paragraph's text at which the section's text begins, where both share a paragraph. */
  readonly bodyOffset: number | null;
  /** Level of the heading style or outline level, or null. */
  readonly level: number | null;
  /** Section id that our own control round it names, or null. */
  readonly tag: string | null;
  readonly evidence: readonly Evidence[];
  /** 0-1, by form alone. */
  readonly confidence: number;
}
