import { canonical } from '../../text/normalise';
import { placeFor } from '../reading/placeFor';
import type { Draft, Facts, Rule } from './rule';

/** A title or heading still names a year of an earlier report. */
export const staleYear: Rule = {
  id: 'stale-year',
  severity: 'warning',
  find: (facts) => [...staleTitle(facts), ...staleHeadings(facts)],
  examples: {
    good: [
      '**V. Phương hướng, nhiệm vụ năm 2026**\n- Đổi mới hoạt động.',
      '**V. Phương hướng, nhiệm vụ (số 20215)**\n- Đổi mới hoạt động.',
    ],
    bad: [
      '**V. Phương hướng, nhiệm vụ năm 2021**\n- Đổi mới hoạt động.',
      '^**BÁO CÁO**\n^**Thực hiện Nghị quyết Đại hội năm 2018**\n^**và hoạt động công đoàn năm 2021**\n\n**I. Tình hình đoàn viên**\n- Ổn định.',
    ],
  },
};

function yearsIn(text: string): readonly number[] {
  // A year inside a document number or a date ("12/6/2021") names that document, not the period.
  return [...canonical(text).matchAll(/(?<![\d/.,])(20\d\d)(?![/.,]?\d)/g)].map((match) => Number(match[1]));
}

function draft(
  facts: Facts,
  target: string | null,
  paragraph: number,
  found: number,
  expected: number,
  heading?: string,
): Draft {
  const place = placeFor(facts.report, paragraph);
  return { target, data: { found, expected, text: heading ?? place?.text ?? '' }, place };
}

/** Headings whose wanted title names years, none of which they have, but an earlier one. */
function staleHeadings(facts: Facts): readonly Draft[] {
  return facts.sections.flatMap(({ section, match }) => {
    const wanted = yearsIn(section.title);
    const [expected] = wanted;
    if (match === null || match.merged || expected === undefined) return [];
    const found = yearsIn(match.candidate.title);
    const stale = found.find((year) => year < Math.min(...wanted));
    if (stale === undefined || found.some((year) => wanted.includes(year))) return [];
    return [draft(facts, section.id, match.candidate.first, stale, expected, match.candidate.text)];
  });
}

/** The latest year of the title is the report's; an earlier one beside it may be a resolution's or a term's. */
function staleTitle(facts: Facts): readonly Draft[] {
  const expected = Number(facts.outline.values.year);
  if (Number.isNaN(expected) || facts.outline.kind === 'mid-term') return [];
  const [latest] = facts.headings.zones.title
    .flatMap((at) => yearsIn(facts.report.paragraphs[at]?.text ?? '').map((year) => ({ at, year })))
    .sort((one, other) => other.year - one.year);
  return latest !== undefined && latest.year < expected
    ? [draft(facts, null, latest.at, latest.year, expected)]
    : [];
}
