import { lookAtDocument, removeMarker, writeMarker } from '../../../src/word/marker';
import { forget, recall, remember } from '../../../src/word/remember';
import { openWord } from './openWord';

const NAMESPACE = 'urn:test';
const xml = (text: string) => `<state xmlns="${NAMESPACE}">${text}</state>`;

describe('remembering in the document', () => {
  test('keeps one part, the newest', async () => {
    openWord(['a']);
    await remember(NAMESPACE, xml('cũ'));
    await remember(NAMESPACE, xml('mới'));
    expect(await recall(NAMESPACE)).toEqual([xml('mới')]);
  });

  test('leaves what was remembered before when the new part is lost', async () => {
    const host = openWord(['a']);
    await remember(NAMESPACE, xml('cũ'));
    host.session.setFaults({ loseCustomXml: true });
    await expect(remember(NAMESPACE, xml('mới'))).rejects.toMatchObject({ code: 'memory', effect: 'none' });
    host.session.setFaults({ loseCustomXml: false });
    expect(await recall(NAMESPACE)).toEqual([xml('cũ')]);
  });

  test('takes back what Word does not give back as it was, and keeps what was there', async () => {
    const removed: string[] = [];
    const part = (name: string, xml: string) => ({
      getXmlAsync: (answer: (result: unknown) => void) => answer({ status: 'succeeded', value: xml }),
      deleteAsync: (answer: (result: unknown) => void) => {
        removed.push(name);
        answer({ status: 'succeeded' });
      },
    });
    const customXmlParts = {
      getByNamespaceAsync: (_namespace: string, answer: (result: unknown) => void) =>
        answer({ status: 'succeeded', value: [part('cũ', xml('cũ'))] }),
      addAsync: (_xml: string, answer: (result: unknown) => void) =>
        answer({ status: 'succeeded', value: part('mới', '') }),
    };
    Object.assign(globalThis, { Office: { context: { document: { customXmlParts } } } });
    await expect(remember(NAMESPACE, xml('mới'))).rejects.toMatchObject({ code: 'memory' });
    expect(removed).toEqual(['mới']);
  });

  test('refuses what Word on the web would lose for its size', async () => {
    openWord(['a']);
    await expect(remember(NAMESPACE, xml('x'.repeat(60_000)))).rejects.toMatchObject({ code: 'memory' });
  });

  test('forgets', async () => {
    openWord(['a']);
    await remember(NAMESPACE, xml('cũ'));
    await forget(NAMESPACE);
    expect(await recall(NAMESPACE)).toEqual([]);
  });

  test('marks the document with a short property, and takes the mark away', async () => {
    openWord(['a']);
    await writeMarker('cdvcvn-6-thang-2021;1');
    expect((await lookAtDocument()).marker).toBe('cdvcvn-6-thang-2021;1');
    await removeMarker();
    expect((await lookAtDocument()).marker).toBeNull();
    await removeMarker();
  });

  test('works beside other operations asked for at once', async () => {
    openWord(['a']);
    const [looked] = await Promise.all([
      lookAtDocument(),
      remember(NAMESPACE, xml('một')),
      remember(NAMESPACE, xml('hai')),
    ]);
    expect(looked.paragraphs).toBe(1);
    expect(await recall(NAMESPACE)).toEqual([xml('hai')]);
  });
});
