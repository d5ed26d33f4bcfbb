import type { Expectation, OutlineIssue } from './error';
import { pathText } from './guard';

export type { OutlineIssue } from './error';

/** Where in the file: keys and indexes from the top. */
export type Path = readonly PropertyKey[];

export const issue = (path: Path, expected: Expectation, found: string): OutlineIssue => ({
  path: pathText(path),
  expected,
  found,
});

/** One issue for each id that stood earlier already. */
export function repeated(ids: readonly string[], pathOf: (at: number) => Path): readonly OutlineIssue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    if (seen.has(id)) return [issue(pathOf(at), { code: 'unique' }, id)];
    seen.add(id);
    return [];
  });
}
