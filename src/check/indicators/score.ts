import { foldPlain } from '../../text/normalise';
import { roleFit, unitFit } from './fit';
import { foreign } from './foreign';
import type { Found } from './found';
import { countsOthers, PERSONS } from './heads';
import { findIdeas } from './ideas';
import { ideasOf } from './impliedIdeas';
import type { Period } from './otherTime';
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
  readonly period: Period | null;
}

/** How well a figure answers an indicator: 1 in full, a little more for a sum; 0 where its unit or its role cannot. */
export function scoreOf(found: Found, asked: Asked, circumstances: Circumstances): number {
  const unit = unitFit(found, asked);
  const fit = unit === 0 ? 0 : unit * roleFit(found, asked, circumstances.period);
  if (fit === 0) return 0;
  // Of a table that adds up the sum is asked for, unless a part is.
  const { part = null } = found.sentence.passage;
  const share = part === null || asksFor(part, asked) ? 1 : PART;
  const fits = asked.wants.map((want) => ideaFit(found, want, circumstances.section));
  // Of two that answer one wording in full the one that answers more of them is meant.
  const whole = fits.reduce((sum, one) => sum + one, 0) / fits.length;
  return fit * share * rankOf(found) * (Math.max(...fits) + EVEN * whole);
}

const EVEN = 0.001;

/** Of two figures that answer alike the sum counts, else the one told first: the other only adds to it. */
function rankOf({ figure, ownText, detail, latest, again }: Found): number {
  if (detail && ADDED_UP.test(ownText)) return ADDED;
  if (OVER_ALL.test(ownText)) return SUM;
  if (latest) return LATEST;
  if (detail) return DETAIL;
  if (again) return AGAIN;
  return figure.kind === 'nothing' ? DENIED : 1;
}

const OVER_ALL =
  /(?<!\p{L})(?:cả năm|tổng cộng|tính chung|cả giai đoạn|cả kỳ|cả nhiệm kỳ|lũy kế|trong năm|nâng tổng số (?:phát triển|kết nạp|đoàn viên mới|thành lập))(?!\p{L})/iu;
const SUM = 1.02;
/** What adds up the figures before it in its sentence. */
const ADDED_UP =
  /(?<!\p{L})(?:cộng(?! (?:với|nguồn|thêm)(?!\p{L}))|thành ra|thành tiền(?= ?\d)|tính ra(?! bình quân)|tổng(?: số)?(?= \d)|gộp lại|gộp cả|vị chi|tính chung|cả thảy)(?!\p{L})/iu;
const ADDED = 1.15;

const PART = 0.5;
const LATEST = 1.01;
const DETAIL = 0.93;
/** "Bàn giao được bảy căn, hai căn nhờ bà con ủng hộ." */
const AGAIN = 0.98;
/** A number says more than that there was none. */
const DENIED = 0.99;

/** "Lao động trực tiếp" over a column is what is asked for, "2019" before a row is not. */
function asksFor(part: string, { wants: [label] }: Asked): boolean {
  const ideas = findIdeas(part).mentions.map(({ idea }) => idea);
  return ideas.some((idea) => idea !== 'party' && label?.marks.has(idea));
}

type Part = readonly [weight: number, credit: number];

function ideaFit(found: Found, want: Want, section: ReadonlySet<string> | null): number {
  const own = ideasOf(found, want);
  if (found.denied !== null && !denies(found.denied, own, found.close, want)) return 0;
  const ofAnother = ![...want.marks].some((mark) => own.has(mark));
  const whole =
    found.denied !== null && ofAnother && ONLY_THIS.test(found.sentence.text) ? ONE_OF_SEVERAL : 1;
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
  return whole * covered * told * foreign(own, want, found) * missingMark(own, want, found);
}

/** "Riêng dịch Covid-19 không có đoàn viên phải hỗ trợ": there were others. */
const ONE_OF_SEVERAL = 0.5;
const ONLY_THIS = /^[-–+•*\s]*(?:riêng|ngoài ra|còn)(?!\p{L})/iu;

/** "Không có" is nought only of what is named right after it; nobody taken in is no growth. */
function denies(
  denied: ReadonlySet<string>,
  own: ReadonlySet<string>,
  close: ReadonlySet<string>,
  want: Want,
): boolean {
  const { actions, topics, marks } = want;
  // Of a part there was none: the rest may have done better.
  if (close.has('private') && !marks.has('private')) return false;
  const taken = denied.has('admission') && own.has('growth');
  return [...denied, ...(taken ? ['growth'] : [])].some(
    (idea) =>
      actions.has(idea) || topics.has(idea) || ((actions.size === 0 || idea !== 'party') && marks.has(idea)),
  );
}

function topicPart(
  topic: string,
  found: Found,
  own: ReadonlySet<string>,
  want: Want,
  credit: (idea: string) => number,
): Part {
  if (topic !== 'total') return [WEIGHT.topic, credit(topic)];
  const said = found.introduced || own.has('receipt') || found.figure.kind === 'nothing';
  const given = said ? INTRODUCED : 0;
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

function wordCredit({ ownText, sentence }: Found, word: string): number {
  const has = (text: string) => ` ${foldPlain(text)} `.includes(` ${foldPlain(word)} `);
  return has(ownText) ? NEAR.own : has(sentence.text) ? NEAR.sentence : 0;
}

/** An indicator of a part ("khu vực ngoài nhà nước", "qua tài khoản") needs the part to be named. */
function missingMark(own: ReadonlySet<string>, want: Want, { sentence, statement }: Found): number {
  const marks = [...want.marks].filter((mark) => mark !== 'party' && !own.has(mark));
  if (marks.length === 0) return 1;
  if (marks.every((mark) => statement.has(mark))) return 0.7;
  return marks.every((mark) => sentence.ideas.has(mark) || sentence.previous.has(mark)) ? 0.55 : 0.5;
}
