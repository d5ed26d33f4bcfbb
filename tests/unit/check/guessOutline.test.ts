import { guessOutline } from '../../../src/check/guessOutline';
import { periodOf } from '../../../src/check/period';
import { readReport } from '../../../src/ooxml/read/readReport';
import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { readSources } from '../../tools/freshCorpus';
import { buildDocx } from '../../tools/freshDocx';

const sources = readSources().filter(({ label }) => /^(?:ct|cv|kc|qt|vt)-[23]-/.test(label.file));

test.each(sources.map((source) => [source.label.file, source] as const))(
  '%s is known for a report on its guideline',
  async (_name, source) => {
    const report = await readReport(buildDocx(source));
    expect(guessOutline(report, catalogue())[0]?.id).toBe(source.label.guideline);
  },
);

test('so are reports in an old encoding, and the year in their titles', async () => {
  const old = sources.find(({ header }) => header.get('unicode') === 'tcvn3');
  const outline = findOutline(old?.label.guideline ?? '');
  if (old === undefined || outline === null) throw new Error('no report in TCVN3');
  const report = await readReport(buildDocx(old));
  expect(report.paragraphs.some(({ text }) => text.includes('c«ng ®oµn'))).toBe(true);
  const [best] = guessOutline(report, catalogue());
  expect(best?.id).toBe(outline.id);
  expect(best?.score).toBeGreaterThan(0.6);
  expect(periodOf(report, outline)).toEqual({ year: 2020 });
});
