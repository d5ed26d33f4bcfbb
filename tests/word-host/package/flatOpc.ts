import { strToU8 } from 'fflate';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import { serialise } from '../xml/serialise';
import { fromBase64, toBase64 } from './base64';
import { DocxPackage } from './docx';

const xmlType = /[+/]xml$/;

/**
 * The package as one XML text (flat OPC), as `getOoxml` gives it.
 *
 * @param main a tree to write in place of the main part's own, for a piece of the document.
 */
export function toFlatOpc(docx: DocxPackage, main: XmlElement): string {
  const out = [
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
  ];
  for (const name of docx.names()) {
    const type = docx.contentType(name);
    if (name === '[Content_Types].xml' || type === null || /^(customXml|docProps)\//.test(name)) continue;
    out.push(`<pkg:part pkg:name="/${name}" pkg:contentType="${type}">`);
    const tree = name === docx.main ? main : xmlType.test(type) ? docx.tree(name) : null;
    if (tree) out.push('<pkg:xmlData>', serialise(tree), '</pkg:xmlData>');
    else out.push('<pkg:binaryData>', toBase64(docx.bytes(name) ?? new Uint8Array()), '</pkg:binaryData>');
    out.push('</pkg:part>');
  }
  out.push('</pkg:package>');
  return out.join('');
}

/** Reads flat OPC text into a package of its own; throws on text that is none. */
export function fromFlatOpc(text: string): DocxPackage {
  const root = parseXml(text);
  if (root.key !== 'pkg:package') throw new Error('not a flat OPC package');
  const docx = new DocxPackage(new Map());
  for (const part of root.childrenOf('pkg:part')) {
    const name = (part.attr('pkg:name') ?? '').replace(/^\//, '');
    const data = part.child('pkg:xmlData')?.elements()[0];
    const binary = part.child('pkg:binaryData');
    if (data) {
      data.parent = null;
      inheritNamespaces(data, root);
      docx.put(name, data);
    } else if (binary) docx.put(name, fromBase64(binary.text));
    else docx.put(name, strToU8(''));
    docx.setContentType(name, part.attr('pkg:contentType') ?? 'application/xml');
  }
  return docx;
}

/** A part may lean on prefixes declared on the package around it. */
function inheritNamespaces(data: XmlElement, root: XmlElement): void {
  for (const { name, value } of root.attributes)
    if (name.startsWith('xmlns:') && data.attr(name) === null) data.setAttr(name, value);
}
