import { addresseesOf } from '../../../src/check/reading/addressees';
import type { Report } from '../../../src/report/report';
import { exampleReport } from '../../tools/exampleReport';

/** The lines that are addresses; those after a sign in brackets are items of an automatic list: "[-] LĐLĐ huyện". */
function addressees(text: string): string[] {
  const typed = exampleReport(text);
  const paragraphs = typed.paragraphs.map((paragraph) => {
    const [, label, rest] = /^\[(.+?)\] (.*)$/.exec(paragraph.text) ?? [];
    return label === undefined || rest === undefined
      ? paragraph
      : { ...paragraph, text: rest, listLabel: label };
  });
  const report: Report = { ...typed, paragraphs };
  return [...addresseesOf(report, paragraphs.length)].map((index) => paragraphs[index]?.text ?? '');
}

test.each(['- ', '[-] ', '[•] ', '[\uf0b7] '])(
  'the items under “Nơi nhận”, with “%s” before them',
  (sign) => {
    const text = `- Ổn định.\nNơi nhận:\n${sign}LĐLĐ huyện Cam Sơn;\n${sign}Lưu VP.\nCHỦ TỊCH`;
    expect(addressees(text)).toEqual(
      ['Nơi nhận:', `${sign}LĐLĐ huyện Cam Sơn;`, `${sign}Lưu VP.`].map((line) =>
        line.replace(/^\[.+?\] /, ''),
      ),
    );
  },
);

test('the report itself is none of them, though Word numbers its headings', () => {
  const text = 'Kính gửi: LĐLĐ tỉnh\n[I.] Tình hình đoàn viên\n[-] LĐLĐ huyện quản lý 12 công đoàn cơ sở.';
  expect(addressees(text)).toEqual(['Kính gửi: LĐLĐ tỉnh']);
});
