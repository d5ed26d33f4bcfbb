import type { Page } from 'playwright-core';
import { newDocument } from '../../src/ooxml/write/newDocument';
import { findOutline } from '../../src/outline/catalogue';
import { renderOutline } from '../../src/outline/render';
import { docx, p } from '../tools/docxBuilder';
import { validateDocx } from '../tools/validate';
import { closeOffice, type Desk, sitDown } from './desk';

jest.setTimeout(60_000);
afterAll(closeOffice);

const BUTTON = 'bccd.appendix';

/** Presses the ribbon button where a dialog is to come, and allows Word's question before it. */
async function dialogAfterClick(desk: Desk): Promise<{ dialog: Page; done: Promise<void> }> {
  const done = desk.clickRibbon(BUTTON);
  await desk.page.waitForFunction(() => window.wordHost.dialogPromptShown());
  const commands = desk.page.frames().find((frame) => frame.url().includes('commands.html'));
  if (!commands) throw new Error('no page of commands');
  const opening = desk.page.context().waitForEvent('page');
  await commands.getByRole('button', { name: 'Cho phép' }).click();
  return { dialog: await opening, done };
}

/** A report begun with our own skeleton, so that its outline is known; that outline has a form. */
function begunReport(): Uint8Array {
  const outline = findOutline('cdctvn-giua-nhiem-ky-2018-2023');
  if (outline === null) throw new Error('the outline with a form is gone');
  const values = { year: 2026 };
  const state = { outline: outline.id, outlineVersion: outline.version, values, unit: null, waivers: [] };
  return newDocument(renderOutline(outline, values), { unit: null, superior: null, appendix: null, state });
}

describe('the ribbon button "Chèn phụ lục"', () => {
  test('in an empty document asks which form, and inserts the one chosen', async () => {
    const desk = await sitDown();
    const { dialog, done } = await dialogAfterClick(desk);
    await dialog.getByRole('listitem').getByRole('button').first().click();
    await done;
    expect((await desk.paragraphs()).join('\n')).toContain('Tổng số CNVCLĐ');
    expect(await validateDocx(await desk.download())).toEqual([]);
    await desk.leave();
  });

  test('in a report of a known outline inserts at once, after what is written', async () => {
    const desk = await sitDown();
    await desk.open(begunReport());
    // Word puts what comes at the end into the last paragraph where that is blank.
    const before = (await desk.paragraphs()).slice(0, -1);
    await desk.clickRibbon(BUTTON);
    const after = await desk.paragraphs();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toContain('Tổng số CNVCLĐ');
    expect(await validateDocx(await desk.download())).toEqual([]);
    await desk.leave();
  });

  test('where the appendix stands already inserts nothing, and says so', async () => {
    const desk = await sitDown();
    await desk.open(begunReport());
    await desk.clickRibbon(BUTTON);
    const before = await desk.paragraphs();
    const { dialog, done } = await dialogAfterClick(desk);
    await dialog.getByText(/đã có/).first().waitFor();
    await dialog.getByRole('button').last().click();
    await done;
    expect(await desk.paragraphs()).toEqual(before);
    await desk.leave();
  });

  test('in a document that may not be changed says why, and changes nothing', async () => {
    const desk = await sitDown();
    await desk.open(begunReport());
    await desk.page.evaluate(() => window.wordHost.setFaults({ readOnly: true }));
    const before = await desk.paragraphs();
    const { dialog, done } = await dialogAfterClick(desk);
    await dialog
      .getByText(/chỉ đọc|không cho|Chỉnh sửa/)
      .first()
      .waitFor();
    await dialog.getByRole('button').last().click();
    await done;
    expect(await desk.paragraphs()).toEqual(before);
    await desk.leave();
  });

  test('tells an open pane what it did', async () => {
    const desk = await sitDown();
    await desk.open(begunReport());
    await desk.pane.getByRole('tab', { name: 'Phụ lục' }).click();
    await desk.pane.getByRole('button', { name: 'Chèn phụ lục' }).waitFor();
    await desk.clickRibbon(BUTTON);
    await desk.pane.getByRole('heading', { name: 'Điền từ Excel' }).waitFor();
    await desk.leave();
  });

  test('keeps tracked changes and notes of others as they are', async () => {
    const desk = await sitDown();
    const tracked = '<w:p><w:ins w:id="1" w:author="B"><w:r><w:t>Câu thêm.</w:t></w:r></w:ins></w:p>';
    await desk.open(docx({ body: `${p('Mở đầu.')}${tracked}` }));
    const { dialog, done } = await dialogAfterClick(desk);
    await dialog.getByRole('listitem').getByRole('button').first().click();
    await done;
    expect((await desk.paragraphs()).slice(0, 2)).toEqual(['Mở đầu.', 'Câu thêm.']);
    await desk.leave();
  });
});
