import { spanOf } from '../../model/editBlocks';
import { runLook } from '../../model/font';
import { insertText } from '../../model/insertText';
import { rangeText } from '../../model/rangeQueries';
import { paragraphsIn } from '../../model/structure';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject, type Json, type Property } from '../hostObject';
import { locationArgument, textArgument } from './arguments';

const span = (comment: XmlElement, { document }: Context) => spanOf(document, comment, true);

/** A property of all runs of a comment, mixed where they differ. */
const look = (
  name: 'bold' | 'italic' | 'strikeThrough' | 'underline',
  mixed: Json,
): Property<XmlElement> => ({
  get: (comment, { document }) => {
    const looks = paragraphsIn(comment).flatMap((paragraph) =>
      [...paragraph.descendants('w:r')].map((run) => runLook(document, run, paragraph)[name]),
    );
    const [first] = looks;
    if (first === undefined) return name === 'underline' ? 'None' : false;
    return looks.every((one) => one === first) ? first : mixed;
  },
});

/** The text of a comment or a reply as a range of its own. */
const commentContentRangeClass: HostClass<XmlElement> = {
  name: 'CommentContentRange',
  alive: (comment, { document }) => document.holds(comment),
  scalars: {
    Bold: look('bold', false),
    Hyperlink: { get: () => '' },
    IsEmpty: { get: (comment, context) => rangeText(context.document, span(comment, context)) === '' },
    Italic: look('italic', false),
    StrikeThrough: look('strikeThrough', false),
    Text: { get: (comment, context) => rangeText(context.document, span(comment, context)) },
    Underline: look('underline', 'Mixed'),
  },
  writes: {
    InsertText: (comment, args, context) => {
      const where = locationArgument(args, 1, ['Start', 'End', 'Replace'], 'Replace');
      insertText(context.document, span(comment, context), textArgument(args, 0), where);
      return commentContentObject(context, comment);
    },
  },
};

export function commentContentObject(context: Context, comment: XmlElement): HostObject {
  return HostObject.of(commentContentRangeClass, comment, context);
}
