import { readFileSync } from 'node:fs';
import { both, measures, share } from '../tools/evaluation/measures';
import { evaluate } from '../tools/evaluation/run';

/** The check on the labelled reports: what is committed is of today, and not below what reviewers can trust. */
describe('how well the check does', () => {
  const evaluation = evaluate();

  test('docs/accuracy.md is of today', async () => {
    const { document } = await evaluation;
    // Mend with: npm run evaluate -- --write
    expect(document).toBe(readFileSync('docs/accuracy.md', 'utf8'));
  });

  test('few problems are overlooked and hardly any alarm is false', async () => {
    const { all } = (await evaluation).scores;
    expect(measures(all, 'section').f1).toBeGreaterThanOrEqual(0.97);
    expect(measures(all, 'indicator').f1).toBeGreaterThanOrEqual(0.92);
    expect(both(all).falseAlarms / all.get('files')).toBeLessThanOrEqual(0.3);
  });

  test('figures and the appendix are read right', async () => {
    const { all } = (await evaluation).scores;
    expect(share(all.get('indicator values right'), all.get('indicator values'))).toBeGreaterThanOrEqual(
      0.98,
    );
    expect(share(all.get('cells right'), all.get('cells'))).toBeGreaterThanOrEqual(0.995);
    expect(measures(all, 'rule')).toMatchObject({ precision: 1, recall: 1 });
    expect(all.get('cells ghost')).toBe(0);
  });
});
