import { compare, type Likeness } from '../../text/similarity';
import type { Heading, Titles } from './titles';

const CORE_WORTH = 0.96;

/**
 * 0-1: how well a heading says what a section is called. The balance of what is said and what is wanted, raised where
 * one of the two holds the other: people shorten long titles and add to short ones. The general beginning can neither
 * make two titles alike nor keep them apart.
 */
export function titleLikeness({ wordings }: Pick<Titles, 'wordings'>, heading: Heading): number {
  let best = 0;
  for (const one of wordings) best = Math.max(best, one.worth * headingLikeness(one, heading));
  return best;
}

function headingLikeness(wanted: Heading, found: Heading): number {
  const whole = lifted(compare(wanted.whole, found.whole));
  if (whole > 0.95 || (wanted.core === wanted.whole && found.core === found.whole)) return whole;
  const core = lifted(compare(wanted.core, found.core)) * CORE_WORTH;
  return core >= whole ? core : (whole + core) / 2;
}

/** The balance of the two shares, raised where one is nearly whole; it never falls where one of them rises. */
export function lifted({ score, recall, precision }: Likeness): number {
  const contained = Math.max(0, (Math.max(recall, precision) - 0.7) / 0.3);
  const enough = Math.min(1, Math.min(recall, precision) / 0.4);
  return score + 0.35 * (1 - score) * contained * enough;
}
