import { both, measures, share } from '../tools/evaluation/measures';
import { score } from '../tools/evaluation/score';
import { checkSource, readSources } from '../tools/freshCorpus';

describe('the check on reports in other words than the labelled ones', () => {
  const sources = readSources();

  async function scored() {
    const results = await Promise.all(
      sources.map(async (source) => [source.label.file, await checkSource(source)] as const),
    );
    const byFile = new Map(results);
    return score(
      sources.map(({ label }) => label),
      (file) => {
        const result = byFile.get(file);
        if (result === undefined) throw new Error(file);
        return result;
      },
    ).all;
  }

  test('there are enough for each guideline', () => {
    const counts = new Map<string, number>();
    for (const { label } of sources) counts.set(label.guideline, (counts.get(label.guideline) ?? 0) + 1);
    expect(counts.size).toBe(5);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(77);
  });

  test('problems found and figures read stay above the floor', async () => {
    const all = await scored();
    expect(measures(all, 'section').f1).toBeGreaterThanOrEqual(0.99);
    expect(measures(all, 'indicator').f1).toBeGreaterThanOrEqual(0.97);
    expect(both(all).recall).toBeGreaterThanOrEqual(0.98);
    expect(both(all).falseAlarms / sources.length).toBeLessThanOrEqual(0.06);
    expect(share(all.get('indicator values right'), all.get('indicator values'))).toBeGreaterThanOrEqual(
      0.97,
    );
    expect(measures(all, 'rule').f1).toBe(1);
    expect(share(all.get('cells right'), all.get('cells'))).toBeGreaterThanOrEqual(0.99);
  }, 120_000);
});
