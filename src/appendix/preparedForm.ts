import type { AppendixForm } from '../outline/schema';
import { onceFor } from '../text/remembered';
import { type Wording, wording } from '../text/similarity';

/** A form with its wordings at hand, made once for many tables. */
export interface PreparedForm {
  readonly form: AppendixForm;
  /** The wording of each row; its words serve for a cheap look before the real comparison. */
  readonly wordings: readonly Wording[];
  readonly byText: ReadonlyMap<string, readonly number[]>;
  /** Word -> the rows that use it, a row for each time it does. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** Made once for each form. */
export const prepareForm = onceFor((form: AppendixForm): PreparedForm => {
  const wordings = form.rows.map((row) => wording(row.label));
  const words = wordings.map((one) => one.words);
  const byText = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    const key = own.join(' ');
    byText.set(key, [...(byText.get(key) ?? []), at]);
  }
  const byWord = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    for (const word of own) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  return { form, wordings, byText, byWord };
});

/** How many words a row of the form has. */
export function lengthOf(prepared: PreparedForm, formRow: number): number {
  return prepared.wordings[formRow]?.words.length ?? 0;
}

/** For each form row how many of the words it has. */
export function sharedWords(said: readonly string[], prepared: PreparedForm): Uint16Array {
  const shared = new Uint16Array(prepared.wordings.length);
  for (const word of new Set(said)) {
    for (const row of prepared.byWord.get(word) ?? []) shared[row] = (shared[row] ?? 0) + 1;
  }
  return shared;
}
