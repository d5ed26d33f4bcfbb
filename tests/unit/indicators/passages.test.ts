import { readPassages, tally } from './passages';

describe('passages in the words of others', () => {
  test('are read right above the floor', () => {
    const { found, right, overlooked, told, taken } = tally(readPassages());
    expect(found / (found + overlooked)).toBeGreaterThanOrEqual(0.97);
    expect(told / (told + taken)).toBeGreaterThanOrEqual(0.96);
    expect(right / found).toBeGreaterThanOrEqual(0.96);
  }, 60_000);
});
