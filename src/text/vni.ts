/** VNI writes the vowel and then a sign for its marks: "aù" for á, "oâ" for ô. */
const MARKS: ReadonlyMap<string, string> = new Map([
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
const LETTERS: ReadonlyMap<string, string> = new Map([
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

/** VNI text in Unicode. */
export function decodeVni(text: string): string {
  let decoded = '';
  let open = false;
  for (const letter of text) {
    const marks: string | undefined = open ? MARKS.get(letter.toLowerCase()) : undefined;
    const own = LETTERS.get(letter);
    decoded += marks ?? own ?? letter;
    open = marks === undefined && 'aeiouyôö'.includes(letter.toLowerCase());
  }
  return decoded.normalize('NFC');
}
