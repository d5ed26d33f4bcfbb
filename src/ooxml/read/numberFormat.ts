const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Longest run of letters shown: the thousandth item of a lettered list is nobody's heading. */
const mostLetters = 10;

/** A list number in one of Word's formats (ECMA-376 17.18.59); formats not known here are decimal. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'vietnameseCounting':
    case 'cardinalText':
      return words(number);
    case 'ordinalText':
      return `thứ ${ordinals.get(number) ?? words(number)}`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(number);
  }
}

function roman(number: number): string {
  if (number < 1 || number >= 4000) return String(number);
  let rest = number;
  let result = '';
  for (const [value, letter] of romans) {
    while (rest >= value) {
      result += letter;
      rest -= value;
    }
  }
  return result;
}

/** A to Z, then AA, BB, ... as Word does. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), mostLetters));
}

const ordinals: ReadonlyMap<number, string> = new Map([
  [1, 'nhất'],
  [4, 'tư'],
]);

function words(number: number): string {
  if (number < 1 || number > 99) return String(number);
  if (number <= 10) return units[number] ?? '';
  const tens = Math.floor(number / 10);
  const unit = number % 10;
  const first = tens === 1 ? 'mười' : `${units[tens]} mươi`;
  if (unit === 0) return first;
  if (unit === 5) return `${first} lăm`;
  if (unit === 1 && tens > 1) return `${first} mốt`;
  return `${first} ${units[unit]}`;
}
