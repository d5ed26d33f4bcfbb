import { type FontLook, runLook } from '../model/font';
import { paragraphLook } from '../model/paragraphLook';
import { leavesOf } from '../model/paragraphText';
import { paragraphsOf } from '../model/rangeQueries';
import { cellsOf, rowsOf } from '../model/tables';
import type { TextRange } from '../model/textRange';
import type { WordDocument } from '../model/wordDocument';
import type { XmlElement } from '../xml/element';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\v', '<br>')
    .replaceAll('\f', '<br clear="all" style="page-break-before:always">');

function spanOf(look: FontLook, text: string): string {
  const styles = [
    `font-family:'${look.name.replace(/['"<>&]/g, '')}'`,
    ...(look.size === null ? [] : [`font-size:${look.size}pt`]),
    ...(look.color === '#000000' ? [] : [`color:${look.color}`]),
    ...(look.highlightColor === null ? [] : [`background:${look.highlightColor}`]),
  ];
  let out = `<span style="${styles.join(';')}">${escaped(text)}</span>`;
  const wraps: [boolean | null, string][] = [
    [look.superscript, 'sup'],
    [look.subscript, 'sub'],
    [look.strikeThrough, 's'],
    [look.underline !== 'None', 'u'],
    [look.italic, 'i'],
    [look.bold, 'b'],
  ];
  for (const [on, tag] of wraps) if (on) out = `<${tag}>${out}</${tag}>`;
  return out;
}

function paragraphHtml(document: WordDocument, paragraph: XmlElement, range: TextRange): string {
  const from = paragraph === range.start.paragraph ? range.start.offset : 0;
  const to = paragraph === range.end.paragraph ? range.end.offset : Number.POSITIVE_INFINITY;
  const inside = leavesOf(paragraph)
    .map(({ run, text, start }) => {
      const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      return piece === '' ? '' : spanOf(runLook(document, run, paragraph), piece);
    })
    .join('');
  const look = paragraphLook(document, paragraph);
  const tag = look.outlineLevel <= 6 ? `h${look.outlineLevel}` : 'p';
  const align = { Centered: 'center', Right: 'right', Justified: 'justify' }[look.alignment];
  const label = document.listLabel(paragraph)?.label ?? '';
  const style = align ? ` style="text-align:${align}"` : '';
  return `<${tag}${style}>${label === '' ? '' : `${escaped(label)} `}${inside}</${tag}>`;
}

/** A range as the HTML page that `getHtml` gives: the visible look of text, paragraphs, headings and tables. */
export function htmlOf(document: WordDocument, range: TextRange): string {
  const wanted = new Set(paragraphsOf(document, range));
  const done = new Set<XmlElement>();
  const blocks = [...wanted].map((paragraph) => {
    let table = paragraph.closest('w:tbl');
    for (let outer = table; outer; outer = outer.closest('w:tbl')) table = outer;
    if (!table || range.scope?.element.closest('w:tbl') === table || range.scope?.element.key === 'w:tc')
      return paragraphHtml(document, paragraph, range);
    if (done.has(table)) return '';
    done.add(table);
    return tableHtml(document, table, range);
  });
  return `<html><head><meta charset="utf-8"></head><body>${blocks.join('')}</body></html>`;
}

function tableHtml(document: WordDocument, table: XmlElement, range: TextRange): string {
  const rows = rowsOf(table).map((row) => {
    const cells = cellsOf(row).map((cell) => {
      const inside = cell.elements().map((block) => {
        if (block.key === 'w:tbl') return tableHtml(document, block, range);
        return block.key === 'w:p' ? paragraphHtml(document, block, range) : '';
      });
      return `<td>${inside.join('')}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1" style="border-collapse:collapse">${rows.join('')}</table>`;
}
