import { controlProperty } from '../model/controls';
import { runLook } from '../model/font';
import { paragraphLook } from '../model/paragraphLook';
import { isOn } from '../model/schemaOrder';
import type { WordDocument } from '../model/wordDocument';
import type { XmlElement } from '../xml/element';
import { drawRun, html } from './drawRun';

const alignments: Readonly<Record<string, string>> = {
  Left: 'left',
  Centered: 'center',
  Right: 'right',
  Justified: 'justify',
};

/** The paragraph behind a drawn one. */
const models = new WeakMap<HTMLElement, XmlElement>();
const drawn = new WeakMap<XmlElement, HTMLElement>();

export const modelOf = (node: HTMLElement): XmlElement | null => models.get(node) ?? null;
export const drawnOf = (paragraph: XmlElement): HTMLElement | null => drawn.get(paragraph) ?? null;

/** The title a person sees on a control's frame. */
export const frameTitle = (control: XmlElement): string =>
  controlProperty(control, 'w:alias') || controlProperty(control, 'w:tag') || 'Ô nội dung';

/** A paragraph that can be typed in. */
export function drawParagraph(model: WordDocument, paragraph: XmlElement): HTMLElement {
  const node = html('p');
  const look = paragraphLook(model, paragraph);
  const mark = runLook(model, null, paragraph);
  const { style } = node;
  style.textAlign = alignments[look.alignment] ?? 'left';
  style.textIndent = `${look.firstLineIndent}pt`;
  style.marginLeft = `${look.leftIndent}pt`;
  style.marginRight = `${look.rightIndent}pt`;
  style.paddingTop = `${look.spaceBefore}pt`;
  style.paddingBottom = `${look.spaceAfter}pt`;
  style.lineHeight = String(Math.max(1, (look.lineSpacing / 12) * 1.15));
  style.fontFamily = `"${mark.name.replace(/["\\]/g, '')}", "Times New Roman", "Liberation Serif", serif`;
  style.fontSize = `${mark.size ?? 13}pt`;
  node.contentEditable = 'true';
  node.spellcheck = false;
  const label = model.listLabel(paragraph)?.label;
  if (label) node.dataset.label = /[\uF000-\uF0FF]/.test(label) ? '•' : label;
  if (look.outlineLevel < 10) node.dataset.outline = String(look.outlineLevel);
  if (isOn(paragraph.path('w:pPr', 'w:pageBreakBefore'))) node.dataset.pageBreak = '';
  if (paragraph.path('w:pPr', 'w:sectPr')) node.dataset.sectionEnd = '';
  drawInline(model, paragraph, paragraph, node, new Set());
  if (node.textContent === '') node.append(html('br'));
  models.set(node, paragraph);
  drawn.set(paragraph, node);
  return node;
}

function drawInline(
  model: WordDocument,
  container: XmlElement,
  paragraph: XmlElement,
  out: HTMLElement,
  comments: Set<string>,
): void {
  for (const child of container.elements()) {
    switch (child.key) {
      case 'w:r': {
        const run = drawRun(model, child, paragraph);
        if (comments.size > 0) {
          run.classList.add('commented');
          run.dataset.comment = [...comments].join(' ');
        }
        const reference = child.child('w:footnoteReference') ?? child.child('w:endnoteReference');
        if (reference) run.dataset.note = reference.attr('w:id') ?? '';
        out.append(run);
        break;
      }
      case 'w:commentRangeStart':
        comments.add(child.attr('w:id') ?? '');
        break;
      case 'w:commentRangeEnd':
        comments.delete(child.attr('w:id') ?? '');
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom': {
        const change = html(child.key === 'w:ins' || child.key === 'w:moveTo' ? 'ins' : 'del');
        change.title = `${child.attr('w:author') ?? ''} ${child.attr('w:date') ?? ''}`;
        drawInline(model, child, paragraph, change, comments);
        out.append(change);
        break;
      }
      case 'w:sdt': {
        const frame = html('span', 'control inline');
        frame.dataset.alias = frameTitle(child);
        if (child.path('w:sdtPr', 'w:showingPlcHdr')) frame.classList.add('placeholder');
        const content = child.child('w:sdtContent');
        if (content) drawInline(model, content, paragraph, frame, comments);
        out.append(frame);
        break;
      }
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:fldSimple':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        drawInline(model, child, paragraph, out, comments);
        break;
      default:
        break;
    }
  }
}
