import type { PatternName } from './schema';

/** What should have stood at a place of an outline file. */
export type Expectation =
  | { readonly code: 'json' | 'safe-key' | 'known-key' | 'unique' | 'expression' | 'no-cycle' | 'rule' }
  | { readonly code: 'type'; readonly types: readonly string[] }
  | { readonly code: 'one-of' | 'known-variable' | 'known-code'; readonly values: readonly string[] }
  | { readonly code: 'pattern'; readonly name: PatternName }
  | { readonly code: 'starts-with'; readonly prefix: string }
  | {
      readonly code: 'at-least' | 'at-most';
      readonly limit: number;
      readonly of: 'characters' | 'items' | 'levels' | 'number';
    };

export interface OutlineIssue {
  /** "sections[1].sections[4].indicators[0].units"; "" for the whole file. */
  readonly path: string;
  readonly expected: Expectation;
  /** What stands there, shortened: JSON for a value, the name for a key. "" where nothing does. */
  readonly found: string;
}

/** A file that is no sound outline; `issues` has every fault found, in the file's order. */
export class OutlineError extends Error {
  readonly code = 'outline-invalid';
  constructor(readonly issues: readonly OutlineIssue[]) {
    super('outline-invalid');
    this.name = 'OutlineError';
  }
}

/** A value given for an outline's variable that cannot be used. */
export class OutlineVariableError extends Error {
  constructor(
    readonly code: 'unknown-variable' | 'not-a-number' | 'not-a-text',
    readonly variable: string,
    readonly given: string | number,
    /** For an unknown variable the ids of those that the outline has; else empty. */
    readonly known: readonly string[],
  ) {
    super(code);
    this.name = 'OutlineVariableError';
  }
}

const MAX_SHOWN = 60;

/** A value as shown in an issue: JSON, cut at 60 characters; "" for nothing. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  const json = Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : '';
  const text = json || (JSON.stringify(value) ?? String(value));
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
