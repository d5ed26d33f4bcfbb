/**
 * TCVN3 (.VnTime) and VNI text, as it stands in documents typed before Unicode was required (TCVN 6909:2001). Which of
 * the two it is, only the font says.
 */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** The encoding a font is made for, or null for a Unicode font. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.Vn/i.test(font)) return 'TCVN3';
  return /^VNI[-\s]/i.test(font) ? 'VNI' : null;
}

/** The text in Unicode. Fonts of TCVN3 whose name ends in H show small letters as capitals. */
export function decodeLegacyText(text: string, encoding: LegacyEncoding, font: string): string {
  if (encoding === 'VNI') return decodeVni(text);
  const decoded = [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
  return /H$/.test(font) ? decoded.toUpperCase() : decoded;
}

const TCVN3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}

/** VNI writes the vowel and then a sign for its marks: "aù" for á, "oâ" for ô. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

/** Letters of their own. */
const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['Ñ', 'Đ'],
  ['ô', 'ơ'],
  ['Ô', 'Ơ'],
  ['ö', 'ư'],
  ['Ö', 'Ư'],
  ['í', 'í'],
  ['Í', 'Í'],
  ['ì', 'ì'],
  ['Ì', 'Ì'],
  ['æ', 'ỉ'],
  ['Æ', 'Ỉ'],
  ['ó', 'ĩ'],
  ['Ó', 'Ĩ'],
  ['ò', 'ị'],
  ['Ò', 'Ị'],
  ['î', 'ỵ'],
  ['Î', 'Ỵ'],
]);

function decodeVni(text: string): string {
  let decoded = '';
  let open = false;
  for (const letter of text) {
    const marks: string | undefined = open ? VNI_MARKS.get(letter.toLowerCase()) : undefined;
    const own = VNI_LETTERS.get(letter);
    decoded += marks ?? own ?? letter;
    open = marks === undefined && 'aeiouyôö'.includes(letter.toLowerCase());
  }
  return decoded.normalize('NFC');
}
