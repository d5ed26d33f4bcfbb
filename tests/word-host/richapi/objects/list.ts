import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { collectionOf } from './collection';

const listItemClass: HostClass<XmlElement> = {
  name: 'ListItem',
  alive: (paragraph, { document }) => document.holds(paragraph),
  scalars: {
    Level: { get: (paragraph, { document }) => document.listLabel(paragraph)?.level ?? 0 },
    ListString: { get: (paragraph, { document }) => document.listLabel(paragraph)?.label ?? '' },
    SiblingIndex: { get: (paragraph, { document }) => document.listLabel(paragraph)?.ordinal ?? 0 },
  },
};

const listClass: HostClass<string> = {
  name: 'List',
  scalars: { Id: { get: (id) => Number(id) } },
  navigation: {
    Paragraphs: (id, context) =>
      collectionOf('ParagraphCollection', context, () =>
        context.document.paragraphs
          .filter((paragraph) => context.document.listLabel(paragraph)?.numId === id)
          .map((paragraph) => context.make.paragraph(paragraph)),
      ),
  },
};

/** The paragraph as an item of a list, or null where it is in none. */
export function listItemObject(context: Context, paragraph: XmlElement): HostObject | null {
  return context.document.listLabel(paragraph) ? HostObject.of(listItemClass, paragraph, context) : null;
}

export function listObject(context: Context, paragraph: XmlElement): HostObject | null {
  const label = context.document.listLabel(paragraph);
  return label ? HostObject.of(listClass, label.numId, context) : null;
}
