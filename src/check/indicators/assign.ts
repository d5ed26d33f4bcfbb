import { inReportOrder } from './figures';
import type { Found } from './found';
import type { Asked } from './want';

export interface Answer {
  readonly found: Found;
  readonly score: number;
}

/** A figure may answer two indicators only where it answers both nearly as well ("tiếp nhận và giải quyết 3 đơn"). */
const SHARED = 0.9;

/**
 * Gives each indicator the figure that answers it best, the clearest pairs first, so that several figures of one
 * sentence go to the indicators they belong to. Indicators without any figure are absent. `candidates` names the figures
 * that could answer an indicator, `score` says how well one does, 0 for not at all.
 */
export function assign(
  asked: readonly Asked[],
  candidates: (asked: Asked) => Iterable<Found>,
  score: (found: Found, asked: Asked) => number,
): Map<string, Answer> {
  const pairs: { want: Asked; figure: Found; value: number }[] = [];
  for (const want of asked) {
    for (const figure of candidates(want)) {
      const value = score(figure, want);
      if (value > 0) pairs.push({ want, figure, value });
    }
  }
  pairs.sort((a, b) => b.value - a.value || inReportOrder(a.figure, b.figure));
  const answers = new Map<string, Answer>();
  const taken = new Set<Found>();
  for (const { want, figure, value } of pairs) {
    if (answers.has(want.indicator.id)) continue;
    if (taken.has(figure) && value < SHARED) continue;
    taken.add(figure);
    answers.set(want.indicator.id, { found: figure, score: value });
  }
  return answers;
}
