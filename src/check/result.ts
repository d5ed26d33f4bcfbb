import type { AppendixReading } from '../appendix/reading';
import type { Place } from '../report/report';

export type SectionStatus = 'present' | 'empty' | 'missing' | 'uncertain' | 'waived';
export type IndicatorStatus = 'present' | 'missing' | 'uncertain' | 'waived';
export type Severity = 'error' | 'warning' | 'info';

export interface SectionVerdict {
  readonly id: string;
  readonly status: SectionStatus;
  /** The heading as it stands in the report, or null. */
  readonly heading: string | null;
  /** 0-1: how sure the check is that this heading is that section's. */
  readonly confidence: number;
  readonly place: Place | null;
  /** The section's own paragraphs after the heading (ordinals, last inclusive), or null. */
  readonly body: { readonly first: number; readonly last: number } | null;
}

export interface IndicatorVerdict {
  readonly id: string;
  readonly status: IndicatorStatus;
  /** In base units (đồng, người, per cent as 96.5); a ratio as "12/14". */
  readonly value: number | string | null;
  readonly unit: string | null;
  /** The figure as written. */
  readonly raw: string | null;
  /** "hơn", "gần", "khoảng" before it. */
  readonly approximate: boolean;
  /** The sentence it stands in; for a missing one a sentence of its section that speaks of it without a figure, or null. */
  readonly evidence: string | null;
  /** The section it was found in, where that is not the one that asks for it. */
  readonly foundIn: string | null;
  readonly place: Place | null;
  /** Another figure of the report for the same thing, which says otherwise; or null. */
  readonly rival: Rival | null;
}

export interface Rival {
  readonly raw: string;
  /** The sentence it stands in. */
  readonly evidence: string;
  /** The section it stands in. */
  readonly section: string | null;
}

/** One thing to tell the person. Codes and data only: `messages/` makes the sentence. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Section or indicator id, "appendix:46c", or null for the whole report. */
  readonly target: string | null;
  readonly data: Readonly<Record<string, FindingValue>>;
  readonly place: Place | null;
}

export type FindingValue = string | number | boolean | null | readonly string[];

export interface CheckResult {
  readonly outline: string;
  /** The values the outline was rendered with. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly sections: readonly SectionVerdict[];
  readonly indicators: readonly IndicatorVerdict[];
  readonly appendix: AppendixReading | null;
  /** In document order; those at one place, and those without any at the end, in the order of the rules. */
  readonly findings: readonly Finding[];
}
