import { isColor } from '../model/color';
import { setRunProperty } from '../model/font';
import { element, type XmlElement } from '../xml/element';
import type { HtmlElement } from './readHtml';

/** The look of text inside HTML, by the names of Word's `Font`. */
export type RunFormat = Readonly<Record<string, string | number | boolean>>;

const byTag: Readonly<Record<string, RunFormat>> = {
  b: { Bold: true },
  strong: { Bold: true },
  th: { Bold: true },
  i: { Italic: true },
  em: { Italic: true },
  cite: { Italic: true },
  u: { Underline: 'Single' },
  ins: { Underline: 'Single' },
  s: { StrikeThrough: true },
  strike: { StrikeThrough: true },
  del: { StrikeThrough: true },
  sub: { Subscript: true },
  sup: { Superscript: true },
  mark: { HighlightColor: '#FFFF00' },
  code: { Name: 'Courier New' },
  pre: { Name: 'Courier New' },
  a: { Underline: 'Single', Color: '#0563C1' },
};

/** Points of `<font size="1">` to 7. */
const fontSizes = [7.5, 10, 12, 13.5, 18, 24, 36];
const unitsInPoints: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 12, rem: 12 };

/** The declarations of a `style` attribute. */
export function stylesOf(node: HtmlElement): Map<string, string> {
  return new Map(
    (node.attributes.get('style') ?? '').split(';').flatMap((one): [string, string][] => {
      const colon = one.indexOf(':');
      return colon < 0 ? [] : [[one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()]];
    }),
  );
}

/** A CSS length in points; null where it is none. */
export function points(length: string | undefined): number | null {
  const match = /^(-?[\d.]+)(pt|px|em|rem)$/.exec(length?.trim().toLowerCase() ?? '');
  return match ? Number(match[1]) * (unitsInPoints[match[2] ?? 'pt'] ?? 1) : null;
}

/** "rgb(255, 0, 0)" as "#FF0000"; other colours as they are. */
function plainColor(written: string): string {
  const match = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(written.toLowerCase());
  if (!match) return written;
  const digits = match.slice(1, 4).map((one) => Math.min(255, Number(one)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

/** What an element adds to the look of the text in it. */
export function formatOf(node: HtmlElement, around: RunFormat): RunFormat {
  const format: Record<string, string | number | boolean> = { ...around, ...byTag[node.name] };
  if (node.name === 'font') {
    const color = node.attributes.get('color');
    const face = node.attributes.get('face');
    const size = fontSizes[Number(node.attributes.get('size') ?? 0) - 1];
    if (color) format.Color = color;
    if (face) format.Name = face;
    if (size !== undefined) format.Size = size;
  }
  const styles = stylesOf(node);
  const weight = styles.get('font-weight');
  if (weight !== undefined) format.Bold = weight.startsWith('bold') || Number(weight) >= 600;
  const slant = styles.get('font-style');
  if (slant !== undefined) format.Italic = slant === 'italic' || slant === 'oblique';
  const line = styles.get('text-decoration') ?? styles.get('text-decoration-line');
  if (line?.includes('underline')) format.Underline = 'Single';
  if (line?.includes('line-through')) format.StrikeThrough = true;
  const color = styles.get('color');
  if (color !== undefined) format.Color = plainColor(color);
  const behind = styles.get('background-color') ?? styles.get('background');
  if (behind !== undefined && behind !== 'transparent') format.HighlightColor = plainColor(behind);
  const size = points(styles.get('font-size'));
  if (size !== null) format.Size = size;
  const name = styles.get('font-family')?.split(',')[0]?.replace(/["']/g, '').trim();
  if (name) format.Name = name;
  return format;
}

/** The properties of a run of such a look; a colour that Word does not know is left out, as HTML asks. */
export function runProperties(format: RunFormat): XmlElement | null {
  const run = element('w:r');
  for (const [name, value] of Object.entries(format))
    if (!name.endsWith('Color') || isColor(String(value))) setRunProperty(run, name, value);
  return run.child('w:rPr');
}
