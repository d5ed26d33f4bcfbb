import type { XmlElement } from '../xml/element';
import { colorValue } from './color';
import { invalidArgument } from './errors';
import { ensureProperties, ensureProperty } from './schemaOrder';
import { cellsOf, rowsOf } from './tables';
import type { WordDocument } from './wordDocument';

/** A border as Word's `TableBorder` tells it; `width` in points. */
export interface BorderLook {
  readonly type: string;
  readonly color: string;
  readonly width: number | null;
}

/** Word's `BorderType` by the file's names (ECMA-376 17.18.2). */
const types: Readonly<Record<string, string>> = {
  none: 'None',
  nil: 'None',
  single: 'Single',
  double: 'Double',
  dotted: 'Dotted',
  dashed: 'Dashed',
  dotDash: 'DotDashed',
  dotDotDash: 'Dot2Dashed',
  triple: 'Triple',
  thinThickSmallGap: 'ThinThickSmall',
  thickThinSmallGap: 'ThickThinSmall',
  thinThickThinSmallGap: 'ThinThickThinSmall',
  thinThickMediumGap: 'ThinThickMed',
  thickThinMediumGap: 'ThickThinMed',
  thinThickThinMediumGap: 'ThinThickThinMed',
  thinThickLargeGap: 'ThinThickLarge',
  thickThinLargeGap: 'ThickThinLarge',
  thinThickThinLargeGap: 'ThinThickThinLarge',
  wave: 'Wave',
  doubleWave: 'DoubleWave',
  dashSmallGap: 'DashedSmall',
  dashDotStroked: 'DashDotStroked',
  threeDEmboss: 'ThreeDEmboss',
  threeDEngrave: 'ThreeDEngrave',
};

const sides: Readonly<Record<string, readonly string[]>> = {
  Top: ['w:top'],
  Left: ['w:left'],
  Bottom: ['w:bottom'],
  Right: ['w:right'],
  InsideHorizontal: ['w:insideH'],
  InsideVertical: ['w:insideV'],
  Inside: ['w:insideH', 'w:insideV'],
  Outside: ['w:top', 'w:left', 'w:bottom', 'w:right'],
  All: ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
};

/** One stretch of line: an edge of a cell, written there or taken from the table or its style. */
interface Edge {
  readonly cell: XmlElement;
  readonly side: string;
  /** The name of the same line among the table's own borders. */
  readonly inTable: string;
}

/** The stretches that a border of a table, a row or a cell is made of. */
function edgesOf(owner: XmlElement, location: string): Edge[] {
  const wanted = sides[location];
  if (!wanted) throw invalidArgument(`no border ${location}`);
  const table = owner.key === 'w:tbl' ? owner : (owner.closest('w:tbl') ?? owner);
  const rows = rowsOf(table);
  const mine =
    owner.key === 'w:tbl' ? rows : [owner.key === 'w:tr' ? owner : (owner.closest('w:tr') ?? owner)];
  return wanted.flatMap((side) =>
    mine.flatMap((row) => {
      const inRow = cellsOf(row);
      const cells = owner.key === 'w:tc' ? [owner] : inRow;
      const [top, bottom] = [row === mine[0], row === mine.at(-1)];
      const edge = (cell: XmlElement, key: string): Edge => ({
        cell,
        side: key,
        inTable: inTable(cell, key),
      });
      const inTable = (cell: XmlElement, key: string): string => {
        if (key === 'w:top') return row === rows[0] ? key : 'w:insideH';
        if (key === 'w:bottom') return row === rows.at(-1) ? key : 'w:insideH';
        if (key === 'w:left') return cell === inRow[0] ? key : 'w:insideV';
        return cell === inRow.at(-1) ? key : 'w:insideV';
      };
      if (side === 'w:top') return top ? cells.map((cell) => edge(cell, side)) : [];
      if (side === 'w:bottom') return bottom ? cells.map((cell) => edge(cell, side)) : [];
      if (side === 'w:left') return cells.slice(0, 1).map((cell) => edge(cell, side));
      if (side === 'w:right') return cells.slice(-1).map((cell) => edge(cell, side));
      if (side === 'w:insideH') return bottom ? [] : cells.map((cell) => edge(cell, 'w:bottom'));
      return cells.slice(0, -1).map((cell) => edge(cell, 'w:right'));
    }),
  );
}

function lineOf(document: WordDocument, { cell, side, inTable }: Edge): XmlElement | null {
  const table = cell.closest('w:tbl');
  const own = cell.path('w:tcPr', 'w:tcBorders', side) ?? table?.path('w:tblPr', 'w:tblBorders', inTable);
  if (own) return own;
  const { styles } = document;
  for (const style of styles.chain(styles.byId(table?.path('w:tblPr', 'w:tblStyle')?.attr('w:val') ?? ''))) {
    const found = style.path('w:tblPr', 'w:tblBorders', inTable);
    if (found) return found;
  }
  return null;
}

const lookOf = (line: XmlElement | null): BorderLook => {
  const color = line?.attr('w:color');
  return {
    type: types[line?.attr('w:val') ?? 'none'] ?? 'Single',
    color: color == null || color === 'auto' ? '#000000' : `#${color}`,
    width: Number(line?.attr('w:sz') ?? 0) / 8,
  };
};

/** The look of a border; "Mixed" and null where its stretches differ, or where there is none such. */
export function borderLook(document: WordDocument, owner: XmlElement, location: string): BorderLook {
  const looks = edgesOf(owner, location).map((edge) => lookOf(lineOf(document, edge)));
  const [first] = looks;
  if (!first) return { type: 'None', color: '#000000', width: 0 };
  const same = (key: keyof BorderLook) => looks.every((look) => look[key] === first[key]);
  return {
    type: same('type') ? first.type : 'Mixed',
    color: same('color') ? first.color : '',
    width: same('width') ? first.width : null,
  };
}

/** Writes one property of a border into every cell along it. */
export function setBorder(
  document: WordDocument,
  owner: XmlElement,
  location: string,
  name: keyof BorderLook,
  value: unknown,
): void {
  for (const edge of edgesOf(owner, location)) {
    const before = lineOf(document, edge);
    const borders = ensureProperty(ensureProperties(edge.cell, 'w:tcPr'), 'w:tcBorders');
    const line = ensureProperty(borders, edge.side);
    for (const key of ['w:val', 'w:sz', 'w:space', 'w:color'])
      line.setAttr(
        key,
        line.attr(key) ??
          before?.attr(key) ??
          { 'w:val': 'single', 'w:sz': '4', 'w:space': '0' }[key] ??
          'auto',
      );
    if (name === 'type') line.setAttr('w:val', typeName(value));
    else if (name === 'color') line.setAttr('w:color', colorValue(String(value)));
    else line.setAttr('w:sz', String(Math.round(Number(value) * 8)));
  }
  document.changed();
}

function typeName(wanted: unknown): string {
  const found = Object.keys(types).find((name) => types[name] === wanted);
  if (found === undefined) throw invalidArgument(`no border type ${String(wanted)}`);
  return found;
}
