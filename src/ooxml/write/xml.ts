/**
 * The only place where markup is put together. An `Xml` comes from `element` and `text` alone, so whatever a person
 * typed reaches the file escaped, and without the characters XML 1.0 forbids; `wellFormed` lets in what a sister
 * module has written.
 */
declare const madeHere: unique symbol;
export type Xml = string & { readonly [madeHere]: true };

export type Attributes = Readonly<Record<string, string | number>>;

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

const escapeWith = (pattern: RegExp, value: string): string =>
  value.replace(FORBIDDEN, '').replace(pattern, (found) => ENTITIES.get(found) ?? found);

/** Character data. Characters that XML 1.0 cannot hold are dropped. */
export const text = (value: string): Xml => escapeWith(/[&<>\r]/g, value) as Xml;

/** An element with its attributes in the order given; `name` and the attributes' names are ours, never a person's. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeWith(/[&<>"\t\n\r]/g, String(value))}"`)
    .join('');
  const content = children.join('');
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Xml;
}

/** An element of WordprocessingML: names and attributes get the prefix `w`. */
export function w(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const prefixed = Object.entries(attributes).map(([key, value]) => [
    key.includes(':') ? key : `w:${key}`,
    value,
  ]);
  return element(`w:${name}`, Object.fromEntries(prefixed), children);
}

/** The element as a document of its own. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** A document that another writer of ours made, without its declaration, so that it can stand inside another. */
export const wellFormed = (xml: string): Xml => xml.replace(/^<\?xml[^?]*\?>\s*/, '') as Xml;
