import { checkReport } from '../../../src/check/checkReport';
import { findGaps } from '../../../src/check/gaps';
import { guessOutline } from '../../../src/check/guessOutline';
import { periodOf } from '../../../src/check/period';
import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const gaps = (text: string) => {
  const report = exampleReport(text);
  return findGaps(report, exampleOutline, checkReport(report, exampleOutline, exampleOptions)).map(
    ({ after, sections }) => [after?.text ?? null, sections.join(' ')],
  );
};

describe('findGaps', () => {
  it('puts what is missing after the text of what comes before it', () => {
    expect(
      gaps(
        '**I. Tình hình đoàn viên**\n- Ổn định.\n\n**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đủ.',
      ),
    ).toEqual([
      ['**II. Kết quả hoạt động**'.replaceAll('**', ''), 'II.1'],
      ['- Thu đủ.', 'III IV IV.1 V'],
    ]);
  });

  it('puts everything at the end of an empty document', () => {
    expect(gaps('^**BÁO CÁO**\n\n')).toEqual([['', 'I II II.1 II.2 III IV IV.1 V']]);
  });
});

describe('guessOutline and periodOf', () => {
  const text =
    '^**BÁO CÁO**\n^**Tổng kết công tác công đoàn năm 2025**\n\n**I. Tình hình công chức, viên chức, lao động**\n- Ổn định.\n**II. Báo cáo kết quả hoạt động công đoàn năm 2025**\n**1. Kết quả phát triển đoàn viên, giới thiệu kết nạp đảng viên**\n- Tốt.';

  it('know the guideline by the headings', () => {
    expect(guessOutline(exampleReport(text), catalogue())[0]?.id).toBe('cdb-khcn-nam-2024');
  });

  it('know the year by the title', () => {
    const outline = findOutline('cdb-khcn-nam-2024');
    expect(outline === null ? null : periodOf(exampleReport(text), outline)).toEqual({ year: 2025 });
  });
});
