import type { XmlElement } from '../xml/element';
import type { Styles } from './styles';

export interface ListLabel {
  readonly numId: string;
  /** 0 for the outermost level. */
  readonly level: number;
  /** What Word shows before the text: "II.", "1.2.", "-". */
  readonly label: string;
  /** Ordinal among the items of its level, from 0. */
  readonly ordinal: number;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [worth, sign] of romans)
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  return out;
}

const letter = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function format(value: number, kind: string): string {
  switch (kind) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

/** `numId` and level of a paragraph, from itself or its style chain; null where it is in no list. */
export function listReference(
  paragraph: XmlElement,
  styles: Styles | null,
): { numId: string; level: number } | null {
  const sources = [paragraph, ...(styles?.chain(styles.ofParagraph(paragraph)) ?? [])];
  for (const source of sources) {
    const numPr = source.path('w:pPr', 'w:numPr');
    const numId = numPr?.child('w:numId')?.attr('w:val');
    if (numId == null) continue;
    if (numId === '0') return null;
    return { numId, level: Number(numPr?.child('w:ilvl')?.attr('w:val') ?? 0) };
  }
  return null;
}

/** The label of every list paragraph, counted through the document from its start. */
export function listLabels(
  paragraphs: readonly XmlElement[],
  numbering: XmlElement | null,
  styles: Styles | null,
): Map<XmlElement, ListLabel> {
  const labels = new Map<XmlElement, ListLabel>();
  if (!numbering) return labels;
  const counters = new Map<string, number[]>();
  for (const paragraph of paragraphs) {
    const reference = listReference(paragraph, styles);
    if (!reference) continue;
    const num = numbering.childrenOf('w:num').find((one) => one.attr('w:numId') === reference.numId);
    const abstractId = num?.child('w:abstractNumId')?.attr('w:val');
    const abstract = numbering
      .childrenOf('w:abstractNum')
      .find((one) => one.attr('w:abstractNumId') === abstractId);
    if (!num || !abstract) continue;
    const levelAt = (index: number) =>
      num
        .childrenOf('w:lvlOverride')
        .find((one) => one.attr('w:ilvl') === String(index))
        ?.child('w:lvl') ??
      abstract.childrenOf('w:lvl').find((one) => one.attr('w:ilvl') === String(index)) ??
      null;
    const counts = counters.get(reference.numId) ?? [];
    counters.set(reference.numId, counts);
    const start = (index: number) => Number(levelAt(index)?.child('w:start')?.attr('w:val') ?? 1);
    for (let index = 0; index < reference.level; index += 1) counts[index] ??= start(index);
    counts[reference.level] = (counts[reference.level] ?? start(reference.level) - 1) + 1;
    counts.length = reference.level + 1;
    const level = levelAt(reference.level);
    const kindAt = (index: number) => levelAt(index)?.child('w:numFmt')?.attr('w:val') ?? 'decimal';
    const label = (level?.child('w:lvlText')?.attr('w:val') ?? '').replace(/%([1-9])/g, (_, digit: string) =>
      format(counts[Number(digit) - 1] ?? start(Number(digit) - 1), kindAt(Number(digit) - 1)),
    );
    labels.set(paragraph, {
      ...reference,
      label,
      ordinal: (counts[reference.level] ?? 1) - start(reference.level),
    });
  }
  return labels;
}
