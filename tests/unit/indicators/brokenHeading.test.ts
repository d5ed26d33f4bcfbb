import { passagesOf } from '../../../src/check/indicators/passages';
import { buildReport } from './builder';

describe('the text below a heading that is broken over lines', () => {
  const TITLE = ['5. Phát triển đoàn viên,', 'xây dựng công đoàn cơ sở'] as const;
  const FIRST = 'Trong năm có thêm 96 đoàn viên.';

  function read(paragraphs: readonly string[], lines: readonly string[]): string[] {
    const { report, sections } = buildReport([{ section: 'II.5', lines }]);
    const texts = [...paragraphs, ...lines.slice(paragraphs.length - 1)];
    const broken = report.paragraphs.map((paragraph, at) => ({ ...paragraph, text: texts[at] ?? '' }));
    const named = sections.map((section) => ({ ...section, heading: TITLE.join('\n') }));
    return passagesOf({ ...report, paragraphs: broken }, named, {})
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
  }

  test('is read from its first paragraph on, where the lines are one paragraph', () => {
    expect(read([TITLE.join('\n')], [FIRST])).toEqual([FIRST]);
  });

  test('and where each line is a paragraph', () => {
    expect(read(TITLE, ['', FIRST])).toEqual([FIRST]);
  });
});
