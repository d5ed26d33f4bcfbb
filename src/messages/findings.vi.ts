import {
  brokenRule,
  choice,
  compared,
  each,
  list,
  number,
  quoted,
  rows,
  section,
  text,
  wholly,
} from './findingData';
import type { FindingData, RuleTexts } from './ruleTexts';

const ONLY: ReadonlyMap<string, string> = new Map([
  ['nothing', 'chưa có nội dung bên dưới'],
  ['guidance', 'mới chỉ có câu gợi ý của hướng dẫn'],
  ['placeholder', 'mới chỉ có dòng chờ điền'],
  ['dots', 'mới chỉ có dòng chấm'],
  ['remark', 'mới chỉ có lời ghi tạm'],
  ['subheadings', 'mới chỉ có các đề mục nhỏ, chưa có nội dung'],
]);

const only = (data: FindingData): string => {
  const words = ONLY.get(text(data, 'only')) ?? 'chưa có nội dung';
  return data.left === null ? words : `${words}: ${quoted(data, 'left')}`;
};

/** What stands there instead of text gives way to the unit's own. */
const instead = (data: FindingData): string => {
  const only = text(data, 'only');
  if (only === 'guidance') return 'Hãy thay câu gợi ý bằng nội dung của đơn vị';
  if (['placeholder', 'dots', 'remark'].includes(only)) return 'Hãy thay dòng này bằng nội dung của đơn vị';
  return 'Hãy viết nội dung của đơn vị';
};

/** Where the guideline has a section; the report may use the same number for another one. */
const where = (data: FindingData): string => {
  const part = text(data, 'part').toLowerCase();
  const number = data.number === null ? '' : `mục ${text(data, 'number')}`;
  return `${[number, part].filter((one) => one !== '').join(', ')} của hướng dẫn`;
};

/** The table the guideline asks for; most are called "Phụ lục …" already. */
const appendix = (data: FindingData): string => {
  if (data.title === null) return 'phụ lục số liệu';
  return /^phụ lục/i.test(text(data, 'title')) ? wholly(data, 'title') : `phụ lục ${wholly(data, 'title')}`;
};

/** What the check made of paragraphs in an old encoding. */
const readSoFar = (data: FindingData): string => {
  if (data.unread === 0) return 'kết quả ở đây dựa trên bản chuyển tạm';
  const some = `trong đó ${text(data, 'unread')} đoạn`;
  const all = data.count === 1 ? 'đoạn này' : 'các đoạn này';
  return `${data.unread === data.count ? all : some} lẫn với chữ Unicode nên chưa đọc được`;
};

const texts: Readonly<Record<string, RuleTexts>> = {
  'section-missing': {
    name: 'Thiếu mục',
    purpose:
      'Hướng dẫn yêu cầu mục này; cấp trên tổng hợp theo từng mục nên thiếu mục là thiếu số liệu của đơn vị.',
    found: (data) =>
      Number(data.children) > 0
        ? `Thiếu mục ${wholly(data, 'title')} (${where(data)}) cùng ${text(data, 'children')} mục con.`
        : `Thiếu mục ${wholly(data, 'title')} (${where(data)}).`,
    expected: () => 'Hướng dẫn yêu cầu có mục này.',
    mend: (data) =>
      data.after === ''
        ? 'Hãy thêm đề mục (có thể bấm “Chèn mục này”) rồi viết nội dung.'
        : `Hãy thêm đề mục vào sau đoạn ${quoted(data, 'after')} (có thể bấm “Chèn mục này”) rồi viết nội dung.`,
  },
  'section-empty': {
    name: 'Mục chưa viết',
    purpose: 'Có đề mục mà không có nội dung thì cấp trên không biết đơn vị làm được gì.',
    found: (data) => `Mục ${quoted(data, 'heading')} ${only(data)}.`,
    expected: (data) =>
      data.required === false
        ? 'Đã có đề mục thì cần có nội dung.'
        : 'Hướng dẫn yêu cầu mục này có nội dung.',
    mend: (data) => {
      if (data.required === false)
        return `${instead(data)}; nếu không có gì để nêu thì bỏ đề mục, vì mục này không bắt buộc.`;
      return data.requests === true
        ? `${instead(data)}; nếu không có kiến nghị thì ghi “Không có”.`
        : `${instead(data)}.`;
    },
  },
  'section-uncertain': {
    name: 'Chưa chắc là mục nào',
    purpose: 'Đề mục viết khác hướng dẫn nhiều nên chưa thể tự kết luận; cần người đọc quyết định.',
    found: (data) => `Chưa chắc đề mục ${quoted(data, 'heading')} có phải là mục ${section(data)} hay không.`,
    expected: () => 'Đề mục nên viết gần với hướng dẫn để người đọc nhận ra.',
    mend: () => 'Nếu đúng là mục này, nên sửa đề mục theo hướng dẫn; nếu không, hãy bổ sung mục còn thiếu.',
  },
  'section-misplaced': {
    name: 'Mục đặt sai phần',
    purpose: 'Người tổng hợp tìm mục ở đúng phần mà hướng dẫn quy định.',
    found: (data) => `Mục ${quoted(data, 'heading')} đang nằm dưới ${quoted(data, 'holder')}.`,
    expected: (data) =>
      data.parent === null
        ? 'Theo hướng dẫn, đây là một mục lớn, không nằm trong mục nào khác.'
        : `Theo hướng dẫn, mục này thuộc ${quoted(data, 'parent')}.`,
    mend: (data) =>
      data.parent === null
        ? 'Hãy đưa mục này ra ngoài, ngang hàng với các mục lớn khác.'
        : 'Hãy chuyển cả mục về đúng phần.',
  },
  'section-order': {
    name: 'Khác thứ tự hướng dẫn',
    purpose: 'Giữ đúng thứ tự thì cấp trên đối chiếu các báo cáo nhanh hơn.',
    found: (data) => `Mục ${quoted(data, 'heading')} chưa đúng thứ tự của hướng dẫn.`,
    expected: (data) =>
      data.after === null
        ? 'Theo hướng dẫn, mục này đứng trước các mục cùng cấp khác của báo cáo.'
        : `Theo hướng dẫn, mục này đứng sau mục ${quoted(data, 'after')}.`,
    mend: (data) =>
      `Nên chuyển về ${data.after === null ? 'trước các mục đó' : 'ngay sau mục đó'}; nội dung vẫn được tính là có.`,
  },
  'sections-merged': {
    name: 'Gộp mục',
    purpose: 'Gộp hai mục thì vẫn đủ nội dung, nhưng người tổng hợp cần biết phải tìm ở đâu.',
    found: (data) =>
      data.undivided === true
        ? `Mục ${quoted(data, 'heading')} chưa chia thành ${each(data, 'sections', 'và')} như hướng dẫn.`
        : `Đề mục ${quoted(data, 'heading')} gộp ${data.count === 2 ? 'hai' : text(data, 'count')} mục của hướng dẫn: ${each(data, 'sections', 'và')}.`,
    expected: () => 'Hướng dẫn để riêng từng mục.',
    mend: (data) =>
      data.undivided === true
        ? 'Nên đặt đề mục cho từng phần nội dung đã viết.'
        : 'Nên tách đề mục như hướng dẫn; nếu để gộp, hãy nêu đủ từng nội dung.',
  },
  'indicator-missing': {
    name: 'Thiếu số liệu',
    purpose: 'Hướng dẫn yêu cầu báo cáo có số liệu chứng minh; chỉ tiêu này cần một con số.',
    found: (data) =>
      data.unsaid === null
        ? `Chưa thấy số liệu ${wholly(data, 'indicator')} trong mục ${quoted(data, 'heading')}.`
        : `Chưa có con số cho ${wholly(data, 'indicator')}: mục ${quoted(data, 'heading')} mới viết ${quoted(data, 'unsaid')}.`,
    expected: (data) =>
      data.strength === 'explicit'
        ? `Hướng dẫn yêu cầu nêu số liệu này (tính bằng ${choice(data, 'units', 'hoặc')}).`
        : `Nội dung này nên có số liệu chứng minh (tính bằng ${choice(data, 'units', 'hoặc')}).`,
    mend: (data) =>
      data.unsaid === null
        ? 'Hãy bổ sung con số; nếu không có thì ghi rõ “không phát sinh”.'
        : 'Hãy ghi thêm con số vào đoạn này; nếu không có thì ghi rõ “không phát sinh”.',
  },
  'indicator-uncertain': {
    name: 'Chưa chắc là số liệu nào',
    purpose:
      'Con số viết khác lời của hướng dẫn, hoặc có thể là của việc khác, nên chưa thể tự kết luận; cần người đọc quyết định.',
    found: (data) =>
      `Chưa chắc ${quoted(data, 'raw')} trong mục ${quoted(data, 'heading')} có phải là số liệu ${wholly(data, 'indicator')} hay không: ${quoted(data, 'sentence')}.`,
    expected: () => 'Con số cần viết rõ là của chỉ tiêu nào để người tổng hợp không lấy nhầm.',
    mend: () =>
      'Nếu đúng là chỉ tiêu này, nên viết lại bằng từ ngữ của hướng dẫn; nếu số này là của việc khác, hãy bổ sung con số còn thiếu.',
  },
  'indicator-elsewhere': {
    name: 'Số liệu ở mục khác',
    purpose: 'Số liệu có nhưng đứng ở mục khác nên dễ bị bỏ sót khi tổng hợp.',
    found: (data) =>
      `Số liệu ${wholly(data, 'indicator')} (${text(data, 'raw')}) đang ở mục ${quoted(data, 'found')}.`,
    expected: (data) => `Hướng dẫn yêu cầu số liệu này ở mục ${quoted(data, 'wanted')}.`,
    mend: () => 'Nên nêu lại con số ở đúng mục.',
  },
  'figures-contradict': {
    name: 'Số liệu mâu thuẫn trong báo cáo',
    purpose: 'Một việc mà hai chỗ trong báo cáo ghi khác nhau thì người nhận không biết tin chỗ nào.',
    found: (data) =>
      `${quoted(data, 'indicator')} ghi ${text(data, 'raw')}, chỗ khác${data.section === null ? '' : ` (mục ${quoted(data, 'section')})`} ghi ${text(data, 'other')}: ${quoted(data, 'sentence')}.`,
    expected: () => 'Các chỗ nói về cùng một việc cần ghi cùng một số.',
    mend: () => 'Hãy kiểm tra lại và sửa chỗ chưa đúng; nếu hai số nói về hai việc thì nên nói rõ.',
  },
  'comparison-missing': {
    name: 'Thiếu so sánh',
    purpose: 'Hướng dẫn yêu cầu so sánh, đối chiếu; con số đứng một mình chưa cho biết làm được đến đâu.',
    found: (data) =>
      data.subject === null
        ? `Báo cáo chưa đối chiếu số liệu${data.against === null ? '' : ` với ${text(data, 'against')}`}.`
        : `${wholly(data, 'subject')} mới có con số (${text(data, 'raw')}), chưa có so sánh.`,
    expected: (data) =>
      data.subject === null || data.against === null
        ? 'Hướng dẫn yêu cầu so sánh, đối chiếu.'
        : `Hướng dẫn yêu cầu so sánh với ${text(data, 'against')}.`,
    mend: () => 'Hãy ghi thêm số để so sánh, mức tăng giảm hoặc tỷ lệ phần trăm đạt được.',
  },
  'demand-missing': {
    name: 'Thiếu nội dung bắt buộc',
    purpose: 'Hướng dẫn yêu cầu nội dung này mà không dành cho nó một đề mục, nên dễ quên.',
    found: (data) => `Báo cáo chưa nêu nội dung ${wholly(data, 'demand')}.`,
    expected: () => 'Hướng dẫn yêu cầu nội dung này, tuy không có đề mục riêng.',
    mend: () => 'Hãy viết thêm vào mục thích hợp.',
  },
  'guidance-left': {
    name: 'Còn lời của hướng dẫn',
    purpose: 'Câu gợi ý của hướng dẫn còn sót lại trông như nội dung của đơn vị.',
    found: (data) =>
      Number(data.count) > 1
        ? `Mục ${quoted(data, 'heading')} còn nguyên ${text(data, 'count')} câu của hướng dẫn, câu đầu là ${quoted(data, 'text')}.`
        : `Mục ${quoted(data, 'heading')} còn nguyên câu của hướng dẫn: ${quoted(data, 'text')}.`,
    expected: () => 'Báo cáo chỉ nên có lời của đơn vị.',
    mend: () => 'Hãy thay bằng nội dung của đơn vị hoặc xoá đi (có thể dùng “Dọn trước khi gửi”).',
  },
  'placeholder-left': {
    name: 'Còn chỗ để trống',
    purpose: 'Dấu chấm hay lời nhắc còn sót lại cho biết nội dung chưa xong.',
    found: (data) =>
      Number(data.count) > 1
        ? `Mục ${quoted(data, 'heading')} còn ${text(data, 'count')} chỗ chưa điền, chỗ đầu là ${quoted(data, 'text')}.`
        : `Mục ${quoted(data, 'heading')} còn chỗ chưa điền: ${quoted(data, 'text')}.`,
    expected: () => 'Báo cáo gửi đi không nên còn chỗ để trống hay lời ghi tạm.',
    mend: () => 'Hãy điền nội dung hoặc xoá dòng này.',
  },
  'stale-year': {
    name: 'Còn năm cũ',
    purpose: 'Báo cáo soạn từ bản năm trước hay sót năm cũ.',
    found: (data) => `${quoted(data, 'text')} vẫn ghi năm ${text(data, 'found')}.`,
    expected: (data) => `Báo cáo kỳ này cần ghi năm ${text(data, 'expected')}.`,
    mend: () => 'Hãy sửa năm và xem lại số liệu bên dưới có đúng kỳ này không.',
  },
  'abolished-level': {
    name: 'Nhắc cấp công đoàn đã kết thúc',
    purpose: 'Từ 01/7/2025 tổ chức công đoàn chỉ còn ba cấp (Luật 97/2025/QH15).',
    found: (data) => {
      if (data.addressee === true)
        return `Báo cáo gửi nơi đã kết thúc hoạt động từ 01/7/2025: ${quoted(data, 'text')}.`;
      const level = `Báo cáo còn nhắc đến ${text(data, 'level')}`;
      return data.count === 1
        ? `${level}: ${quoted(data, 'text')}.`
        : `${level} (${text(data, 'count')} chỗ), chỗ đầu là ${quoted(data, 'text')}.`;
    },
    expected: () => 'Từ 01/7/2025 tổ chức công đoàn không còn cấp này.',
    mend: (data) =>
      data.addressee === true
        ? 'Hãy ghi công đoàn cấp trên hiện nay của đơn vị; tuỳ nơi, đó là công đoàn xã, phường, đặc khu hoặc LĐLĐ tỉnh, thành phố.'
        : 'Hãy thay bằng tên gọi hiện nay, hoặc ghi rõ đó là văn bản, số liệu trước khi sắp xếp.',
  },
  'legacy-encoding': {
    name: 'Bảng mã cũ',
    purpose: 'TCVN 6909:2001 yêu cầu Unicode; chữ ở bảng mã cũ không tìm kiếm, không tổng hợp được.',
    found: (data) => {
      const fonts = list(data, 'fonts');
      const by = fonts === '' ? 'nhận ra theo mặt chữ' : `phông ${fonts}`;
      const first = `${data.count === 1 ? ':' : ', đoạn đầu là'} ${quoted(data, 'first')}`;
      return `Có ${text(data, 'count')} đoạn gõ bằng bảng mã cũ ${text(data, 'encoding')} (${by})${first}.`;
    },
    expected: () => 'Văn bản cần dùng Unicode.',
    mend: (data) =>
      `Hãy chuyển sang Unicode bằng công cụ chuyển mã của bộ gõ (UniKey: Ctrl+Shift+F6) rồi kiểm tra lại; ${readSoFar(data)}.`,
  },
  'appendix-missing': {
    name: 'Thiếu phụ lục',
    purpose: 'Cấp trên cộng số liệu của các đơn vị từ phụ lục.',
    found: (data) =>
      data.named === true
        ? `Báo cáo có nhắc đến biểu kèm theo, nhưng trong tệp chưa có ${appendix(data)}.`
        : `Chưa có ${appendix(data)}.`,
    expected: () => 'Hướng dẫn yêu cầu gửi kèm phụ lục số liệu.',
    mend: (data) => {
      if (data.printed === false)
        return data.named === true
          ? 'Nếu phụ lục gửi bằng tệp riêng thì không cần sửa; nếu không, hãy dùng mẫu cấp trên gửi (bấm “Chèn phụ lục” để dán mẫu vào).'
          : 'Hướng dẫn không kèm mẫu; hãy dùng mẫu cấp trên gửi (bấm “Chèn phụ lục” để dán mẫu vào); nếu gửi bằng tệp riêng, hãy ghi rõ trong báo cáo.';
      return data.named === true
        ? 'Nếu phụ lục gửi bằng tệp riêng thì không cần sửa; nếu không, hãy bấm “Chèn phụ lục” rồi điền số liệu.'
        : 'Hãy bấm “Chèn phụ lục” rồi điền số liệu; nếu gửi bằng tệp riêng, nên ghi rõ trong báo cáo.';
    },
  },
  'appendix-row-missing': {
    name: 'Phụ lục thiếu dòng',
    purpose: 'Thiếu dòng thì không cộng được số liệu của đơn vị vào bảng chung.',
    found: (data) => {
      if (data.row === null)
        return `Phụ lục thiếu ${text(data, 'count')} trong ${text(data, 'all')} dòng: ${list(data, 'codes')}.`;
      const under = data.under === null ? '' : `, phần ${quoted(data, 'under')}`;
      return `Phụ lục thiếu dòng ${text(data, 'codes')} ${quoted(data, 'row')}${under}.`;
    },
    expected: () => 'Phụ lục cần đủ dòng của mẫu.',
    mend: () => 'Hãy thêm dòng vào bảng, hoặc chèn lại phụ lục theo mẫu rồi chuyển số liệu sang.',
  },
  'appendix-blank': {
    name: 'Phụ lục bỏ trống ô',
    purpose: 'Ô trống không phải là số 0: cấp trên không biết là không có hay chưa có số liệu.',
    found: (data) =>
      Number(data.count) === 1
        ? `Phụ lục chưa có số ở dòng ${rows(data)}.`
        : `Phụ lục còn ${text(data, 'count')} ô trống, ở các dòng ${rows(data)}.`,
    expected: () => 'Mỗi dòng cần một con số.',
    mend: () => 'Hãy điền số; nếu không phát sinh thì gõ 0.',
  },
  'appendix-arithmetic': {
    name: 'Số liệu phụ lục không khớp',
    purpose: 'Tổng phải bằng các phần cộng lại, nếu không bảng tổng hợp của cấp trên sẽ sai.',
    found: (data) => {
      const year = data.year === null ? '' : ` năm ${text(data, 'year')},`;
      return `Phụ lục,${year} dòng ${rows(data)}: số liệu chưa khớp (${compared(data, 'vi')}).`;
    },
    expected: (data) => `Theo mẫu: ${brokenRule(data, 'vi')}.`,
    mend: () => 'Hãy kiểm tra các ô này và sửa ô ghi sai.',
  },
  'figures-disagree': {
    name: 'Lời văn khác phụ lục',
    purpose: 'Một số liệu mà hai nơi ghi khác nhau thì không biết tin nơi nào.',
    found: (data) =>
      `${wholly(data, 'indicator')}: lời văn ghi ${text(data, 'prose')}, phụ lục dòng ${text(data, 'code')} ghi ${number(data, 'appendix')} (${text(data, 'unit')}).`,
    expected: () => 'Hai nơi cần ghi như nhau.',
    mend: () => 'Hãy kiểm tra lại và sửa nơi ghi chưa đúng.',
  },
  'attachment-missing': {
    name: 'Thiếu văn bản kèm theo',
    purpose: 'Hướng dẫn yêu cầu gửi kèm; báo cáo cần nêu để người nhận biết mà tìm.',
    found: (data) => `Báo cáo chưa có và cũng chưa nhắc đến ${wholly(data, 'title')}.`,
    expected: () => 'Hướng dẫn yêu cầu gửi kèm văn bản này.',
    mend: () => 'Hãy gửi kèm và ghi rõ trong báo cáo.',
  },
  'signature-missing': {
    name: 'Thiếu phần ký',
    purpose: 'Báo cáo chính thức phải có quyền hạn, chức vụ của người ký (Nghị định 30/2020/NĐ-CP).',
    found: () => 'Cuối báo cáo chưa có phần ký.',
    expected: (data) =>
      `Cần ghi quyền hạn, chức vụ và tên người ký, ví dụ “${text(data, 'authority')}”, “${text(data, 'position')}”.`,
    mend: () => 'Hãy thêm phần ký và nơi nhận ở cuối báo cáo.',
  },
  'number-block-missing': {
    name: 'Thiếu số, ký hiệu',
    purpose: 'Văn bản phát hành phải có số và ký hiệu (Nghị định 30/2020/NĐ-CP).',
    found: () => 'Đầu báo cáo chưa có dòng số, ký hiệu.',
    expected: () => 'Cần một dòng như “Số: 12/BC-CĐCS”.',
    mend: () => 'Hãy thêm dòng này dưới tên đơn vị; số có thể điền khi phát hành.',
  },
};

export const ruleTextsVi: ReadonlyMap<string, RuleTexts> = new Map(Object.entries(texts));
