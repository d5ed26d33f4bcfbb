import { invalidArgument } from './errors';

/** The colour names that Word's Font and controls take, as HTML has them; the rest are written as #RRGGBB. */
const names: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  grey: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  magenta: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  orange: 'FFA500',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
  cyan: '00FFFF',
  pink: 'FFC0CB',
  brown: 'A52A2A',
};

/** "red", "#f00" or "#FF0000" as the six digits of a file; InvalidArgument for anything else. */
export function colorValue(written: string): string {
  const name = written.trim().toLowerCase();
  if (Object.hasOwn(names, name)) return names[name] ?? '';
  const digits = name.replace(/^#/, '');
  if (/^[0-9a-f]{6}$/.test(digits)) return digits.toUpperCase();
  if (/^[0-9a-f]{3}$/.test(digits))
    return [...digits]
      .map((one) => one + one)
      .join('')
      .toUpperCase();
  throw invalidArgument(`no colour ${written}`);
}

export function isColor(written: string): boolean {
  try {
    return colorValue(written) !== '';
  } catch {
    return false;
  }
}

/** The sixteen highlighters of a file (ECMA-376 17.18.40), by the colour that Word's API gives for each. */
const highlighters: Readonly<Record<string, string>> = {
  FFFF00: 'yellow',
  '00FF00': 'green',
  '00FFFF': 'cyan',
  FF00FF: 'magenta',
  '0000FF': 'blue',
  FF0000: 'red',
  '000080': 'darkBlue',
  '008080': 'darkCyan',
  '008000': 'darkGreen',
  '800080': 'darkMagenta',
  '800000': 'darkRed',
  '808000': 'darkYellow',
  '808080': 'darkGray',
  C0C0C0: 'lightGray',
  '000000': 'black',
  FFFFFF: 'white',
};

const distance = (one: string, other: string): number =>
  [0, 2, 4].reduce((sum, at) => {
    const channel = (value: string) => Number.parseInt(value.slice(at, at + 2), 16);
    return sum + (channel(one) - channel(other)) ** 2;
  }, 0);

/** The highlighter for a colour: Word has sixteen, and takes the nearest. */
export function highlighter(written: string): string {
  const wanted = colorValue(written);
  const [nearest = 'FFFF00'] = Object.keys(highlighters).sort(
    (one, other) => distance(one, wanted) - distance(other, wanted),
  );
  return highlighters[nearest] ?? 'yellow';
}

/** The colour of a file's highlighter as Word's API gives it, "#FFFF00"; null where there is none. */
export function highlightColor(name: string | null): string | null {
  const found = Object.keys(highlighters).find((color) => highlighters[color] === name);
  return found === undefined ? null : `#${found}`;
}
