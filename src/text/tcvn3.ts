import { isSyllable } from './syllable';

const LETTERS: ReadonlyMap<string, string> = new Map(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà μà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * What stands for ư once the soft hyphen of TCVN3 went through a PDF, a web page or a program that drew it as a hyphen;
 * a minus sign means nothing else beside letters, the others may be what they look like.
 */
const DASHES = /[-\u2010\u2011\u2013\u2212]/g;
const DASH = /[-\u2010\u2011\u2013\u2212]/;
const WORD = /[\p{L}\p{N}¡-¿×÷\u2010\u2011\u2013\u2212-]+/gu;
const DOUBTFUL_AT_THE_EDGE = /^[-\u2010\u2011\u2013]|[-\u2010\u2011\u2013]$/;

/** TCVN3 text in Unicode. A dash is read as ư where only that gives a Vietnamese syllable: "®−îc", "nh- sau". */
export function decodeTcvn3(text: string): string {
  return letters(DASH.test(text) ? text.replace(WORD, horned) : text);
}

const letters = (text: string): string => [...text].map((letter) => LETTERS.get(letter) ?? letter).join('');

/** "t-" in a sentence is "tư"; "B-" and what begins the text may number or list it. */
function horned(word: string, at: number): string {
  if (word.length < 2 || !DASH.test(word)) return word;
  if (DOUBTFUL_AT_THE_EDGE.test(word) && (at === 0 || word !== word.toLowerCase())) return word;
  const read = word.replace(DASHES, '\u00ad');
  return isSyllable(letters(read)) ? read : word;
}
