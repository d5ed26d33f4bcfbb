import { indicatorRows } from '../../appendix/form';
import type { AppendixForm } from '../../outline/schema';
import { appendixTable } from '../exampleAppendix';
import { formOf, nameOf, rowOf } from '../reading/appendixForm';
import { placeFor } from '../reading/placeFor';
import type { Facts, Rule } from './rule';

/** More missing rows than this are told in one finding. */
const MOST_SINGLY = 5;

/** The appendix lacks rows of its form. */
export const appendixRowMissing: Rule = {
  id: 'appendix-row-missing',
  severity: 'warning',
  find: (facts) => {
    const { appendix } = facts;
    const form = formOf(facts);
    if (appendix === null || form === null || appendix.missingRows.length === 0) return [];
    const place = placeOfTable(facts);
    const codes = appendix.missingRows.filter((code) => rowOf(form, code) !== null);
    if (codes.length > MOST_SINGLY) {
      const all = indicatorRows(form).length;
      return [{ target: null, data: { codes, count: codes.length, all, row: null, under: null }, place }];
    }
    return codes.map((code) => ({
      target: `appendix:${code}`,
      data: { codes: [code], count: 1, all: null, row: nameOf(form, code), under: headOf(form, code) },
      place,
    }));
  },
  examples: {
    good: [appendixTable()],
    bad: [appendixTable({ 4: null }), appendixTable({ '3a': null })],
  },
};

function placeOfTable({ report, appendix }: Facts) {
  const table = report.tables[appendix?.tables[0] ?? -1];
  return table === undefined ? null : placeFor(report, table.firstParagraph);
}

/** The row to which a part ("28a") belongs, since parts of several rows are called alike; null for a whole row. */
function headOf(form: AppendixForm, code: string): string | null {
  const head = code.replace(/\p{L}+$/u, '');
  return head === code || nameOf(form, head) === '' ? null : `${head}. ${nameOf(form, head)}`;
}
