import type { Outline } from '../outline/schema';
import type { Values } from '../outline/values';
import { readingLines } from '../report/line';
import type { Report } from '../report/report';
import { findZones } from '../report/zones';
import { foldPlain } from '../text/normalise';
import { decodeLegacy } from './legacy';

/** The official head with place and date stands within this many lines. */
const HEAD_LINES = 40;
/** A report on a whole year that is dated so early is on the year before. */
const LAST_MONTH_OF_LATE_REPORTS = 3;

/**
 * The period a report is on, as values for `renderOutline`: what was set in the document, else the year in its title,
 * else (for a mid-term report, whose title names the term only) the year of its date. Empty where nothing says so.
 */
export function periodOf(given: Report, outline: Outline): Values {
  if (given.state !== null && given.state.outline === outline.id) return given.state.values;
  const { report } = decodeLegacy(given);
  const year = outline.kind === 'mid-term' ? yearOfTerm(report) : yearOfTitle(report);
  const known = outline.variables.some(({ id }) => id === 'year');
  return year === null || !known ? {} : { year };
}

function titleOf(report: Report): string {
  const lines = readingLines(report);
  const zones = findZones(lines);
  const title = new Set(zones.title);
  return foldPlain(lines.flatMap((line) => (title.has(line.paragraph.index) ? [line.text] : [])).join(' '));
}

function yearOfTitle(report: Report): number | null {
  const title = titleOf(report);
  const named = /\bnam (20\d\d)\b/.exec(title) ?? /\b(20\d\d)\b/.exec(title);
  return named === null ? yearOfDate(report, 0) : Number(named[1]);
}

function yearOfTerm(report: Report): number | null {
  const period = /\b(?:giai doan|tu nam) 20\d\d (?:den )?(?:nam )?(20\d\d)\b/.exec(titleOf(report));
  return period === null ? yearOfDate(report, LAST_MONTH_OF_LATE_REPORTS) : Number(period[1]);
}

/** "…, ngày 09 tháng 01 năm 2021" in the head; early in the year it stands for the year before. */
function yearOfDate(report: Report, lateUntil: number): number | null {
  const texts = readingLines(report).filter((line) => line.text !== '');
  for (const line of texts.slice(0, HEAD_LINES)) {
    const date = /\bngay \d{1,2} thang (\d{1,2}) nam (20\d\d)$/.exec(foldPlain(line.text.slice(-60)));
    if (date !== null && line.words <= 14) return Number(date[2]) - (Number(date[1]) <= lateUntil ? 1 : 0);
  }
  return null;
}
