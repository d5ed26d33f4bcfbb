import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeOffice, sitDown } from './desk';

jest.setTimeout(60_000);

/** An add-in as somebody else writes it: office.js from Microsoft's address, its own script beside it. */
const page = `<!doctype html><html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="script.js"></script></head><body><p>waiting</p></body></html>`;

const script = `Office.onReady(async function (info) {
  const began = performance.now();
  const report = [info.host];
  await Word.run(async function (context) {
    const table = context.document.body.insertTable(1, 2, 'End', [['Đoàn viên', '500']]);
    table.styleBuiltIn = Word.BuiltInStyleName.gridTable4_Accent1;
    table.load('style');
    await context.sync();
    report.push(table.style);
  });
  report.push(performance.now() - began > 1500 ? 'slow' : 'quick');
  document.querySelector('p').textContent = report.join(', ');
});`;

let other: http.Server;
let address: string;

beforeAll(async () => {
  other = http.createServer((request, response) => {
    const isPage = request.url === '/addin/pane.html';
    response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript; charset=utf-8' });
    response.end(isPage ? page : script);
  });
  await new Promise<void>((resolve) => {
    other.listen(0, 'localhost', resolve);
  });
  address = `http://localhost:${(other.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await closeOffice();
  other.closeAllConnections();
  await new Promise((resolve) => {
    other.close(resolve);
  });
});

const guest = () => `?doc=/doc/van-ban-trong.docx&pane=${encodeURIComponent(`${address}/addin/pane.html`)}`;

test('an add-in of another origin works on the document, with its own files and Microsoft’s client', async () => {
  const desk = await sitDown(guest());
  await desk.pane.getByText('Word, Grid Table 4 Accent 1, quick').waitFor();
  expect((await desk.paragraphs()).slice(-3)).toEqual(['Đoàn viên', '500', '']);
  expect(desk.strangers).toEqual([`${address}/addin/script.js`]);
  await desk.leave();
});

test('slowMs keeps each answer that long', async () => {
  const desk = await sitDown(`${guest()}&slowMs=2000`);
  await desk.pane.getByText('Word, Grid Table 4 Accent 1, slow').waitFor();
  await desk.leave();
});

test('neverReady leaves office.js waiting: our own pane says so after its ten seconds', async () => {
  const desk = await sitDown('?doc=/doc/van-ban-trong.docx&neverReady');
  await desk.pane.getByText(/hoặc Word không trả lời/).waitFor();
  await desk.leave();
});
