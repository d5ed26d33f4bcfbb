import type { Figure } from '../../text/figure';
import { foldPlain } from '../../text/normalise';
import { onceFor } from '../../text/remembered';
import { familyOf } from '../../text/units';
import type { Found } from './found';
import type { Asked } from './want';

/** 1 for a unit of the indicator, less where none is written, 0 for another one. */
export function unitFit({ figure, own, introduced }: Found, { families, indicator }: Asked): number {
  if (families.has(figure.family)) return counts(figure, indicator) ? 1 : SECOND;
  // "Mái ấm cho 3 hộ": as many houses as homes.
  if (families.has('house') && own.has('house') && figure.family === 'person' && figure.kind !== 'nothing')
    return 0.9;
  // "01 trường hợp tai nạn" is one accident.
  if (families.has('case') && own.has('accident') && figure.unit === 'trường hợp') return 0.9;
  // "Thành lập mới CĐCS: 2 đơn vị" are two unions.
  if (families.has('union') && own.has('unions') && figure.family === 'workplace') return 0.9;
  // Of money, so large a number needs no unit: "Tổng thu: 152.350.000".
  if (families.has('money') && figure.family === 'none' && Number(figure.value) >= CLEARLY_MONEY) return 0.9;
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
const PAST = 0.4;

/** What the figure is compared with is of another time: "cao hơn năm 2022". */
const COMPARED = /(?:so với|bằng|hơn|tăng|giảm)[^.;]{0,20}năm (?:19|20)\d{2}/giu;

/** 0 for what was not reached yet, less for a change and for the figure of a year before the period. */
export function roleFit(found: Found, asked: Asked, period: number | null): number {
  const role = ROLES.get(found.figure.role) ?? 0;
  if (role === 0) return 0;
  if (period === null) return role;
  const years = yearsOf(found);
  // The guideline itself may ask for the year before ("thiên tai năm 2020" in 2021).
  const past = years.length > 0 && years.every((year) => year < period && !asked.years.has(year));
  return past ? role * PAST : role;
}

/** The year said last before the figure is its own; else any in its share. */
const yearsOf = onceFor(({ before, ownText }: Found): readonly number[] => {
  const last = yearsIn(before).at(-1);
  return last === undefined ? yearsIn(ownText.replaceAll(COMPARED, '')) : [last];
});
