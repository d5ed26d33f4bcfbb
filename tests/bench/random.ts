/** A whole number below this one, from 0. */
export type Random = (below: number) => number;

/** The same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** One of the list; "" of an empty one. */
export function pick(random: Random, list: readonly string[]): string {
  return list[random(list.length)] ?? '';
}
