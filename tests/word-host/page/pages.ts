import type { WordDocument } from '../model/wordDocument';
import { html } from './drawRun';

const twipsToPixels = (value: string | null, otherwise: number) =>
  ((value === null ? otherwise : Number(value)) / 1440) * 96;

/**
 * Lays blocks out on sheets of the size the document's last section asks for. A block that crosses the foot of a page
 * begins the next one; that is coarser than Word, and enough to see what stands where.
 */
export function paginate(sheet: HTMLElement, model: WordDocument, nodes: readonly HTMLElement[]): void {
  const section = model.body.child('w:sectPr');
  const size = section?.child('w:pgSz') ?? null;
  const margins = section?.child('w:pgMar') ?? null;
  const width = twipsToPixels(size?.attr('w:w') ?? null, 11906);
  const height = twipsToPixels(size?.attr('w:h') ?? null, 16838);
  const side = (name: string, otherwise: number) => twipsToPixels(margins?.attr(name) ?? null, otherwise);
  const top = side('w:top', 1134);
  const bottom = side('w:bottom', 1134);
  sheet.style.width = `${width}px`;
  sheet.style.paddingLeft = `${side('w:left', 1701)}px`;
  sheet.style.paddingRight = `${side('w:right', 851)}px`;
  sheet.style.paddingTop = `${top}px`;

  for (const old of sheet.querySelectorAll(':scope > .page-gap')) old.remove();
  place(sheet, nodes);
  const room = height - top - bottom;
  const starts: { node: HTMLElement; left: number }[] = [];
  let used = 0;
  const heights = nodes.map((node) => node.getBoundingClientRect().height);
  for (const [at, node] of nodes.entries()) {
    const own = heights[at] ?? 0;
    const forced = at > 0 && ('pageBreak' in node.dataset || endsPage(nodes[at - 1]));
    if (forced || (used > 0 && used + own > room)) {
      starts.push({ node, left: Math.max(0, room - used) });
      used = 0;
    }
    used += own;
    while (used > room) used -= room;
  }
  for (const { node, left } of starts) {
    const gap = html('div', 'page-gap');
    gap.style.height = `${left + bottom + top + 24}px`;
    gap.style.setProperty('--foot', `${left + bottom}px`);
    node.before(gap);
  }
  sheet.style.paddingBottom = `${Math.max(0, room - used) + bottom}px`;
}

const endsPage = (node: HTMLElement | undefined) =>
  node !== undefined && (node.querySelector('.page-break') !== null || 'sectionEnd' in node.dataset);

/** Puts nodes in order with as few moves as possible, so that the caret's own node stays where it is. */
function place(sheet: HTMLElement, nodes: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(nodes);
  for (const child of [...sheet.children]) if (!wanted.has(child)) child.remove();
  let after: Element | null = null;
  for (const node of nodes) {
    const here: Element | null = after === null ? sheet.firstElementChild : after.nextElementSibling;
    if (here !== node) sheet.insertBefore(node, here);
    after = node;
  }
}
