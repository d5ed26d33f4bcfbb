import type * as z from 'zod/mini';
import { type Expectation, type OutlineIssue, shown } from './error';
import { pathText } from './guard';
import { patternNames } from './schema';

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const TYPE_NAMES = new Map([
  ['string', 'text'],
  ['number', 'integer'],
  ['int', 'integer'],
  ['array', 'list'],
]);

/** The schema's findings in our terms: where, what was expected, what stands there. */
export function schemaIssues(issues: readonly SchemaIssue[], input: unknown): readonly OutlineIssue[] {
  return issues.flatMap((issue) => translate(issue, [], input));
}

function translate(issue: SchemaIssue, above: Path, input: unknown): readonly OutlineIssue[] {
  const path = [...above, ...issue.path];
  const at = (expected: Expectation): readonly OutlineIssue[] => [
    { path: pathText(path), expected, found: shown(valueAt(input, path)) },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return at({ code: 'type', types: [typeName(issue.expected)] });
    case 'invalid_value':
      return at({ code: 'one-of', values: issue.values.map(String) });
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathText(path), expected: { code: 'known-key' }, found: key }));
    case 'too_small':
      return at({ code: 'at-least', limit: Number(issue.minimum), of: measure(issue.origin) });
    case 'too_big':
      return at({ code: 'at-most', limit: Number(issue.maximum), of: measure(issue.origin) });
    case 'invalid_format': {
      const name = patternNames.find((known) => known === issue.message);
      return at(name === undefined ? { code: 'type', types: [] } : { code: 'pattern', name });
    }
    case 'invalid_union':
      return fromUnion(issue, path, input, at);
    default:
      return at({ code: 'type', types: [] });
  }
}

/**
 * Of a choice of shapes the one that was most likely meant: not those that fail as a whole, and of the others the one
 * with the fewest faults. Where all fail as a whole, the person is told the choice.
 */
function fromUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  input: unknown,
  at: (expected: Expectation) => readonly OutlineIssue[],
): readonly OutlineIssue[] {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : null;
  if (options !== null) return at({ code: 'one-of', values: options });
  const asWhole = (shape: readonly SchemaIssue[]) =>
    shape.some(
      ({ code, path: below }) => below.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    );
  const [meant] = issue.errors
    .filter((shape) => !asWhole(shape))
    .sort((one, other) => one.length - other.length);
  if (meant !== undefined) return meant.flatMap((fault) => translate(fault, path, input));
  return at({ code: 'type', types: issue.errors.flat().flatMap(shapeName) });
}

function shapeName(issue: SchemaIssue): readonly string[] {
  if (issue.code === 'invalid_type') return [typeName(issue.expected)];
  return issue.code === 'invalid_value' ? issue.values.map((value) => JSON.stringify(value)) : [];
}

const typeName = (expected: string): string => TYPE_NAMES.get(expected) ?? expected;

const measure = (origin: string): 'characters' | 'items' | 'number' =>
  origin === 'string' ? 'characters' : origin === 'array' ? 'items' : 'number';

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    input,
  );
}
