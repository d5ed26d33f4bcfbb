/**
 * The little language of `from` in an outline's variables: "year + 1", "year - 1886", "canChi(year)".
 *
 *   sum  = term (("+" | "-") term)*
 *   term = integer | identifier | "canChi" "(" sum ")"
 */

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly id: string }
  | { readonly kind: 'canChi'; readonly year: Expression }
  | { readonly kind: 'sum'; readonly sign: 1 | -1; readonly left: Expression; readonly right: Expression };

/** `at`: offset into the expression's text where it stops making sense; -1 when the fault shows only in the values. */
export class ExpressionError extends Error {
  constructor(
    readonly code: 'too-long' | 'unexpected' | 'unknown-function' | 'not-a-number',
    readonly at: number,
  ) {
    super(code);
    this.name = 'ExpressionError';
  }
}

const MAX_LENGTH = 100;
const TOKEN = /\s*([A-Za-z][A-Za-z0-9]*|\d{1,6}|[+\-()])|\s*(\S)/gy;

interface Token {
  readonly text: string;
  readonly at: number;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const text = match[1];
    const at = match.index + match[0].length - (text ?? match[2] ?? '').length;
    if (text === undefined) throw new ExpressionError('unexpected', at);
    found.push({ text, at });
  }
  return found;
}

/** Reads an expression of at most 100 characters. @throws ExpressionError with the offset of the first fault. */
export function parseExpression(source: string): Expression {
  if (source.length > MAX_LENGTH) throw new ExpressionError('too-long', MAX_LENGTH);
  const rest = tokens(source);

  const unexpected = (token: Token | undefined) =>
    new ExpressionError('unexpected', token?.at ?? source.length);

  const expect = (text: string) => {
    const token = rest.shift();
    if (token?.text !== text) throw unexpected(token);
  };

  const term = (): Expression => {
    const token = rest.shift();
    if (token === undefined || /^[+\-()]$/.test(token.text)) throw unexpected(token);
    if (/^\d/.test(token.text)) return { kind: 'number', value: Number(token.text) };
    if (rest[0]?.text !== '(') return { kind: 'variable', id: token.text };
    if (token.text !== 'canChi') throw new ExpressionError('unknown-function', token.at);
    expect('(');
    const year = sum();
    expect(')');
    return { kind: 'canChi', year };
  };

  const sum = (): Expression => {
    let left = term();
    while (rest[0]?.text === '+' || rest[0]?.text === '-') {
      const sign = rest.shift()?.text === '+' ? 1 : -1;
      left = { kind: 'sum', sign, left, right: term() };
    }
    return left;
  };

  const whole = sum();
  if (rest.length > 0) throw unexpected(rest[0]);
  return whole;
}

/** The variables an expression reads. */
export function variablesOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'variable':
      return [expression.id];
    case 'canChi':
      return variablesOf(expression.year);
    case 'sum':
      return [...variablesOf(expression.left), ...variablesOf(expression.right)];
  }
}

/** @throws ExpressionError 'not-a-number' where text would have to be added or subtracted. */
export function evaluate(expression: Expression, lookUp: (id: string) => string | number): string | number {
  const number = (part: Expression): number => {
    const value = evaluate(part, lookUp);
    if (typeof value !== 'number') throw new ExpressionError('not-a-number', -1);
    return value;
  };
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'variable':
      return lookUp(expression.id);
    case 'canChi':
      return canChi(number(expression.year));
    case 'sum':
      return number(expression.left) + expression.sign * number(expression.right);
  }
}

const CAN = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
const CHI = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];

/** The year's name in the sixty-year cycle: 2021 is "Tân Sửu". */
export function canChi(year: number): string {
  const of = (names: readonly string[]) => names.at(year % names.length);
  return `${of(CAN)} ${of(CHI)}`;
}
