import type { Paragraph } from '../../report/report';
import type { Attributes } from './xml/rules';
import { isOn, wholeNumber } from './xml/values';

type Alignment = Paragraph['alignment'];

/** Run formatting as far as a report needs it; null where not said. A font of "" is one set by the theme. */
export interface RunProperties {
  bold: boolean | null;
  italic: boolean | null;
  caps: boolean | null;
  hidden: boolean | null;
  font: string | null;
}

/** Paragraph formatting as far as a report needs it; null where not said. */
export interface ParagraphProperties {
  numId: number | null;
  /** 0-8 */
  level: number | null;
  /** 1-9; 0 for body text said in so many words. */
  outlineLevel: number | null;
  alignment: Alignment | null;
  breakBefore: boolean | null;
}

export function emptyRunProperties(): RunProperties {
  return { bold: null, italic: null, caps: null, hidden: null, font: null };
}

export function emptyParagraphProperties(): ParagraphProperties {
  return { numId: null, level: null, outlineLevel: null, alignment: null, breakBefore: null };
}

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
]);

/** What `w:b`, `w:jc`, ... inside `w:rPr` and `w:pPr` say, in a style as in the document. */
export const runPropertyReaders: Readonly<Record<string, (run: RunProperties, at: Attributes) => void>> = {
  'w:b': (run, at) => {
    run.bold = isOn(at);
  },
  'w:i': (run, at) => {
    run.italic = isOn(at);
  },
  'w:caps': (run, at) => {
    run.caps = isOn(at);
  },
  'w:vanish': (run, at) => {
    run.hidden = isOn(at);
  },
  'w:rFonts': (run, at) => {
    if (at['w:asciiTheme'] !== undefined) run.font = '';
    else run.font = at['w:ascii'] ?? at['w:hAnsi'] ?? run.font;
  },
};

export const paragraphPropertyReaders: Readonly<
  Record<string, (paragraph: ParagraphProperties, at: Attributes) => void>
> = {
  'w:numId': (paragraph, at) => {
    paragraph.numId = wholeNumber(at['w:val'], 0, 2 ** 31);
  },
  'w:ilvl': (paragraph, at) => {
    paragraph.level = wholeNumber(at['w:val'], 0, 8);
  },
  'w:outlineLvl': (paragraph, at) => {
    const level = wholeNumber(at['w:val'], 0, 9);
    if (level !== null) paragraph.outlineLevel = level === 9 ? 0 : level + 1;
  },
  'w:jc': (paragraph, at) => {
    paragraph.alignment = alignments.get(at['w:val'] ?? '') ?? paragraph.alignment;
  },
  'w:pageBreakBefore': (paragraph, at) => {
    paragraph.breakBefore = isOn(at);
  },
};
