import type { AppendixReading } from '../appendix/reading';
import type { CheckResult, Finding, IndicatorVerdict, SectionVerdict } from '../check/result';
import { findingMessage } from '../messages/findings';
import type { Language } from '../messages/language';
import type { RenderedOutline } from '../outline/render';
import type { ReadWarning } from '../report/report';
import type { Waiver } from '../report/state';
import type { Failure } from './failure';

/** What came of one file. */
export type Checked =
  | {
      readonly read: true;
      readonly outline: RenderedOutline;
      readonly result: CheckResult;
      /** What the document says is not applicable, obeyed or not. */
      readonly waivers: readonly Waiver[];
      readonly warnings: readonly ReadWarning[];
      /** It has tracked changes that nobody accepted or rejected. */
      readonly tracked: boolean;
    }
  | { readonly read: false; readonly error: Failure };

/** One element of the array that `check --json` prints; its shape is promised in docs/design.md. */
export type Element =
  | { readonly file: string; readonly read: false; readonly error: Failure }
  | {
      readonly file: string;
      readonly outline: string;
      readonly read: true;
      readonly sections: readonly Pick<SectionVerdict, 'id' | 'status' | 'heading' | 'confidence'>[];
      readonly indicators: readonly Omit<IndicatorVerdict, 'approximate' | 'foundIn' | 'place' | 'rival'>[];
      readonly appendix: AppendixElement | null;
      readonly findings: readonly (Omit<Finding, 'data'> & { readonly message: string })[];
    };

/** The appendix with each broken rule named once, as written in the form. */
type AppendixElement = Omit<AppendixReading, 'tables' | 'sources' | 'violations'> & {
  readonly violations: readonly string[];
};

/** The element of one file, its findings in the language asked for. */
export function checkElement(file: string, checked: Checked, language: Language): Element {
  if (!checked.read) return { file, read: false, error: checked.error };
  const { result } = checked;
  return {
    file,
    outline: result.outline,
    read: true,
    sections: result.sections.map(({ id, status, heading, confidence }) => ({
      id,
      status,
      heading,
      confidence,
    })),
    indicators: result.indicators.map(({ id, status, value, unit, raw, evidence }) => ({
      id,
      status,
      value,
      unit,
      raw,
      evidence,
    })),
    appendix: result.appendix === null ? null : appendixOf(result.appendix),
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      target: finding.target,
      message: findingMessage(finding, language),
      place: finding.place,
    })),
  };
}

const appendixOf = ({
  form,
  cells,
  cellsByYear,
  missingRows,
  violations,
}: AppendixReading): AppendixElement => ({
  form,
  cells,
  cellsByYear,
  missingRows,
  violations: [...new Set(violations.map(({ rule }) => rule))],
});
