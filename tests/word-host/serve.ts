import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchGuest, guestOffice } from './guestPage';
import { newerNames } from './newerNames';

export interface HostFolders {
  /** The add-in as it is deployed, served under /addin/. */
  readonly dist: string;
  /** The bundle of the host page. */
  readonly host: string;
  /** Microsoft's npm copy of office.js, its `dist` folder. */
  readonly office: string;
  /** Documents to open, served under /doc/. */
  readonly samples: string;
  /** Serve with this certificate; plain http without. */
  readonly https?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  /** 0, or nothing, takes a free one. */
  readonly port?: number;
}

export interface RunningHost {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The only thing changed in the deployed pages: where Microsoft's script comes from. */
const microsoftScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const deployedAt = /https:\/\/localhost:3000\//g;

/**
 * Over http office.js does not trust its host by itself: it loads AgaveErrorUX/index.html beside itself, posts the
 * host's name to it and waits for this answer (protocol.md, section 6).
 */
const trustPage =
  '<!doctype html><script>addEventListener("message",(e)=>e.source.postMessage(JSON.stringify({hostUserTrusted:true}),e.origin))</script>';
const trustPath = /^(?:\/guest)?\/office\/AgaveErrorUX\/index\.html$/i;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A file below a folder, never outside of it; null where there is none. */
async function fileBelow(folder: string, name: string): Promise<Reply | null> {
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.posix.normalize(`/${name}`)}`);
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  try {
    const body = await fs.readFile(file);
    return { status: 200, type: types[path.extname(file).toLowerCase()] ?? 'application/octet-stream', body };
  } catch {
    return null;
  }
}

const changed = (reply: Reply | null, change: (text: string) => string): Reply | null =>
  reply && { ...reply, body: change(Buffer.from(reply.body).toString('utf8')) };

/** Microsoft's Word client, for guests that use names which are newer than it. */
const wordClient = /^word-web-16\.00(\.debug)?\.js$/;

async function guestAnswer(folders: HostFolders, asked: URL): Promise<Reply | null> {
  if (asked.pathname === '/guest') {
    const body = await fetchGuest(asked.searchParams.get('url') ?? '', asked.origin);
    return body === null ? null : { status: 200, type: types['.html'] ?? '', body };
  }
  const file = decodeURIComponent(asked.pathname).slice(guestOffice.length);
  const reply = await fileBelow(folders.office, file);
  return wordClient.test(file) ? changed(reply, (text) => `${text}\n;${newerNames}\n`) : reply;
}

async function answer(folders: HostFolders, asked: URL): Promise<Reply | null> {
  const { origin } = asked;
  const name = decodeURIComponent(asked.pathname);
  if (trustPath.test(name)) return { status: 200, type: types['.html'] ?? '', body: trustPage };
  if (name === '/guest' || name.startsWith(guestOffice)) return guestAnswer(folders, asked);
  if (name === '/') return fileBelow(folders.host, 'host.html');
  if (name === '/manifest.xml')
    return changed(await fileBelow(folders.dist, 'manifest.xml'), (text) =>
      text.replaceAll(deployedAt, `${origin}/addin/`),
    );
  if (name.startsWith('/addin/')) {
    const reply = await fileBelow(folders.dist, name.slice('/addin/'.length));
    return name.endsWith('.html')
      ? changed(reply, (text) => text.replaceAll(microsoftScript, '/office/office.js'))
      : reply;
  }
  if (name.startsWith('/office/')) return fileBelow(folders.office, name.slice('/office/'.length));
  if (name.startsWith('/doc/')) return fileBelow(folders.samples, name.slice('/doc/'.length));
  return fileBelow(folders.host, name);
}

/** Serves the host page, the add-in, office.js and documents from one address. */
export async function startHost(folders: HostFolders): Promise<RunningHost> {
  const handle: http.RequestListener = (request, response) => {
    const scheme = folders.https ? 'https' : 'http';
    const origin = `${scheme}://${request.headers.host ?? 'localhost'}`;
    const send = (reply: Reply | null) => {
      response.writeHead(reply?.status ?? 404, {
        'content-type': reply?.type ?? 'text/plain',
        'cache-control': 'no-store',
      });
      response.end(reply?.body ?? 'not found');
    };
    let asked: URL;
    try {
      asked = new URL(request.url ?? '/', origin);
    } catch {
      send(null);
      return;
    }
    answer(folders, asked).then(send, () => send(null));
  };
  const server = folders.https
    ? https.createServer({ cert: folders.https.cert, key: folders.https.key }, handle)
    : http.createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(folders.port ?? 0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${folders.https ? 'https' : 'http'}://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The folders of this project after `npm run build` and `npm run build:host`. */
export function projectFolders(): HostFolders {
  const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const require = createRequire(path.join(project, 'package.json'));
  return {
    dist: path.join(project, 'dist'),
    host: path.join(project, 'build/word-host'),
    office: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
    samples: path.join(project, 'tests/word-host/samples'),
  };
}

/** Opens the default browser; without one the address on the screen is enough. */
function openBrowser(url: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as 'darwin' | 'win32'
  ] ?? ['xdg-open'];
  execFile(command ?? 'xdg-open', [...before, url], () => undefined);
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--port');
  const port = at > 0 ? Number(process.argv[at + 1]) : 8080;
  const folders = projectFolders();
  const running = await startHost({ ...folders, port }).catch(() => startHost(folders));
  console.log(`Máy Word thử nghiệm: ${running.url}/   (Ctrl+C để dừng)`);
  if (process.argv.includes('--open')) openBrowser(`${running.url}/`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
