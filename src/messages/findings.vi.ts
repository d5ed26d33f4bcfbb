import type { FindingData, RuleTexts } from './ruleTexts';

const text = (data: FindingData, key: string): string => {
  const value = data[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};
const section = (data: FindingData): string => `“${text(data, 'label')} ${text(data, 'title')}”`;
const heading = (data: FindingData): string => text(data, 'heading').replace(/\s+/g, ' ');
const list = (data: FindingData, key: string): string => {
  const value = data[key];
  return Array.isArray(value) ? value.slice(0, 12).join(', ') + (value.length > 12 ? ', …' : '') : '';
};

const ONLY: ReadonlyMap<string, string> = new Map([
  ['nothing', 'chưa có nội dung bên dưới'],
  ['guidance', 'mới chỉ có lời gợi ý của hướng dẫn'],
  ['placeholder', 'mới chỉ có chỗ để trống'],
  ['subheadings', 'mới chỉ có các đề mục nhỏ, chưa có nội dung'],
]);

const texts: Readonly<Record<string, RuleTexts>> = {
  'section-missing': {
    name: 'Thiếu mục',
    purpose:
      'Hướng dẫn yêu cầu mục này; cấp trên tổng hợp theo từng mục nên thiếu mục là thiếu số liệu của đơn vị.',
    found: (data) =>
      Number(data.children) > 0
        ? `Thiếu mục ${section(data)} và ${text(data, 'children')} mục con.`
        : `Thiếu mục ${section(data)}.`,
    expected: () => 'Hướng dẫn yêu cầu có mục này.',
    mend: () => 'Hãy bấm “Chèn mục này”, hoặc tự gõ đề mục rồi viết nội dung.',
  },
  'section-empty': {
    name: 'Mục chưa viết',
    purpose: 'Có đề mục mà không có nội dung thì cấp trên không biết đơn vị làm được gì.',
    found: (data) => `Mục ${section(data)} ${ONLY.get(text(data, 'only')) ?? 'chưa có nội dung'}.`,
    expected: () => 'Cần nội dung của chính đơn vị.',
    mend: (data) =>
      data.required === false
        ? 'Hãy viết nội dung, hoặc bỏ đề mục vì mục này chỉ cần khi có.'
        : 'Hãy viết nội dung; nếu không phát sinh thì ghi rõ là không có.',
  },
  'section-uncertain': {
    name: 'Chưa chắc là mục nào',
    purpose: 'Đề mục viết khác hướng dẫn nhiều nên máy không dám kết luận; người đọc quyết định.',
    found: (data) =>
      `Đề mục “${heading(data)}” có thể là mục ${section(data)} (mức chắc chắn ${text(data, 'confidence')}%).`,
    expected: () => 'Đề mục nên giống hướng dẫn.',
    mend: () => 'Nếu đúng, hãy sửa đề mục cho giống hướng dẫn; nếu không, hãy bổ sung mục còn thiếu.',
  },
  'section-misplaced': {
    name: 'Mục đặt sai phần',
    purpose: 'Người tổng hợp tìm mục ở đúng phần mà hướng dẫn quy định.',
    found: (data) => `Mục ${section(data)} đang nằm dưới “${text(data, 'holder').replace(/\s+/g, ' ')}”.`,
    expected: (data) => `Theo hướng dẫn, mục này thuộc “${text(data, 'parent')}”.`,
    mend: () => 'Hãy chuyển cả mục về đúng phần.',
  },
  'section-order': {
    name: 'Khác thứ tự hướng dẫn',
    purpose: 'Giữ đúng thứ tự thì cấp trên đối chiếu các báo cáo nhanh hơn.',
    found: (data) => `Mục ${section(data)} không đứng đúng thứ tự của hướng dẫn.`,
    expected: (data) =>
      data.after === null ? '' : `Theo hướng dẫn, mục này đứng sau “${text(data, 'after')}”.`,
    mend: () => 'Hãy chuyển mục nếu cần; nội dung vẫn được tính là có.',
  },
  'sections-merged': {
    name: 'Gộp mục',
    purpose: 'Gộp hai mục thì vẫn đủ nội dung, nhưng người tổng hợp cần biết phải tìm ở đâu.',
    found: (data) => `Mục ${section(data)} được viết chung dưới đề mục “${heading(data)}”.`,
    expected: () => 'Hướng dẫn tách thành mục riêng.',
    mend: () => 'Có thể để nguyên nếu nội dung đã đủ; nên tách ra nếu cấp trên yêu cầu.',
  },
  'indicator-missing': {
    name: 'Thiếu số liệu',
    purpose: 'Hướng dẫn yêu cầu báo cáo có số liệu chứng minh; chỉ tiêu này cần một con số.',
    found: (data) => `Chưa thấy số liệu “${text(data, 'indicator')}” trong mục “${heading(data)}”.`,
    expected: (data) => `Cần một con số kèm đơn vị (${list(data, 'units')}).`,
    mend: () => 'Hãy ghi con số; nếu không phát sinh thì ghi rõ là 0 hoặc không có.',
  },
  'indicator-elsewhere': {
    name: 'Số liệu ở mục khác',
    purpose: 'Số liệu có nhưng đứng ở mục khác nên dễ bị bỏ sót khi tổng hợp.',
    found: (data) =>
      `Số liệu “${text(data, 'indicator')}” (${text(data, 'raw')}) đang ở mục “${text(data, 'found')}”.`,
    expected: (data) => `Hướng dẫn hỏi số liệu này ở mục “${text(data, 'wanted')}”.`,
    mend: () => 'Nên nhắc lại con số ở đúng mục.',
  },
  'comparison-missing': {
    name: 'Thiếu so sánh',
    purpose: 'Hướng dẫn yêu cầu so sánh, đối chiếu; con số đứng một mình chưa cho biết làm được đến đâu.',
    found: (data) =>
      data.subject === null
        ? 'Cả báo cáo chưa thấy chỗ nào so sánh.'
        : `“${text(data, 'subject')}” mới ghi con số (${text(data, 'raw')}), chưa có so sánh.`,
    expected: () => 'Hướng dẫn yêu cầu so sánh, đối chiếu.',
    mend: () => 'Hãy ghi thêm chỉ tiêu đã cam kết, số đầu kỳ hoặc tỷ lệ phần trăm đạt được.',
  },
  'demand-missing': {
    name: 'Thiếu nội dung bắt buộc',
    purpose: 'Hướng dẫn yêu cầu nội dung này mà không dành cho nó một đề mục, nên dễ quên.',
    found: (data) => `Chưa thấy báo cáo nêu “${text(data, 'demand')}”.`,
    expected: () => 'Hướng dẫn yêu cầu có nội dung này.',
    mend: () => 'Hãy viết thêm vào mục thích hợp.',
  },
  'guidance-left': {
    name: 'Còn lời của hướng dẫn',
    purpose: 'Câu gợi ý của hướng dẫn còn sót lại trông như nội dung của đơn vị.',
    found: (data) => `Mục ${section(data)} còn câu của hướng dẫn: “${text(data, 'text')}”.`,
    expected: () => 'Báo cáo chỉ nên có lời của đơn vị.',
    mend: () => 'Hãy xoá câu này, hoặc dùng “Dọn trước khi gửi”.',
  },
  'placeholder-left': {
    name: 'Còn chỗ để trống',
    purpose: 'Dấu chấm hay lời nhắc còn sót lại cho biết nội dung chưa xong.',
    found: (data) => `Mục ${section(data)} còn chỗ để trống: “${text(data, 'text')}”.`,
    expected: () => 'Chỗ này cần được điền.',
    mend: () => 'Hãy điền nội dung hoặc xoá dòng này.',
  },
  'stale-year': {
    name: 'Còn năm cũ',
    purpose: 'Báo cáo soạn từ bản năm trước hay sót năm cũ.',
    found: (data) => `Chỗ này vẫn ghi năm ${text(data, 'found')}.`,
    expected: (data) => `Kỳ báo cáo cần năm ${text(data, 'expected')}.`,
    mend: () => 'Hãy sửa năm, và xem lại số liệu bên dưới có phải của kỳ này không.',
  },
  'abolished-level': {
    name: 'Cấp không còn',
    purpose: 'Từ 01/7/2025 tổ chức công đoàn chỉ còn ba cấp (Luật 97/2025/QH15).',
    found: (data) => `Báo cáo còn nhắc ${text(data, 'level')} (${text(data, 'count')} chỗ).`,
    expected: () => 'Từ 01/7/2025 không còn cấp này.',
    mend: () => 'Hãy thay bằng tên cấp hiện nay, hoặc ghi rõ là số liệu trước ngày sắp xếp.',
  },
  'legacy-encoding': {
    name: 'Bảng mã cũ',
    purpose: 'TCVN 6909:2001 yêu cầu Unicode; chữ ở bảng mã cũ không tìm kiếm, không tổng hợp được.',
    found: (data) => {
      const fonts = list(data, 'fonts');
      const by = fonts === '' ? 'phông không cho biết' : `phông ${fonts}`;
      return `Có ${text(data, 'count')} đoạn gõ bằng bảng mã cũ ${text(data, 'encoding')} (${by}), đầu tiên là “${text(data, 'first')}”.`;
    },
    expected: () => 'Văn bản cần dùng Unicode.',
    mend: (data) =>
      data.unread === 0
        ? 'Hãy chuyển sang Unicode bằng bộ gõ rồi kiểm tra lại; kết quả dưới đây dựa trên bản chuyển tạm.'
        : `Hãy chuyển sang Unicode bằng bộ gõ rồi kiểm tra lại; trong đó ${text(data, 'unread')} đoạn lẫn với chữ Unicode nên chưa đọc được.`,
  },
  'appendix-missing': {
    name: 'Thiếu phụ lục',
    purpose: 'Cấp trên cộng số liệu của các đơn vị từ phụ lục.',
    found: (data) =>
      data.named === true
        ? `Trong tệp không có bảng phụ lục “${text(data, 'title')}”, dù báo cáo có nhắc đến bảng kèm theo.`
        : `Chưa có phụ lục “${text(data, 'title')}”.`,
    expected: () => 'Hướng dẫn yêu cầu gửi kèm phụ lục số liệu.',
    mend: () => 'Hãy bấm “Chèn phụ lục” rồi điền số liệu, hoặc bỏ qua nếu phụ lục gửi bằng tệp riêng.',
  },
  'appendix-row-missing': {
    name: 'Phụ lục thiếu dòng',
    purpose: 'Thiếu dòng thì không cộng được số liệu của đơn vị vào bảng chung.',
    found: (data) =>
      data.row === null
        ? `Phụ lục thiếu ${text(data, 'count')} trong ${text(data, 'all')} dòng: ${list(data, 'codes')}.`
        : `Phụ lục thiếu dòng ${text(data, 'codes')} “${text(data, 'row')}”.`,
    expected: () => 'Phụ lục cần đủ dòng của mẫu.',
    mend: () => 'Hãy thêm dòng vào bảng, hoặc chèn lại phụ lục theo mẫu rồi chuyển số liệu sang.',
  },
  'appendix-blank': {
    name: 'Phụ lục bỏ trống ô',
    purpose: 'Ô trống không phải là số 0: cấp trên không biết là không có hay chưa có số liệu.',
    found: (data) =>
      data.row === null
        ? `Phụ lục còn ${text(data, 'count')} ô trống ở các dòng ${list(data, 'codes')}.`
        : `Phụ lục chưa có số ở dòng ${text(data, 'codes')} “${text(data, 'row')}”.`,
    expected: () => 'Mỗi dòng cần một con số.',
    mend: () => 'Hãy điền số; nếu không phát sinh thì gõ 0.',
  },
  'appendix-arithmetic': {
    name: 'Số liệu không khớp nhau',
    purpose: 'Tổng phải bằng các phần cộng lại, nếu không bảng tổng hợp của cấp trên sẽ sai.',
    found: (data) => `Số liệu trong phụ lục không khớp: ${list(data, 'figures')}.`,
    expected: (data) => `Theo mẫu phải có ${text(data, 'rule')}.`,
    mend: () => 'Hãy xem lại các ô này.',
  },
  'figures-disagree': {
    name: 'Lời văn khác phụ lục',
    purpose: 'Một số liệu mà hai nơi ghi khác nhau thì không biết tin nơi nào.',
    found: (data) =>
      `“${text(data, 'indicator')}”: lời văn ghi ${text(data, 'prose')}, phụ lục dòng ${text(data, 'code')} ghi ${text(data, 'appendix')}.`,
    expected: () => 'Hai nơi cần ghi như nhau.',
    mend: () => 'Hãy kiểm tra và sửa một trong hai.',
  },
  'attachment-missing': {
    name: 'Thiếu văn bản kèm theo',
    purpose: 'Hướng dẫn yêu cầu gửi kèm; báo cáo cần nêu để người nhận biết mà tìm.',
    found: (data) => `Báo cáo không có và không nhắc đến “${text(data, 'title')}”.`,
    expected: () => 'Hướng dẫn yêu cầu gửi kèm văn bản này.',
    mend: () => 'Hãy đính kèm và ghi rõ trong báo cáo.',
  },
  'signature-missing': {
    name: 'Thiếu phần ký',
    purpose: 'Báo cáo chính thức phải có quyền hạn, chức vụ của người ký (Nghị định 30/2020/NĐ-CP).',
    found: () => 'Cuối báo cáo chưa có phần ký.',
    expected: (data) => `Cần “${text(data, 'authority')}”, “${text(data, 'position')}” và tên người ký.`,
    mend: () => 'Hãy thêm phần ký và nơi nhận ở cuối báo cáo.',
  },
  'number-block-missing': {
    name: 'Thiếu số, ký hiệu',
    purpose: 'Văn bản phát hành phải có số và ký hiệu (Nghị định 30/2020/NĐ-CP).',
    found: () => 'Đầu báo cáo chưa có dòng số, ký hiệu.',
    expected: () => 'Cần dòng dạng “Số: 12/BC-CĐ”.',
    mend: () => 'Hãy thêm dòng này dưới tên đơn vị; số có thể điền khi phát hành.',
  },
};

export const ruleTextsVi: ReadonlyMap<string, RuleTexts> = new Map(Object.entries(texts));
