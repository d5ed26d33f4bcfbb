import { screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../../src/check/result';
import { WordError } from '../../../src/word/error';
import { analysisOf, emptyAnalysis, openPane, placeOf, QUANG_TRI } from './fakes';

beforeEach(() => localStorage.setItem('bao-cao-cong-doan.first-run-seen', 'yes'));
afterEach(() => localStorage.clear());

const status = () => screen.getByRole('status');

const findings: readonly Finding[] = [
  {
    rule: 'section-missing',
    severity: 'error',
    target: 'II.6',
    data: {
      number: 'II.6',
      part: null,
      title: 'Công tác nữ công',
      children: 0,
      after: '',
      why: 'Công tác nữ công',
    },
    place: placeOf(7, 'Chữ đứng trước chỗ thiếu'),
  },
  {
    rule: 'section-empty',
    severity: 'warning',
    target: 'III.1',
    data: { label: '1.', title: 'Những ưu điểm', heading: '1. Những ưu điểm', only: 'nothing', left: null },
    place: placeOf(12, 'Những ưu điểm'),
  },
];
const report = analysisOf({ sections: { 'II.6': 'missing', 'III.1': 'empty' }, findings });

test('the result stands in words, not in colours alone', async () => {
  openPane({ analysis: report, view: 'check' });
  expect(await screen.findByText('1 lỗi, 1 cảnh báo')).toBeVisible();
  expect(screen.getByText('16 đã có, 1 còn trống, 1 thiếu')).toBeVisible();
  expect(screen.getByText('Lỗi:')).toBeVisible();
  expect(screen.getByText('Kết quả lúc 14:05')).toBeVisible();
});

test('optional sections that are absent are told apart from missing ones', async () => {
  const sections = { 'II.9': 'missing', IV: 'missing', 'IV.1': 'missing' } as const;
  openPane({ analysis: analysisOf({ outline: 'cdb-khcn-nam-2024', sections }), view: 'check' });
  expect(await screen.findByText('15 đã có, 1 thiếu; 2 mục “nếu có” không nêu')).toBeVisible();
});

test('what was passed over in the file is told before its findings', async () => {
  const warnings = [{ code: 'part-unreadable', part: '/word/styles.xml' }] as const;
  openPane({ analysis: { ...report, warnings, tracked: true }, view: 'check' });
  expect(await screen.findByText(/\/word\/styles\.xml\) bị hỏng và đã được bỏ qua/)).toBeVisible();
  expect(screen.getByText(/Track Changes/)).toBeVisible();
});

test('“Kiểm tra” reads the document again', async () => {
  let reads = 0;
  const { user } = openPane({
    analysis: report,
    view: 'check',
    actions: {
      analyse: async () => {
        reads += 1;
        return report;
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() => expect(reads).toBe(2));
});

test('“Đến chỗ này” goes to the place of the finding and leaves the focus where it is', async () => {
  const visited: number[] = [];
  const { user } = openPane({
    analysis: report,
    view: 'check',
    actions: {
      goToPlace: async ({ paragraph }) => {
        visited.push(paragraph);
      },
    },
  });
  const go = await screen.findByRole('button', { name: /^Đến chỗ này: .*Những ưu điểm/ });
  await user.click(go);
  await waitFor(() => expect(visited).toEqual([12]));
  await waitFor(() => expect(status()).toHaveTextContent('Đã đến chỗ đó'));
  expect(go).toHaveFocus();
});

test('a place that is gone is told as such', async () => {
  const { user } = openPane({
    analysis: report,
    view: 'check',
    actions: {
      goToPlace: async () => {
        throw new WordError('place-lost');
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Đến chỗ này/ }));
  await waitFor(() => expect(status()).toHaveTextContent('Không tìm thấy chỗ này trong văn bản nữa'));
});

test('“Chèn mục này” inserts only that section', async () => {
  const inserted: (readonly string[])[] = [];
  const two = analysisOf({ sections: { 'II.6': 'missing', 'II.7': 'missing' }, findings });
  const { user } = openPane({
    analysis: two,
    view: 'check',
    actions: {
      insertSkeleton: async ({ gaps }) => {
        const sections = gaps.flatMap((gap) => gap.sections);
        inserted.push(sections);
        return { sections, remembered: true };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Chèn mục này/ }));
  await waitFor(() => expect(inserted).toEqual([['II.6']]));
});

test('“Không áp dụng” needs a reason and remembers who gave it', async () => {
  const waived: (readonly string[])[] = [];
  const { user } = openPane({
    analysis: report,
    view: 'check',
    actions: {
      waive: async ({ choice }, ...said) => {
        waived.push(said);
        return { outline: choice.outline, outlineVersion: 1, values: {}, unit: null, waivers: [] };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Không áp dụng.*nữ công/ }));
  const dialog = await screen.findByRole('dialog');
  const go = within(dialog).getByRole('button', { name: 'Ghi nhớ' });
  expect(go).toHaveAttribute('aria-disabled', 'true');
  await user.type(within(dialog).getByLabelText(/Lý do/), 'Không có nữ đoàn viên');
  await user.type(within(dialog).getByLabelText(/Người ghi/), 'Lan');
  await user.click(go);
  await waitFor(() => expect(waived).toEqual([['II.6', 'Không có nữ đoàn viên', 'Lan']]));
});

test('a waiver shows its reason and can be taken back', async () => {
  const waiver = { target: 'II.6', reason: 'Không có nữ đoàn viên', who: 'Lan', when: '2026-11-20' };
  const taken: string[] = [];
  const state = { outline: QUANG_TRI, outlineVersion: 1, values: {}, unit: null, waivers: [waiver] };
  const { user } = openPane({
    analysis: { ...report, state },
    view: 'check',
    actions: {
      unwaive: async (_, target) => {
        taken.push(target);
        return state;
      },
    },
  });
  await user.click(await screen.findByText('Không áp dụng (1)'));
  expect(screen.getByText('Lan ghi ngày 20/11/2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bỏ ghi nhận này' }));
  await waitFor(() => expect(taken).toEqual(['II.6']));
});

test('findings can be filtered by severity and grouped by section', async () => {
  const { user } = openPane({ analysis: report, view: 'check' });
  await user.selectOptions(await screen.findByLabelText('Xếp theo'), 'section');
  expect(screen.getByRole('heading', { name: /^III\. Đánh giá chung \(1\)/ })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Hiện'), 'error');
  expect(screen.queryByRole('heading', { name: /^III\./ })).toBeNull();
  expect(screen.getByRole('heading', { name: /^II\./ })).toBeVisible();
});

test('comments are written with the whole message at each place', async () => {
  const written: string[] = [];
  const { user } = openPane({
    analysis: report,
    view: 'check',
    actions: {
      commentFindings: async (remarks) => {
        written.push(...remarks.map(({ text }) => text));
        return { written: 1, standing: 2, lost: 1 };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Ghi chú vào văn bản' }));
  await waitFor(() =>
    expect(status()).toHaveTextContent('Đã ghi 1 ghi chú.2 ghi chú đã có từ trước. 1 chỗ không còn tìm thấy'),
  );
  expect(written[0]).toContain('Công tác nữ công');
});

test('a Word without comments has no such button', async () => {
  openPane({ analysis: report, view: 'check', actions: { canComment: () => false } });
  await screen.findByRole('button', { name: 'Kiểm tra' });
  expect(screen.queryByRole('button', { name: 'Ghi chú vào văn bản' })).toBeNull();
});

test('the result can be copied; where the browser refuses, the person is told of the file', async () => {
  const copied: string[] = [];
  const { user } = openPane({
    analysis: report,
    view: 'check',
    surroundings: {
      copyText: async (text) => {
        copied.push(text);
        return false;
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Sao chép' }));
  await waitFor(() => expect(status()).toHaveTextContent('Hãy dùng “Tải tệp”'));
  expect(copied[0]).toContain('Công tác nữ công');
});

test('an empty document is not scolded for every section', async () => {
  const { user } = openPane({ analysis: emptyAnalysis(), view: 'check' });
  expect(await screen.findByText(/Chưa chọn đề cương/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Chọn đề cương' }));
  expect(await screen.findByRole('heading', { name: 'Báo cáo theo hướng dẫn nào?' })).toBeVisible();
});
