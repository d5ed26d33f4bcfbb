const HOLE = /\{([a-z][A-Za-z0-9]*)\}/g;

/** The variables a text names in braces, and whether a brace stands in it that is none of them. */
export function holesOf(text: string): { readonly ids: readonly string[]; readonly stray: boolean } {
  const ids = [...text.matchAll(HOLE)].map((match) => match[1] ?? '');
  return { ids, stray: /[{}]/.test(text.replace(HOLE, '')) };
}

/** "năm {year}" with year = 2026 to "năm 2026". */
export function fill(text: string, lookUp: (id: string) => string | number): string {
  return text.replace(HOLE, (_hole, id: string) => String(lookUp(id)));
}
