import { canonical } from '../../text/normalise';
import { type Found, ideasIn } from './found';
import { findIdeas } from './ideas';
import type { Passage } from './passages';
import { sentencesOf } from './sentences';
import type { Asked, Want } from './want';

/** A sentence that speaks of what an indicator asks for, and does not say how many. */
export type Unsaid = Pick<Found['sentence'], 'text' | 'passage'>;

/** Fewer words name the matter only in passing. */
const FEWEST_WORDS = 4;

/**
 * The first sentence of the asking section that tells of the indicator's matter: all that its label names, by any of the
 * acts it names. Null where there is none, or where the label names too little to tell.
 */
export function unsaidIn(passages: readonly Passage[], { wants: [label], section }: Asked): Unsaid | null {
  if (label === undefined || mattersOf(label).length + label.actions.size === 0) return null;
  for (const passage of passages) {
    if (passage.section !== section.id && !passage.shared.includes(section.id)) continue;
    if (passage.figureFrom !== undefined) continue;
    const text = sentencesOf(canonical(passage.text)).find((sentence) => tells(sentence, label));
    if (text !== undefined) return { text: text.trim(), passage };
  }
  return null;
}

function tells(sentence: string, label: Want): boolean {
  if (sentence.trim().split(' ').length < FEWEST_WORDS) return false;
  const ideas = ideasIn(findIdeas(sentence).mentions);
  const acts = label.actions.size === 0 || [...label.actions].some((idea) => ideas.has(idea));
  return acts && mattersOf(label).every((idea) => ideas.has(idea));
}

/** What it is about; how it was taken ("tổng số", "bình quân") need not be said. */
function mattersOf({ topics, marks }: Want): string[] {
  return [...topics, ...marks].filter((idea) => idea !== 'total' && idea !== 'average');
}
