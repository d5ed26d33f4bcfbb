import { spokenRule } from '../../../src/messages/spokenRule';

const VI = {
  '2 <= 1': 'dòng 2 không được lớn hơn dòng 1',
  '1 >= 2': 'dòng 1 không được nhỏ hơn dòng 2',
  '1 < 2': 'dòng 1 phải nhỏ hơn dòng 2',
  '1 > 0': 'dòng 1 phải lớn hơn 0',
  '42 = 42a + 42b + 42c': 'dòng 42 phải bằng tổng các dòng 42a, 42b, 42c',
  '40 + 41 <= 47': 'tổng các dòng 40, 41 không được lớn hơn dòng 47',
  '46c = 46a - 46b': 'dòng 46c phải bằng dòng 46a trừ dòng 46b',
  '1 = 2 + 3 - 4': 'dòng 1 phải bằng dòng 2 cộng dòng 3 trừ dòng 4',
  '25 = 0 <=> 25a = 0': 'nếu dòng 25 bằng 0 thì dòng 25a phải bằng 0 và ngược lại',
  '30 = 0 => 31 = 0 and 32 = 0': 'nếu dòng 30 bằng 0 thì dòng 31 phải bằng 0 và dòng 32 phải bằng 0',
  '1 <= 2 and 3 >= 4 => 1 < 4':
    'nếu dòng 1 không lớn hơn dòng 2 và dòng 3 không nhỏ hơn dòng 4 thì dòng 1 phải nhỏ hơn dòng 4',
};

const CODES = '1 2 3 4 25 25a 30 31 32 40 41 42 42a 42b 42c 46a 46b 46c 47'.split(' ');

test.each(Object.entries(VI))('%s is read aloud: %s', (rule, words) => {
  expect(spokenRule(rule, CODES, 'vi')).toBe(words);
});

test.each([
  ['42 = 42a + 42b + 42c', 'row 42 must equal the sum of rows 42a, 42b, 42c'],
  ['46c = 46a - 46b', 'row 46c must equal row 46a less row 46b'],
  ['40 + 41 <= 47', 'the sum of rows 40, 41 must not be more than row 47'],
  ['25 = 0 <=> 25a = 0', 'if row 25 is 0, row 25a must equal 0, and the other way round'],
  ['30 = 0 => 31 = 0 and 32 = 0', 'if row 30 is 0, row 31 must equal 0 and row 32 must equal 0'],
])('%s in English: %s', (rule, words) => {
  expect(spokenRule(rule, CODES, 'en')).toBe(words);
});

test('a rule that cannot be read is shown as it is written', () => {
  expect(spokenRule('1 = quá khó', CODES, 'vi')).toBe('1 = quá khó');
});
