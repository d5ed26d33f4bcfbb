import { namesAttachment } from './namesAttachment';
import type { Rule } from './rule';

/** The guideline wants something attached, and the report neither has nor names it. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  severity: 'info',
  find: ({ report, outline, appendix }) => {
    const wanted = outline.attachments ?? [];
    if (wanted.length === 0 || outline.appendix !== null || appendix !== null || namesAttachment(report)) {
      return [];
    }
    return wanted.map((title) => ({ target: null, data: { title }, place: null }));
  },
  examples: {
    good: ['**I. Tình hình đoàn viên**\n- Ổn định (có bảng tổng hợp số liệu kèm theo).'],
    bad: ['**I. Tình hình đoàn viên**\n- Ổn định.'],
  },
};
