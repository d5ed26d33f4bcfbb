import { commentsOf, commentText, rangeOfComment } from '../model/comments';
import { WordError } from '../model/errors';
import { textOf } from '../model/paragraphText';
import { rangeText } from '../model/rangeQueries';
import { TextRange } from '../model/textRange';
import type { WordHost } from '../wordHost';
import type { XmlElement } from '../xml/element';
import { serialise } from '../xml/serialise';
import { drawBlock } from './drawBlocks';
import { drawnOf, modelOf } from './drawParagraph';
import { html } from './drawRun';
import { paginate } from './pages';
import { applyTyping, joinWithPrevious, placeholderAt, pressEnter, typeIntoPlaceholder } from './typing';

/** Milliseconds without a key after which pages are laid out again. */
const restAfterTyping = 600;

/** The document as a person sees it: drawn from the tree, and typing goes straight back into the tree. */
export class DocumentView {
  private blocks = new Map<XmlElement, { signature: string; node: HTMLElement }>();
  private scheduled: ReturnType<typeof setTimeout> | null = null;
  private composing = false;
  private shownSelection: TextRange | null = null;
  private readonly stop: () => void;
  private readonly sheet = html('div', 'sheet');
  private readonly margin = html('div', 'comments');

  constructor(
    private readonly host: WordHost,
    private readonly place: HTMLElement,
    private readonly refuse: (error: unknown) => void,
  ) {
    place.replaceChildren(this.sheet, this.margin);
    this.stop = host.document.onChange(() => this.schedule());
    this.sheet.addEventListener('beforeinput', (event) => this.beforeInput(event));
    this.sheet.addEventListener('input', () => this.input());
    this.sheet.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    this.sheet.addEventListener('compositionend', () => {
      this.composing = false;
      this.input();
    });
    this.sheet.addEventListener('paste', (event) => this.paste(event));
    document.addEventListener('selectionchange', this.readSelection);
    this.draw();
  }

  close(): void {
    this.stop();
    document.removeEventListener('selectionchange', this.readSelection);
    this.place.replaceChildren();
  }

  /** Draws soon: at once after the add-in's work, when the fingers rest after typing. */
  private schedule(wait = 0): void {
    if (this.scheduled !== null) clearTimeout(this.scheduled);
    this.scheduled = setTimeout(() => {
      this.scheduled = null;
      if (!this.composing) this.draw();
    }, wait);
  }

  /** Draws what has changed; the rest keeps its nodes, and with them caret and scroll. */
  draw(): void {
    const caret = this.caret();
    const { document: model } = this.host;
    const next = new Map<XmlElement, { signature: string; node: HTMLElement }>();
    const nodes: HTMLElement[] = [];
    for (const block of model.body.elements()) {
      const signature = serialise(block) + labelsIn(this.host, block);
      const known = this.blocks.get(block);
      const node = known?.signature === signature ? known.node : drawBlock(model, block);
      if (!node) continue;
      next.set(block, { signature, node });
      nodes.push(node);
    }
    this.blocks = next;
    paginate(this.sheet, this.host.document, nodes);
    this.drawComments();
    if (caret) placeCaret(caret.paragraph, caret.offset);
    this.showSelection();
  }

  private drawComments(): void {
    const { document: model } = this.host;
    const top = this.place.getBoundingClientRect().top - this.place.scrollTop;
    let free = 0;
    this.margin.replaceChildren(
      ...commentsOf(model).map((comment) => {
        const author = html('strong', '', comment.attr('w:author') ?? '');
        const card = html('div', 'comment', author, html('div', '', commentText(comment)));
        const anchor = rangeOfComment(model, comment)?.start.paragraph;
        const at = anchor ? (drawnOf(anchor)?.getBoundingClientRect().top ?? top) - top : free;
        free = Math.max(free, at);
        card.style.top = `${free}px`;
        free += 70;
        return card;
      }),
    );
  }

  /** Scrolls to what the add-in has selected, and marks it. */
  private showSelection(): void {
    const { selection } = this.host.document;
    if (selection === this.shownSelection) return;
    this.shownSelection = selection;
    const from = drawnOf(selection.start.paragraph);
    const to = drawnOf(selection.end.paragraph);
    if (!from?.isConnected || !to?.isConnected) return;
    from.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(...domPoint(from, selection.start.offset));
    range.setEnd(...domPoint(to, selection.end.offset));
    const shown = getSelection();
    shown?.removeAllRanges();
    shown?.addRange(range);
    for (const old of this.sheet.querySelectorAll('.found')) old.classList.remove('found');
    from.classList.add('found');
  }

  private readonly readSelection = (): void => {
    const shown = getSelection();
    const range = shown && shown.rangeCount > 0 ? shown.getRangeAt(0) : null;
    if (!range || !this.sheet.contains(range.commonAncestorContainer)) return;
    const start = this.modelPoint(range.startContainer, range.startOffset);
    const end = this.modelPoint(range.endContainer, range.endOffset);
    if (!start || !end) return;
    const now = this.host.document.selection;
    if (
      samePoint(now.start, start) &&
      (samePoint(now.end, end) || now.end.offset === Number.POSITIVE_INFINITY)
    )
      return;
    this.shownSelection = this.host.document.track(new TextRange(start, end));
    this.host.document.selection = this.shownSelection;
    for (const old of this.sheet.querySelectorAll('.found')) old.classList.remove('found');
  };

  private caret(): { paragraph: XmlElement; offset: number } | null {
    const shown = getSelection();
    if (!shown?.isCollapsed || !shown.anchorNode || !this.sheet.contains(shown.anchorNode)) return null;
    return this.modelPoint(shown.anchorNode, shown.anchorOffset);
  }

  private modelPoint(node: Node, offset: number): { paragraph: XmlElement; offset: number } | null {
    const drawn = paragraphAround(node);
    const paragraph = drawn ? modelOf(drawn) : null;
    if (!drawn || !paragraph) return null;
    const before = document.createRange();
    before.selectNodeContents(drawn);
    before.setEnd(node, offset);
    return { paragraph, offset: before.toString().length };
  }

  private beforeInput(event: InputEvent): void {
    const caret = this.selectedStart();
    if (!caret) return;
    const { document: model, session } = this.host;
    if (session.faults.readOnly || session.faults.viewing) {
      event.preventDefault();
      this.refuse(new WordError('AccessDenied'));
      return;
    }
    try {
      const control = placeholderAt(caret.paragraph, caret.offset);
      if (control && event.data !== null && !event.isComposing) {
        event.preventDefault();
        this.moveTo(typeIntoPlaceholder(model, control, event.data));
      } else if (event.inputType === 'insertParagraph') {
        event.preventDefault();
        this.moveTo({ paragraph: pressEnter(model, caret.paragraph, caret.offset), offset: 0 });
      } else if (
        event.inputType === 'deleteContentBackward' &&
        caret.offset === 0 &&
        getSelection()?.isCollapsed
      ) {
        event.preventDefault();
        const joined = joinWithPrevious(model, caret.paragraph);
        if (joined) this.moveTo(joined);
      } else if (event.inputType.startsWith('format') || event.inputType.startsWith('history'))
        event.preventDefault();
    } catch (error) {
      event.preventDefault();
      this.refuse(error);
    }
  }

  private input(): void {
    if (this.composing) return;
    const shown = getSelection();
    const drawn = shown?.anchorNode ? paragraphAround(shown.anchorNode) : null;
    const paragraph = drawn ? modelOf(drawn) : null;
    if (!drawn || !paragraph) return;
    try {
      applyTyping(this.host.document, paragraph, (drawn.textContent ?? '').replaceAll('\n', '\v'));
    } catch (error) {
      this.refuse(error);
    }
    this.redraw(paragraph);
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const caret = this.selectedStart();
    if (!caret || text === '') return;
    const { document: model } = this.host;
    const control = placeholderAt(caret.paragraph, caret.offset);
    if (control) this.moveTo(typeIntoPlaceholder(model, control, text));
    else document.execCommand('insertText', false, text.replaceAll(/\r?\n/g, ' '));
  }

  /** The tree has the text already; the browser's own nodes are thrown away. Pages are laid out anew when it is quiet. */
  private redraw(paragraph: XmlElement): void {
    const caret = this.caret();
    let top = paragraph;
    while (top.parent && top.parent !== this.host.document.body) top = top.parent;
    const known = this.blocks.get(top);
    const node = drawBlock(this.host.document, top);
    if (!known || !node) {
      this.draw();
      return;
    }
    known.node.replaceWith(node);
    this.blocks.set(top, { signature: serialise(top) + labelsIn(this.host, top), node });
    if (caret) placeCaret(caret.paragraph, caret.offset);
    this.schedule(restAfterTyping);
  }

  private moveTo({ paragraph, offset }: { paragraph: XmlElement; offset: number }): void {
    this.draw();
    placeCaret(paragraph, offset);
  }

  private selectedStart(): { paragraph: XmlElement; offset: number } | null {
    const shown = getSelection();
    const range = shown && shown.rangeCount > 0 ? shown.getRangeAt(0) : null;
    return range ? this.modelPoint(range.startContainer, range.startOffset) : null;
  }

  selection(): { first: number; last: number; text: string } {
    const { document: model } = this.host;
    const all = model.paragraphs;
    const { start, end } = model.selection;
    return {
      first: all.indexOf(start.paragraph),
      last: all.indexOf(end.paragraph),
      text: model.holds(start.paragraph) ? rangeText(model, model.selection) : '',
    };
  }
}

const samePoint = (
  one: { paragraph: XmlElement; offset: number },
  other: { paragraph: XmlElement; offset: number },
) => one.paragraph === other.paragraph && one.offset === other.offset;

const labelsIn = (host: WordHost, block: XmlElement): string =>
  [...(block.key === 'w:p' ? [block] : block.descendants('w:p'))]
    .map((paragraph) => host.document.listLabel(paragraph)?.label ?? '')
    .join('|');

function paragraphAround(node: Node): HTMLElement | null {
  const start = node instanceof HTMLElement ? node : node.parentElement;
  return start?.closest<HTMLElement>('.sheet p') ?? null;
}

/** The text node and offset at a character of a drawn paragraph. */
function domPoint(drawn: HTMLElement, offset: number): [Node, number] {
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: [Node, number] = [drawn, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
    last = [node, length];
  }
  return last;
}

function placeCaret(paragraph: XmlElement, offset: number): void {
  const drawn = drawnOf(paragraph);
  if (!drawn?.isConnected) return;
  const [node, at] = domPoint(drawn, Math.min(offset, textOf(paragraph).length));
  drawn.focus({ preventScroll: true });
  getSelection()?.collapse(node, at);
}
