import type { XmlElement } from '../../xml/element';
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
  return root ? context.make.body(root) : null;
}

export function sectionCollection(context: Context): HostObject {
  const { body } = context.document;
  return collectionOf('SectionCollection', context, () => {
    const settings = [...body.descendants('w:sectPr')];
    return (settings.length > 0 ? settings : [body]).map((one) => HostObject.of(sectionClass, one, context));
  });
}
