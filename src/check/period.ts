import type { Outline } from '../outline/schema';
import type { Values } from '../outline/values';
import { readingLines } from '../report/line';
import type { Report } from '../report/report';
import { findZones } from '../report/zones';
import { foldPlain } from '../text/normalise';
import { decodeLegacy } from './legacy';

/** The official head with place and date stands within this many lines. */
const HEAD_LINES = 40;
/** No year, half-year or half term has ended yet when a report is dated so early: it is a late one on the year before. */
const LAST_MONTH_OF_LATE_REPORTS = 3;

/**
 * The period a report is on, as values for `renderOutline`: what was set in the document, else the year in its title,
 * or of a mid-term report the last of the period in its title, else the year of its date, for a report dated January to
 * March the year before. Empty where nothing says so, and for an outline without a year.
 */
export function periodOf(given: Report, outline: Outline): Values {
  if (given.state !== null && given.state.outline === outline.id) return given.state.values;
  const { report } = decodeLegacy(given);
  const title = titleOf(report);
  const year = (outline.kind === 'mid-term' ? lastYearIn(title) : yearIn(title)) ?? yearOfDate(report);
  const known = outline.variables.some(({ id }) => id === 'year');
  return year === null || !known ? {} : { year };
}

function titleOf(report: Report): string {
  const lines = readingLines(report);
  const zones = findZones(lines);
  const title = new Set(zones.title);
  return foldPlain(lines.flatMap((line) => (title.has(line.paragraph.index) ? [line.text] : [])).join(' '));
}

function yearIn(title: string): number | null {
  const named = /\bnam (20\d\d)\b/.exec(title) ?? /\b(20\d\d)\b/.exec(title);
  return named === null ? null : Number(named[1]);
}

/** "Giai đoạn 2018 - 2023": the title of a mid-term report may name the term alone, which is not its period. */
function lastYearIn(title: string): number | null {
  const period = /\b(?:giai doan|tu nam) 20\d\d (?:den )?(?:nam )?(20\d\d)\b/.exec(title);
  return period === null ? null : Number(period[1]);
}

/** The year for which "…, ngày 09 tháng 01 năm 2021" in the head stands, here 2020; null without such a date. */
function yearOfDate(report: Report): number | null {
  const texts = readingLines(report).filter((line) => line.text !== '');
  for (const line of texts.slice(0, HEAD_LINES)) {
    const date = /\bngay \d{1,2} thang (\d{1,2}) nam (20\d\d)$/.exec(foldPlain(line.text.slice(-60)));
    if (date !== null && line.words <= 14) {
      return Number(date[2]) - (Number(date[1]) <= LAST_MONTH_OF_LATE_REPORTS ? 1 : 0);
    }
  }
  return null;
}
