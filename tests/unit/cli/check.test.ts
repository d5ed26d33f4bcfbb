import { zipSync } from 'fflate';
import { checkReport } from '../../../src/check/checkReport';
import { appendixTable } from '../../../src/check/exampleAppendix';
import { checkElement } from '../../../src/cli/checkElement';
import { checkText } from '../../../src/cli/checkText';
import { run } from '../../../src/cli/run';
import { newDocument } from '../../../src/ooxml/write/newDocument';
import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allIndicators, allSections } from '../../../src/outline/walk';
import { docxEntries, p } from '../../tools/docxBuilder';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';
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

test('an appendix has exactly what the design promises, and names a rule once, in however many years it is broken', () => {
  const report = exampleReport(appendixTable({ 2: ['150', '160'] }, ['Năm 2024', 'Năm 2025']));
  const result = checkReport(report, exampleOutline, exampleOptions);
  expect(result.appendix?.violations).toHaveLength(2);
  const checked = {
    read: true,
    outline: exampleOutline,
    result,
    waivers: [],
    warnings: [],
    tracked: false,
  } as const;
  const element = checkElement('a.docx', checked, 'vi');
  const appendix = element.read ? element.appendix : null;
  expect(Object.keys(appendix ?? {})).toEqual(['form', 'cells', 'cellsByYear', 'missingRows', 'violations']);
  expect(appendix?.violations).toEqual(['2 <= 1']);
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

test('optional sections that are absent are told apart from missing ones', () => {
  const found = findOutline('cdb-khcn-nam-2024');
  if (found === null) throw new Error('no outline');
  const rendered = renderOutline(found, {});
  const told = (absent: readonly string[], language: 'vi' | 'en') => {
    const sections = allSections(rendered).map(({ section: { id } }) => ({
      id,
      status: absent.includes(id) ? ('missing' as const) : ('present' as const),
      heading: null,
      confidence: 1,
      place: null,
      body: null,
    }));
    const result = {
      outline: rendered.id,
      values: rendered.values,
      sections,
      indicators: [],
      appendix: null,
      findings: [],
    };
    return checkText(
      'a.docx',
      { read: true, outline: rendered, result, waivers: [], warnings: [], tracked: false },
      language,
    );
  };
  const absent = ['II.9', 'IV', 'IV.1'];
  expect(told(absent, 'vi')).toContain('Mục: 15/18 có nội dung (1 thiếu; 2 mục “nếu có” không nêu).');
  expect(told(absent, 'en')).toContain('15/18 with content (1 missing; 2 optional sections absent).');
  expect(told(['IV.1'], 'vi')).toContain('17/18 có nội dung (1 mục “nếu có” không nêu).');
  expect(told([], 'vi')).toContain('Mục: 18/18 có nội dung.');
});

test('tells what was passed over in the file, and that changes are still tracked', async () => {
  const entries = docxEntries({
    body: `${p('Báo cáo')}<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>`,
    styles: '<w:style',
  });
  const io = memoryIo({ 'a.docx': zipSync(entries) });
  await run([...check, 'a.docx'], io);
  expect(io.printed()).toMatch(
    /CẢNH BÁO {2}Một phần bên trong tệp \(\/word\/styles.xml\) bị hỏng và đã được bỏ qua/,
  );
  expect(io.printed()).toContain('LƯU Ý  Văn bản còn sửa đổi được theo dõi (Track Changes)');
});

describe('what a document says does not apply', () => {
  const waiver = { target: 'II.9', reason: 'đơn vị mới thành lập', who: 'Văn phòng', when: '2026-11-20' };
  const found = findOutline(outline);
  const report = (): Uint8Array => {
    if (found === null) throw new Error('no outline');
    const state = { outline, outlineVersion: 1, values: { year: 2026 }, unit: null, waivers: [waiver] };
    return newDocument(renderOutline(found, { year: 2026 }), {
      unit: null,
      superior: null,
      appendix: null,
      state,
    });
  };
  const statusOf = async (...more: string[]): Promise<string> => {
    const io = memoryIo({ 'a.docx': report() });
    await run([...check, '--json', ...more, 'a.docx'], io);
    const [{ sections }] = JSON.parse(io.printed());
    return sections.find(({ id }: { id: string }) => id === waiver.target).status;
  };

  test('is obeyed only when asked to', async () => {
    expect(await statusOf()).toBe('empty');
    expect(await statusOf('--accept-waivers')).toBe('waived');
  });

  test('is shown to people with reason and name', async () => {
    const io = memoryIo({ 'a.docx': report() });
    await run([...check, 'a.docx'], io);
    expect(io.printed()).toContain('II.9 (đơn vị mới thành lập; Văn phòng, 2026-11-20)');
  });

  test('a value that the outline no longer knows is passed over, the rest of the memory counts', async () => {
    if (found === null) throw new Error('no outline');
    const state = { outline, outlineVersion: 0, values: { year: 2026, gone: 'x' }, unit: null, waivers: [] };
    const bytes = newDocument(renderOutline(found, { year: 2026 }), {
      unit: null,
      superior: null,
      appendix: null,
      state,
    });
    const io = memoryIo({ 'a.docx': bytes });
    await run([...check, 'a.docx'], io);
    expect(io.printed()).toContain('năm 2026');
  });
});
