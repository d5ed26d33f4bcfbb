import type { Failure } from '../actions/failure';
import type { News } from '../actions/news';
import type { Language } from '../messages/language';

/** What the dialog is to say, in codes: anybody can write an address, so no sentence is taken from one. */
export type Notice =
  | {
      readonly kind: 'already-there' | 'choose-form' | 'no-form-demanded' | 'not-in-source';
      /** Whose form is not offered, or null. */
      readonly outline: string | null;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The address of the dialog's page for this news. */
export function noticeAddress(news: News, language: Language): string {
  return `message.html?lang=${language}#${encodeURIComponent(JSON.stringify(noticeOf(news)))}`;
}

function noticeOf(news: News): Notice {
  if (news.kind === 'failed') return news;
  const { outcome } = news;
  if (outcome.kind === 'inserted') return { kind: 'already-there', outline: null };
  return { kind: outcome.kind, outline: 'outline' in outcome ? outcome.outline : null };
}

const KINDS: readonly string[] = ['already-there', 'choose-form', 'no-form-demanded', 'not-in-source'];

/** The notice in an address' hash, or null where there is none that we wrote. */
export function noticeIn(hash: string): Notice | null {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, '')));
    return isNotice(read) ? read : null;
  } catch {
    return null;
  }
}

function isNotice(read: unknown): read is Notice {
  if (typeof read !== 'object' || read === null || !('kind' in read)) return false;
  if (read.kind === 'failed')
    return 'failure' in read && typeof read.failure === 'object' && read.failure !== null;
  return (
    typeof read.kind === 'string' &&
    KINDS.includes(read.kind) &&
    'outline' in read &&
    (read.outline === null || typeof read.outline === 'string')
  );
}
