import type { XmlElement } from '../xml/element';
import { uriOf } from '../xml/names';
import { parseXml } from '../xml/parse';
import type { WordDocument } from './wordDocument';

const part = 'docProps/app.xml';

const rootOf = (document: WordDocument): XmlElement | null => {
  const name = document.docx.related('', 'extended-properties');
  return name === null ? null : document.docx.tree(name);
};

/** A property of `docProps/app.xml` (Company, Manager, Template …), "" where it is not set. */
export function appProperty(document: WordDocument, name: string): string {
  return rootOf(document)?.child(`ap:${name}`)?.text ?? '';
}

export function setAppProperty(document: WordDocument, name: string, value: string): void {
  const { docx } = document;
  let root = rootOf(document);
  if (!root) {
    root = parseXml(`<Properties xmlns="${uriOf('ap')}"/>`);
    docx.put(part, root);
    docx.setContentType(part, 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
    docx.relate('', 'extended-properties', part);
  }
  const known = root.child(`ap:${name}`) ?? parseXml(`<${name} xmlns="${uriOf('ap')}"/>`);
  if (!known.parent) {
    known.removeAttr('xmlns');
    root.append(known);
  }
  known.empty().append(value);
  document.changed();
}
