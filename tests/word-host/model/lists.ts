import { element, type XmlElement } from '../xml/element';
import { itemNotFound } from './errors';
import { listReference } from './numbering';
import { ensureProperties, ensureProperty, setProperty } from './schemaOrder';
import type { WordDocument } from './wordDocument';

const levels = 9;
const bullet = '\u2022';

/** A new list of bullets, as `startNewList` begins one; its levels can be given numbers afterwards. Returns its id. */
export function newList(document: WordDocument): string {
  const numbering = document.ensureNumbering();
  const next = (key: string, attribute: string) =>
    String(Math.max(0, ...numbering.childrenOf(key).map((one) => Number(one.attr(attribute) ?? 0))) + 1);
  const abstractId = next('w:abstractNum', 'w:abstractNumId');
  const numId = next('w:num', 'w:numId');
  const abstract = element(
    'w:abstractNum',
    { 'w:abstractNumId': abstractId },
    element('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
    ...Array.from({ length: levels }, (_, level) =>
      element(
        'w:lvl',
        { 'w:ilvl': String(level) },
        element('w:start', { 'w:val': '1' }),
        element('w:numFmt', { 'w:val': 'bullet' }),
        element('w:lvlText', { 'w:val': bullet }),
        element('w:lvlJc', { 'w:val': 'left' }),
        element('w:pPr', {}, element('w:ind', { 'w:left': String(720 * (level + 1)), 'w:hanging': '360' })),
      ),
    ),
  );
  const num = element('w:num', { 'w:numId': numId }, element('w:abstractNumId', { 'w:val': abstractId }));
  const first = numbering.child('w:num');
  if (first) first.before(abstract);
  else numbering.append(abstract);
  const last = numbering.childrenOf('w:num').at(-1);
  (last ?? abstract).after(num);
  return numId;
}

/** Makes a paragraph an item of a list; ItemNotFound for a list that the document does not have. */
export function attachToList(
  document: WordDocument,
  paragraph: XmlElement,
  numId: string,
  level: number,
): void {
  if (!document.numbering?.childrenOf('w:num').some((one) => one.attr('w:numId') === numId))
    throw itemNotFound();
  const properties = ensureProperty(ensureProperties(paragraph, 'w:pPr'), 'w:numPr');
  properties.empty();
  properties.append(element('w:ilvl', { 'w:val': String(level) }), element('w:numId', { 'w:val': numId }));
  document.changed();
}

/** Takes a paragraph out of its list; one that has the list from its style gets the number 0. */
export function detachFromList(document: WordDocument, paragraph: XmlElement): void {
  paragraph.path('w:pPr', 'w:numPr')?.remove();
  if (listReference(paragraph, document.styles)) {
    const properties = ensureProperty(ensureProperties(paragraph, 'w:pPr'), 'w:numPr');
    properties.append(element('w:numId', { 'w:val': '0' }));
  }
  document.changed();
}

const formats: Readonly<Record<string, string>> = {
  Arabic: 'decimal',
  UpperRoman: 'upperRoman',
  LowerRoman: 'lowerRoman',
  UpperLetter: 'upperLetter',
  LowerLetter: 'lowerLetter',
  None: 'none',
};

/** A level's definition in the list; null where the list or the level is unknown. */
function levelOf(document: WordDocument, numId: string, level: number): XmlElement | null {
  const num = document.numbering?.childrenOf('w:num').find((one) => one.attr('w:numId') === numId);
  const abstractId = num?.child('w:abstractNumId')?.attr('w:val');
  const abstract = document.numbering
    ?.childrenOf('w:abstractNum')
    .find((one) => one.attr('w:abstractNumId') === abstractId);
  return abstract?.childrenOf('w:lvl').find((one) => one.attr('w:ilvl') === String(level)) ?? null;
}

/**
 * Gives a level numbers: `pieces` are texts and level numbers in turn, as `setLevelNumbering` takes them
 * (["Mục ", 0, "."]).
 */
export function setLevelNumbering(
  document: WordDocument,
  numId: string,
  level: number,
  kind: string,
  pieces: readonly (string | number)[],
): void {
  const definition = levelOf(document, numId, level);
  const format = formats[kind];
  if (!definition || format === undefined) throw itemNotFound();
  const text = pieces.map((piece) => (typeof piece === 'number' ? `%${piece + 1}` : piece)).join('');
  definition.child('w:numFmt')?.setAttr('w:val', format);
  definition.child('w:lvlText')?.setAttr('w:val', text === '' ? `%${level + 1}.` : text);
  document.changed();
}

/** The signs of Word's `ListBullet`, with the fonts they are drawn in. */
const bullets: Readonly<Record<string, readonly [string, string | null]>> = {
  Solid: [bullet, null],
  Hollow: ['o', 'Courier New'],
  Square: ['\uf0a7', 'Wingdings'],
  Diamonds: ['\uf076', 'Wingdings'],
  Arrow: ['\uf0d8', 'Wingdings'],
  Checkmark: ['\uf0fc', 'Wingdings'],
};

/** Gives a level a bullet; "Custom" is a sign of one's own by its code, in a font of one's own. */
export function setLevelBullet(
  document: WordDocument,
  numId: string,
  level: number,
  kind = 'Solid',
  code: number | null = null,
  font: string | null = null,
): void {
  const definition = levelOf(document, numId, level);
  const known = bullets[kind];
  if (!definition || (!known && kind !== 'Custom')) throw itemNotFound();
  const [sign, face] = known ?? [String.fromCodePoint(code ?? 0x2022), font];
  definition.child('w:numFmt')?.setAttr('w:val', 'bullet');
  definition.child('w:lvlText')?.setAttr('w:val', sign);
  definition.child('w:rPr')?.remove();
  if (face !== null)
    definition.append(
      element('w:rPr', {}, element('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:hint': 'default' })),
    );
  document.changed();
}

const alignments: Readonly<Record<string, string>> = { Left: 'left', Centered: 'center', Right: 'right' };

export function setLevelAlignment(document: WordDocument, numId: string, level: number, where: string): void {
  const definition = levelOf(document, numId, level);
  const name = alignments[where];
  if (!definition || name === undefined) throw itemNotFound();
  setProperty(definition, 'w:lvlJc', name);
  document.changed();
}

/** "Bullet", "Number" or "Picture" for each of the nine levels. */
export function levelTypes(document: WordDocument, numId: string): string[] {
  return Array.from({ length: levels }, (_, level) => {
    const definition = levelOf(document, numId, level);
    if (definition?.child('w:lvlPicBulletId')) return 'Picture';
    return definition?.child('w:numFmt')?.attr('w:val') === 'bullet' ? 'Bullet' : 'Number';
  });
}

/** What stands before the items of a level: a bullet's sign, or a number's pattern ("%1."). */
export function levelString(document: WordDocument, numId: string, level: number): string {
  const definition = levelOf(document, numId, level);
  if (!definition) throw itemNotFound();
  return definition.child('w:lvlText')?.attr('w:val') ?? '';
}

export function setLevelStart(document: WordDocument, numId: string, level: number, start: number): void {
  const definition = levelOf(document, numId, level);
  if (!definition) throw itemNotFound();
  definition.child('w:start')?.setAttr('w:val', String(start));
  document.changed();
}

/** Moves an item to another level of its list. */
export function setItemLevel(document: WordDocument, paragraph: XmlElement, level: number): void {
  const reference = listReference(paragraph, document.styles);
  if (!reference) throw itemNotFound();
  const properties = ensureProperty(ensureProperties(paragraph, 'w:pPr'), 'w:numPr');
  properties.empty();
  properties.append(
    element('w:ilvl', { 'w:val': String(level) }),
    element('w:numId', { 'w:val': reference.numId }),
  );
  document.changed();
}

/** The left indent of a level, in points. */
export function setLevelIndents(
  document: WordDocument,
  numId: string,
  level: number,
  text: number,
  label: number,
): void {
  const definition = levelOf(document, numId, level);
  if (!definition) throw itemNotFound();
  const indent = ensureProperty(ensureProperty(definition, 'w:pPr'), 'w:ind');
  indent.setAttr('w:left', String(Math.round(text * 20)));
  indent.removeAttr('w:hanging');
  setProperty(definition, 'w:lvlJc', 'left');
  indent.setAttr('w:hanging', String(Math.round((text - label) * 20)));
  document.changed();
}
