import type { CheckResult } from '../../check/result';
import { findingMessage } from '../../messages/findings';
import type { Language } from '../../messages/language';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import { formatFigure } from '../shared/format';
import { SEVERITIES } from './counts';
import { nameOf } from './names';

/** The findings as plain text for a mail: worst first, each on a line of its own. */
export function resultAsText(result: CheckResult, outline: RenderedOutline, language: Language): string {
  const messages = paneCheckMessages[language];
  const parts = SEVERITIES.flatMap((severity) => {
    const own = result.findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const lines = own.map((finding) => `- ${findingMessage(finding, language)}`);
    return ['', `${messages.findings.severities[severity]} (${own.length})`, ...lines];
  });
  const body = parts.length === 0 ? ['', messages.summary.clean] : parts;
  return [messages.export.title(outline.title), ...body].join('\n');
}

/** Every section and indicator with its verdict, as a table that Excel opens. */
export function resultAsCsv(result: CheckResult, outline: RenderedOutline, language: Language): string {
  const { export: messages, summary } = paneCheckMessages[language];
  const sections = result.sections.map(({ id, status, heading }) => [
    messages.section,
    id,
    nameOf(id, outline),
    summary.statuses[status],
    '',
    '',
    heading ?? '',
  ]);
  const indicators = result.indicators.map(({ id, status, value, unit, evidence }) => [
    messages.indicator,
    id,
    nameOf(id, outline),
    summary.statuses[status],
    value === null ? '' : formatFigure(value, null),
    unit ?? '',
    evidence ?? '',
  ]);
  // The mark at the beginning tells Excel that this is Unicode.
  return `\uFEFF${[messages.columns, ...sections, ...indicators].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Text of a stranger's document must not become a formula in the reader's Excel. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The whole result for another program. */
export function resultAsJson(result: CheckResult, language: Language): string {
  const findings = result.findings.map((finding) => ({
    ...finding,
    message: findingMessage(finding, language),
  }));
  return `${JSON.stringify({ ...result, findings }, null, 2)}\n`;
}
