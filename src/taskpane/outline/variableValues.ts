import { OutlineVariableError } from '../../outline/error';
import type { Outline } from '../../outline/schema';
import { type Values, valuesOf } from '../../outline/values';

/** The values with one set, or with null taken back. */
export function withValue(values: Values, id: string, value: string | number | null): Values {
  const { [id]: _, ...others } = values;
  return value === null ? others : { ...others, [id]: value };
}

/** Why a typed value cannot be used, or null where it can. Blank is no fault: it takes the value back. */
export function checkValue(outline: Outline, id: string, typed: string): OutlineVariableError['code'] | null {
  if (typed.trim() === '') return null;
  try {
    valuesOf(outline, { [id]: typed });
    return null;
  } catch (error) {
    if (error instanceof OutlineVariableError) return error.code;
    throw error;
  }
}
