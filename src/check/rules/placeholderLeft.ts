import { leftovers } from '../sections/leftovers';
import type { Rule } from './rule';

/** Dots or a note to oneself were left in a section that has text. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',
  find: ({ report, sections }) => leftovers(report, sections, 'placeholders'),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.'],
    bad: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.\n- Kết quả: ………………'],
  },
};
