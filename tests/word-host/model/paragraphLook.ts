import type { XmlElement } from '../xml/element';
import { invalidArgument } from './errors';
import { ensureProperties, ensureProperty, setProperty } from './schemaOrder';
import type { WordDocument } from './wordDocument';

/** Paragraph settings in Word's units: points, and 10 as the outline level of body text. */
export interface ParagraphLook {
  readonly alignment: string;
  readonly outlineLevel: number;
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly lineUnitBefore: number;
  readonly lineUnitAfter: number;
}

const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
  distribute: 'Justified',
};

/** A paragraph's own settings, else its style's, else the defaults'. */
export function paragraphLook(document: WordDocument, paragraph: XmlElement): ParagraphLook {
  const { styles } = document;
  const sources = [
    paragraph.child('w:pPr'),
    ...styles.chain(styles.ofParagraph(paragraph)).map((style) => style.child('w:pPr')),
    styles.root.path('w:docDefaults', 'w:pPrDefault', 'w:pPr'),
  ];
  const value = (element: string, attribute: string): string | null => {
    for (const source of sources) {
      const found = source?.child(element)?.attr(attribute);
      if (found != null) return found;
    }
    return null;
  };
  const points = (element: string, ...attributes: string[]): number => {
    for (const attribute of attributes) {
      const found = value(element, attribute);
      if (found !== null) return Number(found) / 20;
    }
    return 0;
  };
  const level = value('w:outlineLvl', 'w:val');
  const line = Number(value('w:spacing', 'w:line') ?? 240);
  return {
    alignment: alignments[value('w:jc', 'w:val') ?? 'left'] ?? 'Left',
    outlineLevel: level === null || Number(level) > 8 ? 10 : Number(level) + 1,
    firstLineIndent: points('w:ind', 'w:firstLine') || -points('w:ind', 'w:hanging') || 0,
    leftIndent: points('w:ind', 'w:left', 'w:start'),
    rightIndent: points('w:ind', 'w:right', 'w:end'),
    lineSpacing: line / 20,
    spaceBefore: points('w:spacing', 'w:before'),
    spaceAfter: points('w:spacing', 'w:after'),
    lineUnitBefore: Number(value('w:spacing', 'w:beforeLines') ?? 0) / 100,
    lineUnitAfter: Number(value('w:spacing', 'w:afterLines') ?? 0) / 100,
  };
}

const attributeOf: Readonly<Partial<Record<keyof ParagraphLook, readonly [string, string]>>> = {
  leftIndent: ['w:ind', 'w:left'],
  rightIndent: ['w:ind', 'w:right'],
  lineSpacing: ['w:spacing', 'w:line'],
  spaceBefore: ['w:spacing', 'w:before'],
  spaceAfter: ['w:spacing', 'w:after'],
};

export function setParagraphLook(
  document: WordDocument,
  paragraph: XmlElement,
  name: keyof ParagraphLook,
  value: unknown,
): void {
  const properties = ensureProperties(paragraph, 'w:pPr');
  const place = attributeOf[name];
  if (name === 'alignment') {
    const written = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' }[String(value)];
    if (written === undefined) throw invalidArgument('alignment');
    setProperty(properties, 'w:jc', written);
  } else if (name === 'outlineLevel') {
    setProperty(properties, 'w:outlineLvl', value === 10 ? null : String(Number(value) - 1));
  } else if (name === 'firstLineIndent') {
    // The file has two names for it, one for each direction.
    const indent = ensureProperty(properties, 'w:ind');
    const twips = Math.round(Number(value) * 20);
    indent.removeAttr(twips < 0 ? 'w:firstLine' : 'w:hanging');
    indent.setAttr(twips < 0 ? 'w:hanging' : 'w:firstLine', String(Math.abs(twips)));
  } else if (name === 'lineUnitBefore' || name === 'lineUnitAfter') {
    const side = name === 'lineUnitBefore' ? 'w:beforeLines' : 'w:afterLines';
    ensureProperty(properties, 'w:spacing').setAttr(side, String(Math.round(Number(value) * 100)));
  } else if (place) {
    ensureProperty(properties, place[0]).setAttr(place[1], String(Math.round(Number(value) * 20)));
  }
  document.changed();
}

export function setParagraphStyle(
  document: WordDocument,
  paragraph: XmlElement,
  styleId: string | null,
): void {
  setProperty(ensureProperties(paragraph, 'w:pPr'), 'w:pStyle', styleId);
  document.changed();
}
