import { element, type XmlElement } from '../xml/element';

/** The order the schema asks of properties the host sets (ECMA-376 Part 1, 17.3 and 17.5). */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
      ' ',
    ),
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:sdtPr':
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:trPr': [],
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(
      ' ',
    ),
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl'.split(' '),
  'w:tcMar': 'top start left bottom end right'.split(' '),
  'w:tblCellMar': 'top start left bottom end right'.split(' '),
};

/** The property element of a properties element, made at its place where it is missing. */
export function ensureProperty(properties: XmlElement, key: string): XmlElement {
  const known = properties.child(key);
  if (known) return known;
  const made = element(key);
  const order = orders[properties.key] ?? [];
  const rank = (name: string) => order.indexOf(name.replace(/^w:/, ''));
  const mine = rank(key);
  const next = mine < 0 ? undefined : properties.elements().find((one) => rank(one.key) > mine);
  if (next) next.before(made);
  else properties.append(made);
  return made;
}

/** The properties element at the head of its owner (`w:pPr` of `w:p`), made where it is missing. */
export function ensureProperties(owner: XmlElement, key: string): XmlElement {
  const known = owner.child(key);
  if (known) return known;
  const made = element(key);
  const after = owner.child('w:tblPrEx');
  if (after) after.after(made);
  else owner.prepend(made);
  return made;
}

/** Sets `<w:x w:val="…"/>`, or removes it for null. */
export function setProperty(properties: XmlElement, key: string, value: string | null): void {
  if (value === null) properties.child(key)?.remove();
  else ensureProperty(properties, key).setAttr('w:val', value);
}

/** Sets or removes an on/off property; off is written out, since a style may switch it on. */
export function setToggle(properties: XmlElement, key: string, on: boolean): void {
  const property = ensureProperty(properties, key);
  if (on) property.removeAttr('w:val');
  else property.setAttr('w:val', '0');
}

/** An on/off property is on when present without a value or with a true one. */
export function isOn(property: XmlElement | null | undefined): boolean {
  if (!property) return false;
  const value = property.attr('w:val');
  return value === null || value === '1' || value === 'true' || value === 'on';
}
