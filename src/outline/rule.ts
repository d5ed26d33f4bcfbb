const OPERATORS = new Set(['=', '<=', '>=', '<', '>', '+', '-', '=>', '<=>', 'and']);
const CODE = /^[0-9A-Za-z.]+$/;

/**
 * The row codes an arithmetic rule of an appendix speaks of: "42 = 42a + 42b" gives 42, 42a, 42b. The figure 0 is no
 * code. null where the text is no rule: operands and operators, set apart by spaces, must take turns, with at least
 * one comparison.
 */
export function operandsOf(rule: string): readonly string[] | null {
  const words = rule.trim().split(/\s+/);
  const isRule =
    words.length % 2 === 1 &&
    words.every((word, at) =>
      at % 2 === 1 ? OPERATORS.has(word) : CODE.test(word) && !OPERATORS.has(word),
    ) &&
    words.some((word) => /^(=|[<>]=?)$/.test(word));
  return isRule ? words.filter((word, at) => at % 2 === 0 && word !== '0') : null;
}
