import type { Analysis, InsertedPart } from './analysis';

/** "Gỡ phần vừa chèn": a section goes whole (heading, guidance, fields) or stays whole. */
export interface RemovalPreview {
  /** Still exactly as inserted: would go. */
  readonly remove: readonly InsertedPart[];
  /** Written in or under: would stay. */
  readonly keep: readonly InsertedPart[];
}

/** What would go and what would stay. Pure. */
export declare function previewRemoval(analysis: Analysis): RemovalPreview;

/**
 * Takes out what the preview says, after comparing each part with the live document: one that changed since stays.
 * @returns the tags that are gone
 * @throws WordError, ActionError 'nothing-to-remove'
 */
export declare function removeInserted(preview: RemovalPreview): Promise<readonly string[]>;
