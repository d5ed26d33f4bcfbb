import type { DocumentState } from '../report/state';
import type { Analysis } from './analysis';

/**
 * Remembers in the document that something is not applicable, with its reason. A waiver of the same target is replaced.
 * @param target section or indicator id, or "appendix:46c"
 * @param who the person's name as they gave it; "" where they gave none
 * @returns the document's state as remembered; analyse again to see its effect
 * @throws WordError
 */
export declare function waive(
  analysis: Analysis,
  target: string,
  reason: string,
  who: string,
): Promise<DocumentState>;

/** Takes a waiver back. @throws WordError */
export declare function unwaive(analysis: Analysis, target: string): Promise<DocumentState>;
