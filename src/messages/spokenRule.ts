import { type Comparison, parseRule, RuleSyntaxError, type Sum } from '../appendix/ruleSyntax';
import type { Language } from './language';

type Verbs = Readonly<Record<Comparison['operator'], string>>;

interface Words {
  readonly row: (code: string) => string;
  readonly sumOf: (codes: string) => string;
  readonly plus: string;
  readonly minus: string;
  readonly and: string;
  /** A comparison that has to hold. */
  readonly must: Verbs;
  /** A comparison on which another depends. */
  readonly is: Verbs;
  readonly when: (condition: string, rule: string) => string;
  readonly vice: string;
}

const words: Readonly<Record<Language, Words>> = {
  vi: {
    row: (code) => `dòng ${code}`,
    sumOf: (codes) => `tổng các dòng ${codes}`,
    plus: 'cộng',
    minus: 'trừ',
    and: 'và',
    must: {
      '=': 'phải bằng',
      '<=': 'không được lớn hơn',
      '>=': 'không được nhỏ hơn',
      '<': 'phải nhỏ hơn',
      '>': 'phải lớn hơn',
    },
    is: { '=': 'bằng', '<=': 'không lớn hơn', '>=': 'không nhỏ hơn', '<': 'nhỏ hơn', '>': 'lớn hơn' },
    when: (condition, rule) => `nếu ${condition} thì ${rule}`,
    vice: ' và ngược lại',
  },
  en: {
    row: (code) => `row ${code}`,
    sumOf: (codes) => `the sum of rows ${codes}`,
    plus: 'plus',
    minus: 'less',
    and: 'and',
    must: {
      '=': 'must equal',
      '<=': 'must not be more than',
      '>=': 'must not be less than',
      '<': 'must be less than',
      '>': 'must be more than',
    },
    is: {
      '=': 'is',
      '<=': 'is not more than',
      '>=': 'is not less than',
      '<': 'is less than',
      '>': 'is more than',
    },
    when: (condition, rule) => `if ${condition}, ${rule}`,
    vice: ', and the other way round',
  },
};

/** "dòng 28a" */
export function spokenRow(code: string, language: Language): string {
  return words[language].row(code);
}

/**
 * A rule of a form as it is read aloud, so that nobody takes row numbers for figures: "dòng 46 không được lớn hơn dòng
 * 45". `codes` are the rows it speaks of. A rule that cannot be read is given back as it is.
 */
export function spokenRule(rule: string, codes: readonly string[], language: Language): string {
  const parsed = read(rule, codes);
  if (parsed === null) return rule;
  const say = words[language];
  if (parsed.arrow === null) return spoken(parsed.left, say, say.must);
  const told = say.when(spoken(parsed.left, say, say.is), spoken(parsed.right, say, say.must));
  return parsed.arrow === '<=>' ? `${told}${say.vice}` : told;
}

/**
 * What the rows that a rule adds up come to: 2 for "3 = 3a + 3b" with 1 and 1. Null for every other rule. `figures` are
 * the figures of `codes`, in their order.
 */
export function sumOfParts(
  rule: string,
  codes: readonly string[],
  figures: readonly number[],
): number | null {
  const parsed = read(rule, codes);
  const [comparison, ...more] = parsed?.left ?? [];
  if (parsed?.arrow !== null || comparison?.operator !== '=' || more.length > 0) return null;
  if (comparison.left.length !== 1 || comparison.right.length < 2) return null;
  const parts = comparison.right.map(({ sign, of }) => {
    const at = 'code' in of ? codes.indexOf(of.code) : -1;
    return at < 0 ? Number.NaN : sign * (figures[at] ?? Number.NaN);
  });
  const sum = parts.reduce((one, other) => one + other, 0);
  return Number.isFinite(sum) ? Number(sum.toPrecision(12)) : null;
}

function read(rule: string, codes: readonly string[]): ReturnType<typeof parseRule> | null {
  try {
    return parseRule(rule, new Set(codes));
  } catch (thrown) {
    if (thrown instanceof RuleSyntaxError) return null;
    throw thrown;
  }
}

function spoken(comparisons: readonly Comparison[], say: Words, verbs: Verbs): string {
  return comparisons
    .map(({ left, operator, right }) => `${sum(left, say)} ${verbs[operator]} ${sum(right, say)}`)
    .join(` ${say.and} `);
}

function sum(terms: Sum, say: Words): string {
  const codes = terms.flatMap(({ sign, of }) => (sign === 1 && 'code' in of ? [of.code] : []));
  if (terms.length > 1 && codes.length === terms.length) return say.sumOf(codes.join(', '));
  return terms
    .map(({ sign, of }, at) => {
      const one = 'code' in of ? say.row(of.code) : String(of.number);
      return at === 0 ? one : `${sign === 1 ? say.plus : say.minus} ${one}`;
    })
    .join(' ');
}
