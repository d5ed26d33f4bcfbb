import { parseArgs } from 'node:util';
import { UsageError } from './usage';

/** What an option takes: nothing, one text, or a text each time it is given. */
export type OptionKind = 'flag' | 'text' | 'texts';

export interface Given {
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly string[];
}

/**
 * Splits the words after the command by the options it knows. Of a text given twice the last one counts.
 * @throws UsageError for an option it does not know, or with a value too many or too few.
 */
export function readArguments(words: readonly string[], known: ReadonlyMap<string, OptionKind>): Given {
  const options = Object.fromEntries(
    [...known].map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const texts = new Map<string, string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = known.get(token.name);
    if (kind === undefined) throw new UsageError('unknown-option', token.rawName);
    if (kind === 'flag') {
      if (token.value !== undefined) throw new UsageError('value-unexpected', token.rawName);
      flags.add(token.name);
    } else {
      const value = token.value;
      if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
        throw new UsageError('value-missing', token.rawName);
      }
      const before = kind === 'texts' ? (texts.get(token.name) ?? []) : [];
      texts.set(token.name, [...before, value]);
    }
  }
  return { flags, texts, files };
}

/** The one text of an option. @throws UsageError where it was not given. */
export function requiredText(given: Given, name: string): string {
  const value = given.texts.get(name)?.[0];
  if (value === undefined || value === '') throw new UsageError('option-missing', `--${name}`);
  return value;
}

/** Pairs of `--set name=value`, the last of one name counting. @throws UsageError for one without "=" or name. */
export function settings(given: Given): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of given.texts.get('set') ?? []) {
    const [, name, value] = /^\s*([^=\s]+)\s*=(.*)$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined) throw new UsageError('bad-set', pair);
    pairs.set(name, value.trim());
  }
  return pairs;
}
