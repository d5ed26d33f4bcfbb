import { unpacked } from '../actions/failure';
import { offeredForms } from '../actions/forms';
import { commandMessages } from '../messages/commands';
import { explain } from '../messages/error';
import type { Language } from '../messages/language';
import type { Notice } from './noticeAddress';

/** A dialog's content. */
export interface Sayings {
  readonly title: string;
  readonly text: readonly string[];
  /** What can be chosen: the answer and its words. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What a notice says in the reader's language; one that nobody sent is an unexpected failure. */
export function sayNotice(notice: Notice | null, language: Language): Sayings {
  const messages = commandMessages[language];
  if (notice === null || notice.kind === 'failed') {
    const { what, means, next } = explain(notice === null ? null : errorIn(notice), language);
    return { title: messages.failed, text: [what, means, next], choices: [] };
  }
  const { title, text } = messages[notice.kind];
  const forms = notice.kind === 'already-there' ? [] : offeredForms(notice.outline);
  const choices = forms.map((form) => ({ id: form.id, label: messages.useForm(form.title, form.issuer) }));
  return { title, text, choices };
}

/** A code that this version does not know is an unexpected failure too. */
function errorIn({ failure }: Extract<Notice, { kind: 'failed' }>): unknown {
  try {
    return unpacked(failure);
  } catch {
    return null;
  }
}
