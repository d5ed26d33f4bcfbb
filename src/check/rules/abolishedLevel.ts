import type { Paragraph, Report } from '../../report/report';
import { fold } from '../../text/normalise';
import { addresseesOf } from '../reading/addressees';
import { placeFor } from '../reading/placeFor';
import type { SectionReading } from '../sections/checkSections';
import type { Draft, Facts, Rule } from './rule';

/** Levels that ended on 1 July 2025 (Law 97/2025/QH15, art. 8; two-level local government), as folded text. */
const ABOLISHED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['công đoàn cấp trên trực tiếp cơ sở', /(?:công đoàn|cđ) cấp trên trực tiếp cơ sở|cđct(?:tt)?cs/],
  [
    'LĐLĐ huyện, quận, thị xã',
    /(?:liên đoàn lao động|lđlđ) (?:các )?(?:huyện|quận|thị xã|thành phố thuộc tỉnh)/,
  ],
  ['công đoàn ngành địa phương', /công đoàn ngành địa phương/],
];

/** A report on a time after the reform names, or is sent to, a level of the organisation that no longer exists. */
export const abolishedLevel: Rule = {
  id: 'abolished-level',
  severity: 'info',
  find: (facts) => (isAfterReform(facts) ? mentions(facts) : []),
  examples: {
    good: ['**I. Tình hình đoàn viên**\n- Công đoàn phường quản lý 12 công đoàn cơ sở.'],
    bad: [
      '**I. Tình hình đoàn viên:** LĐLĐ huyện quản lý 12 công đoàn cơ sở.',
      '**I. Tình hình đoàn viên**\n- LĐLĐ huyện quản lý 12 công đoàn cơ sở.',
      '^**BÁO CÁO**\nKính gửi: LĐLĐ huyện Cam Sơn\n**I. Tình hình đoàn viên**\n- Ổn định.',
      '**I. Tình hình đoàn viên**\n- Ổn định.\nNơi nhận:\n- Công đoàn cấp trên trực tiếp cơ sở;\n- Lưu VP.',
    ],
  },
};

/** The whole second half of 2025 and later; the first half of 2025 still had the old levels. */
function isAfterReform({ outline }: Facts): boolean {
  const year = Number(outline.values.year);
  return outline.kind === 'half-year' ? year >= 2026 : year >= 2025;
}

function mentions({ report, sections, headings }: Facts): readonly Draft[] {
  const titles = titleEnds(sections);
  const addressees = addresseesOf(report, headings.zones.bodyEnd);
  const { bodyStart, bodyEnd } = headings.zones;
  const body = report.paragraphs
    .filter(({ index, toc }) => !toc && index >= bodyStart && index < bodyEnd && !addressees.has(index))
    .map(({ index, text }) => ({ index, text: text.slice(titles.get(index) ?? 0) }));
  const sentTo = report.paragraphs.filter(({ index }) => addressees.has(index));
  return [
    ...levelsIn(report, sentTo).map((draft) => ({
      ...draft,
      severity: 'warning' as const,
      data: { ...draft.data, addressee: true },
    })),
    ...levelsIn(report, body),
  ];
}

/** Paragraph -> offset at which the title in it ends, which is the guideline's wording and not the writer's. */
function titleEnds(sections: readonly SectionReading[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { match } of sections) {
    if (match === null) continue;
    const { first, last, bodyOffset } = match.candidate;
    for (let at = first; at <= last; at += 1) ends.set(at, bodyOffset ?? Number.POSITIVE_INFINITY);
  }
  return ends;
}

/** Each abolished level that some of these paragraphs name, at the first of them. */
function levelsIn(
  report: Report,
  paragraphs: readonly Pick<Paragraph, 'index' | 'text'>[],
): readonly Draft[] {
  const texts = paragraphs.map(({ index, text }) => ({ index, text, folded: fold(text) }));
  return ABOLISHED.flatMap(([level, pattern]) => {
    const found = texts.filter(({ folded }) => pattern.test(folded));
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        target: null,
        data: { level, count: found.length, text: first.text, addressee: false },
        place: placeFor(report, first.index),
      },
    ];
  });
}
