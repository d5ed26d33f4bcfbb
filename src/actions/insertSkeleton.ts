import type { Analysis } from './analysis';

export interface InsertOutcome {
  /** Ids of the sections that went in, in the outline's order. */
  readonly sections: readonly string[];
  /** False where the content went in but the document could not be made to remember the choice. */
  readonly remembered: boolean;
}

/**
 * Inserts what is missing (`analysis.gaps`, which is also the preview), each part at its place, then remembers the
 * choice in the document. The places are found again first; where one is lost, nothing is inserted.
 * @throws WordError (its `effect` says what became of the document), ActionError 'nothing-to-insert'
 */
export declare function insertSkeleton(analysis: Analysis): Promise<InsertOutcome>;
