import type { Match } from './match';
import { rankOf } from './rank';
import type { TitleIndex, Titles } from './titles';

/**
 * Headings that were taken for a sub-section but stand where its parent is missing: with the number form of the
 * parent's own siblings and with the parent's number ("2. Tồn tại, hạn chế" beside "1. Ưu điểm", without anything under
 * it). The parent gets the heading; the sub-section, which the heading names, is merged into it.
 */
export function moveUp(
  index: TitleIndex,
  matches: ReadonlyMap<string, Match>,
): readonly (readonly [string, Match])[] {
  return index.titles.flatMap((parent) => {
    if (parent.section.sections.length === 0 || matches.has(parent.section.id)) return [];
    const rank = rankBeside(parent, index, matches);
    const child = parent.section.sections
      .flatMap(({ id }) => matches.get(id) ?? [])
      .find((match) => !match.merged && rankOf(match.candidate) === rank && hasNumberOf(parent, match));
    if (rank === null || child === undefined) return [];
    const own: Match = {
      ...child,
      section: parent.section.id,
      reasons: [...child.reasons, { because: 'at-its-level', worth: 0 }],
    };
    return [
      [parent.section.id, own],
      [child.section, { ...child, merged: true }],
    ] as const;
  });
}

/** The rank of the parent's siblings' headings; null where they have none, or differ. */
function rankBeside(parent: Titles, index: TitleIndex, matches: ReadonlyMap<string, Match>): number | null {
  const ranks = index.titles.flatMap((other) => {
    const match = other.parent?.id === parent.parent?.id ? matches.get(other.section.id) : undefined;
    return match === undefined || match.merged ? [] : [rankOf(match.candidate)];
  });
  const [first] = ranks;
  return first !== undefined && ranks.every((rank) => rank === first) ? first : null;
}

function hasNumberOf({ number }: Titles, { candidate }: Match): boolean {
  return number !== null && candidate.label?.value.at(-1) === number;
}
