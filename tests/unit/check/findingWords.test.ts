import { checkReport } from '../../../src/check/checkReport';
import type { Finding } from '../../../src/check/result';
import { findingMessage, findingParts } from '../../../src/messages/findings';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const check = (text: string) => checkReport(exampleReport(text), exampleOutline, exampleOptions).findings;

/** What a person is told of one rule, in Vietnamese. */
const said = (text: string, rule: string): string[] =>
  check(text)
    .filter((one) => one.rule === rule)
    .map((finding) => findingMessage(finding, 'vi'));

const of = (rule: string, data: Finding['data']) =>
  findingParts({ rule, severity: 'warning', target: null, place: null, data }, 'vi');

const table = (...figures: string[]): string =>
  [
    '| STT | Nội dung | Đơn vị tính | Số liệu |',
    `| 1 | Tổng số đoàn viên | người | ${figures[0]} |`,
    `| 2 | Số đoàn viên kết nạp mới | người | ${figures[1]} |`,
    `| 3 | Số cuộc kiểm tra | cuộc | ${figures[2]} |`,
    `| 4 | Thu đoàn phí | triệu đồng | ${figures[3]} |`,
  ].join('\n');

describe('a section is called as the report calls it', () => {
  test('where its number is not the guideline’s', () => {
    const [empty] = said(
      '**II. Kết quả hoạt động**\n**1. Công tác tài chính**\n**2. Công tác nữ công**\n- Tốt.',
      'section-empty',
    );
    expect(empty).toContain('“1. Công tác tài chính”');
    expect(empty).not.toContain('“2. Công tác tài chính”');
  });

  test('with what stands in it instead of text', () => {
    const [empty] = said('**1. Công tác nữ công**\n(đơn vị tự đánh giá)', 'section-empty');
    expect(empty).toContain('“(đơn vị tự đánh giá)”');
  });
});

describe('what to do about an empty section', () => {
  const empty = (data: Finding['data']) =>
    of('section-empty', { heading: '1. Mục', only: 'nothing', left: null, required: true, ...data });

  test('is to write it, where the guideline wants it; only requests may be “Không có”', () => {
    expect(empty({}).mend).toBe('Hãy viết nội dung của đơn vị.');
    expect(empty({ requests: true }).mend).toContain('nếu không có kiến nghị thì ghi “Không có”');
    expect(empty({ required: false }).mend).toContain('bỏ đề mục');
    const [requests] = check('**I. Tình hình đoàn viên**\n- Ổn định.\n**III. Kiến nghị**').filter(
      ({ rule }) => rule === 'section-empty',
    );
    expect(requests?.data).toMatchObject({ requests: true, required: false });
  });

  test('is to put text in the place of what stands there', () => {
    expect(empty({ only: 'guidance', left: 'Kết quả' }).mend).toContain('thay câu gợi ý');
    for (const only of ['placeholder', 'dots', 'remark'])
      expect(empty({ only }).mend).toContain('thay dòng này');
  });

  test.each([
    ['……………………', 'mới chỉ có dòng chấm.'],
    ['(Nội dung đang chờ bổ sung)', 'mới chỉ có lời ghi tạm: “(Nội dung đang chờ bổ sung)”.'],
    ['Đang cập nhật', 'mới chỉ có dòng chờ điền: “Đang cập nhật”.'],
  ])('names what stands there: %s', (line, words) => {
    const [message] = said(
      `**1. Công tác nữ công**\n${line}\n**2. Công tác tài chính**\n- Thu đủ.`,
      'section-empty',
    );
    expect(message).toContain(`Mục “1. Công tác nữ công” ${words}`);
  });
});

describe('the guideline’s sentence', () => {
  const cited = (text: string, rule: string) =>
    check(text)
      .filter((one) => one.rule === rule)
      .map((finding) => findingParts(finding, 'vi').why);
  const guidance = 'Kết quả hoạt động của ban nữ công quần chúng và các phong trào của nữ đoàn viên.';

  test('is told with what rests on it', () => {
    const empty = '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n**2. Công tác tài chính**\n- Tốt.';
    expect(cited(empty, 'section-empty')).toEqual([guidance]);
    expect(cited(empty, 'indicator-missing')).toEqual(['số thu đoàn phí (so sánh với năm trước)']);
    expect(cited(empty, 'demand-missing')).toEqual(['nêu khó khăn, vướng mắc và nguyên nhân']);
  });

  test.each([
    ['guidance-left', `**1. Công tác nữ công**\n- ${guidance}\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.`],
    ['placeholder-left', '**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn.\n- Kết quả: ………………'],
    ['sections-merged', '**1. Công tác nữ công và công tác tài chính**\n- Tốt, thu đủ.'],
  ])('is not told with %s, which it explains nothing of', (rule, text) => {
    expect(cited(text, rule)).toEqual([null]);
  });
});

test('where a missing section goes is told by the text before it', () => {
  const [missing] = said(
    '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Chị em phấn khởi.\n**III. Kiến nghị**\n- Không.',
    'section-missing',
  ).filter((message) => message.includes('Công tác tài chính'));
  expect(missing).toContain('sau đoạn “Chị em phấn khởi”');
});

describe('a missing section is called by its title, and its number told as the guideline’s', () => {
  test('since the report may give that number to another section', () => {
    const [missing] = said(
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**2. Hội thi nấu ăn mừng xuân**\n- Vui.',
      'section-missing',
    ).filter((message) => message.includes('Công tác tài chính'));
    expect(missing).toContain('Thiếu mục “Công tác tài chính” (mục II.2 của hướng dẫn).');
  });

  test('with the part it belongs to', () => {
    const found = findOutline('ldld-vinh-thuan-giua-nhiem-ky-2018-2023');
    if (found === null) throw new Error('no outline');
    const outline = renderOutline(found, {});
    const messages = checkReport(exampleReport('- Chào.'), outline, { forms: [] })
      .findings.filter(({ rule }) => rule === 'section-missing')
      .map((finding) => findingMessage(finding, 'vi'));
    expect(messages[0]).toContain('(phần thứ nhất của hướng dẫn) cùng');
    const [lessons] = checkReport(
      exampleReport(
        '**PHẦN THỨ NHẤT**\n**KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI CÔNG ĐOÀN**\n**III. Tồn tại, hạn chế và nguyên nhân**\n- Ít.',
      ),
      outline,
      { forms: [] },
    )
      .findings.filter(({ target }) => target === 'P1.IV')
      .map((finding) => findingMessage(finding, 'vi'));
    expect(lessons).toContain('“Bài học kinh nghiệm” (mục IV, phần thứ nhất của hướng dẫn)');
  });
});

test('a section out of order is placed by its neighbour as the report calls it', () => {
  const [moved] = said(
    '**II. Kết quả hoạt động**\n**1/ Công tác tài chính của đơn vị**\n- Thu đủ.\n**2/ Công tác nữ công trong năm**\n- Tốt.',
    'section-order',
  );
  expect(moved).toContain(
    'mục này đứng sau mục “2/ Công tác nữ công trong năm”. Nên chuyển về ngay sau mục đó;',
  );
});

test('a section that belongs before all others is placed before them', () => {
  const [first, ...more] = said(
    '**II. Kết quả hoạt động**\n**1. Công tác tài chính**\n- Thu đủ.\n**III. Kiến nghị**\n- Không.\n**I. Tình hình đoàn viên**\n- Ổn định.',
    'section-order',
  );
  expect(first).toContain('Mục “I. Tình hình đoàn viên” chưa đúng thứ tự');
  expect(first).toContain('đứng trước các mục cùng cấp khác của báo cáo. Nên chuyển về trước các mục đó;');
  expect(more).toEqual([]);
});

test('a common heading is told with all the sections it joins', () => {
  const [merged] = said('**1. Công tác nữ công và công tác tài chính**\n- Tốt, thu đủ.', 'sections-merged');
  expect(merged).toContain(
    'Đề mục “1. Công tác nữ công và công tác tài chính” gộp hai mục của hướng dẫn: “1. Công tác nữ công” và “2. Công tác tài chính”.',
  );
});

describe('a comparison that is missing', () => {
  const told = (outlineId: string, report: string) => {
    const found = findOutline(outlineId);
    if (found === null) throw new Error('no outline');
    return checkReport(exampleReport(report), renderOutline(found, {}), { forms: [] })
      .findings.filter(({ rule }) => rule === 'comparison-missing')
      .map((finding) => findingParts(finding, 'vi'));
  };

  test('is told by what this guideline wants compared', () => {
    const [term] = told('ldld-vinh-thuan-giua-nhiem-ky-2018-2023', 'Có 3.200 đoàn viên.');
    expect(term?.found).toBe(
      'Báo cáo chưa đối chiếu số liệu với đầu nhiệm kỳ và kết quả đạt được tương ứng của nhiệm kỳ trước.',
    );
    expect(term?.mend).not.toContain('cam kết');
    const [year] = told(
      'ldld-quang-tri-nam-2020',
      '**II. Kết quả hoạt động công đoàn năm 2020**\n**1. Kết quả thực hiện các nội dung cam kết năm 2020**\nĐã hoàn thành 11 chỉ tiêu cam kết.',
    );
    expect(year?.expected).toBe('Hướng dẫn yêu cầu so sánh với các chỉ tiêu đã cam kết.');
  });

  test('is told where the guideline does not say with what', () => {
    const data = { subject: null, raw: null, against: null };
    expect(of('comparison-missing', data).found).toBe('Báo cáo chưa đối chiếu số liệu.');
  });
});

describe('a heading that sub-sections share', () => {
  const found = findOutline('ldld-quang-tri-nam-2020');
  const merged = (report: string) => {
    if (found === null) throw new Error('no outline');
    return checkReport(exampleReport(report), renderOutline(found, {}), { forms: [] })
      .findings.filter(({ rule }) => rule === 'sections-merged')
      .map((finding) => findingParts(finding, 'vi').found);
  };
  const before = '**III. Đánh giá chung**\n**1. Những ưu điểm**\n- Đoàn kết.\n';

  test('is told with them, once', () => {
    const [told, ...again] = merged(
      `${before}**2. Tồn tại, hạn chế và nguyên nhân**\n- Ít cán bộ, do kiêm nhiệm.`,
    );
    expect(told).toContain('chưa chia thành “2.1. Tồn tại, hạn chế” và “2.2. Nguyên nhân” như hướng dẫn.');
    expect(again).toEqual([]);
  });

  test('is told with its own section where only one of them does', () => {
    const told = merged(`${before}**2. Tồn tại, hạn chế**\n- Ít cán bộ.\n**3. Nguyên nhân**\n- Kiêm nhiệm.`);
    expect(told).toEqual([
      'Đề mục “2. Tồn tại, hạn chế” gộp hai mục của hướng dẫn: “2. Tồn tại, hạn chế và nguyên nhân” và “2.1. Tồn tại, hạn chế”.',
    ]);
  });
});

test('a main section under another one is not said to belong under the title of the report', () => {
  const [main] = said(
    '**I. Tình hình đoàn viên**\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.\n**3. Kiến nghị**\n- Tăng kinh phí.\n**IV. Đánh giá chung**\n- Tốt.',
    'section-misplaced',
  );
  expect(main).toContain('đang nằm dưới “II. Kết quả hoạt động”');
  expect(main).toContain('đây là một mục lớn');
  expect(main).not.toContain(exampleOutline.title);
});

test('a section under one whose text begins in its line is not said to stand where it belongs', () => {
  const [inside] = said(
    '**II. Kết quả hoạt động**\n**1. Công tác nữ công:** Tổ chức hội thi nấu ăn nhân ngày 20/10.\n**b) Công tác tài chính**\n- Thu đủ.',
    'section-misplaced',
  );
  expect(inside).toContain('đang nằm dưới “1. Công tác nữ công”');
  expect(inside).toContain('mục này thuộc “II. Kết quả hoạt động”');
});

test('an old year in the title is quoted from the line that has it', () => {
  const [stale] = said(
    '^**BÁO CÁO**\n^**Thực hiện Nghị quyết Đại hội năm 2018**\n^**và hoạt động công đoàn năm 2021**\n\n**I. Tình hình đoàn viên**\n- Ổn định.',
    'stale-year',
  );
  expect(stale).toContain('“và hoạt động công đoàn năm 2021” vẫn ghi năm 2021.');
});

test('the other place of a figure is called as the report calls it', () => {
  const [told] = said(
    '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.\n**IV. Đánh giá chung**\n**1) Những ưu điểm chính**\n- Thu đoàn phí được 150 triệu đồng.',
    'figures-contradict',
  );
  expect(told).toContain('chỗ khác (mục “1) Những ưu điểm chính”) ghi 150 triệu đồng');
});

describe('quotations', () => {
  const left = (text: string) => of('guidance-left', { heading: '1. Mục', count: 1, text }).found;

  test('are cut after a word, and end in an ellipsis', () => {
    const found = left('nghiêng '.repeat(40));
    expect(found).toMatch(/nghiêng nghiêng…”\.$/);
    expect(found.length).toBeLessThan(160);
  });

  test('are counted and shown in composed letters, however they are typed', () => {
    const words = `${'Công đoàn cơ sở vững mạnh '.repeat(3)}xuất sắc`;
    expect(left(words.normalize('NFD'))).toBe(left(words));
    expect(left(words)).toContain('xuất sắc”.');
    const figure = {
      indicator: 'Số lớp',
      raw: '2 lớp mở'.normalize('NFD'),
      subject: 'Số lớp',
      against: null,
    };
    expect(of('comparison-missing', figure).found).toContain('2 lớp mở');
  });

  test.each([
    [
      'at the last pause past the half',
      '1.3. Công tác phòng, chống dịch bệnh, chăm lo, hỗ trợ đoàn viên, người lao động trong bối cảnh dịch bệnh phức tạp',
      'hỗ trợ đoàn viên…”',
    ],
    [
      'not behind a dash',
      'Tuyên truyền vận động bầu cử đại biểu Quốc hội và đại biểu HĐND các cấp nhiệm kỳ 2021 - 2026 tại đơn vị',
      'nhiệm kỳ 2021…”',
    ],
    [
      'not behind a word that leads on, nor one syllable after it',
      'Tuyên truyền vận động tham gia chuẩn bị bầu cử Quốc hội khóa XV thật chu đáo chặt chẽ và Hội đồng nhân dân',
      'chu đáo chặt chẽ…”',
    ],
    [
      'not inside a quotation or bracket that stays open',
      'Triển khai thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị về “Đẩy mạnh học tập và làm theo tư tưởng” trong toàn đơn vị',
      'của Bộ Chính trị…”',
    ],
    [
      'not behind an opening mark',
      'Nghị quyết của Bộ Chính trị khóa mười hai đổi mới tổ chức hoạt động của Công đoàn nước ta ( trong tình hình mới',
      'Công đoàn nước ta…”',
    ],
  ])('are cut %s', (_how, words, end) => {
    expect(left(words)).toContain(end);
  });

  test('do not break a sign in two', () => {
    expect(left('🙂'.repeat(200))).toMatch(/“(?:🙂)+…”/u);
  });

  test('show the quotation marks inside them as single ones', () => {
    expect(left('Chủ đề “Đổi mới” năm nay')).toContain('“Chủ đề ‘Đổi mới’ năm nay”');
    const named = { target: 'x', demand: 'Phong trào “Giỏi việc nước”' };
    expect(of('demand-missing', named).found).toContain('“Phong trào ‘Giỏi việc nước’”');
  });

  test('have neither bullet nor closing mark, but keep dots to be filled in', () => {
    expect(left('- Kết quả hoạt động.')).toContain('“Kết quả hoạt động”');
    expect(left('- Kết quả: ……')).toContain('“Kết quả: ……”');
    expect(left('-12 người')).toContain('“-12 người”');
  });

  test('say how many there are', () => {
    expect(of('guidance-left', { heading: '1. Mục', count: 3, text: 'Kết quả' }).found).toContain('3 câu');
    expect(of('placeholder-left', { heading: '1. Mục', count: 2, text: '……' }).found).toContain('2 chỗ');
  });
});

describe('the appendix', () => {
  test('blank rows are told in the order of the form, with their names', () => {
    const [blank] = said(table('120', '', '2', ''), 'appendix-blank');
    expect(blank).toContain('2 “Số đoàn viên kết nạp mới”, 4 “Thu đoàn phí”');
  });

  test.each([
    ['- Đề nghị đơn giản hóa biểu mẫu; dự toán lập theo mẫu mới.', 'warning'],
    ['- Đề nghị cấp trên thống kê lại, cùng báo cáo và gửi bảng khen thưởng.', 'warning'],
    ['- Ổn định (có bảng tổng hợp kèm theo).', 'info'],
    ['- Đã nhập bảng thống kê điện tử theo mẫu, đối chiếu với phòng Kế hoạch.', 'info'],
    ['- Số liệu đã ký, gởi cùng với báo cáo này.', 'info'],
    ['- Xin gửi các Biểu số liệu bằng tệp riêng.', undefined],
    ['- Bầu 20 đại biểu Sở Nội vụ, 1 đại biểu số báo danh 12.', 'warning'],
    ['- Hai ý kiến phát biểu, tổng hợp từ cơ sở: sinh hoạt còn yếu kém theo từng tháng.', 'warning'],
  ])('is only said to be named where it is: %s', (text, severity) => {
    const [missing] = check(`**I. Tình hình đoàn viên**\n${text}`).filter(
      ({ rule }) => rule === 'appendix-missing',
    );
    expect(missing?.severity).toBe(severity);
  });
});

describe('an appendix that is missing', () => {
  test('is not called an appendix twice', () => {
    const missing = (title: string | null) =>
      of('appendix-missing', { title, named: false, printed: true }).found;
    expect(missing('Phụ lục số liệu')).toBe('Chưa có “Phụ lục số liệu”.');
    expect(missing('Bảng tổng hợp')).toBe('Chưa có phụ lục “Bảng tổng hợp”.');
    expect(missing(null)).toBe('Chưa có phụ lục số liệu.');
  });

  test.each([
    [
      { ...exampleOutline, appendix: 'not-in-source' as const },
      'Hướng dẫn không kèm mẫu; hãy dùng mẫu cấp trên gửi',
    ],
    [exampleOutline, 'Hãy bấm “Chèn phụ lục” rồi điền số liệu'],
  ])('is filled in by a form that there is', (outline, words) => {
    const [missing] = checkReport(exampleReport('**I. Tình hình đoàn viên**\n- Ổn định.'), outline, {
      forms: [],
    }).findings.filter(({ rule }) => rule === 'appendix-missing');
    expect(missing && findingParts(missing, 'vi').mend).toContain(words);
  });
});

describe('an appendix whose form nobody knows', () => {
  const outline = {
    ...exampleOutline,
    appendix: 'not-in-source' as const,
    attachments: ['Bảng số liệu năm'],
  };
  const figures = table('120', '5', '2', '30');
  const missing = (text: string, wanted = outline) =>
    checkReport(exampleReport(text), wanted, { forms: [] }).findings.filter(
      ({ rule }) => rule === 'appendix-missing',
    );

  test('is not a table inside a section of the report', () => {
    const inside = `**I. Tình hình đoàn viên**\n- Số liệu chính:\n${figures}\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.`;
    expect(missing(inside)).toHaveLength(1);
  });

  test.each(['^**TM. BAN THƯỜNG VỤ**\n^**CHỦ TỊCH**\n^**BẢNG SỐ LIỆU**', '^**PHỤ LỤC**\n^**BẢNG SỐ LIỆU**'])(
    'is a table behind the report: %j',
    (before) => {
      expect(missing(`**I. Tình hình đoàn viên**\n- Ổn định.\n${before}\n${figures}`)).toEqual([]);
    },
  );

  test('is a table in the section that is there for it', () => {
    const [first, ...rest] = outline.sections;
    if (first === undefined) throw new Error('no section');
    const wanted = { ...outline, sections: [...rest, { ...first, title: 'Bảng số liệu năm' }] };
    expect(missing(`**I. Bảng số liệu năm**\n${figures}`, wanted)).toEqual([]);
  });
});

test('the place for the signature is the end of the report, not of its appendix', () => {
  const text = `**I. Tình hình đoàn viên**\n- Ổn định.\n^**PHỤ LỤC**\n${table('120', '5', '2', '30')}`;
  const [missing] = check(text).filter(({ rule }) => rule === 'signature-missing');
  expect(missing?.place?.text).toBe('- Ổn định.');
});

describe('a report sent to a level that is gone', () => {
  const found = (text: string) => check(text).filter(({ rule }) => rule === 'abolished-level');
  const body = '**I. Tình hình đoàn viên**\n- Ổn định.';

  test.each([
    `^**BÁO CÁO**\nKính gửi: LĐLĐ huyện Cam Sơn\n${body}`,
    `^**BÁO CÁO**\nKính gửi:\n- Công đoàn ngành địa phương;\n${body}`,
    `${body}\nTrên đây là báo cáo của đơn vị, kính gửi LĐLĐ huyện Cam Sơn./.`,
    `${body}\nNơi nhận:\n- LĐLĐ huyện Cam Sơn (b/c);\n- Lưu VP.`,
  ])('is warned of, and told whom to send it to: %j', (text) => {
    const findings = found(text);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0] && findingParts(findings[0], 'vi').mend).toContain('cấp trên hiện nay');
  });

  test('is not one that only speaks of it, or of 2024', () => {
    const spoken = `${body}\n- Tiếp nhận đoàn viên từ LĐLĐ huyện Cam Sơn (cũ).\nNơi nhận:\n- Như kính gửi.`;
    expect(found(spoken).map(({ severity }) => severity)).toEqual(['info']);
    const earlier = { ...exampleOutline, values: { ...exampleOutline.values, year: 2024 } };
    const sent = exampleReport(`^**BÁO CÁO**\nKính gửi: LĐLĐ huyện Cam Sơn\n${body}`);
    expect(checkReport(sent, earlier, exampleOptions).findings.map(({ rule }) => rule)).not.toContain(
      'abolished-level',
    );
  });
});

describe('one of a kind is not counted as if there were more', () => {
  const body = '**I. Tình hình đoàn viên**\n- LĐLĐ huyện quản lý 12 công đoàn cơ sở.';

  test('a level that is gone', () => {
    expect(said(body, 'abolished-level')[0]).toContain(
      'còn nhắc đến LĐLĐ huyện, quận, thị xã: “LĐLĐ huyện quản lý 12 công đoàn cơ sở”.',
    );
    expect(said(`${body}\n- Họp với LĐLĐ huyện.`, 'abolished-level')[0]).toContain(
      '(2 chỗ), chỗ đầu là “LĐLĐ huyện quản lý',
    );
  });

  const old = (count: number, unread: number) =>
    of('legacy-encoding', { encoding: 'TCVN3', fonts: [], first: '§oµn viªn', count, unread });

  test('a paragraph in an old encoding', () => {
    expect(old(1, 0).found).toBe('Có 1 đoạn gõ bằng bảng mã cũ TCVN3 (nhận ra theo mặt chữ): “§oµn viªn”.');
    expect(old(2, 0).found).toContain('(nhận ra theo mặt chữ), đoạn đầu là “§oµn viªn”.');
  });

  test.each([
    [1, 1, '; đoạn này lẫn với chữ Unicode nên chưa đọc được.'],
    [2, 2, '; các đoạn này lẫn với chữ Unicode nên chưa đọc được.'],
    [2, 1, '; trong đó 1 đoạn lẫn với chữ Unicode nên chưa đọc được.'],
    [2, 0, '; kết quả ở đây dựa trên bản chuyển tạm.'],
  ])('of %d paragraphs in an old encoding %d could not be read', (count, unread, words) => {
    expect(old(count, unread).mend).toContain(words);
  });
});

test('units are offered as a choice', () => {
  const data = { indicator: 'Số lớp', heading: '1. Mục', units: ['cuộc', 'lớp', '%'], strength: 'explicit' };
  expect(of('indicator-missing', data).expected).toContain('cuộc, lớp hoặc %');
  expect(of('indicator-missing', { ...data, units: ['cuộc'] }).expected).toContain('tính bằng cuộc)');
});

test('a missing figure is asked for where the report speaks of it', () => {
  const [spoken] = said(
    '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí đầy đủ, đúng quy định.',
    'indicator-missing',
  );
  expect(spoken).toContain('mới viết “Thu đoàn phí đầy đủ, đúng quy định”');
  expect(spoken).toContain('Hãy ghi thêm con số vào đoạn này;');
  const [silent] = said(
    '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Sổ sách rõ ràng.',
    'indicator-missing',
  );
  expect(silent).toContain('Chưa thấy số liệu');
  expect(silent).toContain('nếu không có thì ghi rõ “không phát sinh”');
});
