import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { newerNames } from './newerNames';
import { defaultSets, officeLike } from './officeContext';
import type { RequestBody } from './richapi/protocol';
import type { WordHost } from './wordHost';

/** What tests get: Microsoft's own `Word` and `OfficeExtension`, types as published, and an `Office` made for Node. */
export interface OfficeClient {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: RequestBody | string };
}

let script: vm.Script | null = null;

/** Microsoft's own script, unmodified, from the npm package. */
function clientScript(): vm.Script {
  if (!script) {
    const require = createRequire(path.join(process.cwd(), 'package.json'));
    const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
    const file = path.join(folder, 'word-web-16.00.js');
    script = new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file });
  }
  return script;
}

/**
 * Loads Microsoft's unmodified Word client in a context of its own and bridges it to a host (protocol.md, section 1, first way):
 * every `Word.run` in it works on the host's document. `Office` is a small one of ours over the same host, since the rest
 * of Microsoft's client needs a browser.
 *
 * @param sets the requirement sets `isSetSupported` reports, in lower case.
 */
export function withOfficeClient(
  host: WordHost,
  sets: Readonly<Record<string, number>> = defaultSets,
): OfficeClient {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body =
        typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      const answer = (statusCode: number, content: unknown) =>
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: content } }),
        );
      host.richApi(body).then(
        (response) => answer(200, response),
        (error: unknown) => answer(500, { error: { code: 'GeneralException', message: String(error) } }),
      );
    },
  };
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    navigator: { userAgent: 'node' },
    location: { search: '', hash: '', href: 'https://localhost/' },
    document: { getElementsByTagName: () => [], cookie: '' },
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  vm.createContext(sandbox);
  clientScript().runInContext(sandbox);
  vm.runInContext(newerNames, sandbox);
  return {
    Office: officeLike(host, sets) as unknown as typeof Office,
    Word: sandbox.Word as typeof Word,
    OfficeExtension: sandbox.OfficeExtension as typeof OfficeExtension,
  };
}
