import type { Found } from './found';
import { countsOthers, countsTheParty, PERSONS } from './heads';
import { ideaById } from './ideas';
import { ALLIES, MILD } from './kinship';
import { isHeadcount, type Want } from './want';

/** Topics that are what is counted. */
const THINGS = new Set([
  'innovation',
  'commitment',
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

/** A figure held against what is asked for. */
interface Held {
  readonly found: Found;
  readonly want: Want;
  readonly own: ReadonlySet<string>;
  /** Its ideas that tell what it is of. */
  readonly near: ReadonlySet<string>;
  /** The acts asked for that its words tell. */
  readonly done: readonly string[];
}

/** 0-1: a figure whose own words speak of another matter answers that one. */
export function foreign(own: ReadonlySet<string>, want: Want, found: Found): number {
  const done = [...want.actions].filter((idea) => own.has(idea));
  const held = { found, want, own, near: nearTo(own, want, found), done };
  const others = isHeadcount(want) && countsOthers(found, want) ? LESS.otherHeads : 1;
  return standing(held) * matters(held) * things(held) * others;
}

/** What stands before the act that is asked for is the sentence's way there. */
function nearTo(own: ReadonlySet<string>, want: Want, { act, close }: Found): ReadonlySet<string> {
  // To reach a plan is to do what it is a plan of.
  const led =
    act !== null && want.actions.has(act.idea) && (act.idea !== 'reach' || act.ideas.has('commitment'));
  return new Set([...(led ? act.ideas : close), ...TELLING.filter((idea) => own.has(idea))]);
}

/** "Tổng số đoàn viên hiện nay là 4.500" tells how many there are, not how many were taken in. */
function standing({ found, want, own, done }: Held): number {
  const theParty = want.marks.has('party') && countsTheParty(found);
  const undone = want.actions.size > 0 && done.length === 0;
  if (!theParty && !undone) return 1;
  const stands = STANDING.test(found.before);
  if (theParty) return stands ? LESS.standingInTheParty : LESS.standing;
  return own.has('total') || stands ? LESS.standing : 1;
}

/** Marks and acts beside the figure that are not asked for. */
function matters({ found, want, own, near, done }: Held): number {
  const asked = want.actions.size > 0 ? want.marks : new Set([...want.marks, ...want.topics]);
  const onTopic =
    [...asked].some((idea) => !BROAD.has(idea) && own.has(idea)) ||
    (isHeadcount(want) && own.has('total') && !found.detail);
  let factor = 1;
  for (const idea of near) {
    if (isAllied(idea, want) || isBeyond(idea, want, found)) continue;
    const kind = ideaById(idea)?.kind;
    if (kind === 'mark' && !want.marks.has(idea)) {
      const mild = MILD.has(idea) && (done.length > 0 || onTopic);
      factor *= idea === 'private' && mild ? LESS.part : mild ? LESS.mildMark : LESS.otherMark;
    }
    if (kind === 'action' && !want.actions.has(idea)) {
      factor *= done.some((action) => action !== 'reach') ? LESS.actBeside : LESS.otherAct;
    }
  }
  return done.length > 0 && isOnlyAnnounced(want, found) ? factor * LESS.otherAct : factor;
}

/** Marks that mean nothing here: other houses where none is asked for, shares that are no per cent, gifts of people. */
function isBeyond(idea: string, { topics }: Want, { figure }: Found): boolean {
  if (idea === 'other-house') return !topics.has('house');
  if (idea === 'distribution' || idea === 'workforce') return figure.family !== 'percent';
  if (idea === 'merger') return figure.family !== 'union';
  return idea === 'donation' && PERSONS.has(figure.family);
}

/** "Công tác cập nhật dữ liệu: tập huấn phần mềm cho 68 cán bộ": what is announced was not what was done. */
function isOnlyAnnounced({ actions }: Want, { act, before }: Found): boolean {
  if (act === null || !BESIDE.has(act.idea) || actions.has(act.idea)) return false;
  return AFTER_COLON.test(before) && ![...actions].some((idea) => act.ideas.has(idea));
}

/** Things that are counted for themselves. */
function things({ found, want, own, near, done }: Held): number {
  // Money for a house is no money for those hit by a flood.
  const ofHouse = near.has('house') || (found.detail && own.has('house'));
  const house = ofHouse && !want.topics.has('house') && !own.has('calamity') ? LESS.otherMark : 1;
  // "Tỷ lệ sáng kiến do thợ đề xuất là 62%": of an act that it does not name, a figure of another thing tells nothing.
  const undone = want.actions.size > 0 && done.length === 0;
  const other = undone && [...near].some((idea) => THINGS.has(idea) && !want.topics.has(idea));
  return house * (other ? LESS.otherThing : 1);
}

/** What makes a figure one of a part, wherever in its share it is said. */
const TELLING: readonly string[] = ['candidacy', 'private'];

/** Acts that prepare others. */
const BESIDE: ReadonlySet<string> = new Set(['training', 'propaganda', 'inspection']);

const AFTER_COLON = /:.*\p{L}/u;

/** "Hiện Đảng bộ có 74 đảng viên": how many there are. */
const STANDING =
  /(?<!\p{L})(?:hiện|hiện nay|đến nay|toàn|đang)(?: \p{L}+){0,5} có\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

function isAllied(idea: string, want: Want): boolean {
  // "Hoàn thành ba căn nhà", "đạt 96,2%": of whatever it is.
  if (idea === 'reach') return true;
  const topics = ALLIES.get(idea) ?? [];
  return topics.some((topic) => want.topics.has(topic) || want.marks.has(topic));
}
