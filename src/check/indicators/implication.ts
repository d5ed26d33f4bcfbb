import type { Found } from './found';
import { ideaById } from './ideas';

/** A figure, and what is known of it so far. */
export interface Case extends Omit<Found, 'own'> {
  readonly ideas: ReadonlySet<string>;
  /** Its words tell of an act that says what was done. */
  readonly acted: boolean;
  /** Taking in members, or supporting people, is what is asked for. */
  readonly forGrowth: boolean;
  readonly forSupport: boolean;
}

/** What a figure's words say without naming it. */
export interface Implication {
  readonly adds: string;
  /** The idea that was meant by it. */
  readonly instead?: string;
  readonly when: (one: Case) => boolean;
}

/** True where one of the ideas is an act that says what was done. */
export function tellsAct(ideas: ReadonlySet<string>): boolean {
  return [...ideas].some((idea) => ideaById(idea)?.kind === 'action' && !WEAK.has(idea));
}

/** Acts that say nothing of what was done. */
const WEAK: ReadonlySet<string> = new Set(['reach', 'receipt']);
