import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';
import { exampleReport } from '../../tools/exampleReport';

/** What is asked for of a report on its members that says nothing of base unions, by what stands in its letterhead. */
function askedOf(...letterhead: readonly string[]): readonly (string | null)[] {
  const outline = findOutline('ldld-vinh-thuan-giua-nhiem-ky-2018-2023');
  if (outline === null) throw new Error('no outline');
  const rendered = renderOutline(outline, {});
  const lines = allSections(rendered).flatMap(({ section: { label, title, sections } }) => [
    `**${label} ${title}**`,
    ...(sections.length === 0 ? ['- Trong kỳ, đơn vị đã có nhiều cố gắng.'] : []),
  ]);
  const report = exampleReport([...letterhead, '**BÁO CÁO**', ...lines].join('\n'));
  return checkReport(report, rendered, { forms: [] })
    .findings.filter(({ rule }) => rule === 'indicator-missing')
    .map(({ target }) => target);
}

const NEW_UNIONS = 'P1.II.5.thanh-lap-cdcs';

describe('a base union that founds no base union', () => {
  test.each([
    ['its letterhead', 'CÔNG ĐOÀN CƠ SỞ'],
    ['the number of its paper', 'Số: 48/BC-CĐCS'],
  ])('is not asked how many: known by %s', (_, line) => {
    const asked = askedOf('LIÊN ĐOÀN LAO ĐỘNG HUYỆN', line);
    expect(asked).not.toContain(NEW_UNIONS);
    expect(asked).toContain('P1.II.5.phat-trien-doan-vien');
  });

  test.each(['Số: 48/BC-LĐLĐ', 'CÔNG ĐOÀN CẤP TRÊN TRỰC TIẾP CƠ SỞ'])(
    'but the union above it is: %s',
    (line) => {
      expect(askedOf('LIÊN ĐOÀN LAO ĐỘNG TỈNH', line)).toContain(NEW_UNIONS);
    },
  );
});
