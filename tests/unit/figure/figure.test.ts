import fc from 'fast-check';
import { type Figure, findFigures } from '../../../src/text/figure';

/** "value unit" of each figure, as a reader would say them. */
function read(text: string): string[] {
  return findFigures(text).map(({ value, unit }) => `${value}${unit === null ? '' : ` ${unit}`}`);
}

function only(text: string): Figure {
  const [figure, ...others] = findFigures(text);
  if (figure === undefined || others.length > 0) throw new Error(`one figure wanted in: ${text}`);
  return figure;
}

describe('numbers as they are written', () => {
  test.each([
    ['có 1.234 người', '1234 người'],
    ['có 1 234 đoàn viên', '1234 đoàn viên'],
    ['có 1234 đoàn viên', '1234 đoàn viên'],
    ['có 1,234 người', '1234 người'],
    ['thu 1,234.5 triệu đồng', '1234500000 đồng'],
    ['thu 1,5 tỷ', '1500000000 đồng'],
    ['thu 1,5 tỉ đồng', '1500000000 đồng'],
    ['thu 1.234 tỷ đồng', '1234000000000 đồng'],
    ['thu 2.926 triệu đồng', '2926000000 đồng'],
    ['thu 1 tỷ 250 triệu đồng', '1250000000 đồng'],
    ['chi 1.250.000.000đ', '1250000000 đồng'],
    ['chi 50.000.000 VNĐ', '50000000 đồng'],
    ['chi 35 trđ', '35000000 đồng'],
    ['chi 35 tr.đ', '35000000 đồng'],
    ['chi 40,5tr (quỹ công đoàn)', '40500000 đồng'],
    ['ở mức sáu triệu rưỡi đồng mỗi tháng', '6500000 đồng'],
    ['đạt chín mươi hai phần trăm', '92 %'],
    ['Về đảng: năm đoàn viên', '5 đoàn viên'],
    ['có năm anh mới vào', '5 anh'],
    ['mức ăn ca 28 nghìn đồng/suất', '28000 đồng'],
    ['lương 10,55 triệu đồng/người/tháng', '10550000 đồng'],
    ['đạt 12,5%', '12.5 %'],
    ['đạt 85 %', '85 %'],
    ['đạt 85 phần trăm', '85 %'],
    ['hơn 16 nghìn lượt người', '16000 lượt người'],
    ['gần 10 vạn lượt người', '100000 lượt người'],
    ['kết nạp 02 đồng chí', '2 đồng chí'],
    ['kết nạp 20 đ/c', '20 người'],
    ['kết nạp 45ĐV', '45 đoàn viên'],
    ['tổ chức ba lớp', '3 lớp'],
    ['tổ chức mười hai cuộc', '12 cuộc'],
    ['hai mươi lăm đoàn viên', '25 đoàn viên'],
    ['hai nghìn ba trăm lượt người', '2300 lượt người'],
    ['sáu triệu tám trăm nghìn đồng mỗi tháng', '6800000 đồng'],
    ['kết nạp 05 (năm) đoàn viên', '5 đoàn viên'],
    ['có ba trăm mười hai (312) cán bộ', '312 cán bộ'],
    ['tuyển bốn phóng viên', '4 phóng viên'],
    ['Tổng số CNVCLĐ (người): 212', '212 người'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  test('a ratio is counted in something, a day and month is not', () => {
    expect(read('hoàn thành 12/14 chỉ tiêu đã cam kết')).toEqual(['12/14 chỉ tiêu']);
    expect(read('đến nay đã đạt và vượt 10/12, hai việc chưa xong')).toEqual(['10/12 chỉ tiêu']);
    expect(read('đến 25/11 đơn vị đã hoàn thành')).toEqual([]);
    expect(read('mở vào tháng 6 và tháng 9, 87 lượt người dự')).toEqual(['87 lượt người']);
    expect(read('kỷ niệm ngày 8/3 và 20/10')).toEqual([]);
  });

  test('"hơn", "gần", "khoảng" make a figure approximate', () => {
    expect(only('có hơn 90 đoàn viên').approximate).toBe(true);
    expect(only('khu vực nhà nước 6 đoàn viên').approximate).toBe(false);
  });
});

describe('nothing is a figure too', () => {
  test.each([
    'Trong năm không có đơn thư khiếu nại.',
    'Chưa có công đoàn cơ sở thành lập mới',
    'không xảy ra vụ tai nạn nào',
    'không thuộc diện tổ chức hội nghị người lao động',
  ])('%s', (text) => {
    expect(only(text)).toMatchObject({ value: 0, kind: 'nothing' });
  });

  test.each(['việc triển khai không kịp thời', 'hiệu quả chưa cao', 'không ngừng đổi mới'])(
    'but not: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('numbers that count nothing', () => {
  test.each([
    'theo Kế hoạch số 45/KH-LĐLĐ và Nghị quyết 02-NQ/TW',
    'Nghị định số 191/2013/NĐ-CP ngày 21/11/2013',
    'Nghị quyết 7b/NQ-TLĐ ngày 21/01/2016',
    'Công văn số 1142/TLĐ',
    'Luật 97/2025/QH15, Quyết định 217',
    'ngày 25 tháng 11 năm 2020, tháng 5, quý II, quý 3/2021',
    'nhiệm kỳ 2018 - 2023, giai đoạn 2018–2020, năm 2019, 2020',
    'khoản 2 Điều 4, Chương 3',
    'Đại hội lần thứ 12, khóa 15',
    'kỷ niệm 90 năm ngày thành lập',
    'tuổi đời bình quân 33 tuổi',
    '6 tháng đầu năm',
    'dịch Covid-19, Covid - 19, Thông điệp 5K, cách mạng công nghiệp 4.0',
    'thi đua quý I, tháng 5/2020, T12/2020',
    'điện thoại 0912 345 678',
    'tài khoản tập trung (1170 0388 9999 tại VietinBank)',
    'thư điện tử vanphong2020@example.vn',
    '2.1. Tồn tại, hạn chế',
    '1. Công tác tuyên truyền',
    '2.1Tồn tại',
    'thợ bậc 4/7 trở lên',
    'sau bão số 3, kho số 12, tổ cạo mủ số 2',
    'trong hai đợt dịch và một trận lũ',
    'chỉ nhập được vài chục trường hợp',
    'các ngày 5, 12 và 19 tháng 6; tháng 3, 6 và 9',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('words that are also numbers', () => {
    expect(read('Trong năm đoàn viên tích cực tham gia')).toEqual([]);
    expect(read('mỗi tổ chọn một mô hình')).toEqual([]);
    expect(read('ngày thứ bảy, thứ hai')).toEqual([]);
    expect(read('đã tổ chức năm lớp tập huấn')).toEqual(['5 lớp']);
    expect(read('Trong năm ba đoàn viên được kết nạp Đảng')).toEqual(['3 đoàn viên']);
    expect(read('chi năm mươi triệu đồng, tặng năm trăm suất quà')).toEqual([
      '50000000 đồng',
      '500 suất quà',
    ]);
  });
});

describe('what a figure is there for', () => {
  test.each([
    ['phấn đấu phát triển mới 50 đoàn viên', 'target'],
    ['chỉ tiêu năm 2021 phát triển 60 đoàn viên', 'target'],
    ['đã phát triển 50 đoàn viên, vượt kế hoạch', 'level'],
    ['tăng 12% so với năm trước', 'change'],
    ['Chỉ tiêu tỉnh giao kết nạp 40 đoàn viên', 'target'],
    ['hoàn thành các chỉ tiêu cam kết: 100%', 'level'],
    ['theo bản cam kết, cả 9 chỉ tiêu đều đạt', 'level'],
    ['mỗi người bình quân 6,8 triệu đồng', 'level'],
    ['mỗi người 2 triệu đồng', 'each'],
    ['lương cao nhất 24 triệu đồng', 'limit'],
    ['trích nộp đúng tỷ lệ 29%', 'limit'],
    ['doanh nghiệp dưới 20 lao động', 'limit'],
    ['có từ 10 đoàn viên trở lên', 'threshold'],
    ['việc nhập dữ liệu giao cho ba cán bộ trẻ', 'doer'],
    ['bàn giao ba căn nhà', 'level'],
    ['dự toán chi năm sau đã duyệt là 4.150 triệu đồng', 'target'],
    ['tổng số 45 người', 'level'],
    ['theo bản cam kết, làm trọn 9/10 chỉ tiêu', 'level'],
    ['phấn đấu theo cam kết đạt 9/10 chỉ tiêu', 'target'],
    ['sang năm 2022 quyết tâm dựng 3 nhà', 'target'],
    ['cuối nhiệm kỳ phải giới thiệu được 5 người', 'target'],
    ['hai đồng chí đại diện ban chấp hành thay nhau thăm người ốm', 'doer'],
  ])('%s: %s', (text, role) => {
    expect(only(text).role).toBe(role);
  });

  test('of "từ … đến …" the second is the top of a range', () => {
    expect(findFigures('lương từ 5,5 đến 7 triệu đồng').map(({ role }) => role)).toEqual(['start', 'top']);
  });

  test('of "từ … lên …" the second is the level', () => {
    expect(findFigures('nâng từ 120 lên 150 đoàn viên').map(({ value, role }) => [value, role])).toEqual([
      [120, 'start'],
      [150, 'level'],
    ]);
  });
});

describe('whatever the encoding', () => {
  const texts = [
    'hỗ trợ 584 lượt đoàn viên với tổng số tiền 292.000.000đ',
    'tổ chức bốn lớp, 410 lượt cán bộ tham gia',
  ];

  test('NFD and odd spaces change no figure', () => {
    for (const text of texts) {
      expect(read(text.normalize('NFD'))).toEqual(read(text));
      expect(read(text.replaceAll(' ', '\u00a0'))).toEqual(read(text));
    }
  });

  test('a whole number written the Vietnamese way is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (number) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(only(`đã hỗ trợ ${written} đồng cho`).value).toBe(number);
      }),
    );
  });

  test('no text takes it long or makes it fail', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '.', ',', '/', ' ', 'đ', 'năm ', 'không ', 'nào', 'a', '-') }),
        (text) => {
          for (const { start, end, raw } of findFigures(text)) expect(end - start).toBe(raw.length);
        },
      ),
    );
    const started = performance.now();
    findFigures('1.'.repeat(20000) + 'a'.repeat(20000) + 'không a '.repeat(5000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
