import type { FillPlan } from '../appendix/planFill';
import type { PasteReading } from '../appendix/readPaste';
import type { Analysis } from './analysis';

/** What would be written, cell by cell, and what of the pasted text was not understood. */
export interface FillPreview {
  readonly plan: FillPlan;
  readonly paste: PasteReading;
}

export interface FillOutcome {
  /** Codes of the cells that now hold the new figure. */
  readonly written: readonly string[];
}

/**
 * What pasting this text into the document's appendix would change. Pure.
 * @param pasted tab-separated text as Excel and Word put it on the clipboard
 * @throws ActionError 'no-appendix', 'paste-without-figures'
 */
export declare function previewFill(analysis: Analysis, pasted: string): FillPreview;

/**
 * Writes the plan's cells, only those that change. All of them are compared with the live document first; where one
 * is not what the plan saw, nothing is written.
 * @throws WordError ('text-changed' with the place where a cell is another now), ActionError 'nothing-to-fill'
 */
export declare function fillAppendix(plan: FillPlan): Promise<FillOutcome>;
