import type { Finding } from '../check/result';
import { ruleTextsEn } from './findings.en';
import { ruleTextsVi } from './findings.vi';
import type { Language } from './language';
import type { RuleTexts } from './ruleTexts';

/** What a person is told of one finding, in the order of reading. */
export interface FindingParts {
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly mend: string;
  /** The guideline's own words, or null where the rule does not come from it. */
  readonly why: string | null;
}

export const findingsMessages = { vi: ruleTextsVi, en: ruleTextsEn };

/** The sentences of a rule, or null for a rule nobody knows. */
export function ruleTexts(rule: string, language: Language): RuleTexts | null {
  return findingsMessages[language].get(rule) ?? null;
}

/** A finding taken apart: what was found, what was expected, how to mend it, and the guideline's sentence. */
export function findingParts(finding: Finding, language: Language): FindingParts {
  const texts = ruleTexts(finding.rule, language);
  if (texts === null) return { found: finding.rule, expected: '', mend: '', why: null };
  return {
    found: texts.found(finding.data),
    expected: texts.expected(finding.data),
    mend: texts.mend(finding.data),
    why: typeof finding.data.why === 'string' ? finding.data.why : null,
  };
}

/** A finding in one line: what was found, what was expected, how to mend it. */
export function findingMessage(finding: Finding, language: Language): string {
  const { found, expected, mend } = findingParts(finding, language);
  return [found, expected, mend].filter((part) => part !== '').join(' ');
}
