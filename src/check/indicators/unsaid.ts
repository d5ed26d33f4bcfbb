import { type Found, ideasIn } from './found';
import { findIdeas } from './ideas';
import type { Told } from './sentences';
import type { Asked, Want } from './want';

/** A sentence that speaks of what an indicator asks for, and does not say how many. */
export type Unsaid = Pick<Found['sentence'], 'text' | 'passage'>;

/** Fewer words name the matter only in passing. */
const FEWEST_WORDS = 4;

/**
 * The first sentence of the asking section that tells of the indicator's matter: all that its label names, but for topics
 * that the section's title names, by any of the acts it names. Null where there is none.
 */
export function unsaidIn(told: readonly Told[], { wants: [label], section }: Asked): Unsaid | null {
  if (label === undefined) return null;
  const known = ideasIn(findIdeas(section.title).mentions);
  const one = told.find(({ sentence: { text, ideas, passage } }) => {
    const isInSection = passage.section === section.id || passage.shared.includes(section.id);
    if (!isInSection || passage.figureFrom !== undefined) return false;
    return tells(ideas, label, known) && text.split(' ').length >= FEWEST_WORDS;
  });
  return one?.sentence ?? null;
}

function tells(ideas: ReadonlySet<string>, label: Want, known: ReadonlySet<string>): boolean {
  const { actions, marks } = label;
  const topics = [...label.topics].filter((idea) => !MANNER.has(idea));
  if (![...marks].every((idea) => ideas.has(idea))) return false;
  if (!topics.every((idea) => ideas.has(idea) || known.has(idea))) return false;
  return [...(actions.size > 0 ? actions : [...topics, ...marks])].some((idea) => ideas.has(idea));
}

/** How a figure was taken need not be said. */
const MANNER: ReadonlySet<string> = new Set(['total', 'average']);
