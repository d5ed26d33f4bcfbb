import fc from 'fast-check';
import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { OutlineVariableError } from '../../../src/outline/error';
import { type RenderedOutline, renderOutline, type Values } from '../../../src/outline/render';
import type { Outline } from '../../../src/outline/schema';
import { allSections } from '../../../src/outline/walk';

function render(id: string, values: Values = {}): RenderedOutline {
  const outline = findOutline(id);
  if (outline === null) throw new Error(`no outline ${id}`);
  return renderOutline(outline, values);
}

const titleOf = (outline: Outline, id: string) =>
  allSections(outline).find(({ section }) => section.id === id)?.section.title;

/** Everything that reaches a report: not the definitions of variables, not what the guideline itself is called. */
const printed = ({
  title,
  sections,
  style,
  attachments,
  appendix,
  dataDate,
  due,
  estimateDate,
}: Outline): string[] => {
  const texts: string[] = [];
  JSON.stringify(
    { title, sections, style, attachments, appendix, dataDate, due, estimateDate },
    (key, value) => {
      if (typeof value === 'string' && key !== 'quote') texts.push(value);
      return value;
    },
  );
  return texts;
};

describe('a report of 2026', () => {
  test('years, anniversaries and the year’s name move on', () => {
    const halfYear = render('cdvcvn-6-thang-2021', { year: 2026 });
    expect(titleOf(halfYear, '1.2')).toContain('Bính Ngọ 2026; chi hỗ trợ');
    expect(titleOf(halfYear, '1.2')).toContain('năm 2025');
    expect(titleOf(halfYear, '1.4')).toContain('140 năm Ngày Quốc tế Lao động 1/5');
    expect(titleOf(halfYear, '1.5')).toContain(
      'Quốc hội khóa XVI và Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    );
    const year = render('cdb-khcn-nam-2024', { year: 2026 });
    expect(titleOf(year, 'II.3')).toMatch(/67 năm .* 32 năm .* 97 năm/);
    expect(titleOf(year, 'III')).toBe('Phương hướng, nhiệm vụ, giải pháp năm 2027');
  });

  test('a mid-term report is of the term that then runs', () => {
    const midTerm = render('cdctvn-giua-nhiem-ky-2018-2023', { year: 2025 });
    expect(titleOf(midTerm, 'P1.II')).toBe(
      'Kết quả thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam giai đoạn 2023-2025',
    );
    expect(midTerm.dataDate).toBe('31/12/2025');
  });

  /** Dates and names of documents that stay what they were. */
  const facts = [
    // Programmes of the term 2023-2028 begin a year after it.
    /giai đoạn 2024-2028/gu,
    /ngày \d{1,2}(\/| tháng )\d{1,2}(\/| năm )20(20|21|24)/gu,
    /Luật Công đoàn năm 2024/gu,
  ];

  test.each(catalogue().map(({ id }) => id))(
    '%s has no year of its guideline left but in names of documents',
    (id) => {
      const stale = printed(render(id, { year: 2026 })).filter((text) =>
        /20(20|21|24)/.test(facts.reduce((rest, fact) => rest.replace(fact, ''), text)),
      );
      expect(stale).toEqual([]);
    },
  );

  test('of what is known of later years the newest counts; what nobody can know is left open', () => {
    const themeIn = (year: number) => render('ldld-quang-tri-nam-2020', { year }).values.theme;
    expect([2019, 2020].map(themeIn)).toEqual(Array(2).fill('Nâng cao chất lượng hoạt động CĐCS'));
    expect([2021, 2025, 2027, 2030].map(themeIn)).toEqual(Array(4).fill('…'));
    expect(themeIn(2026)).toMatch(/^Đẩy mạnh đổi mới sáng tạo/);
  });

  test('what the guideline set for its own year is blank: the due date', () => {
    expect(catalogue().map((outline) => renderOutline(outline, {}).due)).toEqual([
      '25/11/2020',
      '31/5/2021',
      '10/11/2024',
      '15/01/2021',
      '25/11/2020',
    ]);
    expect(catalogue().map((outline) => renderOutline(outline, { year: 2026 }).due)).toEqual(
      Array(5).fill(null),
    );
    expect(render('ldld-quang-tri-nam-2020', { year: 2026 })).toMatchObject({
      dataDate: '25/11/2026',
      estimateDate: '31/12/2026',
    });
  });
});

describe('what a person is asked to confirm', () => {
  test('nothing in the guideline’s own year', () => {
    expect(catalogue().flatMap((outline) => renderOutline(outline, {}).toConfirm)).toEqual([]);
  });

  test('themes, congresses and programmes in another year, but not what was set', () => {
    expect(render('cdb-khcn-nam-2024', { year: 2025, theme: 'Chủ đề mới' }).toConfirm).toEqual([
      'programme',
      'nextYearEvent',
    ]);
  });
});

describe('values', () => {
  test('a number may come as text, as from the command line', () => {
    expect(render('cdb-khcn-nam-2024', { year: ' 2026 ' })).toEqual(
      render('cdb-khcn-nam-2024', { year: 2026 }),
    );
  });

  test('a given value wins over a calculation', () => {
    expect(titleOf(render('cdvcvn-6-thang-2021', { year: 2023, yearName: 'Quý Mão' }), '1.2')).toContain(
      'Quý Mão 2023',
    );
  });

  test('a computed number given as text is a number too', () => {
    const rendered = render('cdb-khcn-nam-2024', { nextYear: '2026' });
    expect(rendered.values.nextPartyAge).toBe(96);
  });

  test.each<[string, Values, string]>([
    ['unknown', { colour: 'red' }, 'unknown-variable'],
    ['of an object’s prototype', { constructor: 'x' }, 'unknown-variable'],
    ['no year', { year: 'năm nay' }, 'not-a-number'],
    ['half a year', { year: 2026.5 }, 'not-a-number'],
    ['text for a calculated number', { nextYear: 'năm sau' }, 'not-a-number'],
    ['before all years', { year: -1 }, 'not-a-number'],
    ['empty', { theme: '  ' }, 'not-a-text'],
    ['with braces', { theme: '{year}' }, 'not-a-text'],
    ['of two lines', { theme: 'a\nb' }, 'not-a-text'],
    ['endless', { theme: 'a'.repeat(501) }, 'not-a-text'],
  ])('refused: %s', (_name, values, code) => {
    let thrown: unknown;
    try {
      render('cdb-khcn-nam-2024', values);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OutlineVariableError);
    expect(thrown).toMatchObject({ code, variable: Object.keys(values)[0] });
  });

  test('the outline itself is not changed', () => {
    const before = JSON.stringify(catalogue());
    render('ldld-quang-tri-nam-2020', { year: 2030 });
    expect(JSON.stringify(catalogue())).toBe(before);
  });
});

test('whatever the year and theme, no brace is left and titles stay apart', () => {
  const theme = fc
    .string({ minLength: 1, maxLength: 60 })
    .filter((text) => !/[{}\p{Cc}]/u.test(text) && text.trim() !== '');
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue().map(({ id }) => id)),
      fc.integer({ min: 1900, max: 2200 }),
      theme,
      (id, year, text) => {
        const outline = findOutline(id);
        if (outline === null) return false;
        const named = outline.variables.some(({ id }) => id === 'theme') ? { theme: text } : {};
        const rendered = renderOutline(outline, { year, ...named });
        const titles = allSections(rendered).map(({ section }) => section.title);
        return !/[{}]/.test(printed(rendered).join('')) && new Set(titles).size === titles.length;
      },
    ),
    { numRuns: 60 },
  );
});
