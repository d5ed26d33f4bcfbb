import type { XmlElement } from '../xml/element';
import { element } from '../xml/element';
import { uriOf } from '../xml/names';
import { ensureDeclared } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import type { WordDocument } from './wordDocument';

const part = 'docProps/core.xml';
const kind = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function root(document: WordDocument): XmlElement | null {
  const name = document.docx.related('', 'core-properties');
  return name === null ? null : document.docx.tree(name);
}

/** A built-in property (title, creator …), "" where it is not set. */
export function coreProperty(document: WordDocument, key: string): string {
  return root(document)?.child(key)?.text ?? '';
}

export function setCoreProperty(document: WordDocument, key: string, value: string): void {
  let properties = root(document);
  if (!properties) {
    properties = parseXml(`<cp:coreProperties xmlns:cp="${uriOf('cp')}" xmlns:dc="${uriOf('dc')}"/>`);
    document.docx.put(part, properties);
    document.docx.setContentType(part, 'application/vnd.openxmlformats-package.core-properties+xml');
    document.docx.relate('', kind, part);
  }
  ensureDeclared(properties, 'cp', 'dc');
  const known = properties.child(key) ?? element(key);
  if (!known.parent) properties.append(known);
  known.empty().append(value);
  document.changed();
}
