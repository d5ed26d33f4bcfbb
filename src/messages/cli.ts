import type { Counts, SectionCounts } from '../check/counts';
import type { Waiver } from '../report/state';

interface OutlineLine {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly kind: string;
  readonly sections: number;
  readonly indicators: number;
  readonly appendix: 'form' | 'not-in-source' | null;
}

const list = (items: readonly string[]): string => items.map((item) => `  ${item}\n`).join('');

const allOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** " (1 trống, 2 thiếu; 3 mục “nếu có” không nêu)": only what there is, or nothing. */
const faults = (
  counts: Counts,
  words: readonly (readonly [status: keyof Counts, word: string])[],
  besides = '',
): string => {
  const found = words.filter(([status]) => counts[status] > 0);
  const told = [found.map(([status, word]) => `${counts[status]} ${word}`).join(', '), besides];
  const inside = told.filter((part) => part !== '').join('; ');
  return inside === '' ? '' : ` (${inside})`;
};

const vi = {
  usage: `Cách dùng:
  npm run --silent cli -- outlines [--json]
  npm run --silent cli -- new --outline MÃ --out TỆP.docx [--set year=2026] [--set unit="…"] [--set superior="…"] [--appendix]
  npm run --silent cli -- check --outline MÃ [--set year=2026] [--json] [--accept-waivers] TỆP.docx…
Thêm --lang en để đọc bằng tiếng Anh. Lệnh outlines cho biết các mã đề cương.
`,
  usageErrors: {
    'no-command': () => 'Chưa có lệnh.',
    'unknown-command': (word: string) => `Không có lệnh “${word}”.`,
    'unknown-option': (word: string) => `Lệnh này không có tham số ${word}.`,
    'value-missing': (word: string) => `Tham số ${word} cần một giá trị.`,
    'value-unexpected': (word: string) => `Tham số ${word} không nhận giá trị.`,
    'option-missing': (word: string) => `Thiếu tham số ${word}.`,
    'unexpected-file': (word: string) => `Lệnh này không nhận tệp: “${word}”.`,
    'file-missing': () => 'Chưa có tệp nào để kiểm tra.',
    'unknown-language': (word: string) => `Không có ngôn ngữ “${word}”; chọn vi hoặc en.`,
    'bad-set': (word: string) => `--set cần dạng tên=giá trị, không phải “${word}”.`,
  },
  unknownOutline: (id: string, known: readonly string[]) =>
    `Không có đề cương “${id}”. Các đề cương đang có:\n${list(known)}`,
  variables: {
    'unknown-variable': (name: string, _given: string, known: readonly string[]) =>
      `Đề cương này không có biến “${name}”. Các biến đang có: ${known.join(', ')}.\n`,
    'not-a-number': (name: string, given: string) =>
      `Biến “${name}” cần một số nguyên, không phải “${given}”.\n`,
    'not-a-text': (name: string) =>
      `Giá trị của biến “${name}” không dùng được: cần một dòng chữ ngắn, không có dấu ngoặc nhọn.\n`,
  },
  cannotWrite: (file: string, code: string) =>
    `Không ghi được tệp ${file} (${code}); chưa có gì thay đổi. Kiểm tra thư mục và quyền ghi rồi thử lại.\n`,
  unexpected:
    'Đã xảy ra lỗi ngoài dự kiến; không có tệp nào bị thay đổi. Hãy báo cho người phụ trách phần mềm.\n',

  kinds: { year: 'báo cáo năm', 'half-year': 'báo cáo 6 tháng', 'mid-term': 'báo cáo giữa nhiệm kỳ' },
  outlineLine: (line: OutlineLine) => `${line.id}
  ${line.title}
  ${line.issuer}; ${line.kind}; ${line.sections} mục, ${line.indicators} chỉ tiêu; ${vi.forms[line.appendix ?? 'none']}

`,
  forms: {
    form: 'có mẫu phụ lục',
    'not-in-source': 'phụ lục theo mẫu của nơi ra hướng dẫn',
    none: 'không yêu cầu phụ lục',
  },

  noForm: (demanded: boolean): string =>
    demanded
      ? 'Lưu ý: hướng dẫn này yêu cầu phụ lục nhưng không kèm mẫu, nên báo cáo được viết không có phụ lục. Hãy dán mẫu của đơn vị vào sau.\n'
      : 'Lưu ý: hướng dẫn này không yêu cầu phụ lục, nên báo cáo được viết không có phụ lục.\n',
  kept: (file: string) => `Tệp cũ cùng tên được giữ lại thành ${file}.\n`,
  toConfirm: (variables: readonly { label: string; value: string }[]) =>
    `Cần xác nhận cho kỳ báo cáo này (đổi bằng --set):\n${list(variables.map(({ label, value }) => `${label}: ${value}`))}`,
  written: (file: string, title: string) => `Đã viết ${file}: ${title}.\n`,

  files: {
    notFound: 'Không tìm thấy tệp này. Kiểm tra lại tên và thư mục.',
    cannotOpen: (code: string) =>
      `Không mở được tệp này (${code}). Kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.`,
    unexpected:
      'Có lỗi ngoài dự kiến khi kiểm tra tệp này; tệp không bị thay đổi. Hãy báo cho người phụ trách phần mềm.',
  },
  check: {
    unreadable: (why: string) => `KHÔNG ĐỌC ĐƯỢC  ${why}`,
    sections: ({ counts, absentOptional }: SectionCounts) =>
      `Mục: ${counts.present}/${allOf(counts) + absentOptional} có nội dung${faults(
        counts,
        [
          ['empty', 'trống'],
          ['missing', 'thiếu'],
          ['uncertain', 'chưa chắc chắn'],
          ['waived', 'không áp dụng'],
        ],
        absentOptional === 0 ? '' : `${absentOptional} mục “nếu có” không nêu`,
      )}.`,
    indicators: (counts: Counts) =>
      `Chỉ tiêu: ${counts.present}/${allOf(counts)} có số liệu${faults(counts, [
        ['missing', 'thiếu'],
        ['uncertain', 'chưa chắc chắn'],
        ['waived', 'không áp dụng'],
      ])}.`,
    appendix: (issuer: string) => `Phụ lục: có bảng số liệu, theo mẫu của ${issuer}.`,
    tracked:
      'Văn bản còn sửa đổi được theo dõi (Track Changes) chưa chấp nhận hoặc từ chối; phần đã xoá không được tính. Hãy duyệt hết các sửa đổi rồi lưu lại trước khi gửi.',
    waiver: ({ target, reason, who, when }: Waiver) =>
      `Khai không áp dụng: ${target} (${reason}; ${who}, ${when}).`,
    severity: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' },
    nothing: 'Không có gì phải sửa.',
  },
};

const en: typeof vi = {
  usage: `Usage:
  npm run --silent cli -- outlines [--json]
  npm run --silent cli -- new --outline ID --out FILE.docx [--set year=2026] [--set unit="…"] [--set superior="…"] [--appendix]
  npm run --silent cli -- check --outline ID [--set year=2026] [--json] [--accept-waivers] FILE.docx…
Without --lang en the answers are Vietnamese. The command outlines lists the ids.
`,
  usageErrors: {
    'no-command': () => 'There is no command.',
    'unknown-command': (word) => `There is no command “${word}”.`,
    'unknown-option': (word) => `This command has no option ${word}.`,
    'value-missing': (word) => `The option ${word} needs a value.`,
    'value-unexpected': (word) => `The option ${word} takes no value.`,
    'option-missing': (word) => `The option ${word} is missing.`,
    'unexpected-file': (word) => `This command takes no file: “${word}”.`,
    'file-missing': () => 'There is no file to check.',
    'unknown-language': (word) => `There is no language “${word}”; choose vi or en.`,
    'bad-set': (word) => `--set needs name=value, not “${word}”.`,
  },
  unknownOutline: (id, known) => `There is no outline “${id}”. These are there:\n${list(known)}`,
  variables: {
    'unknown-variable': (name, _given, known) =>
      `This outline has no variable “${name}”. It has: ${known.join(', ')}.\n`,
    'not-a-number': (name, given) => `The variable “${name}” needs a whole number, not “${given}”.\n`,
    'not-a-text': (name) =>
      `The value of the variable “${name}” cannot be used: it needs one short line of text without braces.\n`,
  },
  cannotWrite: (file, code) =>
    `The file ${file} could not be written (${code}); nothing has changed. Check the folder and your rights, then try again.\n`,
  unexpected:
    'Something unexpected went wrong; no file was changed. Please tell whoever looks after the software.\n',

  kinds: { year: 'annual report', 'half-year': 'half-year report', 'mid-term': 'mid-term report' },
  outlineLine: (line) => `${line.id}
  ${line.title}
  ${line.issuer}; ${line.kind}; ${line.sections} sections, ${line.indicators} indicators; ${en.forms[line.appendix ?? 'none']}

`,
  forms: {
    form: 'with an appendix form',
    'not-in-source': "appendix in the issuer's own form",
    none: 'no appendix demanded',
  },

  noForm: (demanded) =>
    demanded
      ? "Note: this guideline demands an appendix but brings no form, so the report is written without one. Paste your office's form in later.\n"
      : 'Note: this guideline demands no appendix, so the report is written without one.\n',
  kept: (file) => `The file of the same name that was there is kept as ${file}.\n`,
  toConfirm: (variables) =>
    `To be confirmed for this period (change them with --set):\n${list(variables.map(({ label, value }) => `${label}: ${value}`))}`,
  written: (file, title) => `Written ${file}: ${title}.\n`,

  files: {
    notFound: 'This file was not found. Check its name and folder.',
    cannotOpen: (code) =>
      `This file cannot be opened (${code}). Check your rights, or close the program that holds it.`,
    unexpected:
      'Something unexpected went wrong over this file; it was not changed. Please tell whoever looks after the software.',
  },
  check: {
    unreadable: (why) => `NOT READ  ${why}`,
    sections: ({ counts, absentOptional }) =>
      `Sections: ${counts.present}/${allOf(counts) + absentOptional} with content${faults(
        counts,
        [
          ['empty', 'empty'],
          ['missing', 'missing'],
          ['uncertain', 'uncertain'],
          ['waived', 'not applicable'],
        ],
        absentOptional === 0
          ? ''
          : `${absentOptional} optional ${absentOptional === 1 ? 'section' : 'sections'} absent`,
      )}.`,
    indicators: (counts) =>
      `Indicators: ${counts.present}/${allOf(counts)} with a figure${faults(counts, [
        ['missing', 'missing'],
        ['uncertain', 'uncertain'],
        ['waived', 'not applicable'],
      ])}.`,
    appendix: (issuer) => `Appendix: there, in the form of ${issuer}.`,
    tracked:
      'The document has tracked changes that nobody accepted or rejected; what was deleted does not count. Accept or reject them all and save before sending.',
    waiver: ({ target, reason, who, when }) => `Said not to apply: ${target} (${reason}; ${who}, ${when}).`,
    severity: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
    nothing: 'Nothing to mend.',
  },
};

export const cliMessages = { vi, en };
