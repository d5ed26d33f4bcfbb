import type { Report, Table } from '../../report/report';
import { canonical } from '../../text/normalise';
import { leadingUnit, type UnitFamily } from '../../text/units';
import { wordsOf } from '../../text/words';

/** Where the unit of a table's figure may be written. */
interface UnitTexts {
  /** The row's cell in a column of units. */
  readonly cell: string;
  /** The row's wording and its column's heading. */
  readonly wording: string;
  readonly heading: string;
  /** The headings that a column of totals sums up; "" for other columns. */
  readonly shared: string;
  /** Units that the text above the table gives. */
  readonly above: readonly string[];
}

/**
 * The unit of its own column, else in brackets in the wording ("Số tiền (triệu đồng)"), else what the heading counts
 * ("Số cuộc"), else in brackets in the headings that a total column sums up, else what the wording begins with ("Lượt cán bộ
 * dự tập huấn"), else what stands above the table.
 */
export function unitOf({ cell, wording, heading, shared, above }: UnitTexts): string {
  const own = canonical(cell).trim();
  if (own !== '') return inWords(own);
  return (
    inBrackets(wording) ||
    countedIn(heading, OF_TIME) ||
    inBrackets(shared) ||
    countedIn(wording, VAGUE) ||
    oneOf(above, heading)
  );
}

/** Of several units the one for money or for the rest, as the column's heading says; a single one is for all. */
function oneOf(units: readonly string[], heading: string): string {
  const [first = '', ...others] = units;
  if (others.length === 0) return first;
  return units.find((unit) => isMoney(unit) === OF_MONEY.test(heading)) ?? '';
}

/** Columns that hold money where others hold people: "ĐVT: người; triệu đồng". */
const OF_MONEY = /(?<!\p{L})(?:tiền|kinh phí|trị giá|giá trị)(?!\p{L})/iu;

function isMoney(unit: string): boolean {
  return SCALED.test(unit) || leadingUnit(wordsOf(unit))?.unit.family === 'money';
}

/** How many lines above a table may say what it is counted in. */
const REACH = 2;
const NAMED = /(?<!\p{L})(?:đơn vị(?: tính)?|đvt|đv tính)\s*(?:là|:)?\s*([^():\n]{1,60})/iu;

/** The units that the lines right above a table give the whole of it: "(đơn vị: triệu đồng)", "ĐVT: người; triệu đồng". */
export function unitsAbove({ paragraphs }: Report, { firstParagraph }: Table): readonly string[] {
  const lines = paragraphs
    .slice(Math.max(0, firstParagraph - 4), firstParagraph)
    .filter(({ text, cell }) => cell === null && text.trim() !== '')
    .slice(-REACH);
  for (const { text } of lines.reverse()) {
    const named = NAMED.exec(canonical(text))?.[1] ?? '';
    const units = named.split(/[;,](?!\d)|\.(?!\d)/u).map((unit) => inWords(unit.trim()));
    if (units.some(isUnit)) return units.filter(isUnit);
  }
  return [];
}

/** "ĐVT: triệu đồng" says nothing of the rows. */
export function isUnitLine(text: string): boolean {
  return /^[\s(]*(?:đơn vị tính|đvt|đv tính)(?!\p{L})/iu.test(canonical(text));
}

/** A remark in brackets ("khối trường học") is no unit. */
function inBrackets(text: string): string {
  const bracket = /\((đvt:?|đơn vị(?: tính)?:?)?\s*([^()]{1,24})\)/iu.exec(canonical(text));
  const [, named, counted = ''] = bracket ?? [];
  const unit = inWords(counted.trim());
  return named !== undefined || isUnit(unit) ? unit : '';
}

function isUnit(text: string): boolean {
  return text === '%' || SCALED.test(text) || leadingUnit(wordsOf(text)) !== null;
}

const SCALED = /^(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)(?!\p{L})/iu;

/** "1.000 đồng" as people read it. */
function inWords(unit: string): string {
  return unit
    .replace(/^1[.,]?000[.,]?000(?=\s*(?:đ|vn))/iu, 'triệu ')
    .replace(/^1[.,]?000(?=\s*(?:đ|vn))/iu, 'nghìn ')
    .replace(/\s+/g, ' ');
}

/** What a heading or a wording counts, by its first words. */
function countedIn(text: string, but: ReadonlySet<UnitFamily>): string {
  const unit = leadingUnit(wordsOf(text.replace(/^(?:tổng )?số (?:lượng )?/iu, '')))?.unit;
  return unit === undefined || but.has(unit.family) ? '' : unit.name;
}

const OF_TIME: ReadonlySet<UnitFamily> = new Set(['time']);
/** Families whose words open many a wording without being what it counts: "Tổ chức thăm hỏi …", "Nội dung …". */
const VAGUE: ReadonlySet<UnitFamily> = new Set(['time', 'goal', 'workplace', 'other', 'money', 'percent']);
