import type { RenderedOutline } from '../../outline/render';
import { allIndicators, allSections } from '../../outline/walk';

/** What a target of a finding or waiver is called: a section's number and title, an indicator's label, a row. */
export function nameOf(target: string, outline: RenderedOutline): string {
  const section = allSections(outline).find(({ section: { id } }) => id === target)?.section;
  if (section !== undefined) return `${section.label} ${section.title}`;
  const indicator = allIndicators(outline).find(({ indicator: { id } }) => id === target)?.indicator;
  if (indicator !== undefined) return indicator.label;
  const [, code] = /^appendix:(.+)$/.exec(target) ?? [];
  const { appendix } = outline;
  const form = appendix === null || appendix === 'not-in-source' ? null : appendix;
  const row = form?.rows.find((one) => one.code === code);
  return row === undefined ? target : `${row.code}. ${row.label}`;
}
