import { SaxesParser } from 'saxes';
import { XmlElement } from './element';
import { keyOf } from './names';

/** Parses one XML document into a tree; throws on anything ill-formed and on a DOCTYPE. Comments are dropped, as Word does. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = new XmlElement('#document', '#document');
  let here = root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a DOCTYPE is not allowed');
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ name, uri, local, prefix, value }) => ({
      name,
      key: prefix === 'xmlns' || name === 'xmlns' ? name : keyOf(uri, local),
      value,
    }));
    const made = new XmlElement(tag.name, keyOf(tag.uri, tag.local), attributes);
    made.parent = here;
    here.children.push(made);
    here = made;
  });
  parser.on('closetag', () => {
    here = here.parent ?? root;
  });
  const addText = (data: string) => {
    if (here !== root && data !== '') here.children.push(data);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const first = root.elements()[0];
  if (!first) throw new Error('no root element');
  first.parent = null;
  return first;
}
