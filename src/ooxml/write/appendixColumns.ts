import { documentText } from '../../messages/document';
import type { AppendixForm, ColumnRole } from '../../outline/schema';
import { millimetres } from './measure';
import type { ParagraphLook } from './paragraph';

export interface AppendixColumn {
  readonly title: string;
  readonly role: ColumnRole;
  readonly align: ParagraphLook['align'];
  /** Twips. */
  readonly width: number;
}

/** Fits between the widest margins NĐ 30/2020 allows on a portrait page (30-35 and 15-20 mm). */
const TABLE_WIDTH = millimetres(160);

/** Widths in millimetres of a column beside the text, whose column takes what is left. */
const BESIDE = new Map<ColumnRole, number>([
  ['number', 13],
  ['unit', 23],
  ['note', 24],
]);
const FIGURE_WIDTH = 22;
/** A column of years is narrower, to leave room for the text. */
const CROWDED = 0.8;
const CROWDED_FROM = 6;
/** The text never gets less than this share of the table. */
const LEAST_TEXT = 0.28;

/**
 * The form's columns; with `years`, a column for each of them before the value column, which then holds the figure of
 * the whole period. The widths add up to 160 mm.
 */
export function appendixColumns(form: AppendixForm, years: readonly number[]): AppendixColumn[] {
  const columns = form.columns.flatMap((column) =>
    column.role === 'value' && years.length > 0
      ? [
          ...years.map((year) => ({ title: documentText.year(year), role: 'year' as const })),
          { title: documentText.wholePeriod(column.title), role: column.role },
        ]
      : [column],
  );
  const widths = spread(columns.map(({ role }) => role));
  return columns.map((column, index) => ({
    ...column,
    align: alignment(column.role),
    width: widths[index] ?? 0,
  }));
}

function spread(roles: readonly ColumnRole[]): number[] {
  const scale = roles.length > CROWDED_FROM ? CROWDED : 1;
  const wished = roles.map((role) =>
    role === 'content' ? 0 : millimetres((BESIDE.get(role) ?? FIGURE_WIDTH) * scale),
  );
  const taken = wished.reduce((total, width) => total + width, 0);
  const texts = roles.filter((role) => role === 'content').length;
  const room = TABLE_WIDTH * (texts === 0 ? 1 : 1 - LEAST_TEXT);
  const shrink = texts === 0 || taken > room ? room / taken : 1;
  const left = TABLE_WIDTH - taken * shrink;
  return wished.map((width) => Math.floor(width === 0 ? left / texts : width * shrink));
}

function alignment(role: ColumnRole): ParagraphLook['align'] {
  if (role === 'number' || role === 'unit') return 'center';
  return role === 'content' || role === 'note' ? 'left' : 'right';
}
