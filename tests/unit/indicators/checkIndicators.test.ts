import { checkIndicators } from '../../../src/check/indicators/checkIndicators';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { buildReport } from './builder';
import { SAYINGS } from './sayings';
import { CONG_THUONG, check, QUANG_TRI, told } from './verdicts';

describe('what a sentence says of the indicators of its section', () => {
  test.each(SAYINGS)('$section: $text', ({ outline, section, text, says }) => {
    const verdicts = check(outline, [{ section, lines: [text] }]);
    for (const [name, wanted] of Object.entries(says)) {
      expect(wanted.split('|')).toContain(told(verdicts.get(`${section}.${name}`)));
    }
  });

  test('half-composed letters, NFD and odd spaces say the same', () => {
    for (const { outline, section, text } of SAYINGS) {
      const plain = [...check(outline, [{ section, lines: [text] }]).values()].map(told);
      for (const other of [text.normalize('NFD'), text.replaceAll(' ', '\u00a0')]) {
        expect([...check(outline, [{ section, lines: [other] }]).values()].map(told)).toEqual(plain);
      }
    }
  });
});

describe('where a figure may stand', () => {
  const section = 'II.5';

  test('in an item of a list, of which the line above it tells what it is of', () => {
    const lines = [
      'Hỗ trợ đoàn viên bị ảnh hưởng bởi bão lũ:',
      '- Số người: 120 người',
      '- Số tiền: 60 triệu đồng',
      'Kết quả khác không đáng kể.',
      '- Số tiền: 5 triệu đồng',
    ];
    const verdicts = check(QUANG_TRI, [{ section: 'II.2', lines }]);
    expect(told(verdicts.get('II.2.so-nguoi-ho-tro-dich-lu'))).toBe('120');
    expect(told(verdicts.get('II.2.so-tien-ho-tro-dich-lu'))).toBe('60000000');
  });

  test('in an item that goes on with the item before it', () => {
    const lines = [
      '- Số người được hỗ trợ do dịch bệnh Covid-19, lũ lụt: 427 lượt.',
      '- Số tiền: 213.500.000 đồng.',
    ];
    const verdicts = check(QUANG_TRI, [{ section: 'II.2', lines }]);
    expect(told(verdicts.get('II.2.so-tien-ho-tro-dich-lu'))).toBe('213500000');
  });

  test('below a line that names the money it is counted in', () => {
    const lines = ['Kết quả thu - chi (đơn vị: triệu đồng):', '+ Tổng thu: 18.744;', '+ Tổng chi: 16.905.'];
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.9', lines }]);
    expect(told(verdicts.get('P1.II.9.thu'))).toBe('18744000000');
    expect(told(verdicts.get('P1.II.9.chi'))).toBe('16905000000');
  });

  test('in a note, which goes on with what it is a note to', () => {
    const { report, sections } = buildReport([
      {
        section,
        lines: ['Phần mềm quản lý đoàn viên được cập nhật thường xuyên.'],
        aside: { kind: 'footnote', text: 'Đến nay có 2.688 đoàn viên đủ thông tin.' },
      },
    ]);
    const [aside] = report.asides;
    const paragraphs = report.paragraphs.map((one) => ({ ...one, asides: one.index === 1 ? [0] : [] }));
    const moved = { ...report, paragraphs, asides: aside === undefined ? [] : [{ ...aside, paragraph: 1 }] };
    const outline = findOutline(QUANG_TRI);
    if (outline === null) throw new Error(QUANG_TRI);
    const verdicts = checkIndicators(moved, renderOutline(outline, {}), sections);
    expect(told(verdicts.find(({ id }) => id === 'II.5.cap-nhat-du-lieu'))).toBe('2688');
  });

  test('under a merged heading, for each of its sections', () => {
    const { report, sections } = buildReport([
      { section: 'P1.II.7', lines: ['Tổng thu 796,4 triệu đồng, chi 640 triệu đồng.'] },
    ]);
    const [own] = sections;
    const merged = own === undefined ? [] : [own, { ...own, id: 'P1.II.8' }];
    const outline = findOutline('ldld-vinh-thuan-giua-nhiem-ky-2018-2023');
    if (outline === null) throw new Error('no outline');
    const verdicts = checkIndicators(report, renderOutline(outline, {}), merged);
    expect(verdicts.find(({ id }) => id === 'P1.II.8.thu')).toMatchObject({
      value: 796400000,
      foundIn: null,
    });
  });

  test('never behind the closing', () => {
    const parts = [{ section, lines: ['Tốt.', 'Đã phát triển mới 45 đoàn viên.'] }];
    const { report, sections } = buildReport(parts);
    const outline = findOutline(QUANG_TRI);
    if (outline === null) throw new Error(QUANG_TRI);
    const read = (from: number) =>
      checkIndicators(report, renderOutline(outline, {}), sections, { from }).find(
        ({ id }) => id === 'II.5.phat-trien-doan-vien',
      )?.status;
    expect(read(3)).toBe('present');
    expect(read(2)).toBe('missing');
  });

  test('in the gap that a heading nobody recognised left', () => {
    const verdicts = check(QUANG_TRI, [
      { section: 'II.4', lines: ['Phong trào thi đua sôi nổi.', 'Mở 4 lớp nghiệp vụ với 385 học viên.'] },
      { section, lines: [], missing: true },
      { section: 'II.6', lines: ['Nữ công tham gia 3 lớp nấu ăn.'] },
    ]);
    expect(told(verdicts.get('II.5.tap-huan-so-cuoc'))).toBe('4');
    expect(told(verdicts.get('II.5.tap-huan-so-nguoi'))).toBe('385');
    expect(verdicts.get('II.5.tap-huan-so-cuoc')?.foundIn).toBe('II.4');
  });

  test.each(['footnote', 'textbox'] as const)('in a %s that hangs on the section', (kind) => {
    const aside = { kind, text: 'Trong năm đã phát triển mới 45 đoàn viên.' };
    expect(
      told(
        check(QUANG_TRI, [{ section, lines: ['Công tác được quan tâm.'], aside }]).get(
          'II.5.phat-trien-doan-vien',
        ),
      ),
    ).toBe('45');
  });

  test('in its own field, which comes before the prose', () => {
    const controls = { 'bccd:i:II.5.phat-trien-doan-vien': '1.204', 'bccd:i:II.5.thanh-lap-cdcs': 'Không' };
    const verdicts = check(QUANG_TRI, [{ section, lines: ['Đã phát triển mới 45 đoàn viên.'], controls }]);
    expect(verdicts.get('II.5.phat-trien-doan-vien')).toMatchObject({
      status: 'present',
      value: 1204,
      unit: 'đoàn viên',
    });
    expect(told(verdicts.get('II.5.thanh-lap-cdcs'))).toBe('0');
  });

  test('in another section: present, and said to be there', () => {
    const verdicts = check(QUANG_TRI, [
      { section, lines: ['Công tác phát triển đoàn viên được quan tâm.'] },
      {
        section: 'III.1',
        lines: ['Trong năm đã phát triển mới 262 đoàn viên, thành lập 3 công đoàn cơ sở.'],
      },
    ]);
    expect(verdicts.get('II.5.phat-trien-doan-vien')).toMatchObject({
      status: 'present',
      value: 262,
      foundIn: 'III.1',
    });
  });

  test('in a note elsewhere that sums up an act, and in a request that tells how things stand', () => {
    const verdicts = check(QUANG_TRI, [
      { section, lines: [] },
      { section: 'III.1', lines: ['Tổng số người dự các lớp bồi dưỡng năm 2020 là 231 người.'] },
      { section: 'V', lines: ['Thu nhập bình quân hiện 6,4 triệu đồng/tháng, đề nghị tỉnh quan tâm.'] },
    ]);
    expect(told(verdicts.get('II.5.tap-huan-so-nguoi'))).toBe('231');
    expect(told(verdicts.get('I.tien-luong'))).toBe('6400000');
  });

  test('but no share of another matter’s plan', () => {
    const verdicts = check(QUANG_TRI, [
      { section: 'II.1', lines: ['Đã ký cam kết với tỉnh.'] },
      {
        section: 'II.7',
        lines: ['Thu kinh phí công đoàn 4,8 tỷ đồng, bằng 97% kế hoạch năm; ước đến 31/12 đạt 101%.'],
      },
    ]);
    expect(told(verdicts.get('II.1.muc-dat-cam-ket'))).toBe('missing');
  });

  test('but not among the tasks of the year to come, nor in the appendix', () => {
    const verdicts = check(QUANG_TRI, [
      { section, lines: [] },
      { section: 'V', lines: ['Phát triển mới 300 đoàn viên, thành lập 5 công đoàn cơ sở.'] },
    ]);
    expect(told(verdicts.get('II.5.phat-trien-doan-vien'))).toBe('missing');
    const table = [
      ['STT', 'Nội dung', 'Số liệu'],
      ['46a', 'Tổng số đoàn viên kết nạp mới', '77'],
    ];
    expect(
      told(check(QUANG_TRI, [{ section, lines: [], table }], [0]).get('II.5.phat-trien-doan-vien')),
    ).toBe('missing');
  });
});

test('the evidence is the sentence, the place its paragraph', () => {
  const line = 'Công tác được quan tâm. Đã thành lập mới 6 công đoàn cơ sở.';
  const verdict = check(QUANG_TRI, [{ section: 'II.5', lines: [line] }]).get('II.5.thanh-lap-cdcs');
  expect(verdict).toMatchObject({
    evidence: 'Đã thành lập mới 6 công đoàn cơ sở.',
    raw: '6',
    unit: 'CĐCS',
    place: { paragraph: 1 },
  });
});

describe('a sentence that speaks of the matter without a figure', () => {
  const unsaid = (section: string, id: string, ...lines: string[]) => {
    const verdict = check(QUANG_TRI, [{ section, lines }]).get(`${section}.${id}`);
    return { status: verdict?.status, evidence: verdict?.evidence, paragraph: verdict?.place?.paragraph };
  };

  test('is pointed to', () => {
    const line = 'Nhiều đồng chí được kết nạp vào Đảng trong năm.';
    expect(unsaid('II.3', 'ket-nap-dang', 'Tuyên truyền kịp thời.', line)).toEqual({
      status: 'missing',
      evidence: line,
      paragraph: 2,
    });
  });

  test('must name all that is asked for', () => {
    expect(unsaid('II.3', 'ket-nap-dang', 'Các chi bộ sinh hoạt đều đặn theo quy định.').evidence).toBeNull();
    expect(unsaid('II.5', 'tap-huan-so-cuoc', 'Tập huấn.').evidence).toBeNull();
  });

  test('need not say what the section’s title says', () => {
    const line = 'Mọi khoản chi đều có chứng từ.';
    const verdicts = check(CONG_THUONG, [{ section: 'P1.II.9', lines: ['Thu 900 triệu đồng.', line] }]);
    expect(verdicts.get('P1.II.9.chi')).toMatchObject({ status: 'missing', evidence: line });
  });

  test('stands in the section that asks', () => {
    const verdicts = check(QUANG_TRI, [
      { section: 'II.3', lines: ['Tuyên truyền kịp thời.'] },
      { section: 'III.1', lines: ['Nhiều đồng chí được kết nạp vào Đảng trong năm.'] },
    ]);
    expect(verdicts.get('II.3.ket-nap-dang')).toMatchObject({ evidence: null, place: null });
  });
});
