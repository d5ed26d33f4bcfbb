import type { Found } from './found';
import { countsOthers, PERSONS } from './heads';
import { ideaById } from './ideas';
import { ALLIES, MILD } from './kinship';
import { standing } from './standing';
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
  /** What each got, where all that was given is asked for. */
  average: 0.6,
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
  const each = isAverage(held) ? LESS.average : 1;
  return standing(own, want, found) * matters(held) * things(held) * others * each;
}

/** "Bình quân mỗi người 500 nghìn đồng" is not what all were given. */
function isAverage({ found, want, near }: Held): boolean {
  const asked = want.topics.has('average') || want.topics.has('wage');
  return !asked && found.figure.family === 'money' && near.has('average') && AVERAGE.test(found.before);
}

const AVERAGE = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/iu;

/** What stands before the act that is asked for is the sentence's way there. */
function nearTo(own: ReadonlySet<string>, want: Want, { act, close, denied }: Found): ReadonlySet<string> {
  // Of what there was none, the denial says itself.
  if (denied !== null) return new Set([...denied, ...TELLING.filter((idea) => own.has(idea))]);
  // To reach a plan is to do what it is a plan of.
  const led =
    act !== null && want.actions.has(act.idea) && (act.idea !== 'reach' || act.ideas.has('commitment'));
  const telling = want.actions.has('income') ? [...TELLING, ...OF_INCOME(own)] : TELLING;
  return new Set([...(led ? act.ideas : close), ...telling.filter((idea) => own.has(idea))]);
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
  const another = isOnlyAnnounced(want, found) || isSpentOnOnePurpose(want, found);
  return done.length > 0 && another ? factor * LESS.otherAct : factor;
}

/** "Chi thăm hỏi, trợ cấp 214 triệu đồng" is not all that was spent. */
function isSpentOnOnePurpose({ actions }: Want, { act, before }: Found): boolean {
  if (act === null || !actions.has('expense') || actions.has(act.idea)) return false;
  return PURPOSES.has(act.idea) && !IN_ALL.test(before);
}

const PURPOSES: ReadonlySet<string> = new Set([
  'support',
  'gift',
  'training',
  'propaganda',
  'reward',
  'health',
]);
const IN_ALL = /(?<!\p{L})(?:tổng|cả|cộng|các khoản|phong trào|hành chính|các hoạt động|vì)(?!\p{L})/iu;

/** Marks that mean nothing here: other houses where none is asked for, shares that are no per cent, gifts of people. */
function isBeyond(idea: string, { topics }: Want, { figure, close }: Found): boolean {
  // "Nhà tình thương mang tên Mái ấm Công đoàn."
  if (idea === 'other-house') return !topics.has('house') || close.has('house');
  // A fatal accident is one, but where there was no fatal one there may have been others.
  if (idea === 'severe') return !topics.has('accident') || figure.kind !== 'nothing';
  if (idea === 'leaving') return figure.family === 'money';
  // "Lập được 3 CĐCS ở các nhà thầu."
  if (idea === 'contractors') return figure.family === 'union';
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

/** What makes an income one of a part: dues of members are none of the fund's that is asked for. */
const OF_INCOME = (own: ReadonlySet<string>): readonly string[] =>
  own.has('fund') ? ['account'] : ['account', 'dues'];

/** Acts that prepare others. */
const BESIDE: ReadonlySet<string> = new Set(['training', 'propaganda', 'inspection']);

const AFTER_COLON = /:.*\p{L}/u;

function isAllied(idea: string, want: Want): boolean {
  // "Hoàn thành ba căn nhà", "đạt 96,2%": of whatever it is.
  if (idea === 'reach') return true;
  // Of those received and those settled, where both are told apart, each is its own.
  if (idea === 'receipt' && want.actions.has('settlement')) return false;
  const topics = ALLIES.get(idea) ?? [];
  return topics.some((topic) => want.topics.has(topic) || want.marks.has(topic));
}
