import type { DocxPackage } from '../package/docx';
import type { XmlElement } from '../xml/element';
import { adoptNamespaces } from '../xml/namespaces';
import { controlProperty, freshControlId, setControlProperty } from './controls';
import { WordError } from './errors';
import { Styles } from './styles';
import type { WordDocument } from './wordDocument';

/** References to parts that do not come along: the anchors are dropped, as they would point nowhere. */
const droppedAnchors = [
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:headerReference',
  'w:footerReference',
];

/**
 * Brings a package's body into the document and returns its blocks, not placed yet. What Word does with the rest
 * (Microsoft, "Create better add-ins for Word with Office Open XML"): a style the document has wins over the package's; others are added; style names mean nothing
 * without a styles part; numbering gets new ids; page set-up, headers, theme, settings and custom XML stay behind.
 */
export function importPackage(document: WordDocument, source: DocxPackage): XmlElement[] {
  const root = source.tree(source.main);
  const body = root?.child('w:body');
  if (!root || !body) throw new WordError('GeneralException', 'the package holds no document body');
  const blocks = body.elements().filter((one) => one.key !== 'w:sectPr');
  const carrier = body;
  for (const anchor of [...carrier.descendants(...droppedAnchors)]) anchor.remove();
  importStyles(document, source, carrier);
  importNumbering(document, source, carrier);
  importRelationships(document, source, carrier);
  giveFreshIds(document, carrier);
  for (const paragraph of carrier.descendants('w:p', 'w:tr')) {
    paragraph.removeAttr('w14:paraId');
    paragraph.removeAttr('w14:textId');
  }
  renumberBookmarks(document, carrier);
  adoptNamespaces(document.root, root, blocks);
  for (const block of blocks) block.remove();
  return blocks;
}

function giveFreshIds(document: WordDocument, carrier: XmlElement): void {
  const taken = new Set([...document.root.descendants('w:sdt')].map((one) => controlProperty(one, 'w:id')));
  let next = Number(freshControlId(document));
  for (const control of carrier.descendants('w:sdt')) {
    let id = controlProperty(control, 'w:id');
    if (id === '' || taken.has(id)) {
      while (taken.has(String(next))) next += 1;
      id = String(next);
      setControlProperty(control, 'w:id', id);
    }
    taken.add(id);
  }
}

function renumberBookmarks(document: WordDocument, carrier: XmlElement): void {
  const highest = Math.max(
    0,
    ...[...document.root.descendants('w:bookmarkStart')].map((one) => Number(one.attr('w:id') ?? 0)),
  );
  for (const mark of carrier.descendants('w:bookmarkStart', 'w:bookmarkEnd'))
    mark.setAttr('w:id', String(highest + 1 + Number(mark.attr('w:id') ?? 0)));
}

function importStyles(document: WordDocument, source: DocxPackage, carrier: XmlElement): void {
  const name = source.related(source.main, 'styles');
  const root = name === null ? null : source.tree(name);
  const theirs = root ? new Styles(root) : null;
  const ours = document.styles;
  const newIds = new Map<string, string | null>();

  const bring = (id: string): string | null => {
    const known = newIds.get(id);
    if (known !== undefined) return known;
    const style = theirs?.byId(id) ?? null;
    const styleName = style?.child('w:name')?.attr('w:val');
    if (!style || styleName == null) {
      newIds.set(id, null);
      return null;
    }
    const present = ours.byName(styleName, style.attr('w:type'));
    if (present) {
      newIds.set(id, present.attr('w:styleId'));
      return present.attr('w:styleId');
    }
    const copy = style.clone();
    let fresh = id;
    while (ours.byId(fresh)) fresh = `${fresh}0`;
    newIds.set(id, fresh);
    copy.setAttr('w:styleId', fresh);
    copy.removeAttr('w:default');
    ours.root.append(copy);
    for (const link of ['w:basedOn', 'w:next', 'w:link']) {
      const reference = copy.child(link);
      const target = reference?.attr('w:val') == null ? null : bring(reference?.attr('w:val') ?? '');
      if (target === null) reference?.remove();
      else reference?.setAttr('w:val', target);
    }
    adoptNamespaces(ours.root, theirs?.root ?? copy, [copy]);
    return fresh;
  };

  for (const reference of [...carrier.descendants('w:pStyle', 'w:rStyle', 'w:tblStyle')]) {
    const id = bring(reference.attr('w:val') ?? '');
    if (id === null) reference.remove();
    else reference.setAttr('w:val', id);
  }
}

function importNumbering(document: WordDocument, source: DocxPackage, carrier: XmlElement): void {
  const name = source.related(source.main, 'numbering');
  const theirs = name === null ? null : source.tree(name);
  const newIds = new Map<string, string>();
  for (const reference of [...carrier.descendants('w:numId')]) {
    const id = reference.attr('w:val') ?? '';
    if (id === '0' || reference.parent?.key !== 'w:numPr') continue;
    const known = newIds.get(id) ?? copyList(document, theirs, id);
    if (known === null) {
      reference.parent.remove();
      continue;
    }
    newIds.set(id, known);
    reference.setAttr('w:val', known);
  }
}

function copyList(document: WordDocument, theirs: XmlElement | null, id: string): string | null {
  const num = theirs?.childrenOf('w:num').find((one) => one.attr('w:numId') === id);
  const abstractId = num?.child('w:abstractNumId')?.attr('w:val');
  const abstract = theirs
    ?.childrenOf('w:abstractNum')
    .find((one) => one.attr('w:abstractNumId') === abstractId);
  if (!num || !abstract || !theirs) return null;
  const ours = document.ensureNumbering();
  const highest = (key: string, attribute: string) =>
    Math.max(0, ...ours.childrenOf(key).map((one) => Number(one.attr(attribute) ?? 0)));
  const newAbstract = abstract.clone();
  newAbstract.setAttr('w:abstractNumId', String(highest('w:abstractNum', 'w:abstractNumId') + 1));
  const newNum = num.clone();
  const newId = String(highest('w:num', 'w:numId') + 1);
  newNum.setAttr('w:numId', newId);
  newNum.child('w:abstractNumId')?.setAttr('w:val', newAbstract.attr('w:abstractNumId') ?? '');
  const firstNum = ours.child('w:num');
  if (firstNum) firstNum.before(newAbstract);
  else ours.append(newAbstract);
  const lastNum = ours.childrenOf('w:num').at(-1);
  (lastNum ?? newAbstract).after(newNum);
  adoptNamespaces(ours, theirs, [newAbstract, newNum]);
  return newId;
}

function importRelationships(document: WordDocument, source: DocxPackage, carrier: XmlElement): void {
  const theirs = new Map(source.relationships(source.main).map((one) => [one.id, one]));
  const { docx } = document;
  const newIds = new Map<string, string>();
  for (const node of everythingIn(carrier)) {
    for (const attribute of node.attributes) {
      if (!attribute.key.startsWith('r:')) continue;
      const relationship = theirs.get(attribute.value);
      if (!relationship) continue;
      let id = newIds.get(relationship.id);
      if (id === undefined) {
        id = copyTarget(docx, source, relationship);
        newIds.set(relationship.id, id);
      }
      attribute.value = id;
    }
  }
}

function* everythingIn(node: XmlElement): Generator<XmlElement> {
  for (const child of node.elements()) {
    yield child;
    yield* everythingIn(child);
  }
}

function copyTarget(
  docx: DocxPackage,
  source: DocxPackage,
  relationship: { type: string; target: string; external: boolean; id: string },
): string {
  if (relationship.external) return docx.relate(docx.main, relationship.type, relationship.target, true);
  const from = source.targetOf(source.main, relationship);
  const dot = from.lastIndexOf('.');
  let name = from;
  for (let number = 1; docx.has(name); number += 1)
    name = `${from.slice(0, dot)}_${number}${from.slice(dot)}`;
  docx.put(name, source.bytes(from) ?? new Uint8Array());
  docx.setContentType(name, source.contentType(from) ?? 'application/octet-stream');
  return docx.relate(docx.main, relationship.type, name);
}
