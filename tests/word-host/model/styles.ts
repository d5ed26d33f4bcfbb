import type { XmlElement } from '../xml/element';
import { element } from '../xml/element';

/** Word.Style names whose file name is not just the same words (types of office-js; w:name is always English). */
const builtInNames: ReadonlyMap<string, string> = new Map(
  [
    'Normal',
    ...Array.from({ length: 9 }, (_, level) => `Heading${level + 1}`),
    ...Array.from({ length: 9 }, (_, level) => `Toc${level + 1}`),
    'FootnoteText',
    'Header',
    'Footer',
    'Caption',
    'FootnoteReference',
    'EndnoteReference',
    'EndnoteText',
    'Title',
    'Subtitle',
    'Hyperlink',
    'Strong',
    'Emphasis',
    'NoSpacing',
    'ListParagraph',
    'Quote',
    'IntenseQuote',
    'SubtleEmphasis',
    'IntenseEmphasis',
    'SubtleReference',
    'IntenseReference',
    'BookTitle',
    'Bibliography',
    'TocHeading',
    'TableGrid',
    'TableGridLight',
    ...[1, 2, 3, 4, 5].map((number) => `PlainTable${number}`),
    ...['Grid', 'List'].flatMap((kind) =>
      ['1Light', '2', '3', '4', '5Dark', '6Colorful', '7Colorful'].flatMap((form) =>
        ['', ...[1, 2, 3, 4, 5, 6].map((accent) => `_Accent${accent}`)].map(
          (accent) => `${kind}Table${form}${accent}`,
        ),
      ),
    ),
  ].map((name) => [name.toLowerCase().replace('_', ''), name]),
);

/** Built-in styles of text, not of paragraphs: given to a paragraph they go on its runs (ECMA-376 17.7.4.17). */
const characterStyles = new Set([
  'FootnoteReference',
  'EndnoteReference',
  'Hyperlink',
  'Strong',
  'Emphasis',
  'SubtleEmphasis',
  'IntenseEmphasis',
  'SubtleReference',
  'IntenseReference',
  'BookTitle',
]);

/** "GridTable5Dark_Accent2" is "Grid Table 5 Dark Accent 2" in a file (w:latentStyles). */
const fileName = (name: string) =>
  name
    .replace('_', ' ')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/([0-9])([A-Z])/g, '$1 $2');

/** A style known by name serves where its type fits; a paragraph may be given a character style. */
const canBe = (style: XmlElement, type: string): boolean =>
  style.attr('w:type') === type || (type === 'paragraph' && style.attr('w:type') === 'character');

const squeeze = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** "heading 1" is shown as "Heading 1", as an English Word does; names of one's own stay as they are. */
function displayName(name: string): string {
  return builtInNames.has(squeeze(name))
    ? name.replace(/(^|\s)\p{Ll}/gu, (sign) => sign.toUpperCase())
    : name;
}

/** The styles part, read by id and by name; definitions are never changed, only added. */
export class Styles {
  constructor(readonly root: XmlElement) {}

  all(): XmlElement[] {
    return this.root.childrenOf('w:style');
  }

  byId(id: string): XmlElement | null {
    return this.all().find((style) => style.attr('w:styleId') === id) ?? null;
  }

  byName(name: string, type: string | null = null): XmlElement | null {
    const wanted = name.trim().toLowerCase();
    return (
      this.all().find(
        (style) =>
          style.child('w:name')?.attr('w:val')?.trim().toLowerCase() === wanted &&
          (type === null || style.attr('w:type') === type),
      ) ?? null
    );
  }

  default(type: 'paragraph' | 'character' | 'table'): XmlElement | null {
    return (
      this.all().find(
        (style) => style.attr('w:type') === type && ['1', 'true'].includes(style.attr('w:default') ?? ''),
      ) ?? null
    );
  }

  /** A style and what it is based on, nearest first; circles are cut. */
  chain(style: XmlElement | null): XmlElement[] {
    const found: XmlElement[] = [];
    let here = style;
    while (here && !found.includes(here)) {
      found.push(here);
      const base = here.child('w:basedOn')?.attr('w:val');
      here = base == null ? null : this.byId(base);
    }
    return found;
  }

  /** The paragraph's style element, the default one where it names none or an unknown one. */
  ofParagraph(paragraph: XmlElement): XmlElement | null {
    const id = paragraph.path('w:pPr', 'w:pStyle')?.attr('w:val');
    return (id == null ? null : this.byId(id)) ?? this.default('paragraph');
  }

  /** The name Word shows for a style element. */
  nameOf(style: XmlElement | null): string {
    return displayName(style?.child('w:name')?.attr('w:val') ?? 'Normal');
  }

  /** The locale-independent name (`Word.Style`), "Other" for a style that is not built in. */
  builtInOf(style: XmlElement | null): string {
    return builtInNames.get(squeeze(style?.child('w:name')?.attr('w:val') ?? 'Normal')) ?? 'Other';
  }

  /** The id of a built-in style, defined on the spot when the document does not have it; null for an unknown name. */
  ensureBuiltIn(builtIn: string, type: 'paragraph' | 'table' | 'character'): string | null {
    const wanted = squeeze(builtIn);
    const name = builtInNames.get(wanted);
    if (name === undefined) return null;
    const known = this.all().find(
      (style) => squeeze(style.child('w:name')?.attr('w:val') ?? '') === wanted && canBe(style, type),
    );
    if (known) return known.attr('w:styleId');
    const spaced = fileName(name);
    const style = element('w:style', {
      'w:type': characterStyles.has(name) ? 'character' : type,
      'w:styleId': name,
    });
    style.append(element('w:name', { 'w:val': /^Heading|^Toc/.test(name) ? spaced.toLowerCase() : spaced }));
    const base = this.default(type)?.attr('w:styleId');
    if (base != null && style.attr('w:type') === type) style.append(element('w:basedOn', { 'w:val': base }));
    style.append(element('w:uiPriority', { 'w:val': '9' }), element('w:qFormat'));
    const level = /^Heading([1-9])$/.exec(name)?.[1];
    if (level !== undefined)
      style.append(
        element('w:pPr', {}, element('w:outlineLvl', { 'w:val': String(Number(level) - 1) })),
        element('w:rPr', {}, element('w:b'), element('w:bCs')),
      );
    this.root.append(style);
    return name;
  }
}
