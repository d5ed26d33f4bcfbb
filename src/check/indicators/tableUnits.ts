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
  readonly above: string;
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
    above
  );
}

/** How many lines above a table may say what it is counted in. */
const REACH = 2;
const NAMED =
  /(?<!\p{L})(?:đơn vị(?: tính)?|đvt|đv tính)\s*(?:là|:)?\s*(1[.,]?000[^():;\n]{1,16}|[^():;,.\n]{1,24})/iu;

/** The unit that the lines right above a table give the whole of it: "(đơn vị: triệu đồng)", "ĐVT: người"; or "". */
export function unitAbove({ paragraphs }: Report, { firstParagraph }: Table): string {
  const lines = paragraphs
    .slice(Math.max(0, firstParagraph - 4), firstParagraph)
    .filter(({ text, cell }) => cell === null && text.trim() !== '')
    .slice(-REACH);
  for (const { text } of lines.reverse()) {
    const unit = inWords(NAMED.exec(canonical(text))?.[1]?.trim() ?? '');
    if (isUnit(unit)) return unit;
  }
  return '';
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
