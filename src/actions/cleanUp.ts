import type { Analysis, Leftover } from './analysis';

/** "Dọn trước khi gửi". */
export interface CleanUpPreview {
  readonly leftovers: readonly Leftover[];
  /** Frames of ours that are taken off; their text stays. */
  readonly frames: number;
  /** The document holds our memory, which goes too. */
  readonly state: boolean;
}

export interface CleanUpOutcome {
  readonly removed: number;
  readonly unwrapped: number;
}

/** What would go. Pure. */
export declare function previewCleanUp(analysis: Analysis): CleanUpPreview;

/**
 * Takes out leftover guidance and empty fields, takes our frames off what stays, and forgets our memory.
 * @throws WordError, ActionError 'nothing-to-remove'
 */
export declare function cleanUp(preview: CleanUpPreview): Promise<CleanUpOutcome>;
