import { type OutlineIssue, shown } from './error';

/** Far above what any guideline needs, far below what would make a reader work for long. */
export const outlineLimits = { characters: 1_000_000, depth: 40, values: 50_000 } as const;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The path as the person reads it: `sections[1].units`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : at === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

/**
 * What must not even reach the schema: too deep, too many values, keys that would reach into an object's prototype.
 * Walks without recursion, so that depth itself does no harm; a circle of references ends at the depth limit.
 */
export function guard(input: unknown): readonly OutlineIssue[] {
  const issues: OutlineIssue[] = [];
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: input, path: [] }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= outlineLimits.depth) {
      const limit = { code: 'at-most', limit: outlineLimits.depth, of: 'levels' } as const;
      return [{ path: pathText(path), expected: limit, found: shown(value) }];
    }
    for (const key of Reflect.ownKeys(value)) {
      if (Array.isArray(value) && key === 'length') continue;
      if (typeof key === 'string' && FORBIDDEN_KEYS.has(key)) {
        issues.push({ path: pathText(path), expected: { code: 'safe-key' }, found: key });
        continue;
      }
      seen += 1;
      if (seen > outlineLimits.values) {
        const limit = { code: 'at-most', limit: outlineLimits.values, of: 'items' } as const;
        return [{ path: '', expected: limit, found: shown(input) }];
      }
      waiting.push({
        value: Reflect.get(value, key),
        path: [...path, Array.isArray(value) ? Number(key) : key],
      });
    }
  }
  return issues;
}
