import type { XmlElement } from '../xml/element';
import { colorValue, highlightColor, highlighter } from './color';
import { invalidArgument } from './errors';
import { leavesOf } from './paragraphText';
import { ensureProperties, ensureProperty, isOn, setProperty, setToggle } from './schemaOrder';
import type { WordDocument } from './wordDocument';

/** The look of text as Word's `Font` tells it: null or "" where it is mixed. */
export interface FontLook {
  readonly name: string;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string;
  readonly color: string;
  readonly highlightColor: string | null;
  readonly strikeThrough: boolean | null;
  readonly doubleStrikeThrough: boolean | null;
  readonly subscript: boolean | null;
  readonly superscript: boolean | null;
  readonly caps: boolean | null;
}

/** Where a run's format comes from, nearest first: itself, its character style, the paragraph's style, the defaults. */
function sources(
  document: WordDocument,
  run: XmlElement | null,
  paragraph: XmlElement,
): (XmlElement | null)[] {
  const { styles } = document;
  const characterStyle = run?.path('w:rPr', 'w:rStyle')?.attr('w:val');
  return [
    run ? run.child('w:rPr') : paragraph.path('w:pPr', 'w:rPr'),
    ...(characterStyle == null
      ? []
      : styles.chain(styles.byId(characterStyle)).map((one) => one.child('w:rPr'))),
    ...styles.chain(styles.ofParagraph(paragraph)).map((one) => one.child('w:rPr')),
    styles.root.path('w:docDefaults', 'w:rPrDefault', 'w:rPr'),
  ];
}

/** Word's `UnderlineType` by the file's names (ECMA-376 17.18.99). */
const underlines: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  words: 'Word',
  double: 'Double',
  thick: 'Thick',
  dotted: 'Dotted',
  dottedHeavy: 'DottedHeavy',
  dash: 'DashLine',
  dashedHeavy: 'DashLineHeavy',
  dashLong: 'DashLineLong',
  dashLongHeavy: 'DashLineLongHeavy',
  dotDash: 'DotDashLine',
  dashDotHeavy: 'DotDashLineHeavy',
  dotDotDash: 'TwoDotDashLine',
  dashDotDotHeavy: 'TwoDotDashLineHeavy',
  wave: 'Wave',
  wavyHeavy: 'WaveHeavy',
  wavyDouble: 'WaveDouble',
};

/** The look of one run (or of the paragraph mark, for null) with its styles. */
export function runLook(document: WordDocument, run: XmlElement | null, paragraph: XmlElement): FontLook {
  const from = sources(document, run, paragraph);
  const property = (key: string): XmlElement | null => {
    for (const source of from) {
      const found = source?.child(key);
      if (found) return found;
    }
    return null;
  };
  const fontNames = property('w:rFonts');
  const half = property('w:sz')?.attr('w:val');
  const color = property('w:color')?.attr('w:val');
  const align = property('w:vertAlign')?.attr('w:val');
  const underline = property('w:u')?.attr('w:val') ?? 'none';
  return {
    name: fontNames?.attr('w:ascii') ?? fontNames?.attr('w:hAnsi') ?? 'Times New Roman',
    size: half == null ? 10 : Number(half) / 2,
    bold: isOn(property('w:b')),
    italic: isOn(property('w:i')),
    underline: underlines[underline] ?? 'Single',
    color: color == null || color === 'auto' ? '#000000' : `#${color}`,
    highlightColor: highlightColor(property('w:highlight')?.attr('w:val') ?? null),
    strikeThrough: isOn(property('w:strike')),
    doubleStrikeThrough: isOn(property('w:dstrike')),
    subscript: align === 'subscript',
    superscript: align === 'superscript',
    caps: isOn(property('w:caps')),
  };
}

/** The common look of several stretches; what differs is told as mixed. */
export function commonLook(looks: readonly FontLook[]): FontLook {
  const first = looks[0];
  if (!first) throw new Error('no text to look at');
  const same = <K extends keyof FontLook>(key: K): FontLook[K] | null =>
    looks.every((look) => look[key] === first[key]) ? first[key] : null;
  return {
    name: same('name') ?? '',
    size: same('size'),
    bold: same('bold'),
    italic: same('italic'),
    underline: same('underline') ?? 'Mixed',
    color: same('color') ?? '',
    highlightColor: same('highlightColor'),
    strikeThrough: same('strikeThrough'),
    doubleStrikeThrough: same('doubleStrikeThrough'),
    subscript: same('subscript'),
    superscript: same('superscript'),
    caps: same('caps'),
  };
}

/** The runs in [from, to) of a paragraph's text. */
export function runsBetween(paragraph: XmlElement, from: number, to: number): XmlElement[] {
  const inside = leavesOf(paragraph).filter(
    (leaf) => leaf.start < to && leaf.start + leaf.text.length > from,
  );
  return [...new Set(inside.map((leaf) => leaf.run))];
}

/** Sets one property of a run's format; `value` as Word's Font takes it. */
export function setRunProperty(run: XmlElement, name: string, value: unknown): void {
  const format = ensureProperties(run, 'w:rPr');
  switch (name) {
    case 'Bold':
      setToggle(format, 'w:b', value === true);
      setToggle(format, 'w:bCs', value === true);
      return;
    case 'Italic':
      setToggle(format, 'w:i', value === true);
      setToggle(format, 'w:iCs', value === true);
      return;
    case 'StrikeThrough':
      setToggle(format, 'w:strike', value === true);
      return;
    case 'Size':
      setProperty(format, 'w:sz', String(Math.round(Number(value) * 2)));
      setProperty(format, 'w:szCs', String(Math.round(Number(value) * 2)));
      return;
    case 'Color':
      setProperty(format, 'w:color', colorValue(String(value)));
      return;
    case 'HighlightColor':
      setProperty(format, 'w:highlight', value === null || value === '' ? null : highlighter(String(value)));
      return;
    case 'Underline':
      setProperty(format, 'w:u', underlineName(String(value)));
      return;
    case 'DoubleStrikeThrough':
      setToggle(format, 'w:dstrike', value === true);
      return;
    case 'Subscript':
    case 'Superscript': {
      const wanted = name.toLowerCase();
      if (value === true) setProperty(format, 'w:vertAlign', wanted);
      else if (format.child('w:vertAlign')?.attr('w:val') === wanted)
        setProperty(format, 'w:vertAlign', null);
      return;
    }
    case 'Name': {
      const names = ensureProperty(format, 'w:rFonts');
      for (const script of ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']) names.setAttr(script, String(value));
      return;
    }
    default:
      return;
  }
}

function underlineName(wanted: string): string {
  const found = Object.keys(underlines).find((name) => underlines[name] === wanted);
  if (found === undefined) throw invalidArgument(`no underline ${wanted}`);
  return found;
}
