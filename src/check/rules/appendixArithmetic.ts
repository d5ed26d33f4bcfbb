import { codesOfRule } from '../../appendix/arithmetic';
import { appendixTable } from '../exampleAppendix';
import { formOf, nameOf } from '../reading/appendixForm';
import type { Rule } from './rule';

/** Figures of the appendix do not add up. */
export const appendixArithmetic: Rule = {
  id: 'appendix-arithmetic',
  severity: 'error',
  find: (facts) => {
    const { appendix } = facts;
    const form = formOf(facts);
    if (appendix === null || form === null) return [];
    return appendix.violations.map(({ rule, year, cells, place }) => {
      const operands = codesOfRule(form, rule);
      const [first = ''] = operands;
      return {
        target: `appendix:${first}`,
        severity: form.rules.find((one) => one.rule === rule)?.level ?? 'error',
        data: {
          rule,
          year,
          codes: [first],
          rows: [nameOf(form, first)],
          operands,
          figures: operands.map((code) => String(cells[code])),
        },
        place,
      };
    });
  },
  examples: {
    good: [appendixTable(), appendixTable({ 2: ['100', '50'] }, ['Năm 2024', 'Năm 2025'])],
    bad: [
      appendixTable({ 3: '7' }),
      appendixTable({ 2: '150' }),
      appendixTable({ 1: ['100', '2.000'], 2: ['150', '5'] }, ['Năm 2024', 'Năm 2025']),
    ],
  },
};
