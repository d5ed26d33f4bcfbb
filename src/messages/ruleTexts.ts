import type { Finding } from '../check/result';

export type FindingData = Finding['data'];

/** The sentences of one rule. */
export interface RuleTexts {
  /** Its name in lists. */
  readonly name: string;
  /** Why the rule exists. */
  readonly purpose: string;
  readonly found: (data: FindingData) => string;
  readonly expected: (data: FindingData) => string;
  readonly mend: (data: FindingData) => string;
}
