import { ask } from './common';
import { WordError } from './error';
import { inQueue } from './queue';

/** A custom XML part of ours; larger ones are lost on the web with everything beside them (office-js #2408, #6216). */
const LARGEST = 50_000;

/**
 * Keeps the text in the document as the only custom XML part of the namespace: the new part is added, read again,
 * and only then the old ones go, because updating in place is unreliable (office-js #1643).
 * @throws WordError 'memory' with the effect 'none': what was remembered before is still there
 */
export function remember(namespace: string, xml: string): Promise<void> {
  return inQueue(async () => {
    try {
      if (xml.length > LARGEST) throw new WordError('too-much', 'none', { characters: xml.length });
      const old = await partsOf(namespace);
      const added = await ask<Office.CustomXmlPart>((answer) =>
        Office.context.document.customXmlParts.addAsync(xml, answer),
      );
      await confirm(added, namespace);
      await removeAll(old);
    } catch (thrown) {
      throw asMemory(thrown);
    }
  });
}

/** The texts of all our parts, in Word's order; several stand there only where an earlier cleaning up failed. @throws WordError */
export function recall(namespace: string): Promise<readonly string[]> {
  return inQueue(async () => {
    try {
      const texts: string[] = [];
      for (const part of await partsOf(namespace)) {
        texts.push(await ask<string>((answer) => part.getXmlAsync(answer)));
      }
      return texts;
    } catch (thrown) {
      throw asMemory(thrown);
    }
  });
}

/** A part that cannot be read again is taken back, for it may be there or not; the old one counts on. */
async function confirm(added: Office.CustomXmlPart, namespace: string): Promise<void> {
  try {
    const kept = await ask<string>((answer) => added.getXmlAsync(answer));
    if (!kept.includes(namespace)) throw new WordError('memory');
  } catch (thrown) {
    await removeAll([added]);
    throw thrown;
  }
}

/** Takes our parts out of the document, and looks whether they are gone. @throws WordError 'memory' */
export function forget(namespace: string): Promise<void> {
  return inQueue(async () => {
    try {
      await removeAll(await partsOf(namespace));
      if ((await partsOf(namespace)).length > 0) throw new WordError('memory');
    } catch (thrown) {
      throw asMemory(thrown);
    }
  });
}

const partsOf = (namespace: string): Promise<Office.CustomXmlPart[]> =>
  ask((answer) => Office.context.document.customXmlParts.getByNamespaceAsync(namespace, answer));

/** One left over is no harm: the newest one counts, and the next cleaning up takes it. */
async function removeAll(parts: readonly Office.CustomXmlPart[]): Promise<void> {
  for (const part of parts) await ask<void>((answer) => part.deleteAsync(answer)).catch(() => undefined);
}

const asMemory = (thrown: unknown): WordError =>
  thrown instanceof WordError ? new WordError('memory', 'none', thrown.data) : new WordError('memory');
