import type { Found } from './found';
import type { Asked } from './want';

/**
 * Of what there was none, nothing further happened: no letters came, so none were settled; no course was held, so nobody
 * attended. Gives each indicator left without an answer the denial that answers a broader one of its section.
 */
export function noughtsFor(
  left: readonly Asked[],
  answered: readonly { readonly want: Asked; readonly found: Found }[],
): Map<string, Found> {
  const denials = answered.filter(({ found }) => found.figure.kind === 'nothing');
  return new Map(
    left.flatMap((want) => {
      const denial = denials.find(
        (one) => one.want.section.id === want.section.id && isBroader(coreOf(one.want), coreOf(want)),
      );
      return denial === undefined ? [] : [[want.indicator.id, denial.found]];
    }),
  );
}

/** Ideas that only say how, not of what. */
const MANNER = new Set(['total', 'receipt']);

function coreOf({ wants: [label] }: Asked): readonly string[] {
  if (label === undefined) return [];
  return [...label.actions, ...label.topics, ...label.marks].filter((idea) => !MANNER.has(idea));
}

function isBroader(broad: readonly string[], narrow: readonly string[]): boolean {
  return broad.length > 0 && broad.every((idea) => narrow.includes(idea));
}
