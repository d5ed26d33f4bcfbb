import { supports } from './features';
import type { Attempt } from './run';

/** Asks whether changes are being tracked, where this Word can tell; there after the next `context.sync()`. */
export function loadTracking(context: Word.RequestContext): void {
  if (supports('tracking-mode')) context.document.load('changeTrackingMode');
}

/**
 * Sends what `write` queues as one batch with tracking off, and on again after it as it was: what we put in is not a
 * change a person should have to accept. `loadTracking` must have been answered before.
 * @param paragraphs how many the document has now
 */
export async function writeUntracked(
  context: Word.RequestContext,
  attempt: Attempt,
  paragraphs: number,
  write: () => void,
): Promise<void> {
  const { document } = context;
  const mode = supports('tracking-mode') ? document.changeTrackingMode : 'Off';
  const restore = (): void => {
    if (mode !== 'Off') document.changeTrackingMode = mode;
  };
  attempt.beginWriting({ paragraphs });
  if (mode !== 'Off') document.changeTrackingMode = 'Off';
  write();
  restore();
  try {
    await context.sync();
  } catch (error) {
    // The rest of a failed batch is not done, so neither was the restoring.
    restore();
    if (mode !== 'Off') await context.sync().catch(() => undefined);
    throw error;
  }
}
