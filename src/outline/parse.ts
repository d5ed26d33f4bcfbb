import { OutlineError, shown } from './error';
import { guard, outlineLimits } from './guard';
import { type Outline, outlineSchema } from './schema';
import { schemaIssues } from './schemaIssues';
import { soundnessIssues } from './soundness';

/**
 * Reads an outline: the text of a JSON file (at most 1,000,000 characters) or the value parsed from one. Nothing in
 * the input is trusted. @throws OutlineError with every fault found, each with its JSON path.
 */
export function parseOutline(input: string | unknown): Outline {
  const value = typeof input === 'string' ? fromJson(input) : input;
  const unsafe = guard(value);
  if (unsafe.length > 0) throw new OutlineError(unsafe);
  const read = outlineSchema.safeParse(value);
  if (!read.success) throw new OutlineError(schemaIssues(read.error.issues, value));
  const unsound = soundnessIssues(read.data);
  if (unsound.length > 0) throw new OutlineError(unsound);
  return read.data;
}

function fromJson(text: string): unknown {
  if (text.length > outlineLimits.characters) {
    const expected = { code: 'at-most', limit: outlineLimits.characters, of: 'characters' } as const;
    throw new OutlineError([{ path: '', expected, found: String(text.length) }]);
  }
  try {
    // A byte order mark is what Windows' Notepad leaves at the front.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new OutlineError([{ path: '', expected: { code: 'json' }, found: shown(text) }]);
  }
}
