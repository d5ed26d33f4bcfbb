/**
 * The rules of a form as text: "42 = 42a + 42b + 42c", "46 <= 45", "25 = 0 <=> 25a = 0",
 * "30 = 0 => 31 = 0 and 32 = 0". A name is a code when the form has it, else it must be a number.
 *
 *   rule       = conditions [ ("=>" | "<=>") conditions ]
 *   conditions = comparison { "and" comparison }
 *   comparison = sum ("=" | "<=" | ">=" | "<" | ">") sum
 *   sum        = term { ("+" | "-") term }
 */
export interface Rule {
  readonly left: readonly Comparison[];
  /** Null for a plain rule that must hold. */
  readonly arrow: '=>' | '<=>' | null;
  readonly right: readonly Comparison[];
}

export interface Comparison {
  readonly left: Sum;
  readonly operator: Operator;
  readonly right: Sum;
}

type Operator = '=' | '<=' | '>=' | '<' | '>';
export type Sum = readonly Term[];

interface Term {
  readonly sign: 1 | -1;
  /** A row's code, or a number. */
  readonly of: { readonly code: string } | { readonly number: number };
}

/** A rule that cannot be read: `found` stands at `at` where `expected` should be. */
export class RuleSyntaxError extends Error {
  readonly code = 'rule-syntax';
  constructor(
    readonly rule: string,
    readonly at: number,
    readonly expected: 'code-or-number' | 'comparison' | 'end',
    readonly found: string,
  ) {
    super(`rule-syntax at ${at}`);
    this.name = 'RuleSyntaxError';
  }
}

const TOKEN = /<=>|=>|<=|>=|[=<>+-]|[^\s=<>+-]+/gu;
const OPERATORS: ReadonlySet<string> = new Set(['=', '<=', '>=', '<', '>']);

/** Reads a rule; `codes` are the form's. Throws RuleSyntaxError. */
export function parseRule(text: string, codes: ReadonlySet<string>): Rule {
  const source = text
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replaceAll('⇔', '<=>')
    .replaceAll('⇒', '=>');
  const tokens = [...source.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index ?? 0 }));
  let next = 0;

  const peek = () => tokens[next]?.text ?? '';
  const fail = (expected: RuleSyntaxError['expected']): never => {
    throw new RuleSyntaxError(text, tokens[next]?.at ?? source.length, expected, peek());
  };

  const term = (sign: 1 | -1): Term => {
    const token = peek();
    if (codes.has(token)) {
      next += 1;
      return { sign, of: { code: token } };
    }
    if (!/^\d+(?:\.\d+)?$/.test(token)) return fail('code-or-number');
    next += 1;
    return { sign, of: { number: Number(token) } };
  };

  const sum = (): Sum => {
    const terms = [term(1)];
    while (peek() === '+' || peek() === '-') {
      const sign = peek() === '+' ? 1 : -1;
      next += 1;
      terms.push(term(sign));
    }
    return terms;
  };

  const comparison = (): Comparison => {
    const left = sum();
    const operator = peek();
    if (!isOperator(operator)) return fail('comparison');
    next += 1;
    return { left, operator, right: sum() };
  };

  const conditions = (): Comparison[] => {
    const all = [comparison()];
    while (peek() === 'and') {
      next += 1;
      all.push(comparison());
    }
    return all;
  };

  const left = conditions();
  const arrow = peek();
  if (arrow !== '=>' && arrow !== '<=>') {
    if (arrow !== '') fail('end');
    return { left, arrow: null, right: [] };
  }
  next += 1;
  const right = conditions();
  if (peek() !== '') fail('end');
  return { left, arrow, right };
}

function isOperator(token: string): token is Operator {
  return OPERATORS.has(token);
}
