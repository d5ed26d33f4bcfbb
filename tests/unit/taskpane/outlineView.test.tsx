import { screen, waitFor, within } from '@testing-library/react';
import type { Analysis } from '../../../src/actions/analysis';
import type { Choice } from '../../../src/actions/choice';
import { WordError } from '../../../src/word/error';
import { analysisOf, emptyAnalysis, openPane, QUANG_TRI } from './fakes';

beforeEach(() => localStorage.setItem('bao-cao-cong-doan.first-run-seen', 'yes'));
afterEach(() => localStorage.clear());

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const status = () => screen.getByRole('status');

describe('choosing the guideline', () => {
  test('an empty document asks which guideline, by kind, and no one is preselected', async () => {
    openPane({ analysis: emptyAnalysis() });
    expect(await screen.findByRole('heading', { name: 'Báo cáo theo hướng dẫn nào?' })).toBeVisible();
    const midTerm = screen.getByRole('region', { name: 'Sơ kết giữa nhiệm kỳ' });
    expect(within(midTerm).getAllByRole('button')).toHaveLength(2);
  });

  test('the search needs no marks', async () => {
    const { user } = openPane({ analysis: emptyAnalysis() });
    await user.type(await screen.findByRole('searchbox'), 'quang tri 2020');
    expect(await button(/Quảng Trị/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Công Thương/ })).toBeNull();
  });

  test('a report begun today is of this year, not of the guideline’s', async () => {
    const { user } = openPane({ analysis: emptyAnalysis() });
    await user.click(await button(/Quảng Trị/));
    expect(await screen.findByLabelText('Năm báo cáo')).toHaveValue('2026');
    expect(screen.getByRole('heading', { name: /năm 2026, phương hướng.*năm 2027/ })).toBeVisible();
  });

  test('a half-written report has its likeliest guideline preselected, and the pane says it is a guess', async () => {
    openPane();
    expect(await screen.findByText(/Đoán theo các đề mục/)).toBeVisible();
    expect(screen.getByText('Liên đoàn Lao động tỉnh Quảng Trị')).toBeVisible();
  });

  test('what is of another year is listed to be confirmed, and “Vẫn đúng” confirms it', async () => {
    const asked: (Choice | null)[] = [];
    const analysis = analysisOf({ values: { year: 2024 } });
    const { user } = openPane({
      analysis,
      actions: {
        analyse: async (choice) => {
          asked.push(choice);
          return { ...analysis, choice: choice ?? analysis.choice };
        },
      },
    });
    const before = await screen.findByText(/^Cần xác nhận \((\d+)\)$/);
    await user.click(before);
    await user.click(await button('Vẫn đúng: Dịch bệnh trong năm'));
    await waitFor(() => expect(asked.at(-1)?.values).toEqual({ year: 2024, epidemic: 'dịch bệnh' }));
  });

  test('a year that is none is refused in words and nothing is read again', async () => {
    const { user } = openPane();
    const year = await screen.findByLabelText('Năm báo cáo');
    await user.clear(year);
    await user.type(year, 'hai nghìn');
    expect(screen.getByText('Cần một số, ví dụ 2026.')).toBeVisible();
    await user.tab();
    expect(screen.getByRole('heading', { name: /năm 2020/ })).toBeVisible();
  });
});

describe('inserting', () => {
  test('an empty document gets the whole outline', async () => {
    const { user } = openPane({ analysis: emptyAnalysis() });
    await user.click(await button(/Quảng Trị/));
    await user.click(await button('Chèn đề cương'));
    await waitFor(() => expect(status()).toHaveTextContent('Đã chèn 18 mục.'));
  });

  test('a half-written one is shown what would go in and where, before it does', async () => {
    const { user } = openPane({
      analysis: analysisOf({ sections: { 'II.6': 'missing', 'II.7': 'missing' } }),
    });
    expect(await screen.findByText(/sẽ chèn · vào sau đoạn “Chữ đứng trước chỗ thiếu”/)).toBeVisible();
    expect(screen.getByText(/Lề, khổ giấy, đầu trang và số trang giữ nguyên/)).toBeVisible();
    await user.click(await button('Chèn 2 mục còn thiếu'));
    await waitFor(() => expect(status()).toHaveTextContent('Đã chèn 2 mục.'));
  });

  test('a complete one has nothing to insert', async () => {
    openPane();
    expect(await screen.findByText('Văn bản đã có đủ các mục của đề cương.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Chèn/ })).toBeNull();
  });

  test('when Word fails the person reads what happened, what it means and what to do; then the document is read again', async () => {
    const sections = { 'II.6': 'missing' } as const;
    let reads = 0;
    const analysis = analysisOf({ sections });
    const { user } = openPane({
      analysis,
      actions: {
        analyse: async (): Promise<Analysis> => {
          reads += 1;
          return analysis;
        },
        insertSkeleton: async () => {
          throw new WordError('read-only', 'none');
        },
      },
    });
    await user.click(await button('Chèn 1 mục còn thiếu'));
    await waitFor(() => expect(status()).toHaveTextContent('Văn bản đang mở ở chế độ chỉ đọc.'));
    expect(status()).toHaveTextContent('Văn bản vẫn nguyên như trước.');
    expect(status()).toHaveTextContent('Bấm Cho phép chỉnh sửa');
    expect(reads).toBe(2);
  });

  test('the person hears when the document could not remember the choice', async () => {
    const { user } = openPane({
      analysis: analysisOf({ sections: { 'II.6': 'missing' } }),
      actions: { insertSkeleton: async () => ({ sections: ['II.6'], remembered: false }) },
    });
    await user.click(await button('Chèn 1 mục còn thiếu'));
    await waitFor(() => expect(status()).toHaveTextContent('chưa ghi nhớ được hướng dẫn'));
  });
});

describe('other commands', () => {
  const tidy = analysisOf(
    {},
    {
      leftovers: [
        { kind: 'guidance', text: 'Nêu kết quả vận động', places: [{ paragraph: 3, text: 'Nêu' }] },
      ],
      state: { outline: QUANG_TRI, outlineVersion: 1, values: {}, unit: null, waivers: [] },
    },
  );

  test('“Dọn trước khi gửi” lists what would go and does nothing before one agrees', async () => {
    const cleaned: number[] = [];
    const { user } = openPane({
      analysis: tidy,
      actions: {
        cleanUp: async ({ leftovers }) => {
          cleaned.push(leftovers.length);
          return { removed: 1, unwrapped: 2, forgotten: true };
        },
      },
    });
    await user.click(await screen.findByText('Việc khác'));
    await user.click(await button('Dọn trước khi gửi…'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Gợi ý: Nêu kết quả vận động');
    expect(cleaned).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Dọn văn bản' }));
    await waitFor(() => expect(status()).toHaveTextContent('Đã bỏ 1 chỗ và gỡ 2 khung đánh dấu.'));
  });

  test('“Gỡ phần vừa chèn” says when there is nothing to take out', async () => {
    const { user } = openPane();
    await user.click(await screen.findByText('Việc khác'));
    await user.click(await button('Gỡ phần vừa chèn…'));
    expect(await screen.findByRole('dialog')).toHaveTextContent('không có gì để gỡ');
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('“Mở thành văn bản mới” hands over the unit above', async () => {
    const opened: unknown[] = [];
    const { user } = openPane({
      actions: {
        openAsNewDocument: async (_, options) => {
          opened.push(options);
        },
      },
    });
    await user.click(await screen.findByText('Việc khác'));
    await user.click(await button('Mở thành văn bản mới…'));
    await user.type(await screen.findByLabelText('Công đoàn cấp trên'), 'LĐLĐ tỉnh Quảng Trị');
    await user.click(await button('Mở văn bản mới'));
    await waitFor(() => expect(opened).toEqual([{ superior: 'LĐLĐ tỉnh Quảng Trị', appendix: null }]));
  });
});

test('after a dialog the focus is where it was', async () => {
  const { user } = openPane();
  await user.click(await screen.findByText('Việc khác'));
  const opener = await button('Gỡ phần vừa chèn…');
  await user.click(opener);
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  await user.click(within(dialog).getByRole('button', { name: 'Đóng' }));
  await waitFor(() => expect(opener).toHaveFocus());
});
