import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Draws the committed PNG icons out of their SVG sources in `assets/`. The product's icon in every size that Office
 * asks for; those of the ribbon's buttons in the sizes of commands. Run after changing a drawing:
 * `npx tsx tests/tools/icons.ts`, with CHROME_PATH where the browser is not at the usual place.
 */
const EVERY = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const DRAWINGS: ReadonlyMap<string, readonly number[]> = new Map([
  ['icon', EVERY],
  ['icon-outline', EVERY],
  ['icon-check', EVERY],
  ['icon-appendix', EVERY],
]);

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [name, sizes] of DRAWINGS) {
  const svg = readFileSync(`assets/${name}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
