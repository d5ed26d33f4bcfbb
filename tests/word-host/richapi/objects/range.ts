import { addComment } from '../../model/comments';
import { wrapInControl } from '../../model/controls';
import { deleteRange, spanOf } from '../../model/editBlocks';
import { invalidArgument, itemNotFound } from '../../model/errors';
import { hyperlinkOf, hyperlinksIn, setHyperlink } from '../../model/hyperlinks';
import { addNote } from '../../model/notes';
import { leavesOf, splitAt } from '../../model/paragraphText';
import { compareLocations, comparePoints, paragraphsOf, rangeText } from '../../model/rangeQueries';
import { splitRange } from '../../model/splitRange';
import { TextRange } from '../../model/textRange';
import type { WordDocument } from '../../model/wordDocument';
import type { XmlElement } from '../../xml/element';
import { type Argument, type Context, type HostClass, HostObject } from '../hostObject';
import { rangeArgument, textArgument, textsArgument } from './arguments';
import { collectionOf } from './collection';
import { refuseComments } from './commentList';
import { noteObject } from './note';
import { richNavigation, richReads, richWrites } from './richMembers';
import { styleScalars } from './styleMembers';
import { cellNavigation, parentNavigation, textNavigation, textReads, textWrites } from './textMembers';

const itself = (range: TextRange) => range;
const everywhere = ['Before', 'After', 'Start', 'End', 'Replace'] as const;

const shared = textWrites<TextRange>(itself, {
  text: everywhere,
  ooxml: everywhere,
  paragraph: ['Before', 'After'],
  block: ['Before', 'After'],
});

const rangeClass: HostClass<TextRange> = {
  name: 'Range',
  alive: (range, { document }) =>
    document.holds(range.start.paragraph) && document.holds(range.end.paragraph),
  scalars: {
    Text: { get: (range, { document }) => rangeText(document, range) },
    IsEmpty: { get: (range) => range.isEmpty },
    ...styleScalars(itself),
    Hyperlink: {
      get: (range, { document }) => hyperlinkOf(document, range),
      set: (range, value, { document }) => setHyperlink(document, range, String(value ?? '')),
    },
  },
  navigation: {
    ...textNavigation(itself),
    ...richNavigation(itself),
    ...parentNavigation((range) => leafAt(range) ?? range.start.paragraph),
    ...cellNavigation((range) => range.start.paragraph),
  },
  reads: {
    ...textReads(itself),
    ...richReads(itself),
    GetRange: (range, [where], context) =>
      context.make.range(part(context.document, range, where ?? 'Whole')),
    GetHyperlinkRanges: (range, _args, context) =>
      collectionOf('RangeCollection', context, () =>
        hyperlinksIn(context.document, range).map((one) => context.make.range(one)),
      ),
    GetNextTextRange: (range, args, context) => {
      const found = nextTextRange(range, args, context);
      if (!found) throw itemNotFound();
      return found;
    },
    GetNextTextRangeOrNullObject: (range, args, context) => nextTextRange(range, args, context),
    CompareLocationWith: (range, args, { document }) =>
      compareLocations(document, range, rangeArgument(args, 0)),
    ExpandTo: (range, args, context) => expand(range, rangeArgument(args, 0), context),
    ExpandToOrNullObject: (range, args, context) => expand(range, rangeArgument(args, 0), context),
    IntersectWith: (range, args, context) => {
      const found = intersect(range, rangeArgument(args, 0), context);
      if (!found) throw itemNotFound();
      return found;
    },
    IntersectWithOrNullObject: (range, args, context) => intersect(range, rangeArgument(args, 0), context),
  },
  writes: {
    ...shared,
    ...richWrites(itself, { html: everywhere, picture: everywhere }),
    InsertComment: (range, args, context) => {
      refuseComments(context);
      return context.make.comment(addComment(context.document, range, textArgument(args, 0)));
    },
    InsertFootnote: (range, args, context) =>
      noteObject(context, addNote(context.document, range, 'footnote', String(args[0] ?? ''))),
    InsertEndnote: (range, args, context) =>
      noteObject(context, addNote(context.document, range, 'endnote', String(args[0] ?? ''))),
    InsertContentControl: (range, _args, context) =>
      context.make.control(wrapInControl(context.document, nodesOf(context.document, range))),
    Clear: (range, _args, context) => {
      shared.InsertText?.(range, ['', 'Replace'], context);
      return null;
    },
    Delete: (range, _args, context) => {
      deleteRange(context.document, range);
      return null;
    },
  },
};

const leafAt = ({ start }: TextRange): XmlElement | null =>
  leavesOf(start.paragraph).find((leaf) => leaf.start + leaf.text.length > start.offset)?.run ?? null;

/** The next piece of text after a range that ends in one of the signs, to the end of the story. */
function nextTextRange(range: TextRange, args: readonly Argument[], context: Context): HostObject | null {
  const { document } = context;
  const story = range.start.paragraph.closest('w:tc', 'w:hdr', 'w:ftr', 'w:body') ?? document.body;
  const rest = new TextRange(range.end, spanOf(document, story, true).end);
  const pieces = splitRange(document, rest, textsArgument(args[0]), args[1] === true, true);
  const found = pieces.find((one) => !one.isEmpty);
  return found ? context.make.range(found) : null;
}

function part(document: WordDocument, range: TextRange, where: unknown): TextRange {
  const { start, end, scope } = range;
  switch (where) {
    case 'Whole':
    case 'Content':
      return document.track(new TextRange(start, end, scope));
    case 'Start':
      return document.track(new TextRange(start, start));
    case 'End':
    case 'After':
      return document.track(new TextRange(end, end));
    default:
      throw invalidArgument(`range location ${String(where)}`);
  }
}

function expand(range: TextRange, other: TextRange, context: Context): HostObject {
  const { document } = context;
  const start = comparePoints(document, range.start, other.start) <= 0 ? range.start : other.start;
  const end = comparePoints(document, range.end, other.end) >= 0 ? range.end : other.end;
  return context.make.range(document.track(new TextRange(start, end)));
}

function intersect(range: TextRange, other: TextRange, context: Context): HostObject | null {
  const { document } = context;
  const start = comparePoints(document, range.start, other.start) >= 0 ? range.start : other.start;
  const end = comparePoints(document, range.end, other.end) <= 0 ? range.end : other.end;
  if (comparePoints(document, start, end) > 0) return null;
  return context.make.range(document.track(new TextRange(start, end)));
}

/** The blocks or runs that a new control is put around. */
function nodesOf(document: WordDocument, range: TextRange): XmlElement[] {
  const { start, end } = range;
  if (start.paragraph === end.paragraph && end.offset !== Number.POSITIVE_INFINITY) {
    splitAt(start.paragraph, start.offset);
    splitAt(start.paragraph, end.offset);
    const inside = leavesOf(start.paragraph).filter(
      (leaf) => leaf.start >= start.offset && leaf.start + leaf.text.length <= end.offset,
    );
    const runs = [...new Set(inside.map((leaf) => leaf.run))];
    if (runs.length > 0 && runs.every((run) => run.parent === runs[0]?.parent)) return runs;
  }
  return paragraphsOf(document, range);
}

export function rangeObject(context: Context, range: TextRange): HostObject {
  return HostObject.of(rangeClass, range, context);
}
