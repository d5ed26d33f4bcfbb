import { brokenRules, codesOfRule } from '../../../src/appendix/arithmetic';
import { parseRule, RuleSyntaxError } from '../../../src/appendix/ruleSyntax';
import { FORM } from './tables';

const CODES = new Set(['25', '25a', '30', '31', '32', '42', '42a']);

function broken(rule: string, cells: Record<string, number | null>): boolean {
  const rows = [...CODES].map((code) => ({
    type: 'indicator' as const,
    code,
    label: code,
    unit: 'người',
    kind: 'flow' as const,
  }));
  return brokenRules({ ...FORM, rows, rules: [{ level: 'error', rule }] }, cells).length > 0;
}

test.each([
  ['42 = 42a + 30', { '42': 5, '42a': 3, '30': 2 }, false],
  ['42 = 42a + 30', { '42': 6, '42a': 3, '30': 2 }, true],
  ['42 = 42a + 30', { '42': 0.3, '42a': 0.1, '30': 0.2 }, false],
  ['42a <= 42', { '42': 5, '42a': 6 }, true],
  ['42a ≤ 42', { '42': 5, '42a': 5 }, false],
  ['25 = 0 <=> 25a = 0', { '25': 0, '25a': 0 }, false],
  ['25 = 0 <=> 25a = 0', { '25': 1, '25a': 2 }, false],
  ['25 = 0 <=> 25a = 0', { '25': 1, '25a': 0 }, true],
  ['30 = 0 => 31 = 0 and 32 = 0', { '30': 0, '31': 0, '32': 1 }, true],
  ['30 = 0 => 31 = 0 and 32 = 0', { '30': 4, '31': 0, '32': 1 }, false],
  ['42 = 42a + 30', { '42': 6, '42a': null, '30': 2 }, false],
  ['42 = 42a + 30', { '42': 6, '30': 2 }, false],
])('%s on %j: broken %s', (rule, cells, wanted) => {
  expect(broken(rule, cells)).toBe(wanted);
});

test('a rule that cannot be read says where and what was expected', () => {
  const error = (rule: string) => {
    try {
      parseRule(rule, CODES);
      return null;
    } catch (thrown) {
      return thrown instanceof RuleSyntaxError ? [thrown.expected, thrown.found, thrown.at] : thrown;
    }
  };
  expect(error('42 = 42a +')).toEqual(['code-or-number', '', 10]);
  expect(error('42 = 99x')).toEqual(['code-or-number', '99x', 5]);
  expect(error('42')).toEqual(['comparison', '', 2]);
  expect(error('42 = 42a 30')).toEqual(['end', '30', 9]);
});

test('a figure under a name that objects are born with is none', () => {
  expect(broken('42a <= 42', Object.create({ '42': 1, '42a': 2 }))).toBe(false);
});

test('the codes a rule speaks of', () => {
  expect(codesOfRule(FORM, '1c = 1a - 1b')).toEqual(['1c', '1a', '1b']);
});

test('a form with a rule that cannot be read is checked by its others', () => {
  expect(broken('42 = 99x', { '42': 1 })).toBe(false);
  expect(codesOfRule(FORM, '1c = quá khó')).toEqual([]);
});

test('a rule of each year says nothing of one column for several years', () => {
  const form = { ...FORM, rules: [{ level: 'error' as const, rule: '1a <= 1b', per: 'year' as const }] };
  const cells = { '1a': 3, '1b': 2 };
  expect(brokenRules(form, cells)).toHaveLength(1);
  expect(brokenRules(form, cells, null, true)).toEqual([]);
});
