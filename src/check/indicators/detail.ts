import type { Figure } from '../../text/figure';
import { ideaById } from './ideas';
import type { Share } from './shares';

/** What a figure may go on with. */
export interface Before {
  /** All its ideas, and those close to it. */
  readonly own: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
  readonly figure?: Figure;
  /** The sentence goes on with it, whatever else it names beside what was done. */
  readonly goesOn?: boolean;
}

/**
 * Words that bring no act or matter of their own go on with the figure before: "…, có 245 cán bộ tham dự". So does a
 * bare per cent: "…, tỷ lệ 60%", "…, đạt 93,2%". `ideas` are those close to the figure, `before` those of them before it,
 * `previous` is what it would go on with.
 */
export function isDetail(
  { figure, link, start, text }: Share,
  ideas: ReadonlySet<string>,
  before: ReadonlySet<string>,
  previous: Before,
): boolean {
  const isAct = (idea: string) => ideaById(idea)?.kind === 'action';
  if (link === 'goes-on' || link === 'sum') return true;
  if (previous.goesOn === true && ![...ideas].some((idea) => isAct(idea) && !isToldAgain(idea, previous)))
    return true;
  // "Thu nhập thấp nhất 3,2 triệu, tính bình quân chung 5,4 triệu"
  if (previous.own.has('minimum-wage') && AVERAGE.test(text.slice(start, figure.end))) return false;
  const isShare = figure.family === 'percent' && [...before].every((idea) => idea === 'reach');
  if (link === 'apart') return isShare && before.size > 0;
  // "2 lớp tập huấn, tổng số 124 lượt": the total is of the act just told.
  const isSum = (idea: string) => idea === 'total' && [...previous.own].some(isAct);
  const saysNothing = [...ideas].every(
    (idea) => IDLE.has(idea) || isSum(idea) || ideaById(idea)?.kind === 'person',
  );
  return saysNothing || isShare;
}

const AVERAGE = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/iu;

function isToldAgain(idea: string, { own }: Before): boolean {
  return idea === 'reach' || own.has(idea);
}

/** Ideas that say how figures belong together, or whose people they are, and no more. */
const IDLE = new Set(['part', 'unions', 'average']);
