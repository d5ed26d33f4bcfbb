import type { Finding, Severity } from '../../check/result';
import type { RenderedOutline } from '../../outline/render';
import { allIndicators, allSections } from '../../outline/walk';
import { SEVERITIES } from './counts';

export type GroupBy = 'severity' | 'section';

/** Findings under one head; `head` is a severity, a top-level section's id, or where else they belong. */
export interface FindingGroup {
  readonly head:
    | { readonly kind: 'severity'; readonly severity: Severity }
    | { readonly kind: 'section'; readonly label: string; readonly title: string }
    | { readonly kind: 'appendix' | 'whole' };
  readonly findings: readonly Finding[];
}

/** The findings under heads, each group and its findings in the order of the document. */
export function groupFindings(
  findings: readonly Finding[],
  outline: RenderedOutline,
  by: GroupBy,
): readonly FindingGroup[] {
  const groups =
    by === 'severity'
      ? SEVERITIES.map((severity): FindingGroup => {
          const own = findings.filter((finding) => finding.severity === severity);
          return { head: { kind: 'severity', severity }, findings: own };
        })
      : bySection(findings, outline);
  return groups.filter((group) => group.findings.length > 0);
}

function bySection(findings: readonly Finding[], outline: RenderedOutline): readonly FindingGroup[] {
  const homes = homesOf(outline);
  const homeOf = ({ target }: Finding) =>
    target === null ? 'whole' : target.startsWith('appendix') ? 'appendix' : (homes.get(target) ?? 'whole');
  const sections = outline.sections.map(({ id, label, title }): FindingGroup => {
    const own = findings.filter((finding) => homeOf(finding) === id);
    return { head: { kind: 'section', label, title }, findings: own };
  });
  const rest = (['appendix', 'whole'] as const).map((kind): FindingGroup => {
    const own = findings.filter((finding) => homeOf(finding) === kind);
    return { head: { kind }, findings: own };
  });
  return [...sections, ...rest];
}

/** Section or indicator id -> id of the top-level section it belongs to. */
function homesOf(outline: RenderedOutline): ReadonlyMap<string, string> {
  const pairs = outline.sections.flatMap((top) => [
    ...allSections({ sections: [top] }).map(({ section }) => [section.id, top.id] as const),
    ...allIndicators({ sections: [top] }).map(({ indicator }) => [indicator.id, top.id] as const),
  ]);
  return new Map(pairs);
}

/** A name for a finding within its list: rule, target and place say which one it is. */
export const findingKey = ({ rule, target, place }: Finding): string =>
  `${rule} ${target ?? ''} ${place?.paragraph ?? ''} ${place?.cell?.join('.') ?? ''}`;
