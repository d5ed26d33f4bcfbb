import form from '../fixtures/guidelines/appendix.json';

/** The statistical form as one report fills it in. */
export interface AppendixBlock {
  readonly kind: 'appendix';
  /** Words after "@appendix": "years", "nounit", "nonumber", "us", "split". */
  readonly options: ReadonlySet<string>;
  /** By code, in the form's order. */
  readonly cells: ReadonlyMap<string, AppendixCell>;
}

export interface AppendixCell {
  /** As typed, one text a column; null where the whole row is left out. */
  readonly raw: readonly string[] | null;
  /** The expected figure, as in labels.json. */
  readonly value: string | null;
  readonly number: string;
  readonly label: string;
  readonly unit: string;
}

export interface AppendixRow {
  readonly type: string;
  readonly code: string;
  readonly label: string;
  readonly unit?: string;
}

export const appendixRows: readonly AppendixRow[] = form.rows;

/**
 * Lines "25=1.245", "25a=" (blank), "26=!" (row left out), "27b=ba -> 3" (typed -> expected), "30=1;2;3 -> 6" (a
 * text a column), "31#31a~another name=5" (another number, another name). Rows that are not written are left out.
 */
export function readAppendixBlock(line: string, lines: readonly string[]): AppendixBlock {
  const options = new Set(line.split(/\s+/).slice(1));
  const given = new Map(
    lines
      .filter((text) => text.includes('='))
      .map((text) => {
        const at = text.indexOf('=');
        const [names = '', typed = ''] = [text.slice(0, at), text.slice(at + 1)];
        const [numbers = '', label] = names.split('~');
        const [code = '', number = code] = numbers.split('#');
        return [code.trim(), { number, label, typed: typed.trim() }] as const;
      }),
  );
  const cells = new Map(
    appendixRows
      .filter(({ type }) => type === 'indicator')
      .map((row) => {
        const { number = row.code, label = row.label, typed = '!' } = given.get(row.code) ?? {};
        const [raw = '', expected] = typed.split('->').map((part) => part.trim());
        const left = raw === '!';
        const value = left ? null : (expected ?? expectedOf(raw, options.has('us')));
        return [
          row.code,
          {
            raw: left ? null : raw.split(';'),
            value: value === 'null' ? null : value,
            number,
            label,
            unit: row.unit ?? '',
          },
        ];
      }),
  );
  return { kind: 'appendix', options, cells };
}

function expectedOf(raw: string, us: boolean): string | null {
  const last = raw.split(';').at(-1) ?? '';
  if (last === '') return null;
  return us ? last.replaceAll(',', '') : last.replaceAll('.', '').replace(',', '.');
}
