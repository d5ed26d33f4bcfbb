import type { Found } from './found';
import { countsOthers, countsTheParty, PERSONS } from './heads';
import { ideaById } from './ideas';
import { ALLIES, MILD } from './kinship';
import { isHeadcount, type Want } from './want';

/** Topics that are what is counted. */
const THINGS = new Set([
  'innovation',
  'dialogue',
  'officials-meeting',
  'workers-meeting',
  'letters',
  'accident',
  'wage',
]);

/** Topics that say how a figure was taken, not of what. */
const BROAD = new Set(['total', 'average']);

/** By how much each makes it less likely that a figure answers what is asked for. */
const LESS = {
  /** How many there are, asked for what was done; how many were in the Party before. Alone doubtful, both no answer. */
  standing: 0.6,
  standingInTheParty: 0.4,
  /** Another matter beside the figure: hardly anything where act or topic are named too and it is a mild one, else no answer. */
  mildMark: 0.9,
  otherMark: 0.45,
  /** A part that has an indicator of its own: not the answer to the whole, where both are asked for. */
  part: 0.8,
  /** Another act: often told in one breath with the one asked for, no answer without it. */
  actBeside: 0.95,
  otherAct: 0.5,
  /** A thing of its own is counted, and the act asked for is not told. */
  otherThing: 0.7,
  /** Heads of others than those asked for. */
  otherHeads: 0.5,
} as const;

/** 0-1: a figure whose own words speak of another matter answers that one. */
export function foreign(own: ReadonlySet<string>, want: Want, found: Found): number {
  const ownActions = [...want.actions].filter((idea) => own.has(idea));
  const ownAction = ownActions.length > 0;
  const matters = want.actions.size > 0 ? want.marks : new Set([...want.marks, ...want.topics]);
  const onTopic =
    [...matters].some((idea) => !BROAD.has(idea) && own.has(idea)) ||
    (isHeadcount(want) && own.has('total') && !found.detail);
  // "Tổng số đoàn viên hiện nay là 4.500" tells how many there are, not how many were taken in.
  const stands = STANDING.test(found.before);
  const standing = (own.has('total') || stands) && want.actions.size > 0 && !ownAction;
  const theParty = want.marks.has('party') && countsTheParty(found);
  let factor = theParty && stands ? LESS.standingInTheParty : standing || theParty ? LESS.standing : 1;
  // What stands before the act that is asked for is the sentence's way there.
  const { act } = found;
  // To reach a plan is to do what it is a plan of.
  const led =
    act !== null && want.actions.has(act.idea) && (act.idea !== 'reach' || act.ideas.has('commitment'));
  const near = new Set([...(led ? act.ideas : found.close), ...TELLING.filter((idea) => own.has(idea))]);
  for (const idea of near) {
    if (idea === 'other-house' && !want.topics.has('house')) continue;
    if (idea === 'donation' && PERSONS.has(found.figure.family)) continue;
    const kind = ideaById(idea)?.kind;
    if (kind === 'mark' && !want.marks.has(idea) && !isAllied(idea, want)) {
      const mild = MILD.has(idea) && (ownAction || onTopic);
      factor *= idea === 'private' && mild ? LESS.part : mild ? LESS.mildMark : LESS.otherMark;
    }
    if (kind === 'action' && !want.actions.has(idea) && !isAllied(idea, want)) {
      factor *= ownActions.some((action) => action !== 'reach') ? LESS.actBeside : LESS.otherAct;
    }
  }
  // "Công tác cập nhật dữ liệu: tập huấn phần mềm cho 68 cán bộ": what is announced was not what was done.
  const beside = act !== null && BESIDE.has(act.idea) && !want.actions.has(act.idea);
  const announced =
    beside && /:.*\p{L}/u.test(found.before) && ![...want.actions].some((idea) => act.ideas.has(idea));
  if (announced && ownAction) factor *= LESS.otherAct;
  // Money for a house is no money for those hit by a flood.
  if (own.has('house') && !want.topics.has('house') && !own.has('calamity')) factor *= LESS.otherMark;
  // "Tỷ lệ sáng kiến do thợ đề xuất là 62%": of an act that it does not name, a figure of another thing tells nothing.
  const other = [...near].some((idea) => THINGS.has(idea) && !want.topics.has(idea));
  if (want.actions.size > 0 && ownActions.length === 0 && other) factor *= LESS.otherThing;
  return isHeadcount(want) && countsOthers(found, want) ? factor * LESS.otherHeads : factor;
}

/** What makes a figure one of a part, wherever in its share it is said. */
const TELLING: readonly string[] = ['candidacy', 'private'];

/** Acts that prepare others. */
const BESIDE: ReadonlySet<string> = new Set(['training', 'propaganda', 'inspection']);

/** "Hiện Đảng bộ có 74 đảng viên": how many there are. */
const STANDING =
  /(?<!\p{L})(?:hiện|hiện nay|đến nay|toàn|đang)(?: \p{L}+){0,5} có\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

function isAllied(idea: string, want: Want): boolean {
  // "Hoàn thành ba căn nhà", "đạt 96,2%": of whatever it is.
  if (idea === 'reach') return true;
  const topics = ALLIES.get(idea) ?? [];
  return topics.some((topic) => want.topics.has(topic) || want.marks.has(topic));
}
