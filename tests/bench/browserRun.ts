import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { launchBrowser } from '../tools/browser';
import type { Sample } from './result';
import { rounds, type Turns } from './turns';

const scripts = join(dirname(process.argv[1] ?? ''), 'browser');

/**
 * The turns of each report in a worker of its own, in a headless browser, by number of pages; a message where there is
 * no browser.
 */
export async function inBrowser(samples: readonly Sample[]): Promise<ReadonlyMap<number, Turns> | string> {
  const browser = await launchBrowser().catch((reason: Error) => reason.message.split('\n')[0] ?? '');
  if (typeof browser === 'string') return browser;
  const server = await serve(samples);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const all = new Map<number, Turns>();
    for (const { pages } of samples) {
      const question = JSON.stringify({ url: `/${pages}.docx`, rounds: rounds(pages) });
      all.set(pages, await page.evaluate<Turns>(`measure(${question})`));
    }
    return all;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The page, its scripts and the reports, for this machine only. */
async function serve(samples: readonly Sample[]): Promise<Server> {
  const documents = new Map(samples.map(({ pages, file }) => [`${pages}.docx`, file]));
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '');
    const script = join(scripts, name);
    if (name === '') response.setHeader('Content-Type', 'text/html').end('<script src="/page.js"></script>');
    else if (name.endsWith('.js') && existsSync(script))
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(script));
    else response.writeHead(documents.has(name) ? 200 : 404).end(documents.get(name));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}
