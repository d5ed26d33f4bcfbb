import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const { env } = process;

/** Where browsers usually stand, by platform: Chrome, Chromium, then Edge. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, 'Google/Chrome/Application/chrome.exe'),
        path.join(folder, 'Chromium/Application/chrome.exe'),
        path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return (env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** What the packaged browser needs around it: its own libraries and fonts. */
interface Found {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser that comes with the npm packages (Linux x64). It unpacks itself when imported, and says through the
 * environment where its libraries are; the variable makes it bring those along. In a process of its own, since it is an
 * ES module and Jest loads none.
 */
function packagedBrowser(): Found | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const script =
    "const { default: c } = await import('@sparticuz/chromium'); const file = await c.executablePath();" +
    "const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;" +
    'process.stdout.write(JSON.stringify({ file, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }))';
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...env, AWS_EXECUTION_ENV: env.AWS_EXECUTION_ENV ?? 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  return JSON.parse(out) as Found;
}

/**
 * The path of a browser for the tests: CHROME_PATH, an installed one, else the packaged one. `CHROME_PATH=packaged` passes
 * over the installed ones. Throws where there is none.
 */
export function findBrowser(): Found {
  const wanted = env.CHROME_PATH;
  const file = wanted === 'packaged' ? undefined : wanted || usualPlaces().find((one) => fs.existsSync(one));
  if (file) return { file, env: {} };
  const packaged = packagedBrowser();
  if (packaged) return packaged;
  throw new Error(
    'Không tìm thấy trình duyệt: hãy cài Chrome, Chromium hoặc Edge, hoặc đặt CHROME_PATH. / ' +
      'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH.',
  );
}

/** A headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  return chromium.launch({
    executablePath: found.file,
    env: { ...(process.env as Record<string, string>), ...found.env },
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
