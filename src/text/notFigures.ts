/**
 * Numbers that count nothing: document numbers, dates, articles, telephone numbers, labels, ordinals. Sources of the
 * forms: the five guidelines and Nghị định 30/2020/NĐ-CP, phụ lục I (document numbers, dates).
 */

const DAY = '\\d{1,2}';
const YEAR = '(?:19|20)\\d{2}';
/** "Tháng 6 và tháng 9, 87 lượt người": what counts something ends a list of dates. */
const NO_COUNT = '(?![\\d.,]*\\d| ?(?!(?:và|đến|năm|tháng|của|này|hằng|hàng)(?!\\p{L}))\\p{L})';
const SPAN = '\\s*[-–—]\\s*';

/** 45/KH-LĐLĐ, 02-NQ/TW, 191/2013/NĐ-CP, 7b/NQ-TLĐ, 1142/TLĐ, 97/2025/QH15. */
const DOCUMENT_NUMBER =
  /\d{1,5}[a-zđ]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]{0,20}(?:[-/&.]\p{L}[\p{L}\d]{0,20}){0,6}/gu;

/** Names in quotation marks: “3 tại chỗ”, “100% cơ sở có trang tin”. */
const QUOTED = /[“"«](?=[^”"»]{0,80}\d)[^”"»]{1,120}[”"»]/gu;

/** What else begins with a digit; the words before it are looked back at, so that only digits are stopped at. */
const AT_A_DIGIT: readonly string[] = [
  // "Quyết định số 643", "Nghị định 191", "NQ 02": a document named by its number alone.
  '(?<=(?:nghị quyết|nghị định|thông tư|chỉ thị|công văn|quyết định|kết luận|điều lệ|luật|nq|nđ|qđ|ct|cv|tt)(?: số)? ?:?\\s*)\\d+[a-zđ]?(?![\\d.,]*\\d)(?!\\s*(?:tỷ|tỉ|triệu|nghìn|%))',
  '(?<=(?:kế hoạch|chương trình|báo cáo|hướng dẫn|văn bản|tờ trình|thông báo|quy định|đề án|tài khoản|điện thoại|đt|^) ?số ?:?\\s*)[\\d.]+[a-zđ]?',
  // Dates, months, quarters, years, terms.
  `(?<![\\d.,])${DAY}[/.-]${DAY}[/.-]\\d{2,4}(?!\\d)`,
  `(?<=ngày\\s+(?:mùng |mồng )?)${DAY}(?:\\s*(?:,|và|đến|-|–)\\s*(?:ngày\\s+)?${DAY}${NO_COUNT})*(?:[/-]${DAY}|\\s+tháng\\s+${DAY})?(?!\\d)`,
  `(?<=tháng\\s+)${DAY}(?:\\s*(?:,|và|đến|-|–)\\s*${DAY}(?!/\\d{1,3}(?!\\d))${NO_COUNT})*(?:[/-]${YEAR})?(?![\\d.,]*\\d)`,
  `(?<=quý\\s+)[1-4](?:[/-]${YEAR})?(?!\\d)`,
  `(?<=quý\\s+[IVX]+[/-])${YEAR}(?!\\d)`,
  `${YEAR}${SPAN}${YEAR}`,
  `(?<!\\d)${DAY}/${YEAR}(?!\\d)`,
  `(?<=(?:năm|tết|đầu|cuối|từ|đến|khóa|khoá|so với|cùng kỳ|giai đoạn)\\s+)${YEAR}(?:\\s*(?:,|và|-|–|đến)\\s*(?:năm\\s+)?${YEAR})*(?![\\d.,]*\\d)`,
  // Years that head a list: "2018 là 240, 2019: 198".
  `(?<![\\d.,])${YEAR}(?= (?:là|có|đạt|được) |: ?\\d)`,
  // Years of the lunar calendar, ages, accounts: "Tết Ất Tỵ 2025", "tuổi bình quân 36", "tài khoản số 114000286457".
  `(?<=(?:tết|xuân|nguyên đán)(?: \\p{L}+){1,3} )${YEAR}(?!\\d)`,
  '(?<=tuổi (?:đời )?bình quân (?:là )?)\\d{2}(?![\\d.,]*\\d)',
  '(?<=số )\\d{8,}(?![.,]?\\d)',
  // Anniversaries: "kỷ niệm 74 năm ngày Thương binh - Liệt sỹ".
  '(?<=(?:kỷ niệm|kỉ niệm|chào mừng|mừng|lễ)(?: lần thứ)? )\\d{1,3}(?= năm(?!\\p{L}))',
  // Articles, ordinals, named places, ranks.
  '(?<=(?<!\\p{L})(?:điều|khoản|mục|chương|phụ lục|phần|mẫu|biểu|bảng|hình|trang|tiết|tầng|lầu|đợt|giai đoạn|bước|tổ|khu phố|ấp|thôn|xóm|phường|quận|đội|ca|hạng|loại|vùng|bậc|cấp|khóa|khoá|thứ|đại hội|lần|phiên bản|công nghiệp|thông điệp|quốc lộ)(?: số)?\\s+)\\d+(?:[./]\\d+)*(?![\\d.,]*\\d)(?!\\s*(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|%|người|đoàn viên|lượt|cuộc|lớp|đơn vị|cđcs|công đoàn|căn|nhà|suất|đơn|vụ|chỉ tiêu|cán bộ|cnvclđ|lao động|doanh nghiệp|công nhân))',
  // "Bão số 3", "kho số 12", "tổ cạo mủ số 2": what is numbered.
  '(?<=\\p{L} số )(?<!(?:^|\\P{L})(?:tổng|con|trong|trên|với|là|đạt|còn|được|có|về|theo|và) số )\\d{1,3}(?![\\d.,]*\\d)(?! ?%)',
  // What hangs on letters: "Covid-19", "Covid - 19", "T78".
  '(?<=\\p{L}[-–]?|covid ?[-–] ?)\\d{1,4}(?![\\d.,]*\\d)',
  // The rate by which a due is named: "kinh phí công đoàn 2%", "đoàn phí 1%".
  '(?<=(?:kinh phí|kinh phí công đoàn|kpcđ|đoàn phí|đoàn phí công đoàn)(?: mức)? )[12] ?%',
  '[12] ?%(?= ?(?:kinh phí|kpcđ|đoàn phí|quỹ (?:tiền )?lương)(?!\\p{L}))',
  '(?<=(?:trích|nộp|trích nộp|đóng|thu) )[12] ?%',
  // Telephone numbers.
  '(?<![\\d.,])0\\d{2,3}[ .]?\\d{3}[ .]?\\d{3,4}(?!\\d)',
  // Bank accounts: "1170 0388 9999".
  '(?<![\\d.,])\\d{4}(?: \\d{3,4}){2,}(?![\\d.,]*\\d)',
  // The label that opens a line: "1.", "2.1.", "3)".
  '(?<=^\\s*\\(?)\\d{1,2}(?:(?:\\.\\d{1,2})+[.)/]?|[.)/])(?!\\d)(?=\\s*\\p{L})(?!\\s*(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|%))',
];
const COUNTS_NOTHING = new RegExp(`(?=\\d)(?:${AT_A_DIGIT.join('|')})`, 'giu');

const ADDRESS = /https?:\/\/\S{1,200}|www\.\S{1,200}|(?<![\w.-])[\w.-]{1,64}@[\w.-]{1,64}/giu;

/** Stands for each character taken out. A day and month ("25/11") stays: `figure.ts` tells it from a ratio ("12/14"). */
const FILLER = '\u0001';

/** The text with every number that counts nothing blanked out; the same length, so offsets stay. */
export function blankNonFigures(text: string): string {
  // Few texts hold an address or a quotation, and looking for one is dear.
  let masked = /@|www\.|:\/\//i.test(text) ? text.replace(ADDRESS, blank) : text;
  if (/[/-]/.test(masked)) masked = masked.replace(DOCUMENT_NUMBER, blank);
  if (/["“«]/.test(masked)) masked = masked.replace(QUOTED, blank);
  return masked.replace(COUNTS_NOTHING, blank);
}

function blank(found: string): string {
  return FILLER.repeat(found.length);
}
