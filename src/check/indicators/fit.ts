import type { Figure } from '../../text/figure';
import { foldPlain } from '../../text/normalise';
import { onceFor } from '../../text/remembered';
import { familyOf } from '../../text/units';
import type { Found } from './found';
import type { Asked } from './want';

/** 1 for a unit of the indicator, less where none is written, 0 for another one. */
export function unitFit(found: Found, { families, indicator, wants }: Asked): number {
  const { figure, own, introduced } = found;
  if (figure.family === 'money' && isRate(found, wants)) return 0;
  // Targets set tell less than how many of them were reached.
  if (figure.family === 'goal' && figure.kind !== 'ratio') return families.has('goal') ? SECOND : 0;
  if (families.has(figure.family)) return counts(figure, indicator) ? 1 : SECOND;
  // "Thành lập mới CĐCS đạt 10/8 chỉ tiêu."
  const ofTarget = figure.family === 'goal' && figure.kind === 'ratio' && families.has('union');
  if (ofTarget && own.has('unions')) return 0.9;
  // "Mái ấm cho 3 hộ": as many houses as homes.
  if (families.has('house') && own.has('house') && figure.family === 'person' && figure.kind !== 'nothing')
    return 0.9;
  // "01 trường hợp tai nạn" is one accident.
  if (families.has('case') && own.has('accident') && figure.unit === 'trường hợp') return 0.9;
  // "Thành lập mới CĐCS: 2 đơn vị" are two unions.
  if (families.has('union') && own.has('unions') && figure.family === 'workplace') return 0.9;
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

/** What the indicator counts comes before how many did it: "2/2 cơ quan tổ chức, là 06 hội nghị". */
function counts({ family }: Figure, { units: [unit] }: Asked['indicator']): boolean {
  return family !== 'workplace' || unit === undefined || familyOf(unit) !== 'event';
}

const SECOND = 0.92;

const OWN_KIND: ReadonlySet<string> = new Set(['house', 'union', 'letter', 'gift']);

/** "Mức 20.000 đồng/người/tháng" is pay or a rate of dues, "46,5 triệu đồng/năm" no pay by the month. */
function isRate({ figure, before, ownText }: Found, [label]: Asked['wants']): boolean {
  const after = ownText.slice(before.length + figure.raw.length);
  return (label?.topics.has('wage') === true ? BY_THE_YEAR : BY_THE_HEAD).test(after);
}

const BY_THE_YEAR = /^ ?(?:đồng)? ?(?:\/ ?người ?)?\/ ?năm(?!\p{L})/iu;
const BY_THE_HEAD = /^ ?(?:đồng)? ?\/ ?(?:người|đoàn viên|tháng)(?!\p{L})/iu;

const CLEARLY_MONEY = 1e6;

function yearsIn(text: string): number[] {
  return [...text.matchAll(/năm ((?:19|20)\d{2})(?!\d)/giu)].map((match) => Number(match[1]));
}

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
const OTHER_YEAR = 0.4;

/** What the figure is compared with is of another time: "cao hơn năm 2022". */
const COMPARED = /(?:so với|bằng|hơn|tăng|giảm|như)[^.;]{0,20}năm (?:19|20)\d{2}/giu;

/** 0 for what was not reached yet, less for a change and for the figure of another year than the period. */
export function roleFit(found: Found, asked: Asked, period: number | null): number {
  // What was saved is told by how much less was spent.
  const saved = found.figure.role === 'change' && asked.wants.some(({ actions }) => actions.has('benefit'));
  const last = PREVIOUS_TERM.test(found.sentence.text) && !found.before.includes('nay');
  const elsewhen = last || isComparedWith(found);
  const role = (saved ? 1 : (ROLES.get(found.figure.role) ?? 0)) * (elsewhen ? OTHER_YEAR : 1);
  if (role === 0) return 0;
  if (period === null) return role;
  const years = yearsOf(found);
  // The guideline itself may ask for the year before ("thiên tai năm 2020" in 2021).
  const other = years.length > 0 && years.every((year) => year !== period && !asked.years.has(year));
  return other ? role * OTHER_YEAR : role;
}

/** "So với thời điểm Đại hội (năm 2017 có 245 người), …": the remark is on what is compared with. */
function isComparedWith({ ownText, sentence }: Found): boolean {
  const at = ownText.startsWith('(') ? sentence.text.indexOf(ownText) : -1;
  return at > 0 && COMPARISON_BEFORE.test(sentence.text.slice(0, at));
}

/** "Nhiệm kỳ trước, công đoàn thu 96 triệu đồng, chi 91 triệu đồng." */
const PREVIOUS_TERM =
  /^[-–+•*\s]*(?:trong |ở )?(?:nửa đầu )?(?:nhiệm kỳ|năm|kỳ) trước(?!\p{L})(?![^.]*(?<!\p{L})(?:nay|này)(?!\p{L}))/iu;

const COMPARISON_BEFORE = /(?<!\p{L})so với[^,;.()]{0,60}$/iu;

/** The year said last before the figure is its own, else the one its sentence begins with; else any in its share. */
const yearsOf = onceFor(({ before, ownText, sentence }: Found): readonly number[] => {
  const said = yearsIn(before.replaceAll(COMPARED, '')).at(-1);
  const last =
    said ??
    (yearsIn(sentence.text).length === 1 ? yearsIn(LEAD.exec(sentence.text)?.[0] ?? '')[0] : undefined);
  return last === undefined ? yearsIn(ownText.replaceAll(COMPARED, '')) : [last];
});

/** "Năm 2023, đơn vị kết nạp 8 đoàn viên, giới thiệu 3 …": all of that year. */
const LEAD = /^[-–+•*\s]*(?:trong |riêng )?năm (?:19|20)\d{2}(?!\d)/iu;
