import type { DocumentState } from '../report/state';
import type { Analysis } from './analysis';
import { saveState, stateOf } from './state';

/**
 * Remembers in the document that something is not applicable, with its reason. A waiver of the same target is replaced.
 * @param target section or indicator id, or "appendix:46c"
 * @param who the person's name as they gave it; "" where they gave none
 * @returns the document's state as remembered; analyse again to see its effect
 * @throws WordError
 */
export async function waive(
  analysis: Analysis,
  target: string,
  reason: string,
  who: string,
): Promise<DocumentState> {
  const when = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return keep(analysis, target, [{ target, reason, who, when }]);
}

/** Takes a waiver back. @throws WordError */
export const unwaive = (analysis: Analysis, target: string): Promise<DocumentState> =>
  keep(analysis, target, []);

async function keep(
  { choice, state }: Analysis,
  target: string,
  instead: DocumentState['waivers'],
): Promise<DocumentState> {
  const before = stateOf(choice, state);
  const others = before.waivers.filter((waiver) => waiver.target !== target);
  const after = { ...before, waivers: [...others, ...instead] };
  await saveState(after);
  return after;
}
