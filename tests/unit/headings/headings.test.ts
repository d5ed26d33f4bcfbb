import { findHeadings, readHeadings } from '../../../src/report/headings';
import type { Cell } from '../../../src/report/report';
import { exampleReport } from '../../tools/exampleReport';

const sure = (text: string) =>
  findHeadings(exampleReport(text))
    .filter(({ confidence }) => confidence > 0.7)
    .map(({ text: heading }) => heading);

/** A cell with a number before its text goes across the three columns. */
const widened = (cell: Cell): Cell => (/^\**\d\. /.test(cell.text) ? { ...cell, columnSpan: 3 } : cell);

describe('findHeadings', () => {
  it('takes numbered and bold lines, not the text under them', () => {
    expect(
      sure('**I. TÌNH HÌNH**\n- Ổn định, đoàn viên yên tâm công tác.\n1. Công tác nữ công\nTổ chức hội thi.'),
    ).toEqual(['I. TÌNH HÌNH', '1. Công tác nữ công']);
  });

  it('brings a part’s number and the lines of its title together', () => {
    expect(
      sure('^**PHẦN THỨ NHẤT**\n^**KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI**\n^**LẦN THỨ XII**\n- Tốt.'),
    ).toEqual(['PHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI\nLẦN THỨ XII']);
  });

  it('goes on behind a semicolon in the next paragraph of the same look, in small letters', () => {
    expect(
      sure('**5. Tuyên truyền bầu cử Quốc hội;**\n**quán triệt Nghị quyết Đại hội Đảng**\n- Mở hai buổi.'),
    ).toEqual(['5. Tuyên truyền bầu cử Quốc hội;\nquán triệt Nghị quyết Đại hội Đảng']);
  });

  it('cuts a heading from the text in the same paragraph', () => {
    const [bold] = findHeadings(
      exampleReport('**1. Công tác nữ công:** Trong năm, ban nữ công tổ chức hội thi.'),
    );
    const [plain] = findHeadings(
      exampleReport('1. Công tác nữ công: Trong năm, ban nữ công tổ chức hội thi.'),
    );
    expect([bold?.title, plain?.title]).toEqual(['Công tác nữ công:', 'Công tác nữ công:']);
    expect(bold?.bodyOffset).toBe(20);
  });

  it('passes over the official head, the title and what follows the closing', () => {
    const text =
      '^**CÔNG ĐOÀN CƠ SỞ**\n^**BÁO CÁO**\n^**Kết quả hoạt động công đoàn**\n\n**I. TÌNH HÌNH**\n- Ổn định.\nTrên đây là báo cáo./.\n**Nơi nhận:**\n^**TM. BAN CHẤP HÀNH**\n^**CHỦ TỊCH**\n^**Phụ lục**\n^**I. Số liệu**';
    expect(sure(text)).toEqual(['I. TÌNH HÌNH']);
  });

  it.each([
    'Công đoàn Chi cục kính báo cáo./.',
    'Báo cáo trên của Công đoàn Chi cục kính gởi Công đoàn cấp trên xem xét./.',
    'Công đoàn Trường lập báo cáo này kính trình Liên đoàn Lao động thành phố.',
    'Kính gửi Công đoàn Bộ báo cáo của Công đoàn Cục./.',
    'Rất mong Liên đoàn Lao động thị xã xem xét, cho ý kiến chỉ đạo./.',
  ])('takes a last paragraph that hands the report over for its closing: %s', (closing) => {
    const report = exampleReport(`^**BÁO CÁO**\n\n**I. TÌNH HÌNH**\n- Ổn định.\n${closing}\n**Nơi nhận:**`);
    const { zones } = readHeadings(report);
    expect(report.paragraphs[zones.bodyEnd]?.text).toBe(closing);
  });

  it('takes a request that ends a report for its text', () => {
    const request = 'Kính đề nghị Liên đoàn Lao động huyện bố trí cán bộ chuyên trách./.';
    const report = exampleReport(`^**BÁO CÁO**\n\n**I. KIẾN NGHỊ**\n${request}\n**Nơi nhận:**`);
    const { zones } = readHeadings(report);
    expect(report.paragraphs[zones.bodyEnd]?.text).not.toBe(request);
  });

  it('passes over a list of contents typed by hand', () => {
    const contents = 'I. TÌNH HÌNH....1\nII. KẾT QUẢ....2\nIII. HẠN CHẾ....3\nIV. KIẾN NGHỊ....4';
    const body = '**I. TÌNH HÌNH**\n- Ổn định.\n**II. KẾT QUẢ**\n- Tốt.\n**IV. KIẾN NGHỊ**\n- Không.';
    expect(sure(`${contents}\n${body}`)).toEqual(['I. TÌNH HÌNH', 'II. KẾT QUẢ', 'IV. KIẾN NGHỊ']);
  });

  describe('a list of contents typed by hand is known as a whole', () => {
    const body =
      '**I. TÌNH HÌNH CNVCLĐ**\n- Ổn định.\n**II. KẾT QUẢ HOẠT ĐỘNG NĂM 2024**\n- Tốt.\n**1. Công tác nữ công**\n- Tốt.';
    const headings = ['I. TÌNH HÌNH CNVCLĐ', 'II. KẾT QUẢ HOẠT ĐỘNG NĂM 2024', '1. Công tác nữ công'];

    it.each([
      [
        'shortened, with pages after tabs',
        'I. Tình hình\t1\nII. Kết quả\t2\n2. Tài chính\t3\nIII. Kiến nghị\t4',
      ],
      [
        'with pages after dots and no heading that comes again',
        'A. Mở đầu....1\nB. Nội dung…… 2\nC. Hạn chế.... 3\nD. Kiến nghị....4',
      ],
      [
        'without pages',
        'I. Tình hình CNVCLĐ\nII. Kết quả hoạt động\n1. Công tác nữ công\n2. Tài chính\nIII. Kiến nghị',
      ],
      [
        'in bold, without pages',
        '**I. Tình hình CNVCLĐ**\n**II. Kết quả hoạt động**\n**III. Hạn chế**\n**IV. Kiến nghị**',
      ],
      ['under its title', '^**MỤC LỤC**\nI. Những nét chính\nII. Việc đã làm\nIII. Kiến nghị'],
    ])('%s', (_, contents) => {
      expect(sure(`${contents}\n${body}`)).toEqual(headings);
      expect(sure(`${contents}\nNăm 2024, công đoàn đã đạt nhiều kết quả.\n${body}`)).toEqual(headings);
    });

    it('and ends where the report begins, even without its first sections', () => {
      const contents = '**I. Tình hình**\n**II. Kết quả hoạt động**\n**III. Hạn chế**\n**IV. Kiến nghị**';
      const rest =
        '**1. Công tác nữ công**\n- Tốt.\n**II. Kết quả hoạt động**\n- Tốt.\n**III. Hạn chế**\n- Ít.';
      expect(sure(`${contents}\n${rest}`)).toEqual([
        '1. Công tác nữ công',
        'II. Kết quả hoạt động',
        'III. Hạn chế',
      ]);
    });
  });

  it('does not take an empty form for a list of contents', () => {
    const form = [
      'I. TÌNH HÌNH',
      '1. Thuận lợi',
      '2. Khó khăn',
      'II. KẾT QUẢ',
      '1. Công tác nữ công',
      'III. KIẾN NGHỊ',
    ];
    expect(sure(form.map((line) => `**${line}**`).join('\n'))).toEqual(form);
    expect(sure(form.map((line) => `**${line}**\n`).join('\n'))).toEqual(form);
    const contents = form.map((line, at) => `${line}\t${at + 1}`).join('\n');
    expect(sure(`**MỤC LỤC**\n${contents}\n${form.map((line) => `**${line}**`).join('\n')}`)).toEqual(form);
  });

  it('does not take figures after dots for pages', () => {
    const lines = ['1. Đoàn viên nam', '2. Đoàn viên nữ', '3. Công đoàn cơ sở', '4. Tổ công đoàn'];
    const figures = [120, 80, 7, 3];
    expect(sure(lines.map((line, at) => `**${line} ..... ${figures[at]}**`).join('\n'))).toHaveLength(4);
  });

  it('passes over the rows of a table of figures', () => {
    expect(sure('| **TT** | **Nội dung** | **Kết quả** |\n| 1 | Công tác nữ công | 5 |')).toEqual([]);
  });

  it('takes a first row of one cell, across such a table or not, as no other row', () => {
    const rows =
      '| **5. Công tác nữ công** |\n| TT | Nội dung | Số |\n| **6. Công tác tài chính** |\n| 1 | Hội thi | 5 |';
    const report = exampleReport(rows);
    const across = report.tables.map((table) => ({
      ...table,
      cells: table.cells.map(widened),
    }));
    for (const tables of [report.tables, across]) {
      const found = findHeadings({ ...report, tables }).filter(({ confidence }) => confidence > 0.7);
      expect(found.map(({ text }) => text)).toEqual(['5. Công tác nữ công']);
    }
  });
});
