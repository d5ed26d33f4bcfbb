import { catalogue } from '../../src/outline/catalogue';
import { renderOutline } from '../../src/outline/render';
import type { Outline } from '../../src/outline/schema';
import { allSections } from '../../src/outline/walk';
import { canRender, renderPages } from '../tools/render';
import { temporaryFolder } from '../tools/temporaryFolder';
import { validateDocx } from '../tools/validate';
import { closeOffice, type Desk, sitDown } from './desk';
import { halfWritten } from './documents';

jest.setTimeout(180_000);
afterAll(closeOffice);

const YEAR = 2026;

const ownForm = [
  ['TT', 'Nội dung', 'Đơn vị tính'],
  ['I', 'Tổ chức', ''],
  ['1', 'Tổng số đoàn viên', 'người'],
  ['2', 'Số đoàn viên kết nạp mới', 'người'],
  ['3', 'Số cuộc tập huấn', 'cuộc'],
]
  .map((row) => row.join('\t'))
  .join('\n');

/** Chooses the guideline whose issuer and title stand on its button, for the year 2026. */
async function choose({ pane }: Desk, outline: Outline): Promise<void> {
  const change = pane.getByRole('button', { name: 'Đổi hướng dẫn' });
  const search = pane.getByRole('searchbox');
  await change.or(search).first().waitFor();
  if ((await search.count()) === 0) await change.click();
  await pane.getByRole('listitem').getByRole('button', { name: outline.issuer }).first().click();
  const year = pane.getByRole('textbox', { name: /^Năm/ }).first();
  await year.fill(String(YEAR));
  await year.blur();
}

async function insertOutline({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: /^Chèn (đề cương|\d+ mục còn thiếu)$/ }).click();
  await pane.getByText(/^Đã chèn \d+ mục\.$/).waitFor();
}

async function check(desk: Desk): Promise<void> {
  await desk.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await desk.check();
}

/** One click where the guideline has a form; else the office's own form is pasted in the pane. */
async function insertAppendix(desk: Desk, outline: Outline): Promise<string> {
  const { pane } = desk;
  const hasForm = typeof outline.appendix === 'object' && outline.appendix !== null;
  if (hasForm) await desk.clickRibbon('bccd.appendix');
  await pane.getByRole('tab', { name: 'Phụ lục' }).click();
  if (!hasForm) {
    const box = pane.getByRole('textbox', { name: 'Bảng mẫu đã chép' });
    const fold = pane.getByText('Dán mẫu của đơn vị', { exact: true });
    await fold.waitFor();
    if (!(await box.isVisible())) await fold.click();
    await pane.getByRole('textbox', { name: 'Tên phụ lục' }).fill('Biểu số liệu của đơn vị');
    await box.fill(ownForm);
    await pane.getByRole('button', { name: 'Xem mẫu' }).click();
    await pane.getByRole('button', { name: 'Chèn phụ lục', exact: true }).click();
  }
  await pane.getByRole('heading', { name: 'Điền từ Excel' }).waitFor();
  return hasForm
    ? '45\tTổng số CNVCLĐ\t1.250\n30\tSố sáng kiến được công nhận\t14'
    : '1\tTổng số đoàn viên\t1.250\n3\tSố cuộc tập huấn\t14';
}

async function fillFrom({ pane }: Desk, pasted: string): Promise<void> {
  await pane.getByRole('textbox', { name: 'Số liệu đã chép' }).fill(pasted);
  await pane.getByRole('button', { name: 'Xem trước' }).click();
  await pane.getByRole('button', { name: 'Điền 2 ô' }).click();
  await pane.getByText('Đã điền 2 ô.').waitFor();
}

async function soundFile(desk: Desk, name: string): Promise<void> {
  const file = await desk.download();
  expect(await validateDocx(file)).toEqual([]);
  if (canRender()) expect(renderPages(file, temporaryFolder(), name)).not.toHaveLength(0);
}

describe.each(catalogue().map((outline) => [outline.id, outline] as const))('%s', (id, outline) => {
  const titles = allSections(renderOutline(outline, { year: YEAR })).map(({ section }) => section.title);

  test('from an empty document to a filled report', async () => {
    const desk = await sitDown();
    await choose(desk, outline);
    await insertOutline(desk);
    const inserted = (await desk.paragraphs()).join('\n').toLowerCase();
    for (const title of titles) expect(inserted).toContain(title.toLowerCase());

    const words = 'Đơn vị đã tổ chức 12 buổi tuyên truyền cho 640 lượt đoàn viên.';
    const blank = (await desk.paragraphs()).findIndex((text, i) => i > 2 && text.trim() === '');
    await desk.type(blank, words);

    await check(desk);
    const finding = desk.pane.getByRole('button', { name: /^Đến chỗ này/ }).first();
    await finding.click();
    await desk.page.waitForFunction(() => window.wordHost.selection().text !== '');

    await fillFrom(desk, await insertAppendix(desk, outline));
    const finished = await desk.paragraphs();
    expect(finished).toContain(words);
    expect(finished).toContain('1.250');
    await soundFile(desk, id);
    expect(desk.strangers).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.leave();
  });

  test('from a half-written document: only what is missing, nothing typed changes', async () => {
    const desk = await sitDown();
    const { bytes, typed } = halfWritten(outline, YEAR);
    await desk.open(bytes);
    await choose(desk, outline);
    await insertOutline(desk);
    const after = await desk.paragraphs();
    expect(after.filter((text) => typed.includes(text))).toEqual(typed);
    const last = after.indexOf(typed.at(-2) ?? '');
    expect(after.slice(last + 1)).toContain(typed.at(-1));
    expect(after.length).toBeGreaterThan(typed.length + 10);

    await check(desk);
    await fillFrom(desk, await insertAppendix(desk, outline));
    const finished = await desk.paragraphs();
    expect(finished.filter((text) => typed.includes(text))).toEqual(typed);
    await soundFile(desk, `${id}-half`);
    expect(desk.strangers).toEqual([]);
    await desk.leave();
  });
});
