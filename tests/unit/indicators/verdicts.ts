import { checkIndicators } from '../../../src/check/indicators/checkIndicators';
import type { IndicatorVerdict } from '../../../src/check/result';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { buildReport, type Part } from './builder';

/** The verdicts on a report of these parts, by indicator; tables in `skip` are read on their own. */
export function check(
  outlineId: string,
  parts: readonly Part[],
  skip: readonly number[] = [],
): Map<string, IndicatorVerdict> {
  const outline = findOutline(outlineId);
  if (outline === null) throw new Error(`no outline ${outlineId}`);
  const { report, sections } = buildReport(parts);
  const verdicts = checkIndicators(report, renderOutline(outline, {}), sections, { tables: skip });
  return new Map(verdicts.map((verdict) => [verdict.id, verdict]));
}

/** A verdict in a word: its value, "?" before a doubtful one, or "missing". */
export function told(verdict: IndicatorVerdict | undefined): string {
  if (verdict?.status === 'present') return String(verdict.value);
  return verdict?.status === 'uncertain' ? `?${verdict.value}` : 'missing';
}

export const QUANG_TRI = 'ldld-quang-tri-nam-2020';
export const CONG_THUONG = 'cdctvn-giua-nhiem-ky-2018-2023';
