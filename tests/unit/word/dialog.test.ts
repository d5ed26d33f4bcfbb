/** @jest-environment jsdom */
import { showDialog } from '../../../src/word/dialog';

type Handler = (event: { message?: string; error?: number }) => void;

/** Word's dialogs: what was opened, and what its page or the person then does. */
function dialogs(behave: (handlers: ReadonlyMap<string, Handler>) => void, refused: number | null = null) {
  const opened: string[] = [];
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: {
        requirements: { isSetSupported: () => true },
        ui: {
          displayDialogAsync: (url: string, _size: unknown, done: (result: unknown) => void) => {
            opened.push(url);
            if (refused !== null) {
              done({ status: 'failed', error: { code: refused, message: 'words of Word' } });
              return;
            }
            const dialog = {
              addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
              close: () => undefined,
            };
            done({ status: 'succeeded', value: dialog });
            behave(handlers);
          },
        },
      },
    },
  });
  return opened;
}

const url = 'https://localhost:3000/message.html';

describe('a dialog', () => {
  test('opens our page and brings its answer', async () => {
    const opened = dialogs((handlers) => handlers.get('message')?.({ message: 'ldld-quang-tri-nam-2020' }));
    expect(await showDialog(url)).toBe('ldld-quang-tri-nam-2020');
    expect(opened).toEqual([url]);
  });

  test('that is closed has no answer', async () => {
    dialogs((handlers) => handlers.get('event')?.({ error: 12006 }));
    expect(await showDialog(url)).toBeNull();
  });

  test.each([
    [12007, 'message-open'],
    [12009, 'message-blocked'],
    [12005, 'message-failed'],
  ])('that Word refuses with %i says so with a code of ours', async (refused, code) => {
    dialogs(() => undefined, refused);
    await expect(showDialog(url)).rejects.toMatchObject({ code, effect: 'none' });
  });

  test('cannot be shown over plain http', async () => {
    const opened = dialogs(() => undefined);
    await expect(showDialog('http://localhost:3000/message.html')).rejects.toMatchObject({
      code: 'message-failed',
    });
    expect(opened).toEqual([]);
  });
});
