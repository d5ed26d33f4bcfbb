import { canonical } from '../text/normalise';
import { NUMBER, readNumber } from '../text/number';
import { moneyScale } from './form';

/** How the cells of one table write decimals: 1.234,5 or 1,234.5. */
export type NumberFormat = 'vi' | 'us';

const NONE = /^(?:không|không có|ko|chưa có|không phát sinh|-|–|—)$/iu;
const CELL = new RegExp(
  `^(?<minus>[-–−]|\\(|giảm(?: thực tế)?:? )?\\s*\\+?(?:tăng:? )?(?<number>${NUMBER})\\s*(?<after>.*)$`,
  'isu',
);
const SCALE = /^(nghìn|ngàn|triệu|tỷ|tỉ)?\s*(đồng|đ|vnđ)?(?!\p{L})/iu;

/**
 * The figure of a cell in its row's unit, or null when the cell is blank or holds no single figure. "Không" and a dash
 * are nought; "(12)", "-12" and "giảm 12" negative; an amount with a unit of its own ("1,2 tỷ") is converted.
 */
export function readCell(raw: string, unit: string, format: NumberFormat): number | null {
  const text = canonical(raw).replace(/\s+/g, ' ').trim();
  if (NONE.test(text)) return 0;
  const match = CELL.exec(text);
  if (match?.groups === undefined) return null;
  const { minus, number = '', after = '' } = match.groups;
  // "12/14", "25/11", "5 - 7", "12; 13": not one figure.
  if (/^[/:;+–−-]\s*\d|^[/]/u.test(after)) return null;
  const scale = moneyScale(unit);
  const value = readNumber(localised(number, format), { whole: scale === null });
  if (value === null) return null;
  return round((minus === undefined ? value : -value) * conversion(after, scale));
}

/** American grouping brought to the Vietnamese one, which `readNumber` takes for granted. */
function localised(number: string, format: NumberFormat): string {
  return format === 'vi' ? number : number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function conversion(after: string, scale: number | null): number {
  if (scale === null) return 1;
  const [, word, money] = SCALE.exec(after.trim()) ?? [];
  if (word === undefined && money === undefined) return 1;
  return (moneyScale(word === undefined ? 'đồng' : `${word} đồng`) ?? scale) / scale;
}

function round(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

const VIETNAMESE =
  /\d\.\d{3},\d|(?:^|[^\d.,])\d{1,3}(?:\.\d{3}){2,}|(?:^|[^\d.,])\d+,(?:\d{1,2}|\d{4,})(?!\d)/u;
const AMERICAN =
  /\d,\d{3}\.\d|(?:^|[^\d.,])\d{1,3}(?:,\d{3}){2,}|(?:^|[^\d.,])\d+\.(?:\d{1,2}|\d{4,})(?!\d)/u;

/** The format that a table's cells show, or null where none of them tells one from the other. */
export function findFormat(texts: readonly string[]): NumberFormat | null {
  const vietnamese = texts.filter((text) => VIETNAMESE.test(text)).length;
  const american = texts.filter((text) => AMERICAN.test(text)).length;
  if (vietnamese === american) return null;
  return american > vietnamese ? 'us' : 'vi';
}

/** True for a cell whose reading hangs on the format: "1.234", "12,500". */
export function isAmbiguous(raw: string): boolean {
  return /^\D*\d{1,3}[.,]\d{3}(?![\d.,])/u.test(raw);
}
