import type { NamedForm } from '../appendix/form';
import { formFromPaste } from '../appendix/formFromPaste';
import { catalogue } from '../outline/catalogue';
import type { Outline } from '../outline/schema';
import type { Report, Table } from '../report/report';
import { APPENDIX_TAG } from '../report/tags';

/** The id under which an office's own form goes: no guideline's. */
export const OWN_FORM = 'own-form';

/** A form of the catalogue that a person may take, by the outline it belongs to. */
export interface OfferedForm {
  readonly id: string;
  /** The outline's title, its variables still in braces. */
  readonly outline: string;
  readonly title: string;
}

/** The statistical form of an outline, or null where it has none of its own. */
export const formOf = ({ id, appendix }: Outline): NamedForm | null =>
  appendix === null || appendix === 'not-in-source' ? null : { id, form: appendix };

/** Every form of the catalogue. */
export const knownForms = (): readonly NamedForm[] => catalogue().flatMap((outline) => formOf(outline) ?? []);

/** The form of that outline of the catalogue, or null. */
export const formNamed = (id: string): NamedForm | null =>
  knownForms().find((named) => named.id === id) ?? null;

/** The catalogue's forms as a choice, but for that of one outline. */
export const offeredForms = (except: string | null): readonly OfferedForm[] =>
  catalogue().flatMap((outline) => {
    const named = formOf(outline);
    return named === null || outline.id === except
      ? []
      : [{ id: outline.id, outline: outline.title, title: named.form.title }];
  });

/**
 * The office's own form, read back from the table that went into the document under our tag: nothing has to be
 * remembered elsewhere. Null where there is no such table or it is no form.
 */
export function ownForm(report: Report): NamedForm | null {
  const frame = report.controls.find(({ tag }) => tag === APPENDIX_TAG);
  const table = report.tables.find(
    ({ depth, firstParagraph }) =>
      frame !== undefined &&
      depth === 0 &&
      firstParagraph >= frame.firstParagraph &&
      firstParagraph <= frame.lastParagraph,
  );
  if (table === undefined) return null;
  const form = formFromPaste(asClipboard(table), '');
  return form instanceof Error ? null : { id: OWN_FORM, form };
}

/** The table as Word puts it on the clipboard: a line a row, a tab between cells. */
function asClipboard(table: Table): string {
  const rows = Array.from({ length: table.rowCount }, () =>
    Array.from({ length: table.columnCount }, () => ''),
  );
  for (const { row, column, text } of table.cells) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = quoted(text.replace(/\s+/g, ' ').trim());
  }
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** A ditto mark would open a quoted cell. */
const quoted = (text: string): string => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);
