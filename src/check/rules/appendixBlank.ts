import { indicatorRows } from '../../appendix/form';
import { appendixTable } from '../exampleAppendix';
import { formOf, nameOf } from '../reading/appendixForm';
import type { Rule } from './rule';

/** More blank rows than this are told by their numbers alone. */
const MOST_NAMED = 3;

/** Rows of the appendix have no figure; a nought has to be written. */
export const appendixBlank: Rule = {
  id: 'appendix-blank',
  severity: 'warning',
  find: (facts) => {
    const { appendix } = facts;
    const form = formOf(facts);
    if (appendix === null || form === null) return [];
    const codes = indicatorRows(form)
      .map(({ code }) => code)
      .filter((code) => appendix.cells[code] === null && !appendix.missingRows.includes(code));
    const [first] = codes;
    if (first === undefined) return [];
    return [
      {
        target: codes.length === 1 ? `appendix:${first}` : null,
        data: {
          codes,
          count: codes.length,
          rows: codes.length > MOST_NAMED ? [] : codes.map((code) => nameOf(form, code)),
        },
        place: appendix.sources[first]?.place ?? null,
      },
    ];
  },
  examples: {
    good: [appendixTable({ 2: '0' })],
    bad: [appendixTable({ 2: '' })],
  },
};
