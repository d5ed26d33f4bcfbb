import { commentText, deleteComment, rangeOfComment } from '../../model/comments';
import { itemNotFound } from '../../model/errors';
import { element, type XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { refuseComments } from './textMembers';

const resolved = new WeakSet<XmlElement>();

const commentClass: HostClass<XmlElement> = {
  name: 'Comment',
  alive: (comment, { document }) => document.holds(comment),
  scalars: {
    Id: { get: (comment) => comment.attr('w:id') },
    AuthorName: { get: (comment) => comment.attr('w:author') ?? '' },
    AuthorEmail: { get: () => '' },
    Content: {
      get: (comment) => commentText(comment),
      set: (comment, value, { document }) => {
        comment.empty();
        comment.append(
          element('w:p', {}, element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, String(value)))),
        );
        document.changed();
      },
    },
    CreationDate: { get: (comment) => comment.attr('w:date') ?? new Date(0).toISOString() },
    Resolved: {
      get: (comment) => resolved.has(comment),
      set: (comment, value) => {
        if (value === true) resolved.add(comment);
        else resolved.delete(comment);
      },
    },
  },
  reads: {
    GetRange: (comment, _args, context) => {
      const range = rangeOfComment(context.document, comment);
      if (!range) throw itemNotFound();
      return context.make.range(range);
    },
  },
  writes: {
    Delete: (comment, _args, context) => {
      refuseComments(context);
      deleteComment(context.document, comment);
      return null;
    },
  },
};

export function commentObject(context: Context, comment: XmlElement): HostObject {
  return HostObject.of(commentClass, comment, context);
}
