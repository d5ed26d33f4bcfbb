import { WordError } from './error';
import { meaningOf } from './hostCodes';

/** The size asked for, in pixels; Word fits it to the screen. */
const WIDTH = 480;
const HEIGHT = 420;

/** The person closed the dialog, or it went with its window: not an error but no answer. */
const CLOSED = 12006;

/**
 * Shows one of our pages in a dialog and waits for its answer, with the Dialog of `@microsoft/office-js-helpers`.
 * The package comes by `import()`, so that only a dialog pays for it. It insists on https, as office.js itself does
 * (12005): over plain http there are no dialogs.
 * @returns what the page answered, or null where it was closed without an answer
 * @throws WordError 'message-open', 'message-blocked', 'message-failed'
 */
export async function showDialog(url: string): Promise<string | null> {
  try {
    const { Dialog } = await import('@microsoft/office-js-helpers');
    const answer: unknown = await new Dialog<unknown>(url, WIDTH, HEIGHT).result;
    return typeof answer === 'string' ? answer : null;
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === CLOSED) return null;
    throw code === null
      ? new WordError('message-failed')
      : new WordError(meaningOf(code), 'none', { host: code });
  }
}

/** The helper wraps the host's error, or just its number, in one of its own. */
function codeOf(thrown: unknown): number | null {
  const inner =
    typeof thrown === 'object' && thrown !== null && 'innerError' in thrown ? thrown.innerError : thrown;
  if (typeof inner === 'number') return inner;
  const code = typeof inner === 'object' && inner !== null && 'code' in inner ? inner.code : null;
  return typeof code === 'number' ? code : null;
}

/** Called in the dialog's page: sends the answer back, which also closes the dialog. */
export function answerDialog(answer: string): void {
  Office.context.ui.messageParent(answer);
}
