import { isSameFigure } from '../sameFigure';
import type { Figures } from './figures';
import type { Found } from './found';
import { type Circumstances, scoreOf } from './score';
import { type Asked, wantsThatSpeakForThemselves } from './want';

/** So clearly must both figures answer the indicator by their own words alone. */
const CLEAR = 0.95;

/** Words by which a figure is of another time, of a part, or of one of several. */
const OF_ITS_OWN =
  /(?<!\p{L})(?:quý|tháng|đợt|kỳ|năm|giai đoạn|riêng|trong đó|trong số|mỗi|từng|bình quân|khoảng|trong tổng số|chỉ tiêu|kế hoạch|phấn đấu)(?!\p{L})/iu;

/**
 * A figure in another paragraph that answers the indicator as clearly as its answer does and says another number: the
 * report contradicts itself. Null where there is none, or where a reader could think of both being right.
 */
export function rivalOf(
  answer: Found,
  want: Asked,
  figures: Figures,
  ahead: ReadonlySet<string | null>,
): Found | null {
  const nowhere: Circumstances = { section: null, period: null };
  const asked = { ...want, wants: wantsThatSpeakForThemselves(want) };
  const isClear = (found: Found) =>
    found.figure.role === 'level' &&
    found.figure.kind !== 'nothing' &&
    found.figure.family === answer.figure.family &&
    found.figure.family !== 'none' &&
    !found.detail &&
    found.sentence.passage.lead === undefined &&
    !ahead.has(found.sentence.passage.section) &&
    !OF_ITS_OWN.test(found.ownText) &&
    isOfWhomIsAsked(found, want) &&
    scoreOf(found, asked, nowhere) >= CLEAR;
  if (asked.wants.length === 0 || !isClear(answer)) return null;
  const others = figures
    .speakingOf([...answer.own])
    .filter((other) => other.sentence.passage.place.paragraph !== answer.sentence.passage.place.paragraph);
  return others.find((other) => isClear(other) && differs(answer, other)) ?? null;
}

/** Where somebody is named whom the indicator counts, an unnamed crowd contradicts nothing. */
function isOfWhomIsAsked({ own }: Found, { wants: [label] }: Asked): boolean {
  const persons = label?.persons ?? new Set();
  return persons.size === 0 || [...persons].some((person) => own.has(person));
}

function differs({ figure: one }: Found, { figure: other }: Found): boolean {
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return false;
  return !isSameFigure({ ...one, value: one.value }, { ...other, value: other.value });
}
