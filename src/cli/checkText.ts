import { countIndicators, countSections } from '../check/counts';
import { cliMessages } from '../messages/cli';
import { findingMessage } from '../messages/findings';
import type { Language } from '../messages/language';
import { readWarning } from '../messages/ooxml';
import { findOutline } from '../outline/catalogue';
import type { Checked } from './checkElement';

/** What a person reads of one file: how much is there, then each finding on a line of its own. */
export function checkText(file: string, checked: Checked, language: Language): string {
  const say = cliMessages[language].check;
  if (!checked.read) return `${file}\n  ${say.unreadable(checked.error.message)}\n\n`;
  const { outline, result, waivers, warnings, tracked } = checked;
  const lines = [
    outline.title,
    say.sections(countSections(result.sections, outline)),
    ...(result.indicators.length === 0 ? [] : [say.indicators(countIndicators(result.indicators))]),
    ...(result.appendix === null ? [] : [say.appendix(issuerOf(result.appendix.form))]),
    ...warnings.map((warning) => `${say.severity.warning}  ${readWarning(warning, language)}`),
    ...(tracked ? [`${say.severity.info}  ${say.tracked}`] : []),
    ...waivers.map(say.waiver),
    ...result.findings.map(
      (finding) => `${say.severity[finding.severity]}  ${findingMessage(finding, language)}`,
    ),
    ...(result.findings.length === 0 ? [say.nothing] : []),
  ];
  return `${file}\n${lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}\n`).join('')}\n`;
}

/** Whose form it is, which says more to people than its id. */
function issuerOf(form: string): string {
  return findOutline(form)?.issuer ?? form;
}
