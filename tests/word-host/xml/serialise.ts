import type { XmlElement } from './element';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};
const attributeEscapes: Readonly<Record<string, string>> = {
  ...textEscapes,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escapeText = (text: string) => text.replace(/[&<>\r]/g, (sign) => textEscapes[sign] ?? sign);
const escapeAttribute = (text: string) =>
  text.replace(/[&<>"\r\n\t]/g, (sign) => attributeEscapes[sign] ?? sign);

function write(element: XmlElement, out: string[]): void {
  out.push('<', element.name);
  for (const { name, value } of element.attributes) out.push(' ', name, '="', escapeAttribute(value), '"');
  if (element.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else write(child, out);
  }
  out.push('</', element.name, '>');
}

/** The element as text, without a declaration; every prefix is written as it was read. */
export function serialise(element: XmlElement): string {
  const out: string[] = [];
  write(element, out);
  return out.join('');
}

/** A whole part, with its declaration. */
export function serialisePart(root: XmlElement): string {
  return declaration + serialise(root);
}
