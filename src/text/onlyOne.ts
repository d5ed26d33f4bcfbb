import { fold } from './normalise';
import { leadingUnit, type Unit } from './units';

/** "Đây là CĐCS duy nhất thành lập mới": one, without a number. */
export interface OnlyOne {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

/** Up to four words that may name what there is only one of. */
const ONLY = /(?<!\p{L})((?:\p{L}+ ){1,4})(?:mới )?duy nhất(?!\p{L})/gu;
/** "Một CĐCS duy nhất": the number is told, and is a figure of its own. */
const NUMBERED = /(?:\d|(?<!\p{L})một)\s*$/u;

/** Where a canonical text in small letters says that there was only one of what is counted, from the offset `from` on. */
export function findOnlyOnes(source: string, from = 0): OnlyOne[] {
  if (!source.includes('duy nhất', from)) return [];
  return [...source.slice(from).matchAll(ONLY)].flatMap((match) => {
    const words = (match[1] ?? '').trim().split(' ');
    for (const at of words.keys()) {
      const named = words.slice(at);
      const found = leadingUnit(fold(named.join(' ')).split(' '));
      if (found === null || found.length !== named.length || found.unit.family === 'time') continue;
      const start = from + match.index + [...words.slice(0, at), ''].join(' ').length;
      const end = from + match.index + match[0].length;
      return NUMBERED.test(source.slice(0, start)) ? [] : [{ start, end, unit: found.unit }];
    }
    return [];
  });
}
