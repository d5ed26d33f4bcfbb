import type { NamedForm } from '../appendix/form';
import { formFromPaste } from '../appendix/formFromPaste';
import { catalogue, findOutline } from '../outline/catalogue';
import { type RenderedOutline, renderOutline } from '../outline/render';
import type { Outline } from '../outline/schema';
import type { Report, Table } from '../report/report';
import { APPENDIX_TAG } from '../report/tags';

/** The id under which an office's own form goes: no guideline's. */
export const OWN_FORM = 'own-form';

/** A form of the catalogue that a person may take. */
export interface OfferedForm {
  readonly id: string;
  /** Who issued the guideline it belongs to. */
  readonly issuer: string;
  readonly title: string;
}

/** The statistical form of an outline for its period, or null where it has none of its own. */
export const formOf = ({ id, appendix }: RenderedOutline): NamedForm | null =>
  appendix === null || appendix === 'not-in-source' ? null : { id, form: appendix };

/** Every form of the catalogue, for the year given or each guideline's own. */
export const knownForms = (year?: string | number): readonly NamedForm[] =>
  catalogue().flatMap((outline) => formOf(renderForYear(outline, year)) ?? []);

/** The form of that outline of the catalogue, for the year given or its guideline's own; null where there is none. */
export function formNamed(id: string, year?: string | number): NamedForm | null {
  const outline = findOutline(id);
  return outline === null ? null : formOf(renderForYear(outline, year));
}

function renderForYear(outline: Outline, year: string | number | undefined): RenderedOutline {
  const hasYear = outline.variables.some((variable) => variable.id === 'year');
  return renderOutline(outline, hasYear && year !== undefined ? { year } : {});
}

/** The catalogue's forms as a choice, but for that of one outline. */
export const offeredForms = (except: string | null): readonly OfferedForm[] =>
  catalogue().flatMap((outline) => {
    const named = formOf(renderOutline(outline, {}));
    return named === null || outline.id === except
      ? []
      : [{ id: outline.id, issuer: outline.issuer, title: named.form.title }];
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
