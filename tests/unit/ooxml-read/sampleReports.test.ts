import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OoxmlError } from '../../../src/ooxml/error';
import { readReport } from '../../../src/ooxml/read/readReport';

const folder = join(__dirname, '../../fixtures/reports');

interface Label {
  readonly file: string;
  readonly traits: readonly string[];
  readonly sections: Readonly<Record<string, { readonly heading: string | null }>>;
  readonly indicators: Readonly<
    Record<string, { readonly raw?: string; readonly form?: string; readonly status: string }>
  >;
}

const labels: readonly Label[] = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

describe.each(labels.map((label) => [label.file, label] as const))('%s', (file, label) => {
  test('has every labelled heading and figure in its text', async () => {
    const report = await readReport(bytesOf(file));
    const live = report.paragraphs.filter((paragraph) => !paragraph.deleted && !paragraph.toc);
    const lines = `\n${live.map((paragraph) => paragraph.text.trim()).join('\n')}\n`;
    const headings = Object.values(label.sections).flatMap(({ heading }) => heading ?? []);
    expect(headings.filter((heading) => !lines.includes(`\n${heading}`))).toEqual([]);

    const everything = lines + report.asides.map((aside) => aside.text).join('\n');
    const figures = Object.values(label.indicators).flatMap(
      ({ status, raw }) => (status === 'present' && raw) || [],
    );
    expect(figures.filter((raw) => !everything.includes(raw))).toEqual([]);
  });

  test('is whole: ordinals in order, spans without gaps, every cell in its table', async () => {
    const report = await readReport(bytesOf(file));
    expect(report.warnings).toEqual([]);
    expect(report.tracked).toBe(label.traits.includes('tracked'));
    report.paragraphs.forEach((paragraph, index) => {
      expect(paragraph.index).toBe(index);
      const ends = paragraph.spans.map((span) => span.end);
      expect(paragraph.spans.map((span) => span.start)).toEqual([0, ...ends].slice(0, ends.length));
      expect(ends.at(-1) ?? 0).toBe(paragraph.text.length);
      if (paragraph.cell)
        expect(report.tables[paragraph.cell.table]?.rowCount).toBeGreaterThan(paragraph.cell.row);
    });
  });
});

describe('damaged copies', () => {
  const source = bytesOf('bc-tong-ket-2025-bql-hoa-son.docx');

  /** Read, or refused: never anything else. */
  const expectAnswer = async (copy: Uint8Array) => {
    const error = await readReport(copy).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null) expect(error).toBeInstanceOf(OoxmlError);
    return error === null;
  };

  test('of the zip are read or refused', async () => {
    const random = seeded(2026);
    for (let round = 0; round < 200; round++) {
      const copy = source.slice(0, random(10) === 0 ? random(source.length) : source.length);
      for (let change = 1 + random(4); change > 0; change--) copy[random(copy.length)] = random(256);
      await expectAnswer(copy);
    }
  });

  test('of the XML are read or refused', async () => {
    const random = seeded(11);
    const entries = unzipSync(source);
    const names = Object.keys(entries).filter((name) => !name.startsWith('docProps'));
    let read = 0;
    for (let round = 0; round < 200; round++) {
      const name = names[random(names.length)] ?? '';
      const xml = mutate(strFromU8(entries[name] ?? new Uint8Array()), random);
      if (await expectAnswer(zipSync({ ...entries, [name]: strToU8(xml) }, { level: 0 }))) read++;
    }
    expect(read).toBeGreaterThan(20);
  });
});

/** One tag left out, doubled, swapped with another or given a strange value. */
function mutate(xml: string, random: (below: number) => number): string {
  const tags = xml.split(/(?=<)/);
  const at = random(tags.length);
  const tag = tags[at] ?? '';
  const strange = ['-1', '', '999999999999', 'NaN', '\u0000', '__proto__'][random(6)] ?? '';
  const changes = [
    () => tags.splice(at, 1),
    () => tags.splice(at, 0, tag),
    () => tags.splice(at, 1, tags[random(tags.length)] ?? ''),
    () => tags.splice(at, 1, tag.replace(/"[^"]*"/, `"${strange}"`)),
    () => tags.splice(at, 1, tag.replace(/^(<[\w:]+)([^>]*[^/])?>/, '$1$2/>')),
  ];
  changes[random(changes.length)]?.();
  return tags.join('');
}

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}
