import { attachToList, newList, setLevelNumbering } from '../model/lists';
import { newTable } from '../model/newTable';
import { setParagraphLook, setParagraphStyle } from '../model/paragraphLook';
import { makeRun } from '../model/paragraphText';
import { cellsOf, rowsOf } from '../model/tables';
import type { WordDocument } from '../model/wordDocument';
import { element, type XmlElement } from '../xml/element';
import { type HtmlElement, type HtmlNode, readHtml } from './readHtml';
import { formatOf, points, type RunFormat, runProperties, stylesOf } from './runFormat';

/** HTML as Word takes it in: blocks, and whether the text was running text without any block of its own. */
export interface HtmlBlocks {
  readonly blocks: readonly XmlElement[];
  readonly inline: boolean;
}

interface Place {
  readonly format: RunFormat;
  readonly list: { readonly id: string; readonly level: number } | null;
  readonly keepsSpace: boolean;
}

const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  justify: 'Justified',
};

const blockTags = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li table blockquote pre hr section article'.split(' '),
);

const hasBlock = (node: HtmlElement): boolean =>
  node.children.some((one) => typeof one !== 'string' && (blockTags.has(one.name) || hasBlock(one)));

/** The HTML of `insertHtml` as WordprocessingML: a part of what Word takes, the part that reports are written in. */
export function blocksFromHtml(document: WordDocument, html: string): HtmlBlocks {
  const root = readHtml(html);
  const builder = new Builder(document);
  builder.walk(root, { format: {}, list: null, keepsSpace: false });
  return { blocks: builder.finish(), inline: !hasBlock(root) };
}

class Builder {
  private readonly blocks: XmlElement[] = [];
  private paragraph: XmlElement | null = null;

  constructor(private readonly document: WordDocument) {}

  finish(): XmlElement[] {
    this.endParagraph();
    return this.blocks;
  }

  walk(node: HtmlElement, place: Place): void {
    for (const child of node.children) this.take(child, place);
  }

  private take(node: HtmlNode, place: Place): void {
    if (typeof node === 'string') {
      this.addText(node, place);
      return;
    }
    const inside = {
      ...place,
      format: formatOf(node, place.format),
      keepsSpace: place.keepsSpace || node.name === 'pre',
    };
    if (node.name === 'br') this.current(place).append(makeRun('\v', runProperties(place.format)));
    else if (node.name === 'table') this.addTable(node);
    else if (node.name === 'ul' || node.name === 'ol') this.addList(node, inside);
    else if (node.name === 'a') this.addLink(node, inside);
    else if (blockTags.has(node.name)) this.addBlock(node, inside);
    else this.walk(node, inside);
  }

  private addBlock(node: HtmlElement, place: Place): void {
    this.endParagraph();
    if (hasBlock(node) && node.name !== 'li') {
      this.walk(node, place);
      this.endParagraph();
      return;
    }
    const paragraph = this.current(place);
    const level = /^h([1-6])$/.exec(node.name)?.[1];
    const style = level ? this.document.styles.ensureBuiltIn(`Heading${level}`, 'paragraph') : null;
    if (style !== null) setParagraphStyle(this.document, paragraph, style);
    const styles = stylesOf(node);
    const alignment = alignments[styles.get('text-align') ?? node.attributes.get('align') ?? ''];
    if (alignment) setParagraphLook(this.document, paragraph, 'alignment', alignment);
    const indent = points(styles.get('margin-left')) ?? (node.name === 'blockquote' ? 36 : null);
    if (indent !== null) setParagraphLook(this.document, paragraph, 'leftIndent', indent);
    this.walk(node, place);
    this.endParagraph();
  }

  private addList(node: HtmlElement, place: Place): void {
    this.endParagraph();
    const { document } = this;
    const id = place.list?.id ?? newList(document);
    const level = place.list ? place.list.level + 1 : 0;
    if (node.name === 'ol') setLevelNumbering(document, id, level, 'Arabic', []);
    this.walk(node, { ...place, list: { id, level } });
    this.endParagraph();
  }

  private addLink(node: HtmlElement, place: Place): void {
    const target = node.attributes.get('href') ?? '';
    const paragraph = this.current(place);
    const before = paragraph.children.length;
    this.walk(node, place);
    if (!/^(https?|mailto):/i.test(target) || this.paragraph !== paragraph) return;
    const { docx } = this.document;
    const link = element('w:hyperlink', { 'r:id': docx.relate(docx.main, 'hyperlink', target, true) });
    link.append(...paragraph.elements().slice(before));
    paragraph.append(link);
  }

  private addTable(node: HtmlElement): void {
    this.endParagraph();
    const rows = descendants(node, 'tr').map((row) =>
      row.children.filter((one): one is HtmlElement => typeof one !== 'string' && /^t[dh]$/.test(one.name)),
    );
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return;
    const table = newTable(this.document, rows.length, columns, null);
    for (const [at, row] of rowsOf(table).entries())
      for (const [index, cell] of cellsOf(row).entries()) {
        const source = rows[at]?.[index];
        if (!source) continue;
        const inner = new Builder(this.document);
        inner.walk(source, { format: formatOf(source, {}), list: null, keepsSpace: false });
        const blocks = inner.finish();
        cell.child('w:p')?.replaceWith(...(blocks.length > 0 ? blocks : [element('w:p')]));
      }
    this.blocks.push(table);
  }

  private addText(text: string, place: Place): void {
    if (place.keepsSpace) {
      this.current(place).append(makeRun(text.replace(/\r\n|\r|\n/g, '\v'), runProperties(place.format)));
      return;
    }
    const begins =
      !this.paragraph ||
      this.paragraph.children.every((one) => typeof one !== 'string' && one.key === 'w:pPr');
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    const words = begins ? folded.trimStart() : folded;
    if (words !== '') this.current(place).append(makeRun(words, runProperties(place.format)));
  }

  private current(place: Place): XmlElement {
    if (!this.paragraph) {
      this.paragraph = element('w:p');
      this.blocks.push(this.paragraph);
      if (place.list) attachToList(this.document, this.paragraph, place.list.id, place.list.level);
    }
    return this.paragraph;
  }

  private endParagraph(): void {
    const last = [...(this.paragraph?.descendants('w:t') ?? [])].at(-1);
    if (last) {
      const text = last.text.replace(/ +$/, '');
      last.empty().append(text);
    }
    this.paragraph = null;
  }
}

function descendants(node: HtmlElement, name: string): HtmlElement[] {
  return node.children.flatMap((one) => {
    if (typeof one === 'string') return [];
    return one.name === name ? [one] : descendants(one, name);
  });
}
