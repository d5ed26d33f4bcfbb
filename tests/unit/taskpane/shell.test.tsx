import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { WordError } from '../../../src/word/error';
import { analysisOf, emptyAnalysis, openPane, placeOf } from './fakes';

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

const tab = (name: string) => screen.findByRole('tab', { name });

test('the ribbon’s button opens its view, the tabs open the others', async () => {
  const { user } = openPane({ view: 'check' });
  expect(await tab('Kiểm tra')).toHaveAttribute('aria-selected', 'true');
  await user.click(await tab('Phụ lục'));
  expect(await screen.findByRole('heading', { name: 'Phụ lục số liệu' })).toBeVisible();
});

test('the pane begins in Vietnamese and remembers the switch', async () => {
  const { user } = openPane();
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(await tab('Outline')).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('bao-cao-cong-doan.language')).toBe('en');
});

test('a browser that forbids storage is no reason to fail', async () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('forbidden');
  });
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('forbidden');
  });
  const { user } = openPane();
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(await tab('Outline')).toBeVisible();
});

test('the first words are dismissed for good and can be had again', async () => {
  const { user } = openPane();
  await user.click(await screen.findByRole('button', { name: 'Đã hiểu' }));
  expect(screen.queryByText(/Chọn hướng dẫn, chèn đề cương/)).toBeNull();
  expect(localStorage.getItem('bao-cao-cong-doan.first-run-seen')).toBe('yes');
  await user.click(screen.getByRole('button', { name: 'Giới thiệu' }));
  expect(screen.getByText(/Chọn hướng dẫn, chèn đề cương/)).toBeVisible();
});

test('when Word does not answer the person reads why, and can try again', async () => {
  let tries = 0;
  const { user } = openPane({
    surroundings: {
      whenReady: async () => {
        tries += 1;
        if (tries === 1) throw new WordError('office-unreachable');
      },
    },
  });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('appsforoffice.microsoft.com'));
  await user.click(await screen.findByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByLabelText('Năm báo cáo')).toBeVisible();
});

test('a fault that nobody can explain shows no one else’s words, but a code for the administrator', async () => {
  openPane({
    surroundings: {
      whenReady: async () => {
        throw new Error('RichApi.Error: GeneralException');
      },
    },
  });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Mã lỗi: unexpected'));
  expect(screen.queryByText(/RichApi/)).toBeNull();
});

test('the theme follows Word when the pane gets the focus', async () => {
  let dark = false;
  const { container } = openPane({ surroundings: { readTheme: () => ({ dark }) } });
  const colour = () =>
    getComputedStyle(container.firstElementChild ?? container).getPropertyValue('--colorNeutralBackground1');
  const light = colour();
  dark = true;
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => expect(colour()).not.toBe(light));
});

test('a view that breaks says so, and the others still work', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const broken = { ...analysisOf(), inserted: null } as unknown as ReturnType<typeof analysisOf>;
  const { user } = openPane({ analysis: broken, view: 'appendix' });
  expect(await screen.findByRole('alert')).toHaveTextContent('Văn bản của bạn không bị thay đổi gì.');
  await user.click(await tab('Đề cương'));
  expect(await screen.findByLabelText('Năm báo cáo')).toBeVisible();
});

describe('nothing in the way of a screen reader', () => {
  const finding = {
    rule: 'section-empty',
    severity: 'warning',
    target: 'II.6',
    data: {
      label: '6.',
      title: 'Công tác nữ công',
      heading: '6. Công tác nữ công',
      only: 'nothing',
      left: null,
    },
    place: placeOf(3, 'Công tác nữ công'),
  } as const;
  const report = analysisOf({ sections: { 'II.6': 'empty', 'II.7': 'missing' }, findings: [finding] });
  test.each([
    ['the outline', 'outline', report],
    ['the list of guidelines', 'outline', emptyAnalysis()],
    ['the check', 'check', report],
    ['the appendix', 'appendix', report],
  ] as const)('in %s', async (_, view, analysis) => {
    const { container } = openPane({ view, analysis });
    await screen.findAllByRole('heading', { level: 2 });
    // Colours need a real browser: the end-to-end tests look at those.
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
