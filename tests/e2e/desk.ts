import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../tools/browser';
import { developmentCertificate } from '../tools/certificate';
import { projectFolders, type RunningHost, startHost } from '../word-host/serve';

/** A person's desk: the built add-in beside a document in the Word host, in a real browser. */
export interface Desk {
  readonly page: Page;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** Addresses asked for outside the host's own origin. */
  readonly strangers: readonly string[];
  /** What the browser's console and the pages complained of. */
  readonly complaints: readonly string[];
  open(docx: Uint8Array, name?: string): Promise<void>;
  paragraphs(): Promise<string[]>;
  type(paragraph: number, text: string): Promise<void>;
  /** Presses "Kiểm tra" and waits for the result; the pane must show that view. */
  check(): Promise<void>;
  clickRibbon(id: string): Promise<void>;
  download(): Promise<Uint8Array>;
  leave(): Promise<void>;
}

interface Office {
  readonly host: RunningHost;
  readonly browser: Browser;
}

let running: Promise<Office> | null = null;

/** Over https, as office.js wants it for dialogs; the certificate is our own. */
async function start(): Promise<Office> {
  const https = await developmentCertificate();
  return { host: await startHost({ ...projectFolders(), https }), browser: await launchBrowser() };
}

/** The host and the browser serve all desks of a test file; close them in `afterAll`. */
export async function closeOffice(): Promise<void> {
  if (running === null) return;
  const { host, browser } = await running;
  running = null;
  await browser.close();
  await host.close();
}

/**
 * Sits down at a new desk.
 * @param query what the host page is asked for, "?doc=/doc/van-ban-trong.docx&paneWidth=320"
 */
export async function sitDown(query = '?doc=/doc/van-ban-trong.docx'): Promise<Desk> {
  running ??= start();
  const { host, browser } = await running;
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    locale: 'vi-VN',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== host.url && !['data:', 'blob:', 'about:'].includes(protocol))
      strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  await page.goto(`${host.url}/${query}`);
  await page.evaluate(() => window.wordHost.ready);
  const pane = page.frameLocator('#pane iframe');
  return {
    page,
    pane,
    strangers,
    complaints,
    open: (docx, name = 'bao-cao.docx') =>
      page.evaluate(([bytes, title]) => window.wordHost.load(bytes, title), [[...docx], name] as const),
    paragraphs: () => page.evaluate(() => window.wordHost.paragraphs()),
    type: (paragraph, text) =>
      page.evaluate(([index, words]) => window.wordHost.type(index, words), [paragraph, text] as const),
    check: async () => {
      const button = { name: 'Kiểm tra', exact: true };
      await pane.getByRole('button', button).click();
      // Greyed while it reads.
      await pane.getByRole('button', { ...button, disabled: false }).waitFor();
    },
    clickRibbon: (id) => page.evaluate((button) => window.wordHost.clickRibbon(button), id),
    download: async () => Uint8Array.from(await page.evaluate(() => window.wordHost.save())),
    leave: () => context.close(),
  };
}
