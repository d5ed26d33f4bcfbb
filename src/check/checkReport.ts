import type { NamedForm } from '../appendix/form';
import { readAppendix } from '../appendix/readAppendix';
import type { RenderedOutline } from '../outline/render';
import { readHeadings } from '../report/headings';
import type { Report } from '../report/report';
import type { Waiver } from '../report/state';
import { checkIndicators } from './indicators/checkIndicators';
import { decodeLegacy } from './legacy';
import { reasonFor } from './reason';
import { restorePlaces } from './restorePlaces';
import type { CheckResult, Finding, IndicatorVerdict } from './result';
import { rules } from './rules/registry';
import type { Facts, Rule } from './rules/rule';
import { readSections } from './sections/checkSections';
import { ownWords } from './sections/ownWords';

export interface CheckOptions {
  /** Forms with which an appendix is looked for, whatever outline the report follows. */
  readonly forms: readonly NamedForm[];
  readonly waivers?: readonly Waiver[];
}

/**
 * Checks a report against an outline: a verdict for each section and indicator, the appendix as read, and all findings
 * at once, in document order. Pure; never throws on what a report holds.
 */
export function checkReport(given: Report, outline: RenderedOutline, options: CheckOptions): CheckResult {
  const { report, legacy } = decodeLegacy(given);
  const waivers = options.waivers ?? [];
  const headings = readHeadings(report);
  const readings = readSections(report, headings, outline, waivers);
  const sections = readings.map((reading) => reading.verdict);
  const appendix = readAppendix(report, options.forms);
  const found = checkIndicators(ownWords(report, readings), outline, sections, {
    tables: appendix?.tables ?? [],
    from: headings.zones.bodyEnd,
  });
  const indicators = found.map((verdict) => waive(verdict, waivers));
  const facts: Facts = {
    report,
    outline,
    headings,
    sections: readings,
    indicators,
    appendix,
    forms: options.forms,
    legacy,
  };
  const result: CheckResult = {
    outline: outline.id,
    values: outline.values,
    sections,
    indicators,
    appendix,
    findings: inDocumentOrder(findingsOf(facts, waivers)),
  };
  return report === given ? result : restorePlaces(result, report, given);
}

function waive(verdict: IndicatorVerdict, waivers: readonly Waiver[]): IndicatorVerdict {
  const waived = verdict.status !== 'present' && waivers.some(({ target }) => target === verdict.id);
  return waived ? { ...verdict, status: 'waived' } : verdict;
}

/** A waiver names a section, an indicator, an appendix row, or a rule as a whole. */
function findingsOf(facts: Facts, waivers: readonly Waiver[]): readonly Finding[] {
  const waived = new Set(waivers.map(({ target }) => target));
  return rules
    .filter((rule) => !waived.has(rule.id))
    .flatMap((rule) =>
      rule.find(facts).map((draft) => ({
        ...draft,
        rule: rule.id,
        severity: draft.severity ?? rule.severity,
        data: { ...draft.data, why: draft.data.why ?? reasonOf(rule, draft.target, facts) },
      })),
    )
    .filter(({ target }) => target === null || !waived.has(target));
}

function reasonOf(rule: Rule, target: string | null, { outline }: Facts): string | null {
  return rule.citesGuideline === true ? reasonFor(target, outline) : null;
}

/** Those without a place last; the rest by place, and where that is the same in the order of the rules. */
function inDocumentOrder(findings: readonly Finding[]): readonly Finding[] {
  const at = (finding: Finding) => finding.place?.paragraph ?? Number.POSITIVE_INFINITY;
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort((one, other) =>
      at(one.finding) === at(other.finding) ? one.order - other.order : at(one.finding) - at(other.finding),
    )
    .map(({ finding }) => finding);
}
