import { checkReport } from '../../../src/check/checkReport';
import { periodOf } from '../../../src/check/period';
import type { CheckResult } from '../../../src/check/result';
import { readReport } from '../../../src/ooxml/read/readReport';
import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { accuracyDocument } from './document';
import { type Label, readFixture, readLabels } from './labels';
import { type Scores, score } from './score';

export interface Evaluation {
  readonly scores: Scores;
  readonly results: ReadonlyMap<string, CheckResult>;
  readonly document: string;
}

/** Reads and checks every labelled report the way the command line does, and scores the results. */
export async function evaluate(): Promise<Evaluation> {
  const labels = readLabels();
  const results = new Map<string, CheckResult>();
  for (const label of labels) results.set(label.file, await check(label));
  const scores = score(labels, (file) => resultOf(results, file));
  const findings = new Map<string, number>();
  for (const { rule } of [...results.values()].flatMap((result) => result.findings)) {
    findings.set(rule, (findings.get(rule) ?? 0) + 1);
  }
  return { scores, results, document: accuracyDocument(scores, findings) };
}

function resultOf(results: ReadonlyMap<string, CheckResult>, file: string): CheckResult {
  const result = results.get(file);
  if (result === undefined) throw new Error(`no result for ${file}`);
  return result;
}

async function check(label: Label): Promise<CheckResult> {
  const outline = findOutline(label.guideline);
  if (outline === null) throw new Error(`no outline ${label.guideline}`);
  const report = await readReport(readFixture(label.file));
  const forms = catalogue().flatMap(({ id, appendix }) =>
    appendix !== null && typeof appendix === 'object' ? [{ id, form: appendix }] : [],
  );
  return checkReport(report, renderOutline(outline, periodOf(report, outline)), { forms });
}
