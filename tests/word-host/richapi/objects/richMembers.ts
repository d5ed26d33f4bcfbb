import { blocksFromHtml } from '../../html/blocksFromHtml';
import { htmlOf } from '../../html/htmlOf';
import { type InsertLocation, insertContent } from '../../model/insertOoxml';
import { newPicture } from '../../model/pictures';
import { paragraphsOf } from '../../model/rangeQueries';
import { element } from '../../xml/element';
import type { HostClass } from '../hostObject';
import { locationArgument, textArgument } from './arguments';
import { inlinePictureCollection, inlinePictureObject } from './inlinePicture';
import { noteCollection } from './note';
import type { RangeOf } from './textMembers';

/** HTML, pictures and notes: what Body, Range, Paragraph and ContentControl share beyond text. */
export function richReads<T>(rangeOf: RangeOf<T>): NonNullable<HostClass<T>['reads']> {
  return { GetHtml: (target, _args, context) => htmlOf(context.document, rangeOf(target, context)) };
}

export function richNavigation<T>(rangeOf: RangeOf<T>): NonNullable<HostClass<T>['navigation']> {
  return {
    InlinePictures: (target, context) =>
      inlinePictureCollection(context, () => paragraphsOf(context.document, rangeOf(target, context))),
    Footnotes: (target, context) => noteCollection(context, () => rangeOf(target, context), 'footnote'),
    Endnotes: (target, context) => noteCollection(context, () => rangeOf(target, context), 'endnote'),
  };
}

export function richWrites<T>(
  rangeOf: RangeOf<T>,
  locations: { readonly html: readonly InsertLocation[]; readonly picture: readonly InsertLocation[] },
): NonNullable<HostClass<T>['writes']> {
  return {
    InsertHtml: (target, args, context) => {
      const { document } = context;
      const { blocks, inline } = blocksFromHtml(document, textArgument(args, 0));
      const where = locationArgument(args, 1, locations.html, 'Replace');
      return context.make.range(insertContent(document, rangeOf(target, context), where, blocks, inline));
    },
    InsertInlinePictureFromBase64: (target, args, context) => {
      const { document } = context;
      const run = newPicture(document, textArgument(args, 0));
      const where = locationArgument(args, 1, locations.picture);
      insertContent(document, rangeOf(target, context), where, [element('w:p', {}, run)], true);
      const [inline = run] = run.descendants('wp:inline');
      return inlinePictureObject(context, inline);
    },
  };
}
