import { assign } from '../../../src/check/align/assign';
import { pairInOrder } from '../../../src/check/align/inOrder';

describe('assign', () => {
  it('gives up one row’s favourite where the whole gains by it', () => {
    expect(
      assign([
        [9, 8],
        [9, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it('crosses rows and columns freely', () => {
    expect(
      assign([
        [0, 5],
        [5, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves out pairs that are worth nothing', () => {
    expect(assign([[0, -3], [2, 0], []])).toEqual([null, 0, null]);
  });

  it.each([[[]], [[[], []]]])('has nothing to pair in %j', (worth) => {
    expect(assign(worth)).toEqual(worth.map(() => null));
  });
});

describe('pairInOrder', () => {
  it('keeps the order even where crossing is worth more', () => {
    expect(
      pairInOrder([
        [1, 5],
        [5, 1],
      ]).filter((column) => column !== null),
    ).toHaveLength(1);
  });

  it('skips rows and columns on the way', () => {
    expect(
      pairInOrder([
        [0, 0, 3],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ).toEqual([2, null, null]);
  });

  it('uses each column once', () => {
    expect(pairInOrder([[4], [3]])).toEqual([0, null]);
  });
});
