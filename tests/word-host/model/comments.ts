import { element, type XmlElement } from '../xml/element';
import { forget, makeReply, parentOf, repliesOf } from './commentThreads';
import { leavesOf, makeRun, splitAt, textOf } from './paragraphText';
import { paragraphsIn } from './structure';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

/** The comments of the document that begin a thread, in the file's order. */
export function commentsOf(document: WordDocument): XmlElement[] {
  const all = document.comments?.childrenOf('w:comment') ?? [];
  return all.filter((comment) => parentOf(document, comment) === null);
}

export const commentText = (comment: XmlElement): string => paragraphsIn(comment).map(textOf).join('\n');

/** Adds a comment on a range, by the user of the host. */
export function addComment(document: WordDocument, range: TextRange, text: string): XmlElement {
  const comment = newComment(document, text);
  anchor(document, range, comment.attr('w:id') ?? '');
  return comment;
}

/** Adds a reply to a comment; in a file it stands on the same text. */
export function addReply(document: WordDocument, comment: XmlElement, text: string): XmlElement {
  const reply = newComment(document, text);
  const range = rangeOfComment(document, comment);
  if (range) anchor(document, range, reply.attr('w:id') ?? '');
  makeReply(document, reply, comment);
  return reply;
}

function newComment(document: WordDocument, text: string): XmlElement {
  const part = document.ensureComments();
  const id = String(
    Math.max(-1, ...part.childrenOf('w:comment').map((one) => Number(one.attr('w:id') ?? 0))) + 1,
  );
  const comment = element('w:comment', {
    'w:id': id,
    'w:author': document.author,
    'w:date': new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    'w:initials': 'ND',
  });
  comment.append(...linesAsParagraphs(text));
  part.append(comment);
  return comment;
}

const linesAsParagraphs = (text: string): XmlElement[] =>
  text.split(/\r\n|\r|\n/).map((line) => element('w:p', {}, makeRun(line, null)));

/** Writes a comment anew; it stays the same one in its thread. */
export function setCommentText(document: WordDocument, comment: XmlElement, text: string): void {
  const id = paragraphsIn(comment).at(-1)?.attr('w14:paraId') ?? null;
  const paragraphs = linesAsParagraphs(text);
  if (id !== null) paragraphs.at(-1)?.setAttr('w14:paraId', id);
  comment.empty().append(...paragraphs);
  document.changed();
}

function anchor(document: WordDocument, range: TextRange, id: string): void {
  const { start, end } = range;
  const endOffset = Math.min(end.offset, textOf(end.paragraph).length);
  placeMark(end.paragraph, endOffset, 'end', [
    element('w:commentRangeEnd', { 'w:id': id }),
    element('w:r', {}, element('w:commentReference', { 'w:id': id })),
  ]);
  placeMark(start.paragraph, start.offset, 'start', [element('w:commentRangeStart', { 'w:id': id })]);
  document.changed();
}

/** Puts marks at an offset of a paragraph, after or before the text that stands there. */
export function placeMark(
  paragraph: XmlElement,
  offset: number,
  edge: 'start' | 'end',
  marks: XmlElement[],
): void {
  splitAt(paragraph, offset);
  const leaves = leavesOf(paragraph);
  const run =
    edge === 'start'
      ? leaves.find((leaf) => leaf.start >= offset)?.run
      : leaves.filter((leaf) => leaf.start + leaf.text.length <= offset).at(-1)?.run;
  if (run && edge === 'start') run.before(...marks);
  else if (run) run.after(...marks);
  else if (paragraph.child('w:pPr')) paragraph.child('w:pPr')?.after(...marks);
  else paragraph.prepend(...marks);
}

/** What a comment is on; null where its anchors are gone. */
export function rangeOfComment(document: WordDocument, comment: XmlElement): TextRange | null {
  const id = comment.attr('w:id');
  const find = (key: string) =>
    [...document.root.descendants(key)].find((one) => one.attr('w:id') === id) ?? null;
  const start = find('w:commentRangeStart');
  const end = find('w:commentRangeEnd') ?? find('w:commentReference');
  const first = start?.closest('w:p') ?? end?.closest('w:p');
  const last = end?.closest('w:p') ?? first;
  if (!first || !last) return null;
  return document.track(
    new TextRange(
      { paragraph: first, offset: start ? offsetOf(first, start) : 0 },
      { paragraph: last, offset: end ? offsetOf(last, end) : textOf(last).length },
    ),
  );
}

/** Where in its paragraph's text a mark stands. */
export function offsetOf(paragraph: XmlElement, mark: XmlElement): number {
  const runs = [...paragraph.descendants('w:r', mark.key)];
  const at = runs.indexOf(mark);
  const earlier = new Set(runs.slice(0, at));
  const leaf = leavesOf(paragraph)
    .filter((one) => earlier.has(one.run))
    .at(-1);
  return leaf ? leaf.start + leaf.text.length : 0;
}

/** Removes a comment with its replies and their anchors; the text it was on stays. */
export function deleteComment(document: WordDocument, comment: XmlElement): void {
  for (const reply of repliesOf(document, comment)) deleteComment(document, reply);
  forget(document, comment);
  const id = comment.attr('w:id');
  for (const mark of [
    ...document.root.descendants('w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'),
  ])
    if (mark.attr('w:id') === id) {
      const run = mark.parent;
      mark.remove();
      if (run?.key === 'w:r' && run.elements().every((one) => one.key === 'w:rPr')) run.remove();
    }
  comment.remove();
  document.changed();
}
