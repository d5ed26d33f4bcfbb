import inventory from '../fixtures/guidelines/inventory.json';
import type { Label } from './evaluation/labels';
import { type AppendixBlock, readAppendixBlock } from './freshAppendix';

/** One paragraph as written in a source: its options, its marked-up text, and whether it goes on with a title. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly options: readonly string[];
  readonly text: string;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceParagraph[])[];
}

export type SourceBlock = SourceParagraph | SourceTable | AppendixBlock;

export interface Source {
  readonly header: ReadonlyMap<string, string>;
  readonly blocks: readonly SourceBlock[];
  readonly label: Label;
  /** By section or indicator id: the heading or sentence that the label rests on. */
  readonly evidence: ReadonlyMap<string, string>;
}

interface Known {
  readonly sections: ReadonlyMap<string, boolean>;
  readonly indicators: ReadonlySet<string>;
}

/** Reads one source of tests/fixtures/fresh; the README there explains the marks. Throws on an id that is not in the inventory. */
export function readSource(file: string, text: string): Source {
  const [head = '', ...rest] = text.split(/^---$/m);
  const header = new Map(
    head
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const guideline = header.get('guideline') ?? '';
  const marks = new Marks(file, knownOf(guideline), list(header.get('ambiguous')));
  const { blocks, appendix } = readBlocks(rest.join('---'), marks);
  const label: Label = {
    file,
    guideline,
    traits: list(header.get('traits')),
    sections: marks.sectionLabels(),
    indicators: marks.indicatorLabels(),
    appendix: appendixLabel(appendix, header),
  };
  return { header, blocks, label, evidence: marks.evidence };
}

function list(value: string | undefined, by = ','): string[] {
  return (value ?? '')
    .split(by)
    .map((item) => item.trim())
    .filter(Boolean);
}

function readBlocks(body: string, marks: Marks): { blocks: SourceBlock[]; appendix: AppendixBlock | null } {
  const blocks: SourceBlock[] = [];
  let appendix: AppendixBlock | null = null;
  let rows: SourceParagraph[][] = [];
  const lines = body.split('\n');
  for (let at = 0; at <= lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith('|')) {
      // The bar inside a figure's mark is no border.
      const cells = line.slice(1).split(/\|(?![^<>]*>>)/u);
      rows.push(cells.map((cell) => paragraphOf(cell.trim(), marks, cells.join(' | '))));
      continue;
    }
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    if (line.startsWith('@appendix')) {
      const end = lines.indexOf('@end', at);
      appendix = readAppendixBlock(line, lines.slice(at + 1, end));
      blocks.push(appendix);
      at = end;
    } else if (line !== '') blocks.push(paragraphOf(line === '\\' ? '' : line, marks));
  }
  return { blocks, appendix };
}

/** `context` is the row that a cell stands in. */
function paragraphOf(line: string, marks: Marks, context?: string): SourceParagraph {
  const [, mark, options = '', rest = ''] =
    /^(?:\{([^}]*)\}\s*)?(?:\[([a-z0-9. ]+)\]\s*)?(.*)$/su.exec(line) ?? [];
  const text = marks.figures(rest, context);
  if (mark !== undefined) marks.heading(mark, text);
  return { kind: 'paragraph', options: options.split(' ').filter(Boolean), text };
}

class Marks {
  readonly evidence = new Map<string, string>();
  private readonly sections = new Map<string, string>();
  private readonly values = new Map<string, number | string>();
  private readonly ambiguous: Set<string>;

  constructor(
    private readonly file: string,
    private readonly known: Known,
    ambiguous: readonly string[],
  ) {
    this.ambiguous = new Set(ambiguous);
    for (const id of ambiguous) this.need(id, known.sections.has(id) || known.indicators.has(id));
  }

  /** "II.3", "P1.V P1.VI", "II.3!" (empty), "II.3?" (ambiguous). */
  heading(mark: string, text: string): void {
    for (const item of mark.split(' ').filter(Boolean)) {
      const id = item.replace(/[!?]/g, '');
      this.need(id, this.known.sections.has(id));
      this.sections.set(id, item.includes('!') ? 'empty' : 'present');
      if (item.includes('?')) this.ambiguous.add(id);
      this.evidence.set(id, plain(/^\*\*(.+?)\*\*/su.exec(text)?.[1] ?? text));
    }
  }

  /** Takes the marks off figures: `<<12 cuộc|II.5.tap-huan-so-cuoc=12>>`. */
  figures(text: string, context = text): string {
    const unmarked = (marked: string) => marked.replaceAll(/<<(.*?)\|([^|>]*)>>/gsu, '$1');
    for (const [, , labels = ''] of text.matchAll(/<<(.*?)\|([^|>]*)>>/gsu)) {
      for (const label of labels.split(';')) {
        const [id = '', value = ''] = label.split('=');
        this.need(id, this.known.indicators.has(id));
        this.values.set(id, value.includes('/') ? value : Number(value));
        this.evidence.set(id, plain(unmarked(context)));
      }
    }
    return unmarked(text);
  }

  sectionLabels(): Record<string, Label['sections'][string]> {
    return Object.fromEntries(
      [...this.known.sections].map(([id, required]) => [
        id,
        { status: this.sections.get(id) ?? 'missing', required, ambiguous: this.ambiguous.has(id) },
      ]),
    );
  }

  indicatorLabels(): Record<string, Label['sections'][string]> {
    return Object.fromEntries(
      [...this.known.indicators].map((id) => {
        const value = this.values.get(id);
        const status = value === undefined ? 'missing' : 'present';
        return [id, { status, value: value ?? null, ambiguous: this.ambiguous.has(id) }];
      }),
    );
  }

  private need(id: string, known: boolean): void {
    if (!known) throw new Error(`${this.file}: no "${id}" in the inventory`);
  }
}

function plain(text: string): string {
  return text
    .replaceAll(/\*\*|¦/g, '')
    .replaceAll(/\[-.*?-\]/g, '')
    .replaceAll(/\[\+(.*?)\+\]/g, '$1')
    .replaceAll('~', ' ');
}

interface InventorySection {
  readonly id: string;
  readonly required?: boolean;
  readonly sections?: readonly InventorySection[];
}

function knownOf(guideline: string): Known {
  const all: Record<
    string,
    { sections: readonly InventorySection[]; indicators: readonly { id: string; labelled?: boolean }[] }
  > = inventory;
  const found = all[guideline];
  if (found === undefined) throw new Error(`no guideline ${guideline}`);
  const walk = (sections: readonly InventorySection[]): [string, boolean][] =>
    sections.flatMap(({ id, required = true, sections: inner = [] }) => [[id, required], ...walk(inner)]);
  return {
    sections: new Map(walk(found.sections)),
    indicators: new Set(found.indicators.map(({ id }) => id)),
  };
}

function appendixLabel(
  appendix: AppendixBlock | null,
  header: ReadonlyMap<string, string>,
): Label['appendix'] {
  if (appendix === null) return { present: false, cells: {}, violations: [] };
  return {
    present: true,
    cells: Object.fromEntries([...appendix.cells].map(([code, { value }]) => [code, value])),
    violations: list(header.get('violations'), ';'),
    ambiguousCells: list(header.get('ambiguous cells')),
    ambiguousViolations: list(header.get('ambiguous violations'), ';'),
  };
}
