import type { Found } from './found';
import { countsTheParty } from './heads';
import type { Want } from './want';

/** How many there are, asked for what was done; how many were in the Party before. Alone doubtful, both no answer. */
const LESS = { standing: 0.6, standingInTheParty: 0.4 } as const;

/** "Tổng số đoàn viên hiện nay là 4.500" tells how many there are, not how many were taken in. */
export function standing(own: ReadonlySet<string>, want: Want, found: Found): number {
  const theParty = want.marks.has('party') && countsTheParty(found);
  const undone = want.actions.size > 0 && ![...want.actions].some((idea) => own.has(idea));
  if (!theParty && !undone) return 1;
  const stands = STANDING.test(found.before) || ARE_THERE.test(found.after);
  if (theParty) return stands || (undone && own.has('total')) ? LESS.standingInTheParty : LESS.standing;
  return own.has('total') || stands ? LESS.standing : 1;
}

/** "Hiện Đảng bộ có 74 đảng viên": how many there are. */
const STANDING =
  /(?<!\p{L})(?:hiện|hiện nay|đến nay|toàn|đang)(?: \p{L}+){0,5} có\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

/** "41 đảng viên đang sinh hoạt", "1.018 đoàn viên là đảng viên". */
const ARE_THERE = /^(?: \p{L}+){0,2} (?:đang sinh hoạt|là đảng viên)(?!\p{L})/iu;
