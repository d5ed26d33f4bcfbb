import fc from 'fast-check';
import { readReport } from '../../../src/ooxml/read/readReport';
import { skeletonPackage } from '../../../src/ooxml/write/skeletonPackage';
import { renderOutline } from '../../../src/outline/render';
import type { Outline } from '../../../src/outline/schema';
import { allIndicators } from '../../../src/outline/walk';
import { parseTag, sectionTag } from '../../../src/report/tags';
import { docxOfFlatOpc } from '../../tools/flatOpc';
import { validateDocx } from '../../tools/validate';
import { cases, outlineFor, sectionIds } from './outlines';

const tagsOf = (flat: string): string[] =>
  [...flat.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag = '']) => tag);

describe.each(cases)('the skeleton of %s', (_name, outline) => {
  const flat = skeletonPackage(outline, sectionIds(outline));

  test('is sound in the eyes of the Open XML SDK', async () => {
    expect(await validateDocx(docxOfFlatOpc(flat))).toEqual([]);
  });

  test('is read back as the sections and fields of the outline, in order', async () => {
    const report = await readReport(flat);
    const tags = report.controls.map(({ tag }) => parseTag(tag));
    expect(tags.flatMap((tag) => (tag?.kind === 'section' ? [tag.id] : []))).toEqual(sectionIds(outline));
    expect(tags.flatMap((tag) => (tag?.kind === 'indicator' ? [tag.id] : []))).toEqual(
      allIndicators(outline).map(({ indicator }) => indicator.id),
    );
    expect(report.warnings).toEqual([]);
  });

  test('has controls with numbers of their own and names that Word does not cut', () => {
    const numbers = [...flat.matchAll(/<w:id w:val="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [, alias = ''] of flat.matchAll(/<w:alias w:val="([^"]*)"/g)) {
      expect(alias.replace(/&[a-z]+;/g, '_').length).toBeLessThanOrEqual(64);
    }
  });

  test('leaves page set-up to the document and ends with an ordinary paragraph', async () => {
    expect(flat).not.toContain('sectPr');
    const { blocks, paragraphs } = await readReport(flat);
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: '', controls: [] });
    expect(paragraphs.at(-1)?.headingLevel).toBeNull();
  });
});

describe('part of a skeleton', () => {
  const outline = outlineFor('ldld-quang-tri-nam-2020', 2026);

  test('holds exactly the sections asked for, in the order of the outline', () => {
    const ids = sectionIds(outline);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (some) => {
        const headings = tagsOf(skeletonPackage(outline, some)).filter((tag) => tag.startsWith('bccd:s:'));
        expect(headings).toEqual(ids.filter((id) => some.includes(id)).map(sectionTag));
      }),
    );
  });

  test('ends with a paragraph to write in even when the last thing is a heading over others', async () => {
    const { blocks } = await readReport(skeletonPackage(outline, ['III']));
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: '', controls: [] });
    expect(blocks).toHaveLength(2);
  });

  test('passes over ids that the outline does not have', () => {
    expect(tagsOf(skeletonPackage(outline, ['II.3', 'no-such', '__proto__']))).toContain('bccd:s:II.3');
  });
});

describe('how a section is written', () => {
  const outline = renderOutline(ownOutline(), {});
  const read = () => readReport(skeletonPackage(outline, sectionIds(outline)));

  test('a part has its number and its title in capitals on lines of their own', async () => {
    const { paragraphs } = await read();
    expect(
      paragraphs.slice(0, 2).map(({ text, headingLevel, alignment }) => [text, headingLevel, alignment]),
    ).toEqual([
      ['PHẦN THỨ NHẤT', 1, 'center'],
      ['KẾT QUẢ THỰC HIỆN', 1, 'center'],
    ]);
  });

  test('a Roman number brings capitals, an Arabic one small letters', async () => {
    const headings = (await read()).paragraphs.filter(({ headingLevel }) => headingLevel !== null);
    expect(headings.slice(2).map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
      ['I. TÌNH HÌNH ĐOÀN VIÊN', 2],
      ['1. Bối cảnh', 3],
      ['1.1. Thuận lợi', 3],
    ]);
  });

  test('guidance is a placeholder with a paragraph a sentence, bulleted once', async () => {
    const report = await read();
    const guidance = report.controls.find(({ tag }) => tag === 'bccd:g:P1.I');
    expect(guidance).toMatchObject({ placeholder: true, level: 'block', text: '- Nêu rõ.\n+ Chương trình.' });
  });

  test('a figure has a field of its own between its label and its unit', async () => {
    const report = await read();
    const field = report.controls.find(({ tag }) => tag === 'bccd:i:P1.I.so-nguoi');
    expect(field).toMatchObject({
      placeholder: true,
      level: 'inline',
      text: '……',
      alias: 'Chỉ tiêu: Số người',
    });
    expect(report.paragraphs[field?.firstParagraph ?? -1]?.text).toBe('Số người: …… người');
  });
});

test('hostile words of an outline never break the package', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (words) => {
      const { sections, ...rest } = ownOutline();
      const [part] = sections;
      const hostile = {
        ...rest,
        sections: part === undefined ? [] : [{ ...part, title: words, guidance: [words] }],
      };
      const rendered = { ...hostile, values: {}, toConfirm: [] };
      const report = await readReport(skeletonPackage(rendered, ['P1']));
      expect(report.controls.map(({ tag }) => tag)).toEqual(['bccd:s:P1', 'bccd:g:P1']);
    }),
    { examples: [['</w:t></w:r>'], ['\u0000&'], ['\n\n\t']] },
  );
});

function ownOutline(): Outline {
  const section = { required: true, guidance: [], indicators: [], sections: [] };
  return {
    id: 'own',
    version: 1,
    title: 'Báo cáo',
    issuer: 'Nơi gửi',
    guideline: { name: 'Hướng dẫn', number: null, date: null, basis: [] },
    kind: 'year',
    variables: [{ id: 'year', label: 'Năm', default: 2026 }],
    dataDate: null,
    estimateDate: null,
    due: null,
    style: [],
    signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH' },
    recipients: ['Như trên'],
    appendix: null,
    sections: [
      {
        ...section,
        id: 'P1',
        label: 'Phần thứ nhất',
        title: 'Kết quả thực hiện',
        sections: [
          {
            ...section,
            id: 'P1.I',
            label: 'I.',
            title: 'Tình hình đoàn viên',
            guidance: ['Nêu rõ.', '+ Chương trình.'],
            indicators: [
              {
                id: 'P1.I.so-nguoi',
                label: 'Số người',
                units: ['người'],
                strength: 'explicit',
                quote: 'số người',
              },
            ],
            sections: [
              {
                ...section,
                id: 'P1.I.1',
                label: '1.',
                title: 'Bối cảnh',
                sections: [{ ...section, id: 'P1.I.1.1', label: '1.1.', title: 'Thuận lợi' }],
              },
            ],
          },
        ],
      },
    ],
  };
}
