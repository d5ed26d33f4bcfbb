import type { AppendixForm, AppendixRow } from '../outline/schema';
import { canonical, fold, foldPlain } from '../text/normalise';
import { parseClipboardTable } from './clipboardTable';

/** Why a pasted form cannot be used. */
export class FormPasteError extends Error {
  constructor(readonly code: 'no-table' | 'no-wording' | 'no-rows' | 'too-many-rows') {
    super(code);
    this.name = 'FormPasteError';
  }
}

const MOST_ROWS = 500;
const DITTO = /^(?:["“”″〃']|''|nt|-nt-|như trên)$/iu;
const GROUP = /^(?:[IVXLC]+|[A-HK-U])[.)]?$/u;
const SUB_ROW = /^[-+•*]/u;

interface Columns {
  readonly number: number | null;
  readonly content: number;
  readonly unit: number | null;
}

/**
 * An office's own form out of a table copied from Word or Excel with columns for number, wording and unit (with or
 * without a head row). Bands ("III") become groups, rows without a unit heads, ditto marks the unit above, rows without
 * a number of their own the sub-rows a, b, c … of the row before. Nothing is added that was not pasted.
 */
export function formFromPaste(text: string, title: string): AppendixForm | FormPasteError {
  const rows = parseClipboardTable(text);
  if (!rows.some((row) => row.length > 1)) return new FormPasteError('no-table');
  if (rows.length > MOST_ROWS) return new FormPasteError('too-many-rows');
  const head = rows.slice(0, 4).findIndex((row) => row.some(isContentHead));
  const body = rows.slice(head + 1).filter((row) => !isColumnNumbers(row));
  const columns = findColumns(rows[head] ?? null, body);
  if (columns === null) return new FormPasteError('no-wording');
  const formRows = readRows(body, columns);
  if (!formRows.some((row) => row.type === 'indicator')) return new FormPasteError('no-rows');
  return {
    title: title.trim() === '' ? 'Phụ lục' : title.trim(),
    columns: [
      { title: 'STT', role: 'number' },
      { title: 'Nội dung', role: 'content' },
      { title: 'Đơn vị tính', role: 'unit' },
      { title: 'Số liệu', role: 'value' },
      { title: 'Ghi chú', role: 'note' },
    ],
    rows: formRows,
    rules: [],
  };
}

function isContentHead(cell: string): boolean {
  return /^(?:noi dung|chi tieu|ten chi tieu|dien giai|noi dung chi tieu|cac chi tieu)(?: |$)/.test(
    foldPlain(cell),
  );
}

/** A second head row that only numbers the columns: "1 2 3 4" or "A B C". */
function isColumnNumbers(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return (
    filled.length > 2 && filled.every((cell, at) => cell === String(at + 1) || /^\(?[A-E1-9]\)?$/.test(cell))
  );
}

function findColumns(head: readonly string[] | null, body: readonly (readonly string[])[]): Columns | null {
  const width = Math.max(0, ...body.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const named = (pattern: RegExp) => {
    const at = head?.findIndex((cell) => pattern.test(foldPlain(cell))) ?? -1;
    return at < 0 ? null : at;
  };
  const wordsIn = (column: number) =>
    body.reduce(
      (sum, row) =>
        sum +
        fold(row[column] ?? '')
          .split(' ')
          .filter((word) => /\p{L}{2}/u.test(word)).length,
      0,
    );
  const widest = [...all].sort((a, b) => wordsIn(b) - wordsIn(a))[0];
  const content = (head === null ? null : head.findIndex(isContentHead)) ?? widest;
  if (content === undefined || wordsIn(content) === 0) return null;
  const unit = named(/^(?:don vi|dvt|dv tinh)/) ?? (head === null ? unitColumn(all, content, body) : null);
  const number = named(/^(?:stt|tt|so tt|so thu tu)$/) ?? (content > 0 ? content - 1 : null);
  return { number, content, unit };
}

/** Without a head: the column after the wording, if its cells are short words or ditto marks. */
function unitColumn(
  all: readonly number[],
  content: number,
  body: readonly (readonly string[])[],
): number | null {
  const next = all.find((column) => column === content + 1);
  if (next === undefined) return null;
  const cells = body.map((row) => row[next] ?? '').filter((cell) => cell !== '');
  const short = cells.filter((cell) => DITTO.test(cell) || (cell.length <= 20 && !/\d/.test(cell)));
  return cells.length > 0 && short.length * 4 >= cells.length * 3 ? next : null;
}

function readRows(body: readonly (readonly string[])[], columns: Columns): AppendixRow[] {
  const rows: AppendixRow[] = [];
  const codes = new Set<string>();
  let unit = '';
  let parent = '';
  let subRows = 0;
  for (const [at, cells] of body.entries()) {
    const label = wordingOf(cells, columns);
    if (label === '') continue;
    const printed = columns.number === null ? '' : cleanCode(cells[columns.number] ?? '');
    const own = columns.unit === null ? '-' : (cells[columns.unit] ?? '').trim();
    const isDitto = DITTO.test(own);
    if (own !== '' && !isDitto) unit = own;
    if (GROUP.test((cells[columns.number ?? -1] ?? '').trim()) && own.replace('-', '') === '') {
      rows.push({ type: 'group', code: unused(printed, codes), label });
      continue;
    }
    const isSub = parent !== '' && (printed === '' || /^[a-z]$/i.test(printed) || SUB_ROW.test(label));
    subRows = isSub ? subRows + 1 : 0;
    const code = unused(isSub ? `${parent}${letter(subRows)}` : printed || String(at + 1), codes);
    if (!isSub) parent = code.slice(0, 12);
    const hasUnit = own !== '' && (own !== '-' || columns.unit === null) && (!isDitto || unit !== '');
    rows.push(
      hasUnit
        ? {
            type: 'indicator',
            code,
            label,
            unit: isDitto ? unit : own,
            ...(isDitto ? { dittoMark: true } : {}),
            kind: kindOf(label),
          }
        : { type: 'header', code, label },
    );
  }
  return rows;
}

/** A merged band ("III" and its title in one cell) leaves the wording in another column. */
function wordingOf(cells: readonly string[], columns: Columns): string {
  const own = canonical(cells[columns.content] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return own !== '' || !GROUP.test((cells[columns.number ?? -1] ?? '').trim())
    ? own
    : (cells.map((cell) => cell.trim()).find((cell) => cell.length > 4) ?? '');
}

function cleanCode(printed: string): string {
  return printed
    .replace(/[^0-9A-Za-z.]/g, '')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 12);
}

/** a … z, then a1 …: codes are plain letters. */
function letter(at: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const name = letters[(at - 1) % letters.length] ?? 'a';
  return at <= letters.length ? name : `${name}${Math.ceil(at / letters.length)}`;
}

function unused(code: string, codes: Set<string>): string {
  let name = code === '' ? 'x' : code;
  for (let again = 2; codes.has(name); again += 1) name = `${code === '' ? 'x' : code}.${again}`;
  codes.add(name);
  return name;
}

/** What the wording tells of the figure; everything else is taken to add up. */
function kindOf(label: string): 'flow' | 'stock' | 'opening' | 'previous-year' | 'derived' {
  const words = foldPlain(label);
  if (/tang giam|thuc te|ti le|binh quan/.test(words)) return 'derived';
  if (/dau (?:ki|nam|nhiem ki)/.test(words)) return 'opening';
  if (/nam truoc/.test(words)) return 'previous-year';
  return /^tong so|hien co|tinh den|cuoi (?:ki|nam)/.test(words) ? 'stock' : 'flow';
}
