import { wrapInControl } from '../../model/controls';
import { gapBeside, wholeOf } from '../../model/editBlocks';
import { refuseLocked } from '../../model/editText';
import { invalidArgument } from '../../model/errors';
import { deleteParagraph, insertBesideParagraph } from '../../model/insertText';
import { detachFromList, newList } from '../../model/lists';
import { paragraphLook, setParagraphLook } from '../../model/paragraphLook';
import { textOf } from '../../model/paragraphText';
import { tableDepth } from '../../model/structure';
import { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject, type Property } from '../hostObject';
import { locationArgument, numberArgument, textArgument } from './arguments';
import { attach } from './list';
import { richNavigation, richReads, richWrites } from './richMembers';
import { styleScalars } from './styleMembers';
import { cellNavigation, parentNavigation, textNavigation, textReads, textWrites } from './textMembers';

/** The paragraph without its mark: what Replace and the text insertions work on. */
const contentOf = (paragraph: XmlElement, context: Context): TextRange =>
  context.document.track(
    new TextRange({ paragraph, offset: 0 }, { paragraph, offset: textOf(paragraph).length }),
  );

const look = (name: keyof ReturnType<typeof paragraphLook>): Property<XmlElement> => ({
  get: (paragraph, { document }) => paragraphLook(document, paragraph)[name],
  set: (paragraph, value, { document }) => setParagraphLook(document, paragraph, name, value),
});

const sibling = (paragraph: XmlElement, context: Context, step: 1 | -1): HostObject | null => {
  const all = context.document.paragraphs;
  const found = all[all.indexOf(paragraph) + step];
  return found ? context.make.paragraph(found) : null;
};

const shared = textWrites(contentOf, {
  text: ['Start', 'End', 'Replace'],
  ooxml: ['Start', 'End', 'Replace'],
  paragraph: ['Before', 'After'],
  block: ['Before', 'After'],
});

const paragraphClass: HostClass<XmlElement> = {
  name: 'Paragraph',
  alive: (paragraph, { document }) => document.holds(paragraph),
  scalars: {
    Text: { get: (paragraph) => textOf(paragraph) },
    ...styleScalars(contentOf),
    OutlineLevel: look('outlineLevel'),
    Alignment: look('alignment'),
    FirstLineIndent: look('firstLineIndent'),
    LeftIndent: look('leftIndent'),
    RightIndent: look('rightIndent'),
    LineSpacing: look('lineSpacing'),
    SpaceBefore: look('spaceBefore'),
    SpaceAfter: look('spaceAfter'),
    LineUnitBefore: look('lineUnitBefore'),
    LineUnitAfter: look('lineUnitAfter'),
    IsListItem: { get: (paragraph, { document }) => document.listLabel(paragraph) !== null },
    IsLastParagraph: { get: (paragraph, { document }) => document.paragraphs.at(-1) === paragraph },
    TableNestingLevel: { get: (paragraph) => tableDepth(paragraph) },
  },
  navigation: {
    ...textNavigation(contentOf),
    ...richNavigation(contentOf),
    ...parentNavigation((paragraph) => paragraph),
    ...cellNavigation((paragraph) => paragraph),
    ListItem: (paragraph, context) => context.make.listItem(paragraph),
    ListItemOrNullObject: (paragraph, context) => context.make.listItem(paragraph),
    List: (paragraph, context) => context.make.list(paragraph),
    ListOrNullObject: (paragraph, context) => context.make.list(paragraph),
  },
  reads: {
    ...textReads(contentOf),
    ...richReads(contentOf),
    GetNext: (paragraph, _args, context) => sibling(paragraph, context, 1),
    GetNextOrNullObject: (paragraph, _args, context) => sibling(paragraph, context, 1),
    GetPrevious: (paragraph, _args, context) => sibling(paragraph, context, -1),
    GetPreviousOrNullObject: (paragraph, _args, context) => sibling(paragraph, context, -1),
    GetRange: (paragraph, [where], context) =>
      context.make.range(rangeOfParagraph(paragraph, where ?? 'Whole', context)),
  },
  writes: {
    ...shared,
    ...richWrites(contentOf, { html: ['Start', 'End', 'Replace'], picture: ['Start', 'End', 'Replace'] }),
    InsertParagraph: (paragraph, args, context) =>
      context.make.paragraph(
        insertBesideParagraph(
          context.document,
          paragraph,
          textArgument(args, 0),
          locationArgument(args, 1, ['Before', 'After']),
        ),
      ),
    InsertContentControl: (paragraph, _args, context) => {
      refuseLocked(paragraph);
      gapBeside(paragraph, 'before');
      return context.make.control(wrapInControl(context.document, [paragraph]));
    },
    StartNewList: (paragraph, _args, context) => attach(context, paragraph, newList(context.document), 0),
    AttachToList: (paragraph, args, context) =>
      attach(context, paragraph, String(numberArgument(args, 0)), numberArgument(args, 1)),
    DetachFromList: (paragraph, _args, { document }) => {
      detachFromList(document, paragraph);
      return null;
    },
    Clear: (paragraph, _args, context) => {
      shared.InsertText?.(paragraph, ['', 'Replace'], context);
      return null;
    },
    Delete: (paragraph, _args, context) => {
      deleteParagraph(context.document, paragraph);
      return null;
    },
  },
};

function rangeOfParagraph(paragraph: XmlElement, where: unknown, context: Context): TextRange {
  const { document } = context;
  const length = textOf(paragraph).length;
  const at = (offset: number) => document.track(new TextRange({ paragraph, offset }, { paragraph, offset }));
  switch (where) {
    case 'Whole':
      return wholeOf(document, paragraph);
    case 'Content':
      return contentOf(paragraph, context);
    case 'Start':
      return at(0);
    case 'End':
      return at(length);
    case 'After':
      return at(Number.POSITIVE_INFINITY);
    default:
      throw invalidArgument(`range location ${String(where)}`);
  }
}

export function paragraphObject(context: Context, paragraph: XmlElement): HostObject {
  return HostObject.of(paragraphClass, paragraph, context);
}
