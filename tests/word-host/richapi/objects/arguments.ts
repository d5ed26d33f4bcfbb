import { invalidArgument } from '../../model/errors';
import type { InsertLocation } from '../../model/insertOoxml';
import { TextRange } from '../../model/textRange';
import { type Argument, HostObject } from '../hostObject';

/** Arguments as the client sends them; what is of the wrong kind is InvalidArgument, as in Word. */
export function textArgument(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(`argument ${index} must be text`);
  return value;
}

export function numberArgument(args: readonly Argument[], index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== 'number') throw invalidArgument(`argument ${index} must be a number`);
  return value;
}

/** An insert location out of those the method allows; some methods have one when none is given. */
export function locationArgument<T extends InsertLocation>(
  args: readonly Argument[],
  index: number,
  allowed: readonly T[],
  fallback?: T,
): T {
  const value = args[index] ?? fallback;
  const found = allowed.find((one) => one === value);
  if (!found) throw invalidArgument(`location must be one of ${allowed.join(', ')}`);
  return found;
}

export function rangeArgument(args: readonly Argument[], index: number): TextRange {
  const value = args[index];
  if (value instanceof HostObject && value.target instanceof TextRange) return value.target;
  throw invalidArgument(`argument ${index} must be a range`);
}

/** A list of texts, such as the signs to split at. */
export function textsArgument(value: Argument | undefined): string[] {
  if (!Array.isArray(value)) throw invalidArgument('a list of texts is needed');
  return value.filter((one): one is string => typeof one === 'string' && one !== '');
}

/** A table's `values`: rows of cells, or null when none are given. */
export function valuesArgument(args: readonly Argument[], index: number): string[][] | null {
  const value = args[index] ?? null;
  if (value === null) return null;
  if (!Array.isArray(value)) throw invalidArgument('values must be rows of cells');
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument('values must be rows of cells');
    return row.map((cell: unknown) => String(cell ?? ''));
  });
}
