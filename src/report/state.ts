/** What the add-in remembers in the document itself. Losing it is no error: it is rebuilt from tags and headings. */
export interface DocumentState {
  readonly outline: string;
  readonly outlineVersion: number;
  /** The variables the person set; absent ones have the outline's default. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The reporting unit's name, or null. */
  readonly unit: string | null;
  readonly waivers: readonly Waiver[];
}

/** "Not applicable here", said by a person, of a section, an indicator or a whole rule on one. */
export interface Waiver {
  /** Section or indicator id, or "appendix:46c". */
  readonly target: string;
  readonly reason: string;
  readonly who: string;
  /** ISO date, "2026-11-20". */
  readonly when: string;
}
