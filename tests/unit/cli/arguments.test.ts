import { readArguments, requiredText, settings } from '../../../src/cli/arguments';

const known = new Map([
  ['json', 'flag'],
  ['out', 'text'],
  ['set', 'texts'],
] as const);

test('options and files may stand in any order', () => {
  const given = readArguments(['a.docx', '--json', '--out', 'x', 'b.docx', '--set=year=2026'], known);
  expect(given.files).toEqual(['a.docx', 'b.docx']);
  expect(given.flags.has('json')).toBe(true);
  expect(requiredText(given, 'out')).toBe('x');
});

test('words after -- are files, whatever they look like', () => {
  expect(readArguments(['--', '--json'], known).files).toEqual(['--json']);
});

test('--set adds up, the last of one name counts, and a value may hold "="', () => {
  const given = readArguments(['--set', 'year=2025', '--set', 'unit=A = B', '--set', 'year=2026'], known);
  expect([...settings(given)]).toEqual([
    ['year', '2026'],
    ['unit', 'A = B'],
  ]);
});

test.each([
  [['--nope'], 'unknown-option', '--nope'],
  [['--json=yes'], 'value-unexpected', '--json'],
  [['--out'], 'value-missing', '--out'],
  [['--out', '--json'], 'value-missing', '--out'],
])('%j is refused: %s', (words, code, subject) => {
  expect(() => readArguments(words, known)).toThrow(expect.objectContaining({ code, subject }));
});

test.each(['year', '=2026', ''])('--set %j is refused', (pair) => {
  expect(() => settings(readArguments(['--set', pair], known))).toThrow(
    expect.objectContaining({ code: 'bad-set' }),
  );
});

test('a name from the prototype is a name like others', () => {
  expect([...settings(readArguments(['--set', '__proto__=1'], known))]).toEqual([['__proto__', '1']]);
});
