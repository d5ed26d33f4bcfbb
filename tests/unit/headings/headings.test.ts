import { findHeadings } from '../../../src/report/headings';
import { exampleReport } from '../../tools/exampleReport';

const sure = (text: string) =>
  findHeadings(exampleReport(text))
    .filter(({ confidence }) => confidence > 0.7)
    .map(({ text: heading }) => heading);

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

  it('passes over a list of contents typed by hand', () => {
    const contents = 'I. TÌNH HÌNH....1\nII. KẾT QUẢ....2\nIII. HẠN CHẾ....3\nIV. KIẾN NGHỊ....4';
    const body = '**I. TÌNH HÌNH**\n- Ổn định.\n**II. KẾT QUẢ**\n- Tốt.\n**IV. KIẾN NGHỊ**\n- Không.';
    expect(sure(`${contents}\n${body}`)).toEqual(['I. TÌNH HÌNH', 'II. KẾT QUẢ', 'IV. KIẾN NGHỊ']);
  });

  it('passes over the rows of a table of figures', () => {
    expect(sure('| **TT** | **Nội dung** | **Kết quả** |\n| 1 | Công tác nữ công | 5 |')).toEqual([]);
  });
});
