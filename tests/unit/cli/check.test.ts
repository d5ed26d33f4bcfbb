import { run } from '../../../src/cli/run';
import { catalogue } from '../../../src/outline/catalogue';
import { allIndicators, allSections } from '../../../src/outline/walk';
import { memoryIo } from './memoryIo';

const outline = 'ldld-quang-tri-nam-2020';
const check = ['check', '--outline', outline];

/** A report as `new` writes it: every heading there, nothing written yet. */
async function emptyReport(...more: string[]): Promise<Uint8Array> {
  const io = memoryIo();
  await run(['new', '--outline', outline, '--out', 'a.docx', ...more], io);
  return io.files.get('a.docx') ?? new Uint8Array();
}

test('prints an array with an element a file, in the order given, one bad file not stopping the others', async () => {
  const good = await emptyReport();
  const io = memoryIo({ 'a.docx': good, 'b.docx': new TextEncoder().encode('no zip'), 'd.docx': good });
  expect(await run([...check, '--json', 'a.docx', 'b.docx', 'c.docx', 'd.docx'], io)).toBe(2);
  const elements = JSON.parse(io.printed());
  expect(elements).toMatchObject([
    { file: 'a.docx', read: true, outline },
    { file: 'b.docx', read: false, error: { code: 'not-a-docx', message: expect.any(String) } },
    { file: 'c.docx', read: false, error: { code: 'not-found', message: expect.any(String) } },
    { file: 'd.docx', read: true, outline },
  ]);
  expect(io.said()).toBe('');
});

test('an element has exactly what the design promises', async () => {
  const io = memoryIo({ 'a.docx': await emptyReport() });
  await run([...check, '--json', 'a.docx'], io);
  const [element] = JSON.parse(io.printed());
  expect(Object.keys(element)).toEqual([
    'file',
    'outline',
    'read',
    'sections',
    'indicators',
    'appendix',
    'findings',
  ]);
  expect(Object.keys(element.sections[0])).toEqual(['id', 'status', 'heading', 'confidence']);
  expect(Object.keys(element.indicators[0])).toEqual(['id', 'status', 'value', 'unit', 'raw', 'evidence']);
  expect(Object.keys(element.findings[0])).toEqual(['rule', 'severity', 'target', 'message', 'place']);
  expect(element.appendix).toBeNull();
});

test('a report as the skeleton leaves it lacks no heading, and every figure', async () => {
  const io = memoryIo({ 'a.docx': await emptyReport('--set', 'year=2026') });
  expect(await run([...check, '--json', 'a.docx'], io)).toBe(1);
  const [element] = JSON.parse(io.printed());
  const own = catalogue().find(({ id }) => id === outline);
  if (own === undefined) throw new Error('no outline');
  const parents = new Set(allSections(own).flatMap(({ parent }) => (parent === null ? [] : [parent.id])));
  expect(element.sections).toEqual(
    allSections(own).map(({ section: { id } }) =>
      expect.objectContaining({ id, status: parents.has(id) ? 'present' : 'empty' }),
    ),
  );
  expect(element.indicators).toEqual(
    allIndicators(own).map(({ indicator: { id } }) => expect.objectContaining({ id, status: 'missing' })),
  );
});

test('for people there is a file name, counts and a line for each finding', async () => {
  const io = memoryIo({ 'a.docx': await emptyReport(), 'b.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) });
  expect(await run([...check, 'a.docx', 'b.doc'], io)).toBe(2);
  expect(io.printed()).toContain('a.docx\n');
  expect(io.printed()).toContain('LỖI');
  expect(io.printed()).toContain('KHÔNG ĐỌC ĐƯỢC');
  expect(io.printed()).not.toMatch(/undefined|\[object/);
});
