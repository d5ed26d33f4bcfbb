import { checkReport } from '../../../src/check/checkReport';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

/** Whether the number is missed; "⏎" is a line break within a paragraph. */
function isMissed(head: string): boolean {
  const typed = exampleReport(`${head}\n^**BÁO CÁO**\n\n**I. Tình hình đoàn viên**\n- Ổn định.`);
  const paragraphs = typed.paragraphs.map((one) => ({ ...one, text: one.text.replaceAll('⏎', '\n') }));
  const { findings } = checkReport({ ...typed, paragraphs }, exampleOutline, exampleOptions);
  return findings.some(({ rule }) => rule === 'number-block-missing');
}

test.each([
  'CÔNG ĐOÀN TRƯỜNG MẦM NON⏎Số: 12/BC-CĐCS',
  'Số: 12/BC-CĐCS\tHà Nội, ngày 05 tháng 12 năm 2025',
  'Số: …/2025/BC-CĐCS',
])('a line of its own holds the number: %s', (head) => {
  expect(isMissed(head)).toBe(false);
});

test.each(['Công văn⏎về việc số 3', 'Số đoàn viên: 12⏎BC'])('none does: %s', (head) => {
  expect(isMissed(head)).toBe(true);
});
