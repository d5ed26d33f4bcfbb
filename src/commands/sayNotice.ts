import { explain } from '../actions/explain';
import { unpacked } from '../actions/failure';
import { offeredForms } from '../actions/forms';
import { commandMessages } from '../messages/commands';
import type { Language } from '../messages/language';
import type { Notice } from './noticeAddress';

/** A dialog's content. */
export interface Sayings {
  readonly title: string;
  readonly text: readonly string[];
  /** A small line for the administrator, or null. */
  readonly code: string | null;
  /** What can be chosen: the answer and its words. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What a notice says in the reader's language; one that nobody sent is an unexpected failure. */
export function sayNotice(notice: Notice | null, language: Language): Sayings {
  const messages = commandMessages[language];
  if (notice === null || notice.kind === 'failed') {
    const told = explain(notice === null ? null : errorIn(notice), language);
    return {
      title: messages.failed,
      text: [told.happened, told.means, told.next],
      code: told.code,
      choices: [],
    };
  }
  const { title, text } = messages[notice.kind];
  const forms = notice.kind === 'already-there' ? [] : offeredForms(notice.outline);
  const choices = forms.map((form) => ({ id: form.id, label: messages.useForm(form.title, form.issuer) }));
  return { title, text, code: null, choices };
}

/** A code that this version does not know is an unexpected failure too. */
function errorIn({ failure }: Extract<Notice, { kind: 'failed' }>): unknown {
  try {
    return unpacked(failure);
  } catch {
    return null;
  }
}
