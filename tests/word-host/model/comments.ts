import { element, type XmlElement } from '../xml/element';
import { leavesOf, splitAt, textOf } from './paragraphText';
import { paragraphsIn } from './structure';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

/** The comments of the document in the order of their ids' anchors. */
export function commentsOf(document: WordDocument): XmlElement[] {
  return document.comments?.childrenOf('w:comment') ?? [];
}

export const commentText = (comment: XmlElement): string => paragraphsIn(comment).map(textOf).join('\n');

/** Adds a comment on a range, by the user of the host. */
export function addComment(document: WordDocument, range: TextRange, text: string): XmlElement {
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
  for (const line of text.split(/\r\n|\r|\n/))
    comment.append(element('w:p', {}, element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, line))));
  part.append(comment);
  anchor(document, range, id);
  document.changed();
  return comment;
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

function placeMark(paragraph: XmlElement, offset: number, edge: 'start' | 'end', marks: XmlElement[]): void {
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

function offsetOf(paragraph: XmlElement, mark: XmlElement): number {
  const runs = [...paragraph.descendants('w:r', mark.key)];
  const at = runs.indexOf(mark);
  const earlier = new Set(runs.slice(0, at));
  const leaf = leavesOf(paragraph)
    .filter((one) => earlier.has(one.run))
    .at(-1);
  return leaf ? leaf.start + leaf.text.length : 0;
}

/** Removes a comment and its anchors; the text it was on stays. */
export function deleteComment(document: WordDocument, comment: XmlElement): void {
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
