import { commentsOf, rangeOfComment } from '../../model/comments';
import { isRichText } from '../../model/controls';
import { insertBlocks } from '../../model/editBlocks';
import { invalidArgument } from '../../model/errors';
import { ooxmlOf } from '../../model/getOoxml';
import { gapFor, type InsertLocation, insertPackage, readOoxml } from '../../model/insertOoxml';
import { insertBreak, insertParagraph, insertText } from '../../model/insertText';
import { newTable } from '../../model/newTable';
import {
  comparePoints,
  controlsTouching,
  paragraphsOf,
  reviewedText,
  tablesTouching,
} from '../../model/rangeQueries';
import { searchIn } from '../../model/search';
import { splitRange } from '../../model/splitRange';
import { TextRange } from '../../model/textRange';
import { fromBase64 } from '../../package/base64';
import { DocxPackage } from '../../package/docx';
import type { XmlElement } from '../../xml/element';
import type { Context, HostClass, HostObject } from '../hostObject';
import { locationArgument, numberArgument, textArgument, textsArgument, valuesArgument } from './arguments';
import { collectionOf } from './collection';
import { commentList, refuseComments } from './commentList';
import { listCollection } from './list';
import { searchOptionsOf } from './searchOptions';

export type RangeOf<T> = (target: T, context: Context) => TextRange;

/** Members that Body, Range, Paragraph and ContentControl share, over the range each one stands for. */
export function textReads<T>(rangeOf: RangeOf<T>): NonNullable<HostClass<T>['reads']> {
  return {
    GetOoxml: (target, _args, context) => ooxmlOf(context.session, rangeOf(target, context)),
    GetReviewedText: (target, [version], context) =>
      reviewedText(
        context.document,
        rangeOf(target, context),
        version === 'Original' ? 'Original' : 'Current',
      ),
    Search: (target, args, context) =>
      collectionOf('RangeCollection', context, () =>
        searchIn(
          context.document,
          rangeOf(target, context),
          textArgument(args, 0),
          searchOptionsOf(args[1]),
        ).map((found) => context.make.range(found)),
      ),
    Split: (target, args, context) => {
      const [delimiters, ...options] = args;
      const trims = options.filter((one) => one === true).length > 0;
      return collectionOf('RangeCollection', context, () =>
        splitRange(context.document, rangeOf(target, context), textsArgument(delimiters), trims).map((one) =>
          context.make.range(one),
        ),
      );
    },
    GetTextRanges: (target, [endings, trims], context) =>
      collectionOf('RangeCollection', context, () =>
        splitRange(
          context.document,
          rangeOf(target, context),
          textsArgument(endings),
          trims === true,
          true,
        ).map((one) => context.make.range(one)),
      ),
    Select: (target, [mode], context) => {
      const range = rangeOf(target, context);
      const point = mode === 'Start' ? range.start : mode === 'End' ? range.end : null;
      context.document.select(context.document.track(point ? new TextRange(point, point) : range));
      return null;
    },
    GetComments: (target, _args, context) => {
      refuseComments(context);
      const range = rangeOf(target, context);
      return commentList('CommentCollection', context, () =>
        commentsOf(context.document)
          .filter((comment) => {
            const on = rangeOfComment(context.document, comment);
            return on !== null && touches(context, range, on);
          })
          .map((comment) => context.make.comment(comment)),
      );
    },
  };
}

function touches(context: Context, one: TextRange, other: TextRange): boolean {
  return (
    comparePoints(context.document, one.start, other.end) <= 0 &&
    comparePoints(context.document, other.start, one.end) <= 0
  );
}

/** Where each kind of object lets things be inserted (types of office-js). */
export interface Locations {
  readonly text: readonly InsertLocation[];
  readonly ooxml: readonly InsertLocation[];
  readonly paragraph: readonly InsertLocation[];
  /** Breaks and tables. */
  readonly block: readonly InsertLocation[];
}

export function textWrites<T>(
  rangeOf: RangeOf<T>,
  locations: Locations,
): NonNullable<HostClass<T>['writes']> {
  const insertDocument = (target: T, docx: DocxPackage, where: InsertLocation, context: Context) =>
    context.make.range(
      insertPackage(
        context.document,
        rangeOf(target, context),
        where,
        docx,
        context.session.faults.extraParagraph,
      ),
    );
  return {
    InsertText: (target, args, context) =>
      context.make.range(
        insertText(
          context.document,
          rangeOf(target, context),
          textArgument(args, 0),
          locationArgument(args, 1, locations.text, 'Replace'),
        ),
      ),
    InsertOoxml: (target, args, context) =>
      insertDocument(
        target,
        readOoxml(textArgument(args, 0)),
        locationArgument(args, 1, locations.ooxml, 'Replace'),
        context,
      ),
    InsertFileFromBase64: (target, args, context) =>
      insertDocument(
        target,
        unzip(textArgument(args, 0)),
        locationArgument(args, 1, locations.ooxml, 'Replace'),
        context,
      ),
    InsertParagraph: (target, args, context) =>
      context.make.paragraph(
        insertParagraph(
          context.document,
          rangeOf(target, context),
          textArgument(args, 0),
          locationArgument(args, 1, locations.paragraph),
        ),
      ),
    InsertBreak: (target, args, context) => {
      insertBreak(
        context.document,
        rangeOf(target, context),
        textArgument(args, 0),
        locationArgument(args, 1, locations.block),
      );
      return null;
    },
    InsertTable: (target, args, context) => {
      const table = newTable(
        context.document,
        numberArgument(args, 0),
        numberArgument(args, 1),
        valuesArgument(args, 3),
      );
      const where = locationArgument(args, 2, locations.block);
      insertBlocks(context.document, gapFor(context.document, rangeOf(target, context), where), [table]);
      return context.make.table(table);
    },
  };
}

function unzip(base64: string): DocxPackage {
  try {
    return DocxPackage.unzip(fromBase64(base64));
  } catch {
    throw invalidArgument('not a base64 .docx');
  }
}

export function textNavigation<T>(rangeOf: RangeOf<T>): NonNullable<HostClass<T>['navigation']> {
  return {
    Font: (target, context) => context.make.font(() => rangeOf(target, context)),
    Paragraphs: (target, context) =>
      collectionOf('ParagraphCollection', context, () =>
        paragraphsOf(context.document, rangeOf(target, context)).map((one) => context.make.paragraph(one)),
      ),
    ContentControls: (target, context) =>
      context.make.controls(() =>
        controlsTouching(context.document, rangeOf(target, context)).filter(isRichText),
      ),
    Lists: (target, context) =>
      listCollection(context, () => paragraphsOf(context.document, rangeOf(target, context))),
    Tables: (target, context) =>
      collectionOf('TableCollection', context, () =>
        tablesTouching(context.document, rangeOf(target, context)).map((one) => context.make.table(one)),
      ),
  };
}

/** What has a body of its own. */
const bodies = ['w:body', 'w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment'];

/** What stands around an object, for its `parent…` members. */
export function parentNavigation<T>(
  nodeOf: (target: T, context: Context) => XmlElement,
): NonNullable<HostClass<T>['navigation']> {
  const control = (target: T, context: Context): HostObject | null => {
    for (let here = nodeOf(target, context).closest('w:sdt'); here; here = here.closest('w:sdt'))
      if (isRichText(here)) return context.make.control(here);
    return null;
  };
  const table = (target: T, context: Context): HostObject | null => {
    const found = nodeOf(target, context).closest('w:tbl');
    return found ? context.make.table(found) : null;
  };
  const body = (target: T, context: Context): HostObject | null => {
    const story = nodeOf(target, context).closest(...bodies);
    return story ? context.make.body(story) : null;
  };
  return {
    ParentBody: body,
    ParentBodyOrNullObject: body,
    ParentContentControl: control,
    ParentContentControlOrNullObject: control,
    ParentTable: table,
    ParentTableOrNullObject: table,
  };
}

/** The cell around an object, for its `parentTableCell` members. */
export function cellNavigation<T>(
  nodeOf: (target: T, context: Context) => XmlElement,
): NonNullable<HostClass<T>['navigation']> {
  const cell = (target: T, context: Context): HostObject | null => {
    const found = nodeOf(target, context).closest('w:tc');
    return found ? context.make.cell(found) : null;
  };
  return { ParentTableCell: cell, ParentTableCellOrNullObject: cell };
}
