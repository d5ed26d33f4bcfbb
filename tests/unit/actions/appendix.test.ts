import { analyseOpenReport } from '../../../src/actions/analyseOpenReport';
import { fillAppendix, previewFill } from '../../../src/actions/fillAppendix';
import { formNamed, knownForms, OWN_FORM } from '../../../src/actions/forms';
import { insertAppendix } from '../../../src/actions/insertAppendix';
import { indicatorRows } from '../../../src/appendix/form';
import { formFromPaste } from '../../../src/appendix/formFromPaste';
import { openWord } from '../word/openWord';

const withForm = { outline: 'cdctvn-giua-nhiem-ky-2018-2023', values: { year: 2025 }, unit: null };
const withoutForm = { outline: 'ldld-quang-tri-nam-2020', values: {}, unit: null };
const noneDemanded = { outline: 'ldld-vinh-thuan-giua-nhiem-ky-2018-2023', values: {}, unit: null };

// Every step reads, checks and writes a whole report.
jest.setTimeout(60_000);

describe('inserting the appendix', () => {
  test("puts the outline's own form at the end, for the report's period, and remembers the choice", async () => {
    const host = openWord(['Báo cáo', 'Nội dung.']);
    expect(await insertAppendix(withForm)).toMatchObject({
      kind: 'inserted',
      form: withForm.outline,
      remembered: true,
    });
    expect(host.paragraphs().slice(0, 2)).toEqual(['Báo cáo', 'Nội dung.']);
    const after = await analyseOpenReport(null);
    expect(after.result.appendix?.missingRows).toEqual([]);
    expect(after.choice).toEqual(withForm);
    expect(host.paragraphs().some((text) => text.includes('{'))).toBe(false);
    expect(host.session.log.filter(({ kind }) => kind === 'unknown-member')).toEqual([]);
  });

  test('does not insert a second table, and says where the first one is', async () => {
    const host = openWord(['Báo cáo']);
    await insertAppendix(withForm);
    const once = host.paragraphs();
    const again = await insertAppendix(withForm);
    expect(again).toMatchObject({ kind: 'already-there', form: withForm.outline });
    expect(again.kind === 'already-there' && again.place).toMatchObject({ paragraph: expect.any(Number) });
    expect(host.paragraphs()).toEqual(once);
  });

  test('asks which form where nothing tells the outline', async () => {
    openWord(['']);
    const outcome = await insertAppendix(null);
    expect(outcome.kind).toBe('choose-form');
    expect(outcome.kind === 'choose-form' && outcome.forms.map(({ id }) => id)).toEqual(
      knownForms().map(({ id }) => id),
    );
  });

  test('says that the guideline has no form in it, or asks for none', async () => {
    const host = openWord(['Báo cáo']);
    expect(await insertAppendix(withoutForm)).toMatchObject({
      kind: 'not-in-source',
      outline: withoutForm.outline,
    });
    expect(await insertAppendix(noneDemanded)).toMatchObject({ kind: 'no-form-demanded' });
    expect(host.paragraphs()).toEqual(['Báo cáo']);
  });

  test("takes another guideline's form when told to", async () => {
    openWord(['Báo cáo']);
    const form = formNamed(withForm.outline);
    expect(form).not.toBeNull();
    if (form !== null)
      expect(await insertAppendix(withoutForm, { form })).toMatchObject({ kind: 'inserted' });
  });

  test('leaves the document as it was where Word refuses', async () => {
    const host = openWord(['Báo cáo'], { faults: { viewing: true } });
    await expect(insertAppendix(withForm)).rejects.toMatchObject({ code: 'refused', effect: 'none' });
    expect(host.paragraphs()).toEqual(['Báo cáo']);
  });
});

describe('filling the appendix', () => {
  const [first, second] = indicatorRows(
    formNamed(withForm.outline)?.form ?? { title: '', columns: [], rows: [], rules: [] },
  )
    .filter(({ unit }) => unit === 'người')
    .map(({ code, label, unit }) => ({ code, line: `${code}\t${label}\t${unit}\t` }));
  if (first === undefined || second === undefined) throw new Error('the form has no rows counted in people');
  const pasted = `${first.line}1234\n${second.line}1000`;

  test('shows what would change, then writes it', async () => {
    openWord(['Báo cáo']);
    await insertAppendix(withForm);
    const preview = previewFill(await analyseOpenReport(null), pasted);
    expect(preview.plan.changes.map(({ code, before, after }) => [code, before, after])).toEqual([
      [first.code, '', '1.234'],
      [second.code, '', '1.000'],
    ]);
    expect(await fillAppendix(preview.plan)).toEqual({ written: [first.code, second.code] });
    const { result } = await analyseOpenReport(null);
    expect(result.appendix?.cells).toMatchObject({ [first.code]: 1234, [second.code]: 1000 });
  });

  test('has nothing to do the second time', async () => {
    openWord(['Báo cáo']);
    await insertAppendix(withForm);
    await fillAppendix(previewFill(await analyseOpenReport(null), pasted).plan);
    const again = previewFill(await analyseOpenReport(null), pasted);
    await expect(fillAppendix(again.plan)).rejects.toMatchObject({ code: 'nothing-to-fill' });
  });

  test('finds the cells again after lines were written above the table', async () => {
    openWord(['Báo cáo']);
    await insertAppendix(withForm);
    const { plan } = previewFill(await analyseOpenReport(null), pasted);
    await Word.run(async (context) => {
      context.document.body.insertParagraph('Dòng mới ở đầu', 'Start');
      await context.sync();
    });
    await fillAppendix(plan);
    expect((await analyseOpenReport(null)).result.appendix?.cells).toMatchObject({
      [first.code]: 1234,
      [second.code]: 1000,
    });
  });

  test('writes nothing where somebody has filled one of the cells meanwhile', async () => {
    openWord(['Báo cáo']);
    await insertAppendix(withForm);
    const analysis = await analyseOpenReport(null);
    await fillAppendix(previewFill(analysis, `${second.line}7`).plan);
    await expect(fillAppendix(previewFill(analysis, pasted).plan)).rejects.toMatchObject({
      code: 'text-changed',
      effect: 'none',
    });
    expect((await analyseOpenReport(null)).result.appendix?.cells).toMatchObject({
      [first.code]: null,
      [second.code]: 7,
    });
  });

  test('tells why it cannot', async () => {
    openWord(['Báo cáo']);
    const bare = await analyseOpenReport(withForm);
    expect(() => previewFill(bare, pasted)).toThrow('no-appendix');
    await insertAppendix(withForm);
    const analysis = await analyseOpenReport(null);
    expect(() => previewFill(analysis, 'chưa có gì')).toThrow('paste-without-figures');
  });

  test("works with the office's own form: it is read back from the table itself", async () => {
    openWord(['Báo cáo']);
    const form = formFromPaste(
      'STT\tNội dung\tĐơn vị tính\tSố lượng\n1\tSố cuộc họp ban chấp hành\tcuộc\t\n2\tSố đoàn viên được thăm hỏi\tngười\t\n3\tKinh phí hỗ trợ đoàn viên\ttriệu đồng\t\n4\tSố sáng kiến\tsáng kiến\t',
      'Biểu số liệu của cơ quan',
    );
    if (form instanceof Error) throw form;
    await insertAppendix(withoutForm, { form: { id: OWN_FORM, form } });
    const analysis = await analyseOpenReport(null);
    expect(analysis.form?.id).toBe(OWN_FORM);
    const { plan } = previewFill(analysis, 'Số cuộc họp ban chấp hành\tcuộc\t12\nSố sáng kiến\tsáng kiến\t5');
    await fillAppendix(plan);
    expect((await analyseOpenReport(null)).result.appendix?.cells).toMatchObject({ '1': 12, '4': 5 });
  });
});
