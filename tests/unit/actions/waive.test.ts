import { analyseOpenReport } from '../../../src/actions/analyseOpenReport';
import { rememberChoice } from '../../../src/actions/rememberChoice';
import { unwaive, waive } from '../../../src/actions/waive';
import { openWord } from '../word/openWord';

const choice = { outline: 'cdvcvn-6-thang-2021', values: { year: 2026 }, unit: 'Công đoàn Viện A' };
const statusOf = async (id: string) =>
  (await analyseOpenReport(null)).result.sections.find((section) => section.id === id)?.status;

describe('saying that a section does not apply', () => {
  test('is remembered in the document with its reason, who and when, and obeyed by the check', async () => {
    openWord(['Báo cáo']);
    const analysis = await analyseOpenReport(choice);
    const [section] = analysis.result.sections;
    const id = section?.id ?? '';
    const state = await waive(analysis, id, 'Đơn vị không có nội dung này', 'Lan');
    expect(state.waivers).toEqual([
      {
        target: id,
        reason: 'Đơn vị không có nội dung này',
        who: 'Lan',
        when: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect(await statusOf(id)).toBe('waived');
    await unwaive(await analyseOpenReport(null), id);
    expect(await statusOf(id)).toBe('missing');
  });

  test('stays when the choice is changed, and goes with another outline', async () => {
    openWord(['Báo cáo']);
    const state = await waive(await analyseOpenReport(choice), 'II', 'x', '');
    expect((await rememberChoice({ ...choice, values: { year: 2025 } }, state)).waivers).toHaveLength(1);
    const other = { ...choice, outline: 'ldld-quang-tri-nam-2020' };
    expect((await rememberChoice(other, state)).waivers).toEqual([]);
  });
});
