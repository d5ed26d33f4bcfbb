import { analyseOpenReport } from '../../../src/actions/analyseOpenReport';
import { insertSkeleton } from '../../../src/actions/insertSkeleton';
import { openWord } from '../word/openWord';

const choice = { outline: 'cdvcvn-6-thang-2021', values: { year: 2026 }, unit: 'Công đoàn Viện A' };

// Every step reads, checks and writes a whole report.
jest.setTimeout(60_000);

describe('inserting the outline', () => {
  test('into an empty document gives every section, and the document remembers the choice', async () => {
    const host = openWord(['']);
    const before = await analyseOpenReport(choice);
    expect(before.empty).toBe(true);
    const outcome = await insertSkeleton(before);
    expect(outcome.remembered).toBe(true);
    expect(outcome.sections).toEqual(before.result.sections.map(({ id }) => id));

    const after = await analyseOpenReport(null);
    expect(after.choice).toEqual(choice);
    expect(after.gaps).toEqual([]);
    expect(
      after.inserted
        .filter(({ means }) => means.kind === 'section')
        .map(({ means }) => 'id' in means && means.id),
    ).toEqual(outcome.sections);
    expect(after.inserted.every(({ unchanged }) => unchanged)).toBe(true);
    expect(host.session.log.filter(({ kind }) => kind === 'unknown-member')).toEqual([]);
  });

  test('into a half-written document adds what is missing and leaves what was written', async () => {
    openWord(['']);
    const full = await analyseOpenReport(choice);
    await insertSkeleton(full);
    const headings = (await analyseOpenReport(null)).inserted.filter(({ means }) => means.kind === 'section');
    const written = headings
      .slice(0, 4)
      .flatMap(({ text }) => [text.replace('\n', ' '), 'Đơn vị đã tổ chức 12 cuộc với 345 người tham gia.']);

    const host = openWord([...written, 'Trên đây là báo cáo.']);
    const half = await analyseOpenReport(choice);
    expect(half.gaps.flatMap(({ sections }) => sections).length).toBeGreaterThan(0);
    await insertSkeleton(half);
    const after = host.paragraphs();
    expect(after.filter((text) => written.includes(text))).toEqual(written);
    expect((await analyseOpenReport(null)).gaps).toEqual([]);
  });

  test('twice in a row inserts nothing the second time', async () => {
    const host = openWord(['']);
    const before = await analyseOpenReport(choice);
    await insertSkeleton(before);
    const once = host.paragraphs();
    await expect(insertSkeleton(before)).rejects.toMatchObject({ code: 'text-changed', effect: 'none' });
    await expect(analyseOpenReport(choice).then(insertSkeleton)).rejects.toMatchObject({
      code: 'nothing-to-insert',
    });
    expect(host.paragraphs()).toEqual(once);
  });

  test('that the document cannot be made to remember is inserted all the same, and said', async () => {
    openWord([''], { faults: { loseCustomXml: true } });
    const outcome = await insertSkeleton(await analyseOpenReport(choice));
    expect(outcome.remembered).toBe(false);
    expect((await analyseOpenReport(null)).gaps).toEqual([]);
  });

  test('that Word refuses leaves the document as it was, says so, and works the next time', async () => {
    const host = openWord(['Của tôi'], { faults: { viewing: true } });
    const analysis = await analyseOpenReport(choice);
    await expect(insertSkeleton(analysis)).rejects.toMatchObject({ code: 'refused', effect: 'none' });
    expect(host.paragraphs()).toEqual(['Của tôi']);
    host.session.setFaults({ viewing: false });
    await expect(insertSkeleton(await analyseOpenReport(choice))).resolves.toMatchObject({
      remembered: true,
    });
    expect(host.paragraphs()).toContain('Của tôi');
  });
});
