import type { Faults } from '../../word-host/faults';
import { faultsFromQuery } from '../../word-host/faults';
import { bench, codeOf, p } from './harness';

const write = (Word: ReturnType<typeof bench>['Word']) =>
  codeOf(
    Word.run(async (context) => {
      context.document.body.insertParagraph('mới', 'End');
      await context.sync();
    }),
  );

const withFaults = (faults: Partial<Faults>) => bench(p('Một') + p('Hai'), { faults });

test('an action chosen by its number fails with the code asked for, once', async () => {
  const { Word, host } = withFaults({ failAction: { action: 0, code: 'ActivityLimitReached' } });
  expect(await write(Word)).toBe('ActivityLimitReached');
  expect(host.paragraphs()).toEqual(['Một', 'Hai']);
  expect(await write(Word)).toBe('no error');
});

test('the number counts over requests, so that a later one can be hit', async () => {
  const { Word, host } = withFaults({});
  await write(Word);
  const { actions } = host.session.counts;
  host.session.setFaults({ failAction: { action: actions, code: 'GeneralException' } });
  expect(await write(Word)).toBe('no error');
  expect(await write(Word)).toBe('GeneralException');
});

test('read-only refuses writes with AccessDenied and lets reads through', async () => {
  const { Word } = withFaults({ readOnly: true });
  expect(await write(Word)).toBe('AccessDenied');
  await Word.run(async (context) => {
    context.document.body.load('text');
    await context.sync();
    expect(context.document.body.text).toBe('Một\nHai');
  });
});

test('viewing mode refuses writes with GeneralException', async () => {
  expect(await write(withFaults({ viewing: true }).Word)).toBe('GeneralException');
});

test('getOoxml is refused, or comes short of paragraphs', async () => {
  const read = (faults: Partial<Faults>) =>
    withFaults(faults).Word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    });
  expect(await codeOf(read({ refuseGetOoxml: true }))).toBe('GeneralException');
  const short = await read({ shortOoxml: 1 });
  expect([short.includes('Một'), short.includes('Hai')]).toEqual([true, false]);
});

test('another author is faster once, between reading and writing', async () => {
  const { Word, host } = withFaults({ otherAuthor: true });
  await write(Word);
  await write(Word);
  expect(host.paragraphs()).toEqual(['Đồng nghiệp vừa thêm dòng này.', 'Một', 'Hai', 'mới', 'mới']);
});

test('a call of the common API fails once, with the number asked for', async () => {
  const { Office } = withFaults({ failCall: { call: 1, code: 5002 } });
  const ask = (): Promise<number | null> =>
    new Promise((resolve) => {
      Office.context.document.customXmlParts.getByNamespaceAsync('urn:khong-co', ({ error }) =>
        resolve(error?.code ?? null),
      );
    });
  expect([await ask(), await ask(), await ask()]).toEqual([null, 5002, null]);
});

test('faults are read from an address', () => {
  expect(
    faultsFromQuery(
      new URLSearchParams('failAction=12:Timeout&failCall=3:5002&viewing&slowMs=300&shortOoxml=2'),
    ),
  ).toMatchObject({
    failAction: { action: 12, code: 'Timeout' },
    failCall: { call: 3, code: 5002 },
    viewing: true,
    readOnly: false,
    slowMs: 300,
    shortOoxml: 2,
  });
});
