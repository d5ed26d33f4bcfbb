import { ensureProperty } from '../../model/schemaOrder';
import { element, type XmlElement } from '../../xml/element';
import { uriOf } from '../../xml/names';
import { parseXml } from '../../xml/parse';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { textArgument } from './arguments';
import { collectionOf } from './collection';

/** A section, by its settings. Headers and footers are given where the file has them. */
const sectionClass: HostClass<XmlElement> = {
  name: 'Section',
  alive: (settings, { document }) => document.holds(settings) || settings.key === 'w:body',
  navigation: { Body: (_settings, context) => context.make.body(context.document.body) },
  reads: {
    GetHeader: (settings, args, context) => headerOf(settings, 'header', textArgument(args, 0), context),
    GetFooter: (settings, args, context) => headerOf(settings, 'footer', textArgument(args, 0), context),
  },
};

const types: Readonly<Record<string, string>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

function headerOf(settings: XmlElement, kind: string, type: string, context: Context): HostObject | null {
  const { docx } = context.document;
  const reference = settings
    .childrenOf(`w:${kind}Reference`)
    .find((one) => (one.attr('w:type') ?? 'default') === types[type]);
  const relationship = docx.relationships(docx.main).find(({ id }) => id === reference?.attr('r:id'));
  const root = relationship ? docx.tree(docx.targetOf(docx.main, relationship)) : null;
  return context.make.body(root ?? newHeader(settings, kind, types[type] ?? 'default', context));
}

/** A section without this header gets an empty one, as in Word: asking for it makes it. */
function newHeader(settings: XmlElement, kind: string, type: string, { document }: Context): XmlElement {
  const { docx } = document;
  let number = 1;
  while (docx.has(`word/${kind}${number}.xml`)) number += 1;
  const name = `word/${kind}${number}.xml`;
  const rootName = kind === 'header' ? 'w:hdr' : 'w:ftr';
  const root = parseXml(`<${rootName} xmlns:w="${uriOf('w')}" xmlns:r="${uriOf('r')}"/>`).append(
    element('w:p'),
  );
  docx.put(name, root);
  docx.setContentType(name, `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`);
  const id = docx.relate(docx.main, kind, name);
  settings.prepend(element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id }));
  if (type === 'first') ensureProperty(settings, 'w:titlePg');
  document.changed();
  return root;
}

export function sectionCollection(context: Context): HostObject {
  const { body } = context.document;
  return collectionOf('SectionCollection', context, () => {
    const settings = [...body.descendants('w:sectPr')];
    return (settings.length > 0 ? settings : [body]).map((one) => HostObject.of(sectionClass, one, context));
  });
}
