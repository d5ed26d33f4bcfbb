import { foldPlain } from '../../text/normalise';
import type { UnitFamily } from '../../text/units';
import { roleFit, unitFit } from './fit';
import { ideaById } from './ideas';
import { ALLIES, IDEA_OF_UNIT, MILD, WORKER_UNITS } from './kinship';
import type { Found } from './sentences';
import { type Asked, isHeadcount, type Want } from './want';

/** How near an idea stands to the figure, as a share of its weight. */
interface Nearness {
  readonly own: number;
  readonly sentence: number;
  readonly previous: number;
  readonly section: number;
}

const NEAR: Nearness = { own: 1, sentence: 0.75, previous: 0.5, section: 0.5 };
const ACTION_NEAR: Nearness = { own: 1, sentence: 0.6, previous: 0.4, section: 0.3 };
const WEIGHT = { action: 2, topic: 1, person: 0.4, mark: 1.5, total: 0.6, word: 0.5 } as const;
/** "có 45", "là 45", ": 45" all but say "tổng số". */
const INTRODUCED = 0.8;

export interface Circumstances {
  /** Ideas of the title of the section that asks, where the figure stands in that section; else null. */
  readonly section: ReadonlySet<string> | null;
  readonly period: number | null;
}

/** 0-1: how well a figure answers an indicator; 0 where its unit or its role cannot. */
export function scoreOf(found: Found, asked: Asked, circumstances: Circumstances): number {
  const unit = unitFit(found, asked);
  const fit = unit === 0 ? 0 : unit * roleFit(found, asked, circumstances.period);
  if (fit === 0) return 0;
  // Of a table that adds up the sum is asked for, unless a part is.
  const part = found.sentence.passage.part === true && !asksForPart(asked) ? PART : 1;
  const best = Math.max(...asked.wants.map((want) => ideaFit(found, want, circumstances.section)));
  return fit * part * rankOf(found) * best;
}

/** Of two figures that answer alike the sum counts, else the one told first: the other only adds to it. */
function rankOf({ figure, ownText, detail }: Found): number {
  if (detail && ADDED_UP.test(ownText)) return ADDED;
  if (OVER_ALL.test(ownText)) return SUM;
  return detail ? DETAIL : figure.kind === 'nothing' ? DENIED : 1;
}

const OVER_ALL = /(?<!\p{L})(?:cả năm|tổng cộng|cả giai đoạn|cả kỳ|cả nhiệm kỳ|lũy kế|trong năm)(?!\p{L})/iu;
const SUM = 1.02;
/** What adds up the figures before it in its sentence. */
const ADDED_UP = /(?<!\p{L})(?:cộng|gộp lại|gộp cả|vị chi|tính chung|cả thảy)(?!\p{L})/iu;
const ADDED = 1.15;

const PART = 0.5;
const DETAIL = 0.93;
/** A number says more than that there was none. */
const DENIED = 0.99;

function asksForPart({ wants }: Asked): boolean {
  return wants.some(({ marks }) => [...marks].some((mark) => mark !== 'party'));
}

type Part = readonly [weight: number, credit: number];

function ideaFit(found: Found, want: Want, section: ReadonlySet<string> | null): number {
  if (found.denied !== null && !denies(found.denied, want)) return 0;
  const own = ideasOf(found, want);
  const { ideas, previous } = found.sentence;
  const credit = (idea: string, near: Nearness = NEAR) => {
    if (own.has(idea)) return near.own;
    if (ideas.has(idea)) return near.sentence;
    if (previous.has(idea)) return near.previous;
    return section?.has(idea) ? near.section : 0;
  };
  // "giới thiệu, kết nạp": one of the actions named is enough.
  const action = Math.max(0, ...[...want.actions].map((idea) => credit(idea, ACTION_NEAR)));
  const parts: Part[] = [
    ...(want.actions.size > 0 ? [[WEIGHT.action, action] as const] : []),
    ...[...want.topics].map((topic) => topicPart(topic, found, own, want, credit)),
    ...[...want.marks].map((mark) => [WEIGHT.mark, credit(mark)] as const),
    ...personPart(found, want, credit),
    ...want.words.map((word) => [WEIGHT.word, wordCredit(found, word)] as const),
  ];
  const weight = parts.reduce((sum, [part]) => sum + part, 0);
  if (weight === 0) return 0;
  const covered = parts.reduce((sum, [part, value]) => sum + part * value, 0) / weight;
  // An act that only the section's title names was not told of here.
  const told = want.actions.size === 0 || action > ACTION_NEAR.section ? 1 : 0.75;
  return covered * told * foreign(own, want, found) * missingMark(own, want, found);
}

/** "Không có" is nought only of what is named right after it. */
function denies(denied: ReadonlySet<string>, { actions, topics, marks }: Want): boolean {
  return [...denied].some((idea) => actions.has(idea) || topics.has(idea) || marks.has(idea));
}

function topicPart(
  topic: string,
  found: Found,
  own: ReadonlySet<string>,
  want: Want,
  credit: (idea: string) => number,
): Part {
  if (topic !== 'total') return [WEIGHT.topic, credit(topic)];
  const given = found.introduced || own.has('receipt') ? INTRODUCED : 0;
  return [want.actions.size > 0 ? 0 : WEIGHT.total, Math.max(given, credit(topic))];
}

/** Almost every sentence names somebody: it tells little, but all where nothing but heads are counted. */
function personPart(found: Found, want: Want, credit: (idea: string) => number): Part[] {
  if (want.persons.size === 0) return [];
  const someone = Math.max(...[...want.persons].map((idea) => credit(idea)));
  if (isHeadcount(want)) return [[WEIGHT.topic, countsOthers(found, want) ? 0 : someone]];
  const isPerson = PERSONS.has(found.figure.family);
  return [[WEIGHT.person, isPerson ? 1 : someone]];
}

/** A bare number beside an act may count heads. */
const PERSONS: ReadonlySet<UnitFamily> = new Set(['person', 'turn', 'none']);

/** "11 đảng viên được phân công" were in the Party before. */
function countsTheParty({ figure, own }: Found): boolean {
  return figure.unit === 'đảng viên' && !own.has('admission');
}

/** "45.678 đoàn viên" is no number of workers, nor is "tổng số đoàn viên: 1.038 đồng chí". */
function countsOthers({ figure, own }: Found, want: Want): boolean {
  const workers = own.has('workers') || WORKER_UNITS.has(figure.unit ?? '');
  const members = figure.unit === 'đoàn viên' || (own.has('members') && !workers);
  return figure.unit === 'đảng viên' || (members && !want.persons.has('members'));
}

/** The ideas of the figure's own words and of its unit; taking in members is growth unless the Party is meant. */
function ideasOf(
  { own, close, ownText, before, figure, sentence, statement }: Found,
  want: Want,
): ReadonlySet<string> {
  const ideas = new Set(own);
  const implied = IDEA_OF_UNIT.get(figure.family);
  if (implied !== undefined) ideas.add(implied);
  if (WORKER_UNITS.has(figure.unit ?? '')) ideas.add('workers');
  const comrades = figure.unit === 'đồng chí' || figure.unit === 'quần chúng';
  // "Chi bộ kết nạp một đoàn viên": whoever the Party's cell takes in.
  if (ideas.has('admission') && ideas.has('party-cell')) ideas.add('party');
  const aboutParty =
    ideas.has('party') || ((comrades || sentence.ideas.has('party')) && !ideas.has('members'));
  if (ideas.has('admission') && !aboutParty && want.actions.has('growth')) {
    ideas.delete('admission');
    ideas.add('growth');
  }
  const acted = [...ideas].some((idea) => ideaById(idea)?.kind === 'action' && !WEAK.has(idea));
  // Letters of which nothing else is told have come in; the chosen ones are put forward to the Party.
  if (figure.family === 'letter' && !acted) ideas.add('receipt');
  if (close.has('chosen') && !acted) ideas.add('introduction');
  // "Thêm 1 CĐCS", "thêm 45 đoàn viên".
  const added = ADDED_BEFORE.test(before);
  if (added && figure.family === 'union') ideas.add('founding');
  if (added && figure.unit === 'đoàn viên' && !acted) ideas.add('growth');
  if (figure.family === 'money') {
    if (ideas.has('use')) ideas.add('expense');
    const paid = ideas.has('average') && MONTHLY.test(ownText.slice(before.length + figure.raw.length));
    if (paid && !ideas.has('allowance') && !ideas.has('minimum-wage')) ideas.add('wage');
  }
  // Members "in the software" have been entered.
  const acts = [...ideas].some((idea) => idea !== 'reach' && ideaById(idea)?.kind === 'action');
  if (ideas.has('database') && PERSONS.has(figure.family) && !acts) ideas.add('update');
  // Whoever is trained for the Party is put forward to it.
  if (ideas.has('training') && ideas.has('party')) ideas.add('introduction');
  if (ideas.has('calamity') && ideas.has('help') && !acted) ideas.add('support');
  // What is given to, or spent on, those hit by a flood or an epidemic is support; where nobody was hit, there was none.
  const hit = ideas.has('calamity') || statement.has('calamity');
  const given =
    ideas.has('gift') ||
    ideas.has('expense') ||
    (ideas.has('calamity') && (statement.has('gift') || figure.kind === 'nothing'));
  if (given && hit && want.actions.has('support')) ideas.add('support');
  return ideas;
}

/** Acts that say nothing of what was done. */
const WEAK: ReadonlySet<string> = new Set(['reach', 'receipt']);

const ADDED_BEFORE = /(?<!\p{L})(?:thêm|lập|lập thêm|lập mới)(?: được)?\s*$/iu;

/** Money by the month is pay. */
const MONTHLY = /^[^.;]{0,30}(?:tháng|th)(?!\p{L})/iu;

function wordCredit({ ownText, sentence }: Found, word: string): number {
  const has = (text: string) => ` ${foldPlain(text)} `.includes(` ${foldPlain(word)} `);
  return has(ownText) ? NEAR.own : has(sentence.text) ? NEAR.sentence : 0;
}

/** Topics that say how a figure was taken, not of what. */
const BROAD = new Set(['total', 'average']);

/** A figure whose own words speak of another matter answers that one. */
function foreign(own: ReadonlySet<string>, want: Want, found: Found): number {
  const ownAction = [...want.actions].some((idea) => own.has(idea));
  const matters = want.actions.size > 0 ? want.marks : new Set([...want.marks, ...want.topics]);
  const onTopic = [...matters].some((idea) => !BROAD.has(idea) && own.has(idea));
  // "Tổng số đoàn viên hiện nay là 4.500" tells how many there are, not how many were taken in.
  const standing = (own.has('total') || STANDING.test(found.before)) && want.actions.size > 0 && !ownAction;
  let factor = standing || (want.marks.has('party') && countsTheParty(found)) ? 0.6 : 1;
  // What stands before the act that is asked for is the sentence's way there.
  const near = found.act !== null && want.actions.has(found.act.idea) ? found.act.ideas : found.close;
  for (const idea of near) {
    const kind = ideaById(idea)?.kind;
    if (kind === 'mark' && !want.marks.has(idea)) {
      factor *= MILD.has(idea) && (ownAction || onTopic) ? 0.9 : 0.45;
    }
    if (kind === 'action' && !want.actions.has(idea) && !isAllied(idea, want)) {
      factor *= ownAction ? 0.95 : 0.5;
    }
  }
  return isHeadcount(want) && countsOthers(found, want) ? factor * 0.5 : factor;
}

/** "Hiện Đảng bộ có 74 đảng viên": how many there are. */
const STANDING =
  /(?<!\p{L})(?:hiện|hiện nay|đến nay|toàn|đang)(?: \p{L}+){0,5} có\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

function isAllied(idea: string, want: Want): boolean {
  // "Hoàn thành ba căn nhà", "đạt 96,2%": of whatever it is.
  if (idea === 'reach') return true;
  const topics = ALLIES.get(idea) ?? [];
  return topics.some((topic) => want.topics.has(topic) || want.marks.has(topic));
}

/** An indicator of a part ("khu vực ngoài nhà nước", "qua tài khoản") needs the part to be named. */
function missingMark(own: ReadonlySet<string>, want: Want, { sentence, statement }: Found): number {
  const marks = [...want.marks].filter((mark) => mark !== 'party' && !own.has(mark));
  if (marks.length === 0) return 1;
  if (marks.every((mark) => statement.has(mark))) return 0.7;
  return marks.every((mark) => sentence.ideas.has(mark) || sentence.previous.has(mark)) ? 0.55 : 0.5;
}
