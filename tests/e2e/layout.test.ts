import { readFileSync } from 'node:fs';
import { closeOffice, type Desk, sitDown } from './desk';

jest.setTimeout(120_000);
afterAll(closeOffice);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe finds wrong in the pane; Fluent's invisible focus traps are its own affair. */
async function accessibilityFaults(desk: Desk): Promise<string[]> {
  const frame = desk.page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('no task pane');
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => {
    const runner = (window as unknown as { axe: { run(context: object): Promise<AxeResult> } }).axe;
    return runner.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How far the pane's page reaches beyond its width, in px. */
async function overflow(desk: Desk): Promise<number> {
  return desk.pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}

const views = ['Đề cương', 'Kiểm tra', 'Phụ lục'];

describe.each([320, 350])('a pane %i px wide', (width) => {
  test('scrolls down only, and says everything to a screen reader', async () => {
    const desk = await sitDown(`?doc=/doc/bao-cao-dang-viet.docx&paneWidth=${width}`);
    for (const view of views) {
      await desk.pane.getByRole('tab', { name: view }).click();
      if (view === 'Kiểm tra') await desk.check();
      else await desk.pane.getByRole('heading').first().waitFor();
      expect([view, await overflow(desk)]).toEqual([view, 0]);
      expect([view, await accessibilityFaults(desk)]).toEqual([view, []]);
    }
    expect(desk.strangers).toEqual([]);
    await desk.leave();
  });
});

test('every view is reached and every finding opened by keyboard alone', async () => {
  const desk = await sitDown('?doc=/doc/bao-cao-dang-viet.docx');
  await desk.pane.getByRole('tab', { name: 'Đề cương' }).focus();
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('Enter');
  const check = desk.pane.getByRole('button', { name: 'Kiểm tra', exact: true });
  await check.waitFor();
  await check.focus();
  await desk.page.keyboard.press('Enter');
  const goTo = desk.pane.getByRole('button', { name: /^Đến chỗ này/ }).first();
  await goTo.waitFor();
  await goTo.focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.waitForFunction(() => window.wordHost.selection().text !== '');
  await desk.leave();
});

test('the pane speaks English when asked, and remembers it', async () => {
  const desk = await sitDown();
  await desk.pane.getByRole('button', { name: 'English' }).click();
  await desk.pane.getByRole('tab', { name: 'Check' }).waitFor();
  await desk.page.reload();
  await desk.page.evaluate(() => window.wordHost.ready);
  await desk.pane.getByRole('tab', { name: 'Appendix' }).waitFor();
  await desk.leave();
});
