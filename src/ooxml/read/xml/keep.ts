/**
 * A text of the document, to be kept: engines hold the whole of a long string in memory for as long as a
 * piece cut out of it is in use, so this copy is cut loose from the XML.
 */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}

/** Keeps one copy of each of a few texts that come again and again. */
export class Pool {
  readonly #kept = new Map<string, string>();

  one(text: string): string {
    const known = this.#kept.get(text);
    if (known !== undefined) return known;
    const copy = copied(text);
    this.#kept.set(copy, copy);
    return copy;
  }
}
