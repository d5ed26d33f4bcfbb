import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** tests/fixtures/reports/labels.json; the README beside it explains every field. */
export interface Label {
  readonly file: string;
  readonly guideline: string;
  readonly traits: readonly string[];
  readonly sections: Readonly<Record<string, ItemLabel>>;
  readonly indicators: Readonly<Record<string, ItemLabel>>;
  readonly appendix: AppendixLabel;
}

export interface ItemLabel {
  readonly status: string;
  readonly required?: boolean;
  readonly ambiguous?: boolean;
  readonly traits?: readonly string[];
  readonly value?: number | string | null;
  readonly raw?: string;
  readonly unit?: string;
}

interface AppendixLabel {
  readonly present: boolean;
  readonly ambiguous?: boolean;
  readonly cells: Readonly<Record<string, string | null>>;
  readonly violations: readonly string[];
  readonly ambiguousCells?: readonly string[];
  readonly ambiguousViolations?: readonly string[];
}

const REPORTS = join(process.cwd(), 'tests/fixtures/reports');

/** The labelled reports by file name. */
export function readLabels(): Label[] {
  const labels: Label[] = JSON.parse(readFileSync(join(REPORTS, 'labels.json'), 'utf8'));
  return labels.sort((a, b) => (a.file < b.file ? -1 : 1));
}

export function readFixture(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(REPORTS, file)));
}
