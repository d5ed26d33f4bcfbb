import { cell, control, docx, type ParagraphOptions, p, pXml, r, style, tableXml } from './docxBuilder';
import { type AppendixBlock, appendixRows } from './freshAppendix';
import { halfCompose, toTcvn3 } from './freshFonts';
import type { Source, SourceBlock, SourceParagraph, SourceTable } from './freshSource';

/** Builds the .docx of a source. */
export function buildDocx(source: Source): Uint8Array {
  const writer = new Writer(source.header);
  const body = source.blocks.map((block) => writer.block(block)).join('');
  return docx({
    body,
    styles: styles(source.header.get('styles') ?? 'Heading'),
    numbering: numbering(source.header),
    footnotes: writer.footnotes
      .map((text, index) => `<w:footnote w:id="${index + 2}">${p(text)}</w:footnote>`)
      .join(''),
  });
}

class Writer {
  readonly footnotes: string[] = [];
  private changes = 0;

  constructor(private readonly header: ReadonlyMap<string, string>) {}

  block(block: SourceBlock): string {
    if (block.kind === 'paragraph') return this.paragraph(block);
    return block.kind === 'table' ? this.table(block) : this.appendix(block);
  }

  private table({ rows }: SourceTable): string {
    const merged = (row: number, column: number) => rows[row]?.[column]?.text === '^';
    return tableXml(
      rows.map((cells, row) =>
        cells.flatMap((content, column) => {
          if (content.text === '<') return [];
          let span = 1;
          while (cells[column + span]?.text === '<') span += 1;
          const up = merged(row, column)
            ? '<w:vMerge/>'
            : merged(row + 1, column)
              ? '<w:vMerge w:val="restart"/>'
              : '';
          const properties = (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') + up;
          const text = content.text === '^' ? '' : content.text;
          const parts = text.split('//').map((part) => this.paragraph({ ...content, text: part.trim() }));
          return [cell(parts.join(''), properties)];
        }),
      ),
    );
  }

  private paragraph({ options, text }: SourceParagraph): string {
    const has = (option: string) => options.includes(option);
    const at = (letter: string) =>
      options.find((option) => new RegExp(`^${letter}\\d`).test(option))?.slice(letter.length);
    const [numId, level] = (at('n') ?? '').split('.');
    const outline = at('o');
    const heading = at('h');
    const toc = at('toc');
    const settings: ParagraphOptions = {
      ...(has('b') ? { bold: true } : {}),
      ...(has('i') ? { italic: true } : {}),
      ...(has('caps') ? { caps: true } : {}),
      ...(has('c') ? { align: 'center' as const } : {}),
      ...(has('r') ? { align: 'right' as const } : {}),
      ...(outline === undefined ? {} : { outlineLevel: Number(outline) - 1 }),
      ...(numId ? { numId: Number(numId), level: Number(level ?? 0) } : {}),
      ...(heading === undefined
        ? {}
        : { paragraphStyle: `${this.header.get('styles') ?? 'Heading'}${heading}` }),
      ...(toc === undefined ? {} : { paragraphStyle: `TOC${toc}` }),
      ...(has('own') ? { paragraphStyle: 'Muc' } : {}),
      propertiesXml: has('pb') ? '<w:pageBreakBefore/>' : '',
    };
    const content = this.inline(text, settings);
    if (has('del'))
      return pXml(
        this.tracked('del', content.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')),
        { ...settings, propertiesXml: `<w:rPr><w:del w:id="${this.nextId()}" w:author="x"/></w:rPr>` },
      );
    const paragraph = pXml(content, settings);
    return has('cc') ? control('', paragraph) : paragraph;
  }

  private inline(text: string, settings: ParagraphOptions): string {
    const pieces = text.split(/(\*\*.+?\*\*|\[\+.+?\+\]|\[-.+?-\]|\^\[.+?\]|\^\{.+?\}|\[!.+?!\]|¦)/u);
    return pieces.map((piece) => this.piece(piece, settings)).join('');
  }

  private piece(piece: string, settings: ParagraphOptions): string {
    if (piece === '' || piece === '¦') return '';
    const inner = piece.slice(2, -2);
    if (piece.startsWith('**')) return this.run(inner, { ...settings, bold: true });
    if (piece.startsWith('[+')) return this.tracked('ins', this.run(inner, settings));
    if (piece.startsWith('[-'))
      return this.tracked(
        'del',
        this.run(inner, settings).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText '),
      );
    if (piece.startsWith('[!')) return '<w:r><w:commentReference w:id="1"/></w:r>';
    if (piece.startsWith('^[')) {
      this.footnotes.push(this.typed(piece.slice(2, -1)));
      return `<w:r><w:footnoteReference w:id="${this.footnotes.length + 1}"/></w:r>`;
    }
    if (piece.startsWith('^{')) {
      return `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(this.typed(piece.slice(2, -1)))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    }
    return this.run(piece, settings);
  }

  private run(text: string, settings: ParagraphOptions): string {
    const typed = this.typed(text);
    if (this.header.get('unicode') !== 'tcvn3') return r(typed, settings);
    const old = toTcvn3(typed);
    return r(old.text, { ...settings, font: old.font });
  }

  private typed(text: string): string {
    const spaced = text.replaceAll('~', '\u00a0').replaceAll('\\t', '\t').replaceAll('\\n', '\n');
    const form = this.header.get('unicode');
    if (form === 'nfd') return spaced.normalize('NFD');
    return form === 'half' ? halfCompose(spaced) : spaced;
  }

  private tracked(name: 'ins' | 'del', content: string): string {
    return `<w:${name} w:id="${this.nextId()}" w:author="Văn phòng" w:date="2020-12-01T08:00:00Z">${content}</w:${name}>`;
  }

  private nextId(): number {
    this.changes += 1;
    return 900 + this.changes;
  }

  private appendix({ options, cells }: AppendixBlock): string {
    const years = options.has('years') ? ['Năm 2018', 'Năm 2019', 'Năm 2020', 'Tổng cộng'] : ['Số liệu'];
    const head = [
      options.has('nonumber') ? [] : ['TT'],
      ['Chỉ tiêu'],
      options.has('nounit') ? [] : ['ĐVT'],
      years,
    ].flat();
    const rows = appendixRows.flatMap(({ type, code, label, unit = '' }) => {
      const entry = cells.get(code);
      if (type === 'indicator' && (entry?.raw ?? null) === null) return [];
      const values = years.map((_, index) => entry?.raw?.[index] ?? '');
      const number = options.has('nonumber') ? [] : [entry?.number ?? code];
      return [[number, [entry?.label ?? label], options.has('nounit') ? [] : [unit], values].flat()];
    });
    const sheet = (part: readonly (readonly string[])[]) =>
      tableXml(part.map((row) => row.map((text) => cell(p(this.typed(text))))));
    if (!options.has('split')) return sheet([head, ...rows]);
    const half = Math.ceil(rows.length / 2);
    return sheet([head, ...rows.slice(0, half)]) + p('') + sheet([head, ...rows.slice(half)]);
  }
}

function styles(prefix: string): string {
  const based = [1, 2, 3].map((level) =>
    style(
      `${prefix}${level}`,
      `heading ${level}`,
      `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
    ),
  );
  const contents = [1, 2].map((level) => style(`TOC${level}`, `toc ${level}`));
  return [...based, ...contents, style('Muc', 'Mục lớn', `<w:basedOn w:val="${prefix}1"/>`)].join('');
}

/** "list 1: upperRoman %1.; decimal %2.; lowerLetter %3)" in the header. */
function numbering(header: ReadonlyMap<string, string>): string {
  const lists = [...header].flatMap(([key, value]) =>
    key.startsWith('list ') ? [[Number(key.slice(5)), value] as const] : [],
  );
  const abstracts = lists.map(([id, value]) => {
    const levels = value.split(';').map((level, index) => {
      const [format = 'decimal', ...words] = level.trim().split(' ');
      return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words.join(' ')}"/></w:lvl>`;
    });
    return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  });
  const numbers = lists.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return [...abstracts, ...numbers].join('');
}
