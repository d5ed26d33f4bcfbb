import { packed } from '../actions/failure';
import { formNamed } from '../actions/forms';
import type { goToPlace } from '../actions/goToPlace';
import type { AppendixOptions, AppendixOutcome, insertAppendix } from '../actions/insertAppendix';
import type { News } from '../actions/news';
import type { Language } from '../messages/language';
import { noticeAddress } from './noticeAddress';

export interface Tools {
  readonly insertAppendix: typeof insertAppendix;
  readonly goToPlace: typeof goToPlace;
  /** Shows a page of ours in a dialog; what it answers, or null. */
  ask(address: string): Promise<string | null>;
  /** Tells an open pane. */
  announce(news: News): void;
  readonly language: Language;
}

/**
 * The button "Chèn phụ lục": inserts the form of the document's outline without a question. Where it cannot, a dialog
 * says why, and lists the forms where choosing one helps; an open pane is told the same. Never throws.
 */
export async function appendixByOneClick(tools: Tools): Promise<void> {
  const answer = await attempt(tools, {});
  const form = answer === null ? null : formNamed(answer);
  if (form !== null) await attempt(tools, { form });
}

/** @returns what the person answered to the dialog, if there was one */
async function attempt(tools: Tools, options: AppendixOptions): Promise<string | null> {
  const news = await tools.insertAppendix(null, options).then(
    (outcome): News => ({ kind: 'appendix', outcome }),
    (thrown: unknown): News => ({ kind: 'failed', failure: packed(thrown) }),
  );
  tools.announce(news);
  if (news.kind === 'appendix' && news.outcome.kind === 'inserted') return null;
  if (news.kind === 'appendix') await showTable(tools, news.outcome);
  // A dialog that the browser blocks has nobody left to tell; the pane, if open, knows.
  return tools.ask(noticeAddress(news, tools.language)).catch(() => null);
}

async function showTable({ goToPlace }: Tools, outcome: AppendixOutcome): Promise<void> {
  if (outcome.kind !== 'already-there' || outcome.place === null) return;
  await goToPlace(outcome.place).catch(() => undefined);
}
