import { itemNotFound } from '../../model/errors';
import { insertBesideParagraph } from '../../model/insertText';
import {
  attachToList,
  levelString,
  levelTypes,
  setItemLevel,
  setLevelAlignment,
  setLevelBullet,
  setLevelIndents,
  setLevelNumbering,
  setLevelStart,
} from '../../model/lists';
import type { WordDocument } from '../../model/wordDocument';
import type { XmlElement } from '../../xml/element';
import { type Argument, type Context, type HostClass, HostObject } from '../hostObject';
import { locationArgument, numberArgument, textArgument } from './arguments';
import { collectionOf } from './collection';

const listItemClass: HostClass<XmlElement> = {
  name: 'ListItem',
  alive: (paragraph, { document }) => document.holds(paragraph),
  scalars: {
    Level: {
      get: (paragraph, { document }) => document.listLabel(paragraph)?.level ?? 0,
      set: (paragraph, value, { document }) => setItemLevel(document, paragraph, Number(value)),
    },
    ListString: { get: (paragraph, { document }) => document.listLabel(paragraph)?.label ?? '' },
    SiblingIndex: { get: (paragraph, { document }) => document.listLabel(paragraph)?.ordinal ?? 0 },
  },
  reads: {
    GetAncestor: (paragraph, [parentOnly], context) => {
      const found = ancestor(paragraph, parentOnly === true, context);
      if (!found) throw itemNotFound();
      return context.make.paragraph(found);
    },
    GetAncestorOrNullObject: (paragraph, [parentOnly], context) => {
      const found = ancestor(paragraph, parentOnly === true, context);
      return found ? context.make.paragraph(found) : null;
    },
    GetDescendants: (paragraph, [childrenOnly], context) => {
      const found = () => descendants(paragraph, childrenOnly === true, context);
      if (found().length === 0) throw itemNotFound();
      return paragraphs(context, found);
    },
  },
};

/** The items of the same list around one, in order; the nearest one of a lower level before it is its parent. */
function ancestor(paragraph: XmlElement, parentOnly: boolean, context: Context): XmlElement | null {
  const { document } = context;
  const label = document.listLabel(paragraph);
  if (!label) return null;
  const items = itemsOf(label.numId, document);
  const above = items.slice(0, items.indexOf(paragraph)).reverse();
  const levelOf = (one: XmlElement) => document.listLabel(one)?.level ?? 0;
  if (parentOnly) return above.find((one) => levelOf(one) === label.level - 1) ?? null;
  return above.find((one) => levelOf(one) < label.level) ?? null;
}

/** What stands below an item until the next one of its level; the next level only, where children are asked for. */
function descendants(paragraph: XmlElement, childrenOnly: boolean, context: Context): XmlElement[] {
  const { document } = context;
  const label = document.listLabel(paragraph);
  if (!label) return [];
  const items = itemsOf(label.numId, document);
  const below = items.slice(items.indexOf(paragraph) + 1);
  const levelOf = (one: XmlElement) => document.listLabel(one)?.level ?? 0;
  const end = below.findIndex((one) => levelOf(one) <= label.level);
  const mine = end < 0 ? below : below.slice(0, end);
  return mine.filter((one) => !childrenOnly || levelOf(one) === label.level + 1);
}

const itemsOf = (id: string, document: WordDocument): XmlElement[] =>
  document.paragraphs.filter((paragraph) => document.listLabel(paragraph)?.numId === id);

const paragraphs = (context: Context, items: () => readonly XmlElement[]): HostObject =>
  collectionOf('ParagraphCollection', context, () => items().map((one) => context.make.paragraph(one)));

/** The pieces of a number's form: texts, and numbers of levels. */
const pieces = (value: Argument | undefined): (string | number)[] =>
  Array.isArray(value)
    ? value.filter((one): one is string | number => ['string', 'number'].includes(typeof one))
    : [];

const listClass: HostClass<string> = {
  name: 'List',
  scalars: {
    Id: { get: (id) => Number(id) },
    LevelTypes: { get: (id, { document }) => levelTypes(document, id) },
    LevelExistences: {
      get: (id, { document }) => {
        const levels = new Set(itemsOf(id, document).map((one) => document.listLabel(one)?.level));
        return Array.from({ length: 9 }, (_, level) => levels.has(level));
      },
    },
  },
  navigation: { Paragraphs: (id, context) => paragraphs(context, () => itemsOf(id, context.document)) },
  reads: {
    GetLevelString: (id, args, { document }) => levelString(document, id, numberArgument(args, 0)),
    GetLevelParagraphs: (id, args, context) =>
      paragraphs(context, () =>
        itemsOf(id, context.document).filter(
          (one) => context.document.listLabel(one)?.level === numberArgument(args, 0),
        ),
      ),
  },
  writes: {
    InsertParagraph: (id, args, context) => {
      const where = locationArgument(args, 1, ['Start', 'End', 'Before', 'After']);
      const before = where === 'Start' || where === 'Before';
      const items = itemsOf(id, context.document);
      const beside = before ? items[0] : items.at(-1);
      if (!beside) throw itemNotFound();
      const made = insertBesideParagraph(
        context.document,
        beside,
        textArgument(args, 0),
        before ? 'Before' : 'After',
      );
      if (where === 'Before' || where === 'After') made.path('w:pPr', 'w:numPr')?.remove();
      return context.make.paragraph(made);
    },
    SetLevelNumbering: (id, args, { document }) => {
      setLevelNumbering(document, id, numberArgument(args, 0), textArgument(args, 1), pieces(args[2]));
      return null;
    },
    SetLevelBullet: (id, args, { document }) => {
      const [, kind, code, font] = args;
      setLevelBullet(
        document,
        id,
        numberArgument(args, 0),
        String(kind ?? 'Solid'),
        typeof code === 'number' ? code : null,
        typeof font === 'string' ? font : null,
      );
      return null;
    },
    SetLevelAlignment: (id, args, { document }) => {
      setLevelAlignment(document, id, numberArgument(args, 0), textArgument(args, 1));
      return null;
    },
    SetLevelStartingNumber: (id, args, { document }) => {
      setLevelStart(document, id, numberArgument(args, 0), numberArgument(args, 1));
      return null;
    },
    SetLevelIndents: (id, args, { document }) => {
      setLevelIndents(
        document,
        id,
        numberArgument(args, 0),
        numberArgument(args, 1),
        numberArgument(args, 2),
      );
      return null;
    },
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

/** The lists of some paragraphs, each once, in the order of their first items. */
export function listCollection(context: Context, among: () => readonly XmlElement[]): HostObject {
  const ids = () => [
    ...new Set(
      among()
        .map((one) => context.document.listLabel(one)?.numId)
        .filter((id) => id !== undefined),
    ),
  ];
  const byId = (args: readonly Argument[]): HostObject | null => {
    const id = String(numberArgument(args, 0));
    return ids().includes(id) ? HostObject.of(listClass, id, context) : null;
  };
  return collectionOf(
    'ListCollection',
    context,
    () => ids().map((id) => HostObject.of(listClass, id, context)),
    {
      reads: {
        GetById: (_, args) => {
          const found = byId(args);
          if (!found) throw itemNotFound();
          return found;
        },
        GetByIdOrNullObject: (_, args) => byId(args),
        GetItem: (_, args) => byId(args),
      },
    },
  );
}

/** Puts a paragraph into a list and gives the list. */
export function attach(context: Context, paragraph: XmlElement, id: string, level: number): HostObject {
  attachToList(context.document, paragraph, id, level);
  return HostObject.of(listClass, id, context);
}
