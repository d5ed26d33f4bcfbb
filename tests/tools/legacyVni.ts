/** Marks of a vowel and the sign that VNI writes after it for them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u0301', 'ù'],
  ['\u0300', 'ø'],
  ['\u0309', 'û'],
  ['\u0303', 'õ'],
  ['\u0323', 'ï'],
  ['\u0302', 'â'],
  ['\u0302\u0301', 'á'],
  ['\u0302\u0300', 'à'],
  ['\u0302\u0309', 'å'],
  ['\u0302\u0303', 'ã'],
  ['\u0302\u0323', 'ä'],
  ['\u0306', 'ê'],
  ['\u0306\u0301', 'é'],
  ['\u0306\u0300', 'è'],
  ['\u0306\u0309', 'ú'],
  ['\u0306\u0303', 'ü'],
  ['\u0306\u0323', 'ë'],
]);

const OWN: Readonly<Record<string, string>> = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', í: 'í', ì: 'ì', ỵ: 'î' };

/** Unicode text as a machine with VNI fonts stored it. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(encode).join('');
}

function encode(letter: string): string {
  const small = letter.toLowerCase();
  return letter === small ? encodeSmall(small) : encodeSmall(small).toUpperCase();
}

/** The horn belongs to the letter; the shape (circumflex, breve) comes before the tone. */
function encodeSmall(letter: string): string {
  const own = OWN[letter];
  if (own !== undefined) return own;
  const [base = '', ...marks] = letter.normalize('NFD');
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base;
  const shape = marks.filter((mark) => mark === '\u0302' || mark === '\u0306');
  const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
  return horned + (SIGNS.get([...shape, ...tone].join('')) ?? '');
}
