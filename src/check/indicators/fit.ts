import type { Figure } from '../../text/figure';
import { foldPlain } from '../../text/normalise';
import { familyOf } from '../../text/units';
import type { Found } from './found';
import { isCompared, isOfAnotherYear, type Period } from './otherTime';
import type { Asked } from './want';

/** 1 for a unit of the indicator, less where none is written, 0 for another one. */
export function unitFit(found: Found, { families, indicator, wants }: Asked): number {
  const { figure, own, introduced } = found;
  if (figure.family === 'money' && isRate(found, wants)) return 0;
  // What was lost is not what was given.
  if (figure.family === 'money' && LOST.test(found.before) && !own.has('support')) return 0;
  // Targets set tell less than how many of them were reached.
  if (figure.family === 'goal' && figure.kind !== 'ratio') return families.has('goal') ? SECOND : 0;
  if (families.has(figure.family)) return counts(figure, indicator) ? 1 : SECOND;
  // "Thành lập mới CĐCS đạt 10/8 chỉ tiêu."
  const ofTarget = figure.family === 'goal' && figure.kind === 'ratio' && families.has('union');
  if (ofTarget && own.has('unions')) return 0.9;
  // "Số đoàn viên mới là 280/300 chỉ tiêu."
  if (figure.family === 'goal' && figure.kind === 'ratio' && families.has('person') && own.has('growth'))
    return 0.9;
  // "Trong đó ở các CĐCS mới: 632": whom the unions took in.
  if (families.has('union') && figure.family === 'none' && IN_UNIONS.test(found.before)) return 0;
  // "Mái ấm cho 3 hộ": as many houses as homes.
  if (families.has('house') && own.has('house') && figure.family === 'person' && figure.kind !== 'nothing')
    return 0.9;
  // "01 trường hợp tai nạn" is one accident.
  if (families.has('case') && own.has('accident') && figure.unit === 'trường hợp') return 0.9;
  // "Thành lập mới CĐCS: 2 đơn vị" are two unions.
  if (families.has('union') && own.has('unions') && figure.family === 'workplace')
    return THERE_ARE.test(found.before) ? 0 : 0.9;
  // Of money, so large a number needs no unit: "Tổng thu: 152.350.000".
  if (families.has('money') && figure.family === 'none' && Number(figure.value) >= CLEARLY_MONEY) return 0.9;
  // "Không xây được nhà nào" says nothing of money.
  const alien = OWN_KIND.has(figure.family) && !families.has(figure.family);
  if (figure.kind === 'nothing' && alien) return 0;
  if (figure.kind === 'nothing') return figure.family === 'none' || own.size > 0 ? 0.95 : 0;
  if (figure.family === 'other') return indicator.units.some((unit) => isUnit(figure.unit, unit)) ? 1 : 0;
  const countable = [...families].some((family) => family !== 'money' && family !== 'percent');
  if (figure.family !== 'none' || !countable || !Number.isInteger(figure.value)) return 0;
  return introduced ? 0.95 : 0.85;
}

/** "Ước tính thiệt hại về tài sản khoảng 800 triệu đồng." */
const LOST =
  /(?<!(?<!\p{L})(?:bị|chịu|do|vì|gặp|người|khắc phục) )thiệt hại (?:ước|về|khoảng|lên|trên|là|hơn|gần|tài sản|kinh tế)[^,;.]{0,50}$/iu;

/** "Huyện có 32 doanh nghiệp." */
const THERE_ARE = /(?<!\p{L})(?:huyện|tỉnh|xã|ngành|địa bàn|khu vực)(?: \p{L}+){0,2} có\s*$/iu;

const IN_UNIONS =
  /(?<!\p{L})(?:ở|tại|trong|từ) (?:các |những )?(?:cđcs|công đoàn cơ sở|nghiệp đoàn)(?!\p{L})[^,;]*$/iu;

/** What the indicator counts comes before how many did it: "2/2 cơ quan tổ chức, là 06 hội nghị". */
function counts({ family }: Figure, { units: [unit] }: Asked['indicator']): boolean {
  return family !== 'workplace' || unit === undefined || familyOf(unit) !== 'event';
}

const SECOND = 0.92;

const OWN_KIND: ReadonlySet<string> = new Set(['house', 'union', 'letter', 'gift']);

/** "Mức 20.000 đồng/người/tháng" is pay or a rate of dues, "46,5 triệu đồng/năm" no pay by the month. */
function isRate({ after }: Found, [label]: Asked['wants']): boolean {
  return (label?.topics.has('wage') === true ? BY_THE_YEAR : BY_THE_HEAD).test(after);
}

const BY_THE_YEAR = /^ ?(?:đồng)? ?(?:\/ ?người ?)?\/ ?năm(?!\p{L})/iu;
const BY_THE_HEAD = /^ ?(?:đồng)? ?\/ ?(?:người|đoàn viên|tháng|lượt|trường hợp|suất)(?!\p{L})/iu;

const CLEARLY_MONEY = 1e6;

function isUnit(written: string | null, wanted: string): boolean {
  return written !== null && foldPlain(written) === foldPlain(wanted);
}

const ROLES: ReadonlyMap<Figure['role'], number> = new Map([
  ['level', 1],
  ['top', 0.85],
  ['change', 0.45],
  // Of how many is told elsewhere: a reader may work out the sum.
  ['each', 0.58],
]);

/** 0 for what was not reached yet, less for a change and for the figure of another time than the report's. */
export function roleFit(found: Found, asked: Asked, period: Period | null): number {
  // What was saved is told by how much less was spent.
  const saved = found.figure.role === 'change' && asked.wants.some(({ actions }) => actions.has('benefit'));
  const role = saved ? 1 : (ROLES.get(found.figure.role) ?? 0);
  if (role === 0) return 0;
  const earlier = isCompared(found) ? OTHER_TIME : 1;
  const year = period !== null && isOfAnotherYear(found, period, asked.years) ? OTHER_TIME : 1;
  return role * earlier * year;
}

const OTHER_TIME = 0.4;
