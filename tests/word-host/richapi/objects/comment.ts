import { addReply, commentText, deleteComment, rangeOfComment, setCommentText } from '../../model/comments';
import { isResolved, parentOf, repliesOf, setResolved } from '../../model/commentThreads';
import { itemNotFound } from '../../model/errors';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { textArgument } from './arguments';
import { commentContentObject } from './commentContent';
import { commentList, refuseComments } from './commentList';

/** What a comment and a reply have in common. */
const written: NonNullable<HostClass<XmlElement>['scalars']> = {
  Id: { get: (comment) => comment.attr('w:id') },
  AuthorName: { get: (comment) => comment.attr('w:author') ?? '' },
  AuthorEmail: { get: () => '' },
  Content: {
    get: (comment) => commentText(comment),
    set: (comment, value, context) => {
      refuseComments(context);
      setCommentText(context.document, comment, String(value));
    },
  },
  CreationDate: { get: (comment) => comment.attr('w:date') ?? new Date(0).toISOString() },
};

const Delete: NonNullable<HostClass<XmlElement>['writes']>[string] = (comment, _args, context) => {
  refuseComments(context);
  deleteComment(context.document, comment);
  return null;
};

const commentReplyClass: HostClass<XmlElement> = {
  name: 'CommentReply',
  alive: (reply, { document }) => document.holds(reply),
  scalars: written,
  navigation: {
    ContentRange: (reply, context) => commentContentObject(context, reply),
    ParentComment: (reply, context) => {
      const parent = parentOf(context.document, reply);
      return parent ? commentObject(context, parent) : null;
    },
  },
  writes: { Delete },
};

const commentClass: HostClass<XmlElement> = {
  name: 'Comment',
  alive: (comment, { document }) => document.holds(comment),
  scalars: {
    ...written,
    Resolved: {
      get: (comment, { document }) => isResolved(document, comment),
      set: (comment, value, context) => {
        refuseComments(context);
        setResolved(context.document, comment, value === true);
      },
    },
  },
  navigation: {
    ContentRange: (comment, context) => commentContentObject(context, comment),
    Replies: (comment, context) =>
      commentList('CommentReplyCollection', context, () =>
        repliesOf(context.document, comment).map((one) => HostObject.of(commentReplyClass, one, context)),
      ),
  },
  reads: {
    GetRange: (comment, _args, context) => {
      const range = rangeOfComment(context.document, comment);
      if (!range) throw itemNotFound();
      return context.make.range(range);
    },
  },
  writes: {
    Delete,
    Reply: (comment, args, context) => {
      refuseComments(context);
      const reply = addReply(context.document, comment, textArgument(args, 0));
      return HostObject.of(commentReplyClass, reply, context);
    },
  },
};

export function commentObject(context: Context, comment: XmlElement): HostObject {
  return HostObject.of(commentClass, comment, context);
}
