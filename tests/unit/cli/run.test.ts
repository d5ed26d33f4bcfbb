import { run } from '../../../src/cli/run';
import { readReport } from '../../../src/ooxml/read/readReport';
import { catalogue } from '../../../src/outline/catalogue';
import { memoryIo } from './memoryIo';

const outline = 'ldld-quang-tri-nam-2020';

describe('outlines', () => {
  test('lists the catalogue for people', async () => {
    const io = memoryIo();
    expect(await run(['outlines'], io)).toBe(0);
    for (const { id } of catalogue()) expect(io.printed()).toContain(id);
  });

  test('lists the catalogue for machines, nothing else on stdout', async () => {
    const io = memoryIo();
    expect(await run(['outlines', '--json'], io)).toBe(0);
    expect(JSON.parse(io.printed())).toMatchObject(catalogue().map(({ id, version }) => ({ id, version })));
    expect(io.said()).toBe('');
  });
});

describe('new', () => {
  const words = ['new', '--outline', outline, '--out', 'a.docx'];

  test('writes a report for the year and the unit that are set, and says nothing on stdout', async () => {
    const io = memoryIo();
    expect(await run([...words, '--set', 'year=2026', '--set', 'unit=Công đoàn Y tế'], io)).toBe(0);
    expect(io.printed()).toBe('');
    const report = await readReport(io.files.get('a.docx') ?? '');
    expect(report.state).toMatchObject({ outline, values: { year: 2026 }, unit: 'Công đoàn Y tế' });
    expect(report.paragraphs.some(({ text }) => text.includes('CÔNG ĐOÀN Y TẾ'))).toBe(true);
  });

  test('names what of another year should be confirmed', async () => {
    const io = memoryIo();
    await run([...words, '--set', 'year=2026'], io);
    expect(io.said()).toContain('Cần xác nhận');
    expect(io.said()).toContain('(theme)');
  });

  test('warns and goes on where the guideline brings no form for the appendix', async () => {
    const io = memoryIo();
    expect(await run([...words, '--appendix'], io)).toBe(0);
    expect(io.said()).toContain('không kèm mẫu');
    expect(io.files.has('a.docx')).toBe(true);
  });

  test('writes the appendix of a guideline that brings one, for the term reported on', async () => {
    const io = memoryIo();
    const id = 'cdctvn-giua-nhiem-ky-2018-2023';
    expect(
      await run(['new', '--outline', id, '--out', 'a.docx', '--appendix', '--set', 'year=2026'], io),
    ).toBe(0);
    const report = await readReport(io.files.get('a.docx') ?? '');
    expect(report.controls.some(({ tag }) => tag === 'bccd:appendix')).toBe(true);
    expect(report.paragraphs.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('a command line that cannot be done exits 2, says why, and writes nothing', () => {
  test.each([
    [[], 'Chưa có lệnh'],
    [['fly'], 'fly'],
    [['outlines', 'a.docx'], 'a.docx'],
    [['outlines', '--yaml'], '--yaml'],
    [['new', '--outline', outline], '--out'],
    [['new', '--out', 'a.docx'], '--outline'],
    [['new', '--outline', 'no-such', '--out', 'a.docx'], 'ldld-quang-tri-nam-2020'],
    [['new', '--outline', outline, '--out', 'a.docx', '--set', 'yaer=2026'], 'yaer'],
    [['new', '--outline', outline, '--out', 'a.docx', '--set', 'year=soon'], 'soon'],
    [['new', '--outline', outline, '--out', 'a.docx', '--set', '__proto__=1'], '__proto__'],
    [['check', '--outline', outline], 'Chưa có tệp'],
    [['check', '--outline', outline, '--set', 'nope=1', 'a.docx'], 'nope'],
    [['outlines', '--lang', 'fr'], 'fr'],
  ])('%j', async (words, named) => {
    const io = memoryIo();
    expect(await run(words, io)).toBe(2);
    expect(io.said()).toContain(named);
    expect(io.printed()).toBe('');
    expect(io.files.size).toBe(0);
  });

  test('a file that cannot be written is named', async () => {
    const io = {
      ...memoryIo(),
      save: () =>
        Promise.reject(
          Object.assign(new Error('no'), { code: 'EACCES', syscall: 'open', path: '/x/a.docx' }),
        ),
    };
    expect(await run(['new', '--outline', outline, '--out', '/x/a.docx'], io)).toBe(2);
    expect(io.said()).toContain('/x/a.docx (EACCES)');
  });
});

test('English is a word away', async () => {
  const io = memoryIo();
  expect(await run(['outlines', '--lang', 'en'], io)).toBe(0);
  expect(io.printed()).toContain('annual report');
  expect(await run(['--help', '--lang', 'en'], io)).toBe(0);
  expect(io.printed()).toContain('Usage:');
});
