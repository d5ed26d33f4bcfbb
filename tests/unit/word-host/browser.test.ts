import fs from 'node:fs';
import { findBrowser } from '../../tools/browser';

const { CHROME_PATH } = process.env;

afterEach(() => {
  if (CHROME_PATH === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = CHROME_PATH;
});

test('CHROME_PATH is the browser to take', () => {
  process.env.CHROME_PATH = '/opt/my/chrome';
  expect(findBrowser()).toEqual({ file: '/opt/my/chrome', env: {} });
});

const packaged = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;

packaged(
  'where none is installed, the one of the npm packages unpacks itself, with its libraries',
  () => {
    process.env.CHROME_PATH = 'packaged';
    const found = findBrowser();
    expect(fs.statSync(found.file).mode & 0o111).not.toBe(0);
    expect(Object.keys(found.env)).toEqual(['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']);
    for (const folder of Object.values(found.env).flatMap((one) => one.split(':').filter(Boolean)))
      expect(fs.existsSync(folder)).toBe(true);
  },
  60_000,
);
