/**
 * Caps on what is read, checked before anything is inflated. A long report with photographs has a hundred
 * parts and a few MB of XML; these leave room and still stop a bomb. Each can be lowered for a test.
 */
export interface Limits {
  readonly entries: number;
  /** Bytes, inflated, of all entries together. */
  readonly totalSize: number;
  /** Bytes, inflated, of one entry; UTF-16 units for text handed over by Word. */
  readonly entrySize: number;
  /** Inflated over deflated size of one entry. */
  readonly ratio: number;
  /** Entries up to this size (bytes) may have any ratio: a page of spaces deflates very well. */
  readonly ratioGrace: number;
}

export const defaultLimits: Limits = {
  entries: 2_000,
  totalSize: 200_000_000,
  entrySize: 50_000_000,
  ratio: 200,
  ratioGrace: 100_000,
};

/** Elements nested deeper than this are passed over with a warning; Word itself stays far below. */
export const maxDepth = 512;
