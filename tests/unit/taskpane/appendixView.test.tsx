import { act, screen, waitFor } from '@testing-library/react';
import type { Analysis } from '../../../src/actions/analysis';
import { formOf } from '../../../src/actions/forms';
import type { AppendixOptions } from '../../../src/actions/insertAppendix';
import type { News } from '../../../src/actions/news';
import { indicatorRows } from '../../../src/appendix/form';
import type { AppendixReading } from '../../../src/appendix/reading';
import { analysisOf, CONG_THUONG, openPane, outlineOf } from './fakes';

beforeEach(() => localStorage.setItem('bao-cao-cong-doan.first-run-seen', 'yes'));
afterEach(() => localStorage.clear());

const status = () => screen.getByRole('status');
const button = (name: string | RegExp) => screen.findByRole('button', { name });

function withTable(cells: Readonly<Record<string, string>>, more: Partial<AppendixReading> = {}): Analysis {
  const form = formOf(outlineOf(CONG_THUONG));
  if (form === null) throw new Error('the outline has lost its form');
  const analysis = analysisOf({ outline: CONG_THUONG });
  const codes = indicatorRows(form.form).map(({ code }) => code);
  const appendix: AppendixReading = {
    form: CONG_THUONG,
    tables: [0],
    cells: Object.fromEntries(
      codes.map((code) => [code, cells[code] === undefined ? null : Number(cells[code])]),
    ),
    cellsByYear: null,
    sources: Object.fromEntries(
      codes.map((code, at) => [
        code,
        { raw: cells[code] ?? '', place: { paragraph: 100 + at, text: cells[code] ?? '' } },
      ]),
    ),
    missingRows: [],
    violations: [],
    ...more,
  };
  return { ...analysis, form, result: { ...analysis.result, appendix } };
}

describe('inserting', () => {
  test('where the guideline has a form it goes in with one click', async () => {
    const asked: AppendixOptions[] = [];
    const { user } = openPane({
      analysis: analysisOf({ outline: CONG_THUONG }),
      view: 'appendix',
      actions: {
        insertAppendix: async (_, options = {}) => {
          asked.push(options);
          return { kind: 'inserted', form: CONG_THUONG, title: 'Báo cáo tổng hợp', remembered: true };
        },
      },
    });
    await user.click(await button('Chèn phụ lục'));
    await waitFor(() => expect(status()).toHaveTextContent('Đã chèn phụ lục “Báo cáo tổng hợp”.'));
    expect(asked).toEqual([{}]);
  });

  test('a table with a column for each year is offered for a period of years', async () => {
    const asked: AppendixOptions[] = [];
    const { user } = openPane({
      analysis: analysisOf({ outline: CONG_THUONG }),
      view: 'appendix',
      actions: {
        insertAppendix: async (_, options = {}) => {
          asked.push(options);
          return { kind: 'already-there', form: null, place: null };
        },
      },
    });
    await user.click(await screen.findByLabelText('Thêm cột cho từng năm (2018, 2019, 2020)'));
    await user.click(await button('Chèn phụ lục'));
    await waitFor(() => expect(status()).toHaveTextContent('đã có phụ lục rồi'));
    expect(asked).toEqual([{ years: [2018, 2019, 2020] }]);
  });

  test('rows that the source has lost come from the office’s own copy, and are never made up', async () => {
    const asked: AppendixOptions[] = [];
    const { user } = openPane({
      analysis: analysisOf({ outline: CONG_THUONG }),
      view: 'appendix',
      actions: {
        insertAppendix: async (_, options = {}) => {
          asked.push(options);
          return { kind: 'inserted', form: CONG_THUONG, title: 'Báo cáo', remembered: true };
        },
      },
    });
    await user.click(await screen.findByText('Nhập dòng còn thiếu'));
    expect(screen.getByText(/bị mất trong văn bản nguồn/)).toBeVisible();
    await user.click(screen.getByLabelText('Các dòng còn thiếu'));
    await user.paste('1\tSố thỏa ước lao động tập thể\tbản\n25\tSố đoàn viên được thăm hỏi\tlượt người');
    await user.click(await button('Xem các dòng'));
    expect(screen.getByText('1. Số thỏa ước lao động tập thể (bản)')).toBeVisible();
    await user.click(await button('Chèn phụ lục'));
    await waitFor(() => expect(asked).toHaveLength(1));
    const rows = asked[0]?.form?.form.rows.map(({ code }) => code) ?? [];
    expect(rows[0]).toBe('1');
    expect(rows.filter((code) => code === '25')).toHaveLength(1);
  });

  test('where the guideline lacks its form, the office’s own one is pasted in', async () => {
    const asked: AppendixOptions[] = [];
    const { user } = openPane({
      view: 'appendix',
      actions: {
        insertAppendix: async (_, options = {}) => {
          asked.push(options);
          return { kind: 'inserted', form: 'own-form', title: 'Biểu 1', remembered: true };
        },
      },
    });
    expect(await screen.findByText(/yêu cầu phụ lục nhưng không kèm mẫu/)).toBeVisible();
    await user.type(screen.getByLabelText('Tên phụ lục'), 'Biểu 1');
    await user.click(screen.getByLabelText('Bảng mẫu đã chép'));
    await user.paste('STT\tNội dung\tĐơn vị tính\n1\tTổng số đoàn viên\tngười\n2\tSố CĐCS\tđơn vị');
    await user.click(await button('Xem mẫu'));
    expect(screen.getByText('Mẫu có 2 chỉ tiêu:')).toBeVisible();
    await user.click(await button('Chèn phụ lục'));
    await waitFor(() => expect(asked[0]?.form?.form.title).toBe('Biểu 1'));
  });

  test('what is no table is told in words', async () => {
    const { user } = openPane({ view: 'appendix' });
    await user.click(await screen.findByLabelText('Bảng mẫu đã chép'));
    await user.paste('không phải bảng');
    await user.click(await button('Xem mẫu'));
    expect(await screen.findByText(/không phải là bảng/)).toBeVisible();
  });

  test('another guideline’s form is named as such', async () => {
    const { user } = openPane({ view: 'appendix' });
    await user.click(await screen.findByText('Lấy mẫu của hướng dẫn khác'));
    expect(screen.getByText('Mẫu của Công đoàn Công Thương Việt Nam')).toBeVisible();
  });
});

describe('the table in the document', () => {
  test('its state stands in counts, and a broken sum with the figures', async () => {
    openPane({
      analysis: withTable(
        { '42': '117', '42a': '14', '42b': '75', '42c': '25' },
        {
          violations: [
            {
              rule: '42 = 42a + 42b + 42c',
              year: null,
              cells: { '42': 117, '42a': 14, '42b': 75, '42c': 25 },
              place: null,
            },
          ],
        },
      ),
      view: 'appendix',
    });
    expect(await screen.findByText('4/56 chỉ tiêu đã có số, 52 còn trống')).toBeVisible();
    expect(screen.getByText(/trong bảng: 117 = 14 \+ 75 \+ 25/)).toBeVisible();
  });

  test('figures from Excel are shown before and after, and nothing is written until one agrees', async () => {
    const written: (readonly string[])[] = [];
    const { user } = openPane({
      analysis: withTable({ '25': '100' }),
      view: 'appendix',
      actions: {
        fillAppendix: async ({ changes }) => {
          written.push(changes.map(({ code, before, after }) => `${code}: ${before} -> ${after}`));
          return { written: changes.map(({ code }) => code) };
        },
      },
    });
    await user.click(await screen.findByLabelText('Số liệu đã chép'));
    await user.paste('25\t1200\n31\t2500000000\n99\t12');
    await user.click(await button('Xem trước'));
    expect(await screen.findByText('Sẽ điền 2 ô, trong đó 1 ô thay số đang có.')).toBeVisible();
    expect(screen.getByText(/Lớn bất thường: có phải 2.500/)).toBeVisible();
    expect(screen.getByText('99 | 12')).toBeVisible();
    expect(written).toEqual([]);
    await user.click(screen.getByLabelText('Điền dòng 31'));
    await user.click(await button('Điền 1 ô'));
    await waitFor(() => expect(status()).toHaveTextContent('Đã điền 1 ô.'));
    expect(written).toEqual([['25: 100 -> 1.200']]);
  });

  test('a paste without figures is told in words', async () => {
    const { user } = openPane({
      analysis: withTable({}),
      view: 'appendix',
    });
    await user.click(await screen.findByLabelText('Số liệu đã chép'));
    await user.paste('xin chào');
    await user.click(await button('Xem trước'));
    await waitFor(() => expect(status()).toHaveTextContent('Không thấy số liệu nào của biểu'));
  });
});

test('when the ribbon’s button has inserted the table, the open pane says so and shows it', async () => {
  let hear: (news: News) => void = () => {};
  let there = false;
  openPane({
    view: 'appendix',
    actions: { analyse: async () => (there ? withTable({}) : analysisOf({ outline: CONG_THUONG })) },
    surroundings: {
      listen: (heard) => {
        hear = heard;
        return () => {};
      },
    },
  });
  await button('Chèn phụ lục');
  there = true;
  const outcome = { kind: 'inserted', form: CONG_THUONG, title: 'Biểu số liệu', remembered: true } as const;
  act(() => hear({ kind: 'appendix', outcome }));
  expect(await screen.findByRole('heading', { name: 'Điền từ Excel' })).toBeVisible();
  await waitFor(() => expect(status()).toHaveTextContent('Đã chèn phụ lục “Biểu số liệu”.'));
});
