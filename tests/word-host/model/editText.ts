import { element, type XmlElement } from '../xml/element';
import { WordError } from './errors';
import { leavesOf, makeRun, splitAt } from './paragraphText';
import type { WordDocument } from './wordDocument';

const frames = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
]);

/** Throws as Word does where a control around the node is locked against editing. */
export function refuseLocked(node: XmlElement): void {
  for (let control = node.closest('w:sdt'); control; control = control.closest('w:sdt')) {
    const lock = control.path('w:sdtPr', 'w:lock')?.attr('w:val');
    if (lock === 'contentLocked' || lock === 'sdtContentLocked')
      throw new WordError('AccessDenied', 'The content control is locked.');
  }
}

/** Removes a run, and what held nothing but it. A content control goes too: its frame stands on its text. */
function removeWithFrames(node: XmlElement, stop: XmlElement): void {
  let here: XmlElement | null = node;
  while (here && here !== stop && !(here !== node && here.elements().some((one) => one.key !== 'w:sdtPr'))) {
    if (here.key === 'w:sdt') {
      const lock = here.path('w:sdtPr', 'w:lock')?.attr('w:val');
      if (lock === 'sdtLocked' || lock === 'sdtContentLocked')
        throw new WordError('AccessDenied', 'The content control cannot be deleted.');
    }
    const parent: XmlElement | null = here.parent;
    here.remove();
    here = parent !== null && frames.has(parent.key) ? parent : null;
  }
}

/** Marks a run as deleted by tracking, or removes it when it was itself a tracked insertion. */
function trackDeletion(document: WordDocument, run: XmlElement, stop: XmlElement): void {
  if (run.closest('w:del')) return;
  if (run.parent?.key === 'w:ins') {
    removeWithFrames(run, stop);
    return;
  }
  const mark = element('w:del', document.revisionMark());
  run.before(mark);
  mark.append(run);
  for (const text of run.childrenOf('w:t')) {
    text.replaceWith(element('w:delText', { 'xml:space': 'preserve' }, text.text));
  }
}

/** Wraps runs as a tracked insertion when changes are tracked. */
export function asInsertion(document: WordDocument, runs: readonly XmlElement[]): XmlElement[] {
  if (!document.tracking || runs.length === 0) return [...runs];
  return [element('w:ins', document.revisionMark(), ...runs)];
}

/**
 * Replaces [from, to) of the text of a paragraph (or of an inline control's content) by `text`, in the format of what
 * stood there. Ranges move along. Throws AccessDenied on locked controls.
 *
 * @returns where the new text begins and ends, in the container's own offsets.
 */
export function replaceText(
  document: WordDocument,
  container: XmlElement,
  from: number,
  to: number,
  text: string,
): { from: number; to: number } {
  refuseLocked(container);
  splitAt(container, from);
  splitAt(container, to);
  const leaves = leavesOf(container);
  const gone = leaves.filter(
    (leaf) => leaf.start >= from && leaf.start + leaf.text.length <= to && leaf.text !== '',
  );
  for (const leaf of gone) refuseLocked(leaf.run);
  const before = leaves.filter((leaf) => leaf.start + leaf.text.length <= from).at(-1)?.run ?? null;
  const after = leaves.find((leaf) => leaf.start >= to)?.run ?? null;
  const format = formatFor(container, gone[0]?.run ?? before ?? after);
  const replaced = (document.tracking ? gone.at(-1) : gone[0])?.run ?? null;
  if (text !== '') putRun(document, container, { replaced, before, after }, makeRun(text, format));
  let kept = 0;
  for (const run of new Set(gone.map((leaf) => leaf.run))) {
    if (document.tracking && !run.closest('w:ins')) {
      kept += leavesLength(run);
      trackDeletion(document, run, container);
    } else removeWithFrames(run, container);
  }
  document.changed();
  const paragraph = container.key === 'w:p' ? container : container.closest('w:p');
  const base = container.key === 'w:p' ? 0 : offsetInParagraph(container);
  if (paragraph)
    document.moveRanges((range) => range.textReplaced(paragraph, base + from, base + to, kept + text.length));
  return { from: from + kept, to: from + kept + text.length };
}

const leavesLength = (run: XmlElement) =>
  leavesOf(element('w:p', {}, run.clone())).reduce((sum, leaf) => sum + leaf.text.length, 0);

/** Where an inline container's text begins in its paragraph. */
export function offsetInParagraph(container: XmlElement): number {
  const paragraph = container.closest('w:p');
  if (!paragraph) return 0;
  const inside = leavesOf(paragraph).find((leaf) => container.contains(leaf.run));
  if (inside) return inside.start;
  const earlier = leavesOf(paragraph).filter((leaf) => comesBefore(leaf.run, container, paragraph));
  const last = earlier.at(-1);
  return last ? last.start + last.text.length : 0;
}

function comesBefore(one: XmlElement, other: XmlElement, root: XmlElement): boolean {
  for (const node of root.descendants('w:r', other.key)) {
    if (node === one) return true;
    if (node === other) return false;
  }
  return false;
}

/** The format new text takes: that of its neighbour, or of the paragraph mark; never a placeholder's. */
function formatFor(container: XmlElement, neighbour: XmlElement | null): XmlElement | null {
  const own = neighbour?.child('w:rPr') ?? null;
  const fallback = container.closest('w:p') ?? container;
  const mark = fallback.path('w:pPr', 'w:rPr');
  const source = neighbour ? own : mark;
  if (!source) return null;
  const format = element('w:rPr');
  for (const property of source.elements())
    if (!['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'].includes(property.key))
      format.append(property.clone());
  if (format.child('w:rStyle')?.attr('w:val')?.toLowerCase().includes('placeholder'))
    format.child('w:rStyle')?.remove();
  return format.children.length > 0 ? format : null;
}

/** The runs around the place of new text: what it replaces, else what stands before, else what stands after. */
interface Neighbours {
  readonly replaced: XmlElement | null;
  readonly before: XmlElement | null;
  readonly after: XmlElement | null;
}

/** Puts a run at its place: outside of tracked changes, inside the control it continues, not at the end of a link. */
function putRun(
  document: WordDocument,
  container: XmlElement,
  { replaced, before, after }: Neighbours,
  run: XmlElement,
): void {
  const made = asInsertion(document, [run]);
  const outside = (node: XmlElement): XmlElement => {
    const tracked = node.closest('w:del', 'w:ins', 'w:p');
    return tracked && tracked.key !== 'w:p' && container.contains(tracked) ? tracked : node;
  };
  const link = before?.parent?.key === 'w:hyperlink' ? before.parent : null;
  if (replaced) outside(replaced).after(...made);
  else if (before) (link ?? outside(before)).after(...made);
  else if (after) outside(after).before(...made);
  else if (container.child('w:pPr')) container.child('w:pPr')?.after(...made);
  else container.prepend(...made);
}
