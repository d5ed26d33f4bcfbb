import type { Expectation, OutlineIssue, OutlineVariableError } from '../outline/error';
import type { PatternName } from '../outline/schema';

/** Why an outline file or a value for its variables cannot be used: what happened, what it means, what to do now. */

const named = (names: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(names, name) ? (names[name] ?? name) : name;

const vi = {
  /** The whole error; the issues follow one by one. */
  invalid: (count: number) =>
    `Tệp đề cương có ${count} chỗ chưa đúng nên chưa dùng được; văn bản đang mở không bị thay đổi. Hãy sửa các chỗ dưới đây rồi mở lại tệp.`,
  issue: ({ path, expected, found }: OutlineIssue) =>
    `${path === '' ? 'Toàn tệp' : path}: cần ${expectedVi(expected)}${found === '' ? ', nhưng đang thiếu' : `, nhưng đang là ${found}`}.`,
  variable: ({ code, variable, given, known }: OutlineVariableError) => {
    switch (code) {
      case 'unknown-variable':
        return `Đề cương không có thông số “${variable}” nên chưa lập được báo cáo. Các thông số đặt được: ${known.join(', ')}.`;
      case 'not-a-number':
        return `Thông số “${variable}” phải là số nguyên, nhưng đang là “${given}”. Hãy nhập lại, ví dụ 2026.`;
      case 'not-a-text':
        return `Thông số “${variable}” phải là một dòng chữ không quá 500 ký tự, không có dấu { }. Hãy nhập lại.`;
    }
  },
};

const en: typeof vi = {
  invalid: (count) =>
    `The outline file has ${count} ${count === 1 ? 'fault' : 'faults'} and cannot be used yet; the open document has not been changed. Mend the places below and open the file again.`,
  issue: ({ path, expected, found }) =>
    `${path === '' ? 'Whole file' : path}: expected ${expectedEn(expected)}, but ${found === '' ? 'nothing is there' : `found ${found}`}.`,
  variable: ({ code, variable, given, known }) => {
    switch (code) {
      case 'unknown-variable':
        return `The outline has no variable “${variable}”, so no report was made. Those that can be set: ${known.join(', ')}.`;
      case 'not-a-number':
        return `The variable “${variable}” must be a whole number, but is “${given}”. Enter it again, 2026 for example.`;
      case 'not-a-text':
        return `The variable “${variable}” must be one line of at most 500 characters without braces. Enter it again.`;
    }
  },
};

const typesVi = {
  text: 'chữ trong ngoặc kép',
  integer: 'số nguyên',
  list: 'danh sách [ ]',
  object: 'nhóm { }',
  boolean: 'true hoặc false',
  null: 'null',
};

const patternsVi: Readonly<Record<PatternName, string>> = {
  id: 'mã gồm chữ không dấu, số, dấu chấm, gạch nối, ví dụ II.5.tap-huan-so-cuoc',
  'outline-id': 'mã gồm chữ thường không dấu, số, gạch nối, ví dụ ldld-quang-tri-nam-2020',
  date: 'ngày/tháng/năm, ví dụ 25/11/2020 hoặc 25/11/{year}',
  'variable-id': 'tên gồm chữ không dấu và số, bắt đầu bằng chữ thường, ví dụ nextYear',
  code: 'số thứ tự của dòng, ví dụ 46c',
};

const measuresVi = { characters: 'ký tự', items: 'phần tử', levels: 'cấp lồng nhau', number: '' };

function expectedVi(expected: Expectation): string {
  switch (expected.code) {
    case 'json':
      return 'một tệp JSON đúng cú pháp';
    case 'safe-key':
      return 'tên thuộc tính không nằm trong các tên bị cấm (__proto__, constructor, prototype)';
    case 'known-key':
      return 'một thuộc tính có trong mẫu đề cương';
    case 'unique':
      return 'một mã chưa dùng ở chỗ khác';
    case 'expression':
      return 'một phép tính như year + 1 hoặc canChi(year)';
    case 'no-cycle':
      return 'một phép tính không quay lại chính nó';
    case 'rule':
      return 'một quy tắc như 42 = 42a + 42b, các phần cách nhau bằng dấu cách';
    case 'type':
      return expected.types.map((type) => named(typesVi, type)).join(' hoặc ') || 'một giá trị hợp lệ';
    case 'one-of':
      return `một trong: ${expected.values.join(', ')}`;
    case 'known-variable':
      return `dấu { } chỉ bao tên một thông số đã khai báo: ${expected.values.join(', ')}`;
    case 'known-code':
      return 'số thứ tự của một dòng có số liệu trong biểu';
    case 'pattern':
      return patternsVi[expected.name];
    case 'starts-with':
      return `mã bắt đầu bằng ${expected.prefix}`;
    case 'at-least':
      return `ít nhất ${expected.limit} ${measuresVi[expected.of]}`.trim();
    case 'at-most':
      return `nhiều nhất ${expected.limit} ${measuresVi[expected.of]}`.trim();
  }
}

const typesEn: typeof typesVi = {
  text: 'text in quotes',
  integer: 'a whole number',
  list: 'a list [ ]',
  object: 'an object { }',
  boolean: 'true or false',
  null: 'null',
};

const patternsEn: typeof patternsVi = {
  id: 'an id of unaccented letters, digits, dots and hyphens, such as II.5.tap-huan-so-cuoc',
  'outline-id': 'an id of small unaccented letters, digits and hyphens, such as ldld-quang-tri-nam-2020',
  date: 'day/month/year, such as 25/11/2020 or 25/11/{year}',
  'variable-id': 'a name of unaccented letters and digits that starts with a small letter, such as nextYear',
  code: 'the number of a row, such as 46c',
};

function expectedEn(expected: Expectation): string {
  switch (expected.code) {
    case 'json':
      return 'a well-formed JSON file';
    case 'safe-key':
      return 'a property name other than __proto__, constructor and prototype';
    case 'known-key':
      return 'a property that outlines have';
    case 'unique':
      return 'an id that stands nowhere else';
    case 'expression':
      return 'a calculation such as year + 1 or canChi(year)';
    case 'no-cycle':
      return 'a calculation that does not lead back to itself';
    case 'rule':
      return 'a rule such as 42 = 42a + 42b, its parts set apart by spaces';
    case 'type':
      return expected.types.map((type) => named(typesEn, type)).join(' or ') || 'a valid value';
    case 'one-of':
      return `one of ${expected.values.join(', ')}`;
    case 'known-variable':
      return `braces only around the name of a declared variable: ${expected.values.join(', ')}`;
    case 'known-code':
      return 'the number of a row of the form that holds a figure';
    case 'pattern':
      return patternsEn[expected.name];
    case 'starts-with':
      return `an id that starts with ${expected.prefix}`;
    case 'at-least':
      return `at least ${expected.limit} ${expected.of === 'number' ? '' : expected.of}`.trim();
    case 'at-most':
      return `at most ${expected.limit} ${expected.of === 'number' ? '' : expected.of}`.trim();
  }
}

export const outlineMessages = { vi, en };
