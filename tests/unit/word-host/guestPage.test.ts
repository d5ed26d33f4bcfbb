import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { guestPage } from '../../word-host/guestPage';
import { projectFolders, type RunningHost, startHost } from '../../word-host/serve';

const host = 'http://localhost:8080';

test.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  "<script type='text/javascript' src='https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js'></script>",
  '<script src="https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js"></script>',
  '<script src="office.js"></script>',
])('in %s the address of office.js is the host’s', (script) => {
  expect(guestPage(script, 'http://localhost:9999/a/x.html', host)).toMatch(
    /src=(["'])http:\/\/localhost:8080\/guest\/office\/office\.js\1/,
  );
});

test('other scripts stay as they are', () => {
  const script = '<script src="my-office.js"></script><script src="https://x.vn/jquery.js"></script>';
  expect(guestPage(script, 'http://localhost:9999/x.html', host)).toContain(script);
});

test('links go where the page came from, by a base at the head of the page', () => {
  const page = '<!doctype html><html><head lang="vi"><title>x</title></head></html>';
  expect(guestPage(page, 'http://localhost:9999/a/x.html?b=1&c="', host)).toBe(
    '<!doctype html><html><head lang="vi"><base href="http://localhost:9999/a/x.html?b=1&amp;c=&quot;"><title>x</title></head></html>',
  );
});

test('a base of the page’s own stays the only one; a page without a head gets one too', () => {
  const own = '<base href="/b/"><p>x</p>';
  expect(guestPage(own, 'http://localhost:9999/', host)).toBe(own);
  expect(guestPage('<!doctype html><p>x</p>', 'http://a/', host)).toBe(
    '<!doctype html><base href="http://a/"><p>x</p>',
  );
});

describe('through the server', () => {
  let running: RunningHost;
  let other: http.Server;
  let address: string;

  beforeAll(async () => {
    running = await startHost(projectFolders());
    other = http.createServer((request, response) => {
      const page = request.url === '/x.html';
      response.writeHead(200, { 'content-type': page ? 'text/html' : 'application/json' });
      response.end(page ? '<script src="office.js"></script>' : '{}');
    });
    await new Promise<void>((resolve) => {
      other.listen(0, 'localhost', resolve);
    });
    address = `http://localhost:${(other.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await running.close();
    await new Promise((resolve) => {
      other.close(resolve);
    });
  });

  const guest = (url: string) => fetch(`${running.url}/guest?url=${encodeURIComponent(url)}`);

  test('a page of another origin comes with the host’s office.js', async () => {
    const text = await (await guest(`${address}/x.html`)).text();
    expect(text).toContain(`${running.url}/guest/office/office.js`);
    expect(text).toContain(`<base href="${address}/x.html">`);
  });

  test.each(['file:///etc/passwd', 'x.html', ''])('%s is no page of another origin', async (url) => {
    expect((await guest(url)).status).toBe(404);
  });

  test('what is no page is not passed on', async () => {
    expect((await guest(`${address}/data.json`)).status).toBe(404);
  });

  test('guests find the newer names; the add-in gets Microsoft’s script as it is', async () => {
    const text = async (name: string) => (await fetch(running.url + name)).text();
    expect(await text('/guest/office/word-web-16.00.js')).toContain('Word.BuiltInStyleName');
    expect(await text('/office/word-web-16.00.js')).not.toContain('Word.BuiltInStyleName');
    expect(await text('/guest/office/AgaveErrorUX/index.html')).toContain('hostUserTrusted');
  });
});
