import { unzipSync } from 'fflate';
import { bench, p } from './harness';

/** A call of the common API as a promise of its result. */
const call = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<Office.AsyncResult<T>>((resolve) => {
    start(resolve);
  });

test('getFileAsync gives the document in slices of the size asked for', async () => {
  const { Office } = bench(p('Một'));
  const { value: file } = await call<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
  );
  const bytes: number[] = [];
  for (let at = 0; at < file.sliceCount; at += 1) {
    const { value } = await call<Office.Slice>((done) => file.getSliceAsync(at, done));
    bytes.push(...(value.data as number[]));
  }
  expect(bytes).toHaveLength(file.size);
  expect(Object.keys(unzipSync(Uint8Array.from(bytes)))).toContain('word/document.xml');
  expect((await call<void>((done) => file.closeAsync(done))).status).toBe('succeeded');
});

test('at most two files are open at a time', async () => {
  const { Office } = bench(p('Một'));
  const open = () =>
    call<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, done));
  const first = await open();
  await open();
  expect((await open()).status).toBe('failed');
  await call<void>((done) => first.value.closeAsync(done));
  expect((await open()).status).toBe('succeeded');
});

test('a refused getFile answers 11001', async () => {
  const { Office } = bench(p('Một'), { faults: { refuseGetFile: true } });
  const { status, error } = await call<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, done),
  );
  expect([status, error.code]).toEqual(['failed', 11001]);
});

const parts = (Office: ReturnType<typeof bench>['Office']) =>
  call<Office.CustomXmlPart[]>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync('urn:a', done),
  );

test('custom XML parts are added, found by namespace, read, deleted, and are in the file', async () => {
  const { Office, host } = bench(p('Một'));
  const added = await call<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync('<s xmlns="urn:a">đề cương</s>', done),
  );
  expect(Object.keys(unzipSync(host.save()))).toContain('customXml/item1.xml');
  const [found] = (await parts(Office)).value;
  expect(found?.id).toBe(added.value.id);
  expect((await call<string>((done) => found?.getXmlAsync(done))).value).toBe(
    '<s xmlns="urn:a">đề cương</s>',
  );
  await call<void>((done) => found?.deleteAsync(done));
  expect((await parts(Office)).value).toEqual([]);
  expect(Object.keys(unzipSync(host.save()))).not.toContain('customXml/item1.xml');
});

test('a host that loses custom XML says yes and has nothing', async () => {
  const { Office } = bench(p('Một'), { faults: { loseCustomXml: true } });
  const added = await call<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync('<s xmlns="urn:a"/>', done),
  );
  expect(added.status).toBe('succeeded');
  expect((await parts(Office)).value).toEqual([]);
});

test('requirement sets end where the npm client ends', () => {
  const { requirements } = bench(p('Một')).Office.context;
  expect(['1.3', '1.4', '1.5'].map((version) => requirements.isSetSupported('WordApi', version))).toEqual([
    true,
    true,
    false,
  ]);
});
