import { leftovers } from '../sections/leftovers';
import type { Rule } from './rule';

/** The guideline's own sentences stand among the report's text. */
export const guidanceLeft: Rule = {
  id: 'guidance-left',
  severity: 'warning',
  find: ({ report, sections }) => leftovers(report, sections, 'guidance'),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.'],
    bad: [
      '**1. Công tác nữ công**\n- Kết quả hoạt động của ban nữ công quần chúng và các phong trào của nữ đoàn viên.\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.',
    ],
  },
};
