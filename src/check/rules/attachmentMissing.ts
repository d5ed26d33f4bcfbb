import type { Outline } from '../../outline/schema';
import { onceFor } from '../../text/remembered';
import { similarity } from '../../text/similarity';
import { namesAttachment } from './namesAttachment';
import type { Rule } from './rule';

/** An attachment called so much like the appendix is the appendix, which has rules of its own. */
export const SAME_TITLE = 0.6;

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
    good: ['**I. Tình hình đoàn viên**\n- Ổn định (có danh sách kèm theo).'],
    bad: ['**I. Tình hình đoàn viên**\n- Ổn định.'],
  },
};

const besidesAppendix = onceFor(
  ({ attachments = [], appendix }: Pick<Outline, 'attachments' | 'appendix'>): readonly string[] => {
    if (appendix === null) return attachments;
    // Where the form is not in the guideline, the first attachment is what the guideline calls it.
    if (appendix === 'not-in-source') return attachments.slice(1);
    return attachments.filter((title) => similarity(title, appendix.title) < SAME_TITLE);
  },
);
