import { documentText } from '../../messages/document';
import { capitals } from './heading';
import { centred, TEXT_WIDTH } from './look';
import { millimetres } from './measure';
import { line, paragraph } from './paragraph';
import { table } from './table';
import type { Xml } from './xml';

export interface HeadWords {
  /** The reporting unit, or null for dots. */
  readonly unit: string | null;
  readonly superior: string | null;
  /** Year of the date line, or null for dots. */
  readonly year: string | null;
}

const LEFT = Math.round(TEXT_WIDTH * 0.41);
const WIDTHS = [LEFT, TEXT_WIDTH - LEFT];

/**
 * The official head, a table without borders (NĐ 30/2020, Phụ lục I): superior and issuing body over number and
 * symbol on the left; state, motto, place and date on the right.
 */
export function head(words: HeadWords): Xml {
  const { unit, superior, year } = words;
  const left = [
    line(centred({ size: 13 }), superior === null ? documentText.superior : capitals(superior)),
    line(centred({ size: 13, bold: true }), unit === null ? documentText.unit : capitals(unit)),
    // A third to a half of the line's length.
    rule(LEFT * 0.31),
  ];
  const right = [
    line(centred({ size: 13, bold: true }), documentText.nation),
    line(centred({ size: 14, bold: true }), documentText.motto),
    // As long as the motto, which takes about 62 mm.
    rule((TEXT_WIDTH - LEFT - millimetres(62)) / 2),
  ];
  const date = documentText.placeAndDate(year ?? documentText.dots);
  return table({ widths: WIDTHS, borders: false, padding: 0 }, [
    { cells: [{ paragraphs: left }, { paragraphs: right }] },
    {
      cells: [
        { paragraphs: [line(centred({ size: 13 }, { before: 6 }), documentText.number)] },
        { paragraphs: [line(centred({ size: 14, italic: true }, { before: 6 }), date)] },
      ],
    },
  ]);
}

/** A short horizontal rule; `sides` is what is left free on either side of it, twips, `after` the points below it. */
export const rule = (sides: number, after = 0): Xml =>
  paragraph(centred({ size: 4 }, { sides: Math.round(sides), after, rule: true }), []);
