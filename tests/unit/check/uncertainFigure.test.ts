import { checkReport } from '../../../src/check/checkReport';
import { checkText } from '../../../src/cli/checkText';
import { findingMessage } from '../../../src/messages/findings';
import type { Waiver } from '../../../src/report/state';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const report = (heading = '2. Công tác tài chính') =>
  exampleReport(`**II. Kết quả hoạt động**\n**${heading}**\n- Mỗi tổ thu đoàn phí được 30 triệu đồng.`);
const check = (heading?: string, waivers: readonly Waiver[] = []) =>
  checkReport(report(heading), exampleOutline, { ...exampleOptions, waivers });
const uncertain = (result: ReturnType<typeof check>) =>
  result.findings.filter(({ rule }) => rule === 'indicator-uncertain');

test('a figure that may be another’s is told at its sentence, with what was found there', () => {
  const [finding] = uncertain(check());
  expect(finding?.place?.text).toBe('- Mỗi tổ thu đoàn phí được 30 triệu đồng.');
  expect(finding && findingMessage(finding, 'vi')).toContain(
    'Chưa chắc “30 triệu đồng” trong mục “2. Công tác tài chính” có phải là số liệu “Thu đoàn phí” hay không: “Mỗi tổ thu đoàn phí được 30 triệu đồng”.',
  );
});

test('a report in which only that is found is not called sound', () => {
  const result = check();
  const checked = { read: true, outline: exampleOutline, waivers: [], warnings: [], tracked: false } as const;
  const told = (findings: typeof result.findings) =>
    checkText('a.docx', { ...checked, result: { ...result, findings } }, 'vi');
  expect(told([])).toContain('Không có gì phải sửa.');
  expect(told(uncertain(result))).toMatch(/LƯU Ý {2}Chưa chắc “30 triệu đồng”/);
  expect(told(uncertain(result))).not.toContain('Không có gì phải sửa.');
});

test('in a section that is in doubt itself only that is told', () => {
  const result = check('2. Công tác tài sản');
  expect(result.sections.find(({ id }) => id === 'II.2')?.status).toBe('uncertain');
  expect(uncertain(result)).toEqual([]);
});

test('it can be said not to apply', () => {
  const waiver = { target: 'II.2.thu', reason: 'không thu', who: '', when: '2026-11-01' };
  expect(uncertain(check(undefined, [waiver]))).toEqual([]);
});
