import type { NamedForm } from '../../appendix/form';
import type { AppendixReading } from '../../appendix/reading';
import type { RenderedOutline } from '../../outline/render';
import type { ReportHeadings } from '../../report/headings';
import type { Report } from '../../report/report';
import type { LegacyText } from '../legacyReader';
import type { Finding, IndicatorVerdict, Severity } from '../result';
import type { SectionReading } from '../sections/checkSections';

/** All that is known about a report when the rules run. */
export interface Facts {
  readonly report: Report;
  readonly outline: RenderedOutline;
  readonly headings: ReportHeadings;
  readonly sections: readonly SectionReading[];
  readonly indicators: readonly IndicatorVerdict[];
  readonly appendix: AppendixReading | null;
  /** Every form the appendix was looked for with. */
  readonly forms: readonly NamedForm[];
  /** What stood in old encodings before `report` was decoded, one entry an encoding. */
  readonly legacy: readonly LegacyText[];
}

/** A finding before its rule's name is put on it; its own severity where that differs from the rule's. */
export type Draft = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/**
 * One thing that can be wrong with a report. What it says to people is in `messages/findings.ts`; whether it is waived
 * is decided in `checkReport.ts`.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Its findings rest on what the guideline says of their target, and are told with that sentence. */
  readonly citesGuideline?: true;
  readonly find: (facts: Facts) => readonly Draft[];
  /** Reports in the short form of `tests/tools/exampleReport.ts`: tests and documentation at once. */
  readonly examples: Examples;
}

export interface Examples {
  /** The rule has nothing to say. */
  readonly good: readonly string[];
  /** The rule speaks. */
  readonly bad: readonly string[];
}
