import type { Outline } from '../../outline/schema';
import { onceFor } from '../../text/remembered';
import { isCalledAsAppendix } from '../reading/appendixTitle';
import { namesAttachment } from '../reading/namesAttachment';
import type { Rule } from './rule';

/** The guideline wants something attached, and the report names nothing that goes with it. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  severity: 'info',
  find: ({ report, outline }) => {
    const wanted = besidesAppendix(outline);
    if (wanted.length === 0 || namesAttachment(report)) return [];
    return wanted.map((title) => ({ target: null, data: { title }, place: null }));
  },
  examples: {
    good: [
      '**I. Tình hình đoàn viên**\n- Ổn định (có danh sách kèm theo).',
      '**I. Tình hình đoàn viên**\n- Ổn định (chi tiết tại Biểu số 02).',
    ],
    bad: [
      '**I. Tình hình đoàn viên**\n- Ổn định.',
      '**I. Tình hình đoàn viên**\n- Biểu dương các đơn vị tiêu biểu: Sở Y tế, Sở Nội vụ.',
    ],
  },
};

/** What the guideline wants attached but for the appendix, which has rules of its own. */
const besidesAppendix = onceFor((outline: Pick<Outline, 'attachments' | 'appendix'>): readonly string[] =>
  (outline.attachments ?? []).filter((title) => !isCalledAsAppendix(title, outline)),
);
