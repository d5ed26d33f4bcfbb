import { WordError } from './errors';

const literal = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Word's own wildcards as a pattern (support.microsoft.com, "Find and replace text", wildcards): `?` one sign, `*` any
 * text, `[a-z]` and `[!a-z]` one sign (not) among these, `{2}` `{2,}` `{2,4}` and `@` repeat, `<` and `>` stand at the
 * start and the end of a word, `( )` groups, `\` takes the next sign as it is. Always with case. Throws
 * SearchStringInvalidOrTooLong for an open bracket.
 */
export function wildcardPattern(wanted: string): RegExp {
  let out = '';
  for (let at = 0; at < wanted.length; at += 1) {
    const sign = wanted.charAt(at);
    if (sign === '\\') {
      at += 1;
      out += literal(wanted.charAt(at));
    } else if (sign === '[') {
      const end = wanted.indexOf(']', at + 1);
      if (end < 0) throw new WordError('SearchStringInvalidOrTooLong', 'a [ without its ]');
      out += oneOf(wanted.slice(at + 1, end));
      at = end;
    } else if (sign === '{') {
      const repeat = /^\{(\d+)([,;]?)(\d*)\}/.exec(wanted.slice(at));
      if (!repeat) throw new WordError('SearchStringInvalidOrTooLong', 'a { without its count');
      out += `{${repeat[1]}${repeat[2] === '' ? '' : ','}${repeat[3]}}`;
      at += repeat[0].length - 1;
    } else out += meaning[sign] ?? literal(sign);
  }
  try {
    return new RegExp(out, 'gu');
  } catch {
    throw new WordError('SearchStringInvalidOrTooLong', wanted);
  }
}

const meaning: Readonly<Record<string, string>> = {
  '?': '.',
  '*': '.*?',
  '@': '+',
  '<': '(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])',
  '>': '(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])',
  '(': '(?:',
  ')': ')',
};

function oneOf(inside: string): string {
  const without = inside.startsWith('!');
  const signs = without ? inside.slice(1) : inside;
  return `[${without ? '^' : ''}${signs.replace(/[\\^\]]/g, '\\$&')}]`;
}
