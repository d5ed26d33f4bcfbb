import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../../src/check/checkReport';
import { periodOf } from '../../src/check/period';
import type { CheckResult } from '../../src/check/result';
import { readReport } from '../../src/ooxml/read/readReport';
import { catalogue, findOutline } from '../../src/outline/catalogue';
import { renderOutline } from '../../src/outline/render';
import { buildDocx } from './freshDocx';
import { readSource, type Source } from './freshSource';

const FOLDER = join(process.cwd(), 'tests/fixtures/fresh');

/** Every source of tests/fixtures/fresh, by name. */
export function readSources(): Source[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readSource(file.replace('.txt', ''), readFileSync(join(FOLDER, file), 'utf8')));
}

/** Builds a source's report, reads it back and checks it as the command line does. */
export async function checkSource(source: Source): Promise<CheckResult> {
  const outline = findOutline(source.label.guideline);
  if (outline === null) throw new Error(`no outline ${source.label.guideline}`);
  const report = await readReport(buildDocx(source));
  const forms = catalogue().flatMap(({ id, appendix }) =>
    appendix !== null && typeof appendix === 'object' ? [{ id, form: appendix }] : [],
  );
  return checkReport(report, renderOutline(outline, periodOf(report, outline)), { forms });
}
