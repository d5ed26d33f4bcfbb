import type { Analysis } from './analysis';
import type { Choice } from './choice';

/**
 * Reads the open document and checks it.
 * @param choice what the person chose; null: what the document remembers, else the outline that fits best.
 * @throws WordError, OoxmlError, ActionError
 */
export declare function analyseOpenReport(choice: Choice | null): Promise<Analysis>;
