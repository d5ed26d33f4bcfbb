import { mkdirSync } from 'node:fs';
import { closeOffice, sitDown } from '../e2e/desk';

/**
 * The pictures in README.md and the user guide, taken from the built add-in in the Word host:
 * `npm run screenshots` (after `npm run build` and `npm run build:host`).
 */
async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { page, pane, check } = await sitDown('?doc=/doc/bao-cao-dang-viet.docx');
  const shoot = (name: string) => page.locator('#pane').screenshot({ path: `${folder}/${name}.png` });

  await pane.getByRole('button', { name: 'Đã hiểu' }).click();
  await pane.getByRole('button', { name: /^Chèn \d+ mục còn thiếu/ }).waitFor();
  await shoot('de-cuong');

  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await check();
  await page.screenshot({ path: `${folder}/toan-canh.png` });
  await shoot('kiem-tra');

  await pane.getByRole('tab', { name: 'Phụ lục' }).click();
  await pane.getByRole('heading', { name: 'Phụ lục số liệu' }).waitFor();
  await shoot('phu-luc');
}

void takePictures('docs/hinh').finally(closeOffice);
