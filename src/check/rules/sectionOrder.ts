import type { SectionReading } from '../sections/checkSections';
import { foreignHolder, isInside } from '../sections/holder';
import type { Facts, Rule } from './rule';

/** Sections of one heading do not come in the guideline's order. */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'info',
  find: (facts) =>
    groups(facts).flatMap((siblings) => {
      const kept = new Set(longestRising(siblings.map((one) => one.match?.candidate.first ?? 0)));
      return siblings.flatMap((reading, at) => {
        if (kept.has(at)) return [];
        const previous = siblings[at - 1];
        return [
          {
            target: reading.section.id,
            data: { heading: reading.verdict.heading, after: previous?.verdict.heading ?? null },
            place: reading.verdict.place,
          },
        ];
      });
    }),
  examples: {
    good: [
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.',
    ],
    bad: ['**II. Kết quả hoạt động**\n**1. Công tác tài chính**\n- Thu đủ.\n**2. Công tác nữ công**\n- Tốt.'],
  },
};

/** Found sections by parent, in the outline's order; one under another's heading may be out of place, not out of order. */
function groups(facts: Facts): readonly (readonly SectionReading[])[] {
  const byParent = new Map<string, SectionReading[]>();
  for (const reading of facts.sections) {
    if (reading.match === null || reading.match.merged || reading.verdict.status === 'uncertain') continue;
    if (isInside(reading) || foreignHolder(reading, facts) !== null) continue;
    const key = reading.parent?.id ?? '';
    byParent.set(key, [...(byParent.get(key) ?? []), reading]);
  }
  return [...byParent.values()];
}

/** Positions of a longest rising run of values: what need not move. */
function longestRising(values: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const [at, value] of values.entries()) {
    const before = best
      .filter((_, earlier) => (values[earlier] ?? 0) < value)
      .reduce<readonly number[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...before, at]);
  }
  return best.reduce((one, other) => (other.length > one.length ? other : one), []);
}
