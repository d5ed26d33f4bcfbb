import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type RunningHost, startHost } from '../../word-host/serve';

let root: string;
let running: RunningHost;

/** Fetch folds "..": the path is sent as it is only when its dots are escaped. */
const get = async (name: string) => {
  const answer = await fetch(running.url + name);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'word-host-'));
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  write('secret.txt', 'bí mật');
  write('host/host.html', 'trang máy chủ');
  write(
    'dist/pane.html',
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  write('dist/pane.js', '"https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  write('dist/manifest.xml', '<a u="https://localhost:3000/pane.html"/>');
  write('office/office.js', 'office');
  write('samples/văn bản.docx', 'docx');
  const at = (name: string) => path.join(root, name);
  running = await startHost({
    dist: at('dist'),
    host: at('host'),
    office: at('office'),
    samples: at('samples'),
  });
});

afterAll(async () => {
  await running.close();
  fs.rmSync(root, { recursive: true });
});

test('the host page, office.js and documents with Vietnamese names are served', async () => {
  expect((await get('/')).text).toBe('trang máy chủ');
  expect((await get('/office/office.js')).text).toBe('office');
  expect((await get(`/doc/${encodeURIComponent('văn bản.docx')}`)).text).toBe('docx');
});

test('in pages, and only there, office.js comes from the npm copy', async () => {
  expect((await get('/addin/pane.html')).text).toBe('<script src="/office/office.js"></script>');
  expect((await get('/addin/pane.js')).text).toContain('appsforoffice.microsoft.com');
});

test('the manifest’s addresses point to this server', async () => {
  expect((await get('/manifest.xml')).text).toBe(`<a u="${running.url}/addin/pane.html"/>`);
});

test.each([
  '/doc/..%2Fsecret.txt',
  '/addin/..%2f..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/doc/%00',
  '/doc/',
  '/%',
])('%s leads nowhere', async (name) => {
  expect((await get(name)).status).toBe(404);
});
