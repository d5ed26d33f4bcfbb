/**
 * action  what was done; an indicator is answered by a figure of its own action
 * topic   what it was about
 * person  who: almost every sentence has one, so it tells little
 * mark    a part or another matter: a figure marked so answers only an indicator that asks for it
 */
type IdeaKind = 'action' | 'topic' | 'person' | 'mark';

/** What words can be about, and the words in which writers put it. */
export interface Idea {
  readonly id: string;
  readonly kind: IdeaKind;
  readonly phrases: readonly string[];
}

/** Phrases set apart by commas; long lists stay readable so. */
export function list(phrases: string): string[] {
  return phrases.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
