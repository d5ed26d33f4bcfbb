import { CONG_THUONG, check, QUANG_TRI, told } from './verdicts';

describe('a figure in a table', () => {
  const section = 'II.5';

  test('in a small table, with the unit in a column of its own or in the heading', () => {
    const own = [
      ['TT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Kết quả'],
      ['1', 'Số đoàn viên phát triển mới', 'đoàn viên', '100', '120'],
      ['2', 'Số lớp tập huấn', 'lớp', '5', '4'],
    ];
    const verdicts = check(QUANG_TRI, [{ section, lines: ['Kết quả như sau:'], table: own }]);
    expect(told(verdicts.get('II.5.phat-trien-doan-vien'))).toBe('120');
    expect(told(verdicts.get('II.5.tap-huan-so-cuoc'))).toBe('4');
    expect(verdicts.get('II.5.tap-huan-so-cuoc')?.place?.cell).toEqual([0, 2, 4]);
    const inHeading = [
      ['Nội dung', 'Số tiền (triệu đồng)'],
      ['Tổng thu tài chính công đoàn', '1.250,5'],
      ['Tổng chi tài chính công đoàn', '1.100'],
    ];
    const money = check(CONG_THUONG, [{ section: 'P1.II.9', lines: [], table: inHeading }]);
    expect(told(money.get('P1.II.9.thu'))).toBe('1250500000');
    expect(told(money.get('P1.II.9.chi'))).toBe('1100000000');
  });

  test('in the sum of a table, whose lead-in tells what it is of', () => {
    const courses = [
      ['Nội dung', 'Số cuộc', 'Số người dự'],
      ['Tổ trưởng', '2', '96'],
      ['An toàn', '1', '45'],
      ['Cộng', '3', '141'],
    ];
    const verdicts = check(QUANG_TRI, [{ section, lines: ['Các cuộc tập huấn:'], table: courses }]);
    expect(told(verdicts.get('II.5.tap-huan-so-cuoc'))).toBe('3');
    expect(told(verdicts.get('II.5.tap-huan-so-nguoi'))).toBe('141');
  });

  test('in the row of the last year, in the column that sums up', () => {
    const staff = [
      ['Năm', 'Giáo viên', 'Nhân viên', 'Tổng số'],
      ['2019', '27', '8', '35'],
      ['2020', '29', '9', '38'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.I.2', lines: ['Đội ngũ lao động:'], table: staff }]);
    expect(told(verdicts.get('P1.I.2.so-cnvcld'))).toBe('38');
  });

  test('in the row that sums up, where wordings name parts as well', () => {
    const money = [
      ['Năm', 'Tổng thu', 'Tổng chi'],
      ['2018 (hai đơn vị cũ)', '21.350.000', '20.180.000'],
      ['10 tháng 2020', '20.115.000', '17.460.000'],
      ['Cộng', '41.465.000', '37.640.000'],
    ];
    const verdicts = check('ldld-vinh-thuan-giua-nhiem-ky-2018-2023', [
      { section: 'P1.II.8', lines: ['Đơn vị tính: đồng'], table: money },
    ]);
    expect(told(verdicts.get('P1.II.8.thu'))).toBe('41465000');
    expect(told(verdicts.get('P1.II.8.chi'))).toBe('37640000');
  });

  test('in a column of totals that has its unit in the others', () => {
    const money = [
      ['Nội dung', 'Năm 2019 (triệu đồng)', 'Năm 2020 (triệu đồng)', 'Tổng cộng'],
      ['Tổng số thu', '6.410', '6.025', '12.435'],
      ['Tổng số chi', '5.880', '5.530', '11.410'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.9', lines: [], table: money }]);
    expect(told(verdicts.get('P1.II.9.thu'))).toBe('12435000000');
    expect(told(verdicts.get('P1.II.9.chi'))).toBe('11410000000');
  });

  test('in a row that goes on from the one above it, and in a column of results beside one of plans', () => {
    const plan = [
      ['Nội dung', 'Ký với tỉnh', 'Kết quả'],
      ['Đoàn viên phát triển mới', '60', '71'],
      ['Số đoàn viên được giới thiệu cho Đảng', '20', '25'],
      ['Trong đó: được kết nạp', '10', '12'],
    ];
    const verdicts = check(QUANG_TRI, [
      { section, lines: [], table: plan.slice(0, 2) },
      { section: 'II.3', lines: [], table: [...plan.slice(0, 1), ...plan.slice(2)] },
    ]);
    expect(told(verdicts.get('II.5.phat-trien-doan-vien'))).toBe('71');
    expect(told(verdicts.get('II.3.gioi-thieu-dang'))).toBe('25');
    expect(told(verdicts.get('II.3.ket-nap-dang'))).toBe('12');
  });

  test.each([
    ['KH năm', 'Thực hiện'],
    ['Giao', 'Đạt'],
    ['Chỉ tiêu Đại hội', 'Kết quả'],
  ])('not in a column of what was asked for: %s', (asked, reached) => {
    const table = [
      ['STT', 'Nội dung', asked, reached],
      ['1', 'Đoàn viên kết nạp mới', '160', '168'],
      ['2', 'Lớp tập huấn cán bộ CĐ', '4', '2'],
      ['3', 'Lượt cán bộ CĐ dự tập huấn', '300', '137'],
    ];
    const verdicts = check(QUANG_TRI, [{ section, lines: [], table }]);
    expect(told(verdicts.get('II.5.phat-trien-doan-vien'))).toBe('168');
    expect(verdicts.get('II.5.tap-huan-so-cuoc')).toMatchObject({ value: 2, unit: 'lớp' });
    expect(verdicts.get('II.5.tap-huan-so-nguoi')).toMatchObject({ value: 137, unit: 'lượt người' });
  });

  test('in the prose of a table’s cells, whatever stands in the other rows', () => {
    const prose =
      'Ban Thường vụ phân công từng uỷ viên bám cơ sở, chọn nơi có đông lao động để vận động trước; qua đó phát triển mới 112 đoàn viên, phần lớn ở công ty bê tông.';
    const table = [
      ['Mảng việc', 'Kết quả'],
      ['5. Công tác nữ công', 'Tặng hoa ngày 8/3.'],
      ['Phát triển đoàn viên', prose],
      ['Thành lập công đoàn cơ sở', '2'],
    ];
    const verdicts = check(QUANG_TRI, [{ section, lines: [], table }]);
    expect(told(verdicts.get('II.5.phat-trien-doan-vien'))).toBe('112');
    expect(told(verdicts.get('II.5.thanh-lap-cdcs'))).toBe('2');
  });

  test('but not in a row that only begins with a number', () => {
    const table = [
      ['Mảng việc', 'Kết quả'],
      ['5. Công tác nữ công', 'Tặng hoa ngày 8/3, phát triển mới 41 đoàn viên.'],
    ];
    const verdicts = check(QUANG_TRI, [{ section, lines: [], table }]);
    expect(told(verdicts.get('II.5.phat-trien-doan-vien'))).toBe('41');
  });

  test('beside a remark in brackets, which is no unit', () => {
    const meetings = [
      ['Loại hình', '2019', '2020', 'Cộng'],
      ['Hội nghị cán bộ, công chức (khối trường nghề, y tế)', '1', '2', '3'],
      ['Hội nghị người lao động (cấp công ty, cấp xưởng)', '9', '8', '17'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.1', lines: [], table: meetings }]);
    expect(told(verdicts.get('P1.II.1.hoi-nghi-cbcc'))).toBe('3');
    expect(told(verdicts.get('P1.II.1.hoi-nghi-nld'))).toBe('17');
  });

  test.each([
    'Thu, chi ba năm theo bảng dưới, đơn vị triệu đồng:',
    'Tổng hợp trong bảng (đơn vị: triệu đồng):',
    'ĐVT: triệu đồng',
    'Đơn vị tính: 1.000.000 đồng',
  ])('counted in what the line above the table says: %s', (line) => {
    const table = [
      ['Khoản', '2019', '2020', 'Cộng'],
      ['Tổng thu tài chính công đoàn', '5.486', '5.034', '10.520'],
      ['Tổng chi tài chính công đoàn', '4.905', '5.211', '10.116'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.9', lines: [line], table }]);
    expect(told(verdicts.get('P1.II.9.thu'))).toBe('10520000000');
    expect(told(verdicts.get('P1.II.9.chi'))).toBe('10116000000');
  });

  test('counted in one of the units above the table, as its column says', () => {
    const table = [
      ['Nội dung', 'Số người', 'Số tiền', 'Ghi chú'],
      ['Hỗ trợ do mất việc vì Covid-19', '187', '187,0', ''],
      ['Hỗ trợ nhà bị ngập trong lũ', '431', '517,2', ''],
      ['Tổng cộng', '618', '704,2', ''],
    ];
    const lines = ['Chăm lo đoàn viên do dịch bệnh và lũ lụt:', 'ĐVT: người; triệu đồng'];
    const verdicts = check(QUANG_TRI, [{ section: 'II.2', lines, table }]);
    expect(told(verdicts.get('II.2.so-nguoi-ho-tro-dich-lu'))).toBe('618');
    expect(told(verdicts.get('II.2.so-tien-ho-tro-dich-lu'))).toBe('704200000');
  });

  test('under a title that goes right across the table, in the row that sums up several years', () => {
    const table = [
      ['Tài chính công đoàn'],
      ['Năm', 'Tổng thu (triệu đồng)', 'Tổng chi (triệu đồng)'],
      ['2019', '10.410', '9.120'],
      ['2020', '9.636', '9.204'],
      ['Cộng 2 năm', '20.046', '18.324'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.9', lines: [], table }]);
    expect(told(verdicts.get('P1.II.9.thu'))).toBe('20046000000');
    expect(told(verdicts.get('P1.II.9.chi'))).toBe('18324000000');
  });

  test('in what is said right across the table', () => {
    const table = [
      ['Chỉ số', 'Đầu năm', 'Cuối năm'],
      ['Tổng số đoàn viên', '131', '137'],
      ['Trong đó: kết nạp mới 10 người, chuyển đi 4 người'],
    ];
    const verdicts = check('cdb-khcn-nam-2024', [{ section: 'II.7', lines: [], table }]);
    expect(told(verdicts.get('II.7.phat-trien-doan-vien'))).toBe('10');
  });

  test('in the column of this term, not of the one before', () => {
    const table = [
      ['Chỉ số', 'Nửa đầu nhiệm kỳ trước', 'Nửa đầu nhiệm kỳ này'],
      ['Tỷ lệ lao động trực tiếp được khen thưởng (%)', '64', '71,5'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.5', lines: [], table }]);
    expect(told(verdicts.get('P1.II.5.khen-thuong-ty-le'))).toBe('71.5');
    const staff = [
      ['Chỉ số', 'Đầu NK', '10/2020'],
      ['Tổng số CNVCLĐ (người)', '24', '27'],
    ];
    const heads = check(CONG_THUONG, [{ section: 'P1.I.2', lines: [], table: staff }]);
    expect(told(heads.get('P1.I.2.so-cnvcld'))).toBe('27');
  });

  test('in the sum of the column that is asked for, not in a year’s row of it', () => {
    const table = [
      ['Năm', 'Người được khen', 'Lao động trực tiếp được khen'],
      ['2019', '655', '347'],
      ['2020', '590', '345'],
      ['Cộng', '1.245', '692'],
    ];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.5', lines: [], table }]);
    expect(told(verdicts.get('P1.II.5.khen-thuong-so-luong'))).toBe('692');
  });

  test('in the row that answers all that is asked, before those that answer a part of it', () => {
    const table = [
      ['Nội dung', 'Số người'],
      ['Dự lớp nhận thức về Đảng', '6'],
      ['Được giới thiệu, kết nạp Đảng', '4'],
    ];
    const verdicts = check('cdb-khcn-nam-2024', [{ section: 'II.7', lines: [], table }]);
    expect(told(verdicts.get('II.7.ket-nap-dang'))).toBe('4');
  });
});
