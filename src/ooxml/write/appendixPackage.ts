import type { AppendixForm } from '../../outline/schema';
import { appendix } from './appendix';
import { insertion } from './insertion';

/**
 * Flat OPC text for `insertOoxml`: the form of the outline `outlineId` as an empty table under the tag
 * `bccd:appendix`. `years` gives each year a column beside that of the whole period. The id goes into the table's
 * alternative text, the title into its caption.
 */
export const appendixPackage = (
  outlineId: string,
  form: AppendixForm,
  options: { years?: readonly number[] } = {},
): string => insertion(appendix({ id: outlineId, form }, options.years ?? []));
