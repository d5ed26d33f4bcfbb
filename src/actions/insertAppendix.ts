import type { NamedForm } from '../appendix/form';
import type { Place } from '../report/report';
import type { Choice } from './choice';

export interface AppendixOptions {
  /** The form to insert instead of the outline's own: another guideline's, or the office's pasted one. */
  readonly form?: NamedForm;
  /** A column for each of these years, beside the total. */
  readonly years?: readonly number[];
}

/** A form the person can choose, by the outline it belongs to. */
export interface OfferedForm {
  readonly id: string;
  /** The outline's title. */
  readonly outline: string;
  readonly title: string;
}

export type AppendixOutcome =
  /** `form`: the id it went in under; `outline`: of the report. */
  | { readonly kind: 'inserted'; readonly form: string; readonly title: string; readonly remembered: boolean }
  | { readonly kind: 'already-there'; readonly form: string; readonly place: Place | null }
  /** The report's outline is not known: which form is it to be? */
  | { readonly kind: 'choose-form'; readonly forms: readonly OfferedForm[] }
  /** The guideline asks for no table; another's may be taken. */
  | { readonly kind: 'no-form-demanded'; readonly outline: string; readonly forms: readonly OfferedForm[] }
  /** The guideline asks for a form that it does not contain: paste the office's own, or take another's. */
  | { readonly kind: 'not-in-source'; readonly outline: string; readonly forms: readonly OfferedForm[] };

/**
 * Inserts the statistical table at the end of the open document, unless it has one already.
 * @param choice null: the document's own outline, else the one its headings fit best.
 * @throws WordError, OoxmlError, ActionError
 */
export declare function insertAppendix(
  choice: Choice | null,
  options?: AppendixOptions,
): Promise<AppendixOutcome>;
