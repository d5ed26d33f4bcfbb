/** More different words than any report has; a hostile one may hold any number of them, of any length. */
const MOST = 8000;
const LONGEST = 40;

/** The function with a memory for short texts, emptied when it is full. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The function with its result kept for as long as its argument lives: one outline serves many reports. */
export function onceFor<K extends object, T extends object>(work: (key: K) => T): (key: K) => T {
  const results = new WeakMap<K, T>();
  return (key) => {
    const before = results.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    results.set(key, result);
    return result;
  };
}

/** The function with its first result kept. */
export function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
