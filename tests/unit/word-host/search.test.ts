import { bench, codeOf, p } from './harness';

async function found(text: string, wanted: string, options: object = {}): Promise<string[]> {
  const { Word } = bench(p(text));
  return Word.run(async (context) => {
    const ranges = context.document.body.search(wanted, options);
    ranges.load('text');
    await context.sync();
    return ranges.items.map((range) => range.text);
  });
}

// The meanings are those of Microsoft's page "Find and replace text", under "Use wildcards".
test.each([
  ['s?t', 'sat set sit', ['sat', 'set', 'sit']],
  ['s*d', 'sad started', ['sad', 'started']],
  ['w[io]n', 'win won wan', ['win', 'won']],
  ['[r-t]ight', 'right sight light', ['right', 'sight']],
  ['m[!a]st', 'mist most mast', ['mist', 'most']],
  ['fe{2}d', 'fed feed', ['feed']],
  ['fe{1,}d', 'fed feed', ['fed', 'feed']],
  ['10{1,3}', '10 100 1000', ['10', '100', '1000']],
  ['lo@t', 'lot loot lt', ['lot', 'loot']],
  ['<(inter)', 'interest splinter', ['inter']],
  ['(in)>', 'in within interest', ['in', 'in']],
  ['\\?', 'sao?', ['?']],
  ['[0-9]{1,}-CĐ', 'số 12-CĐ', ['12-CĐ']],
])('the wildcards %s', async (wanted, text, expected) => {
  expect(await found(text, wanted, { matchWildcards: true })).toEqual(expected);
});

test('wildcards are told apart by case', async () => {
  expect(await found('Công công', 'C?ng', { matchWildcards: true })).toEqual(['Công']);
});

test('ignoreSpace and ignorePunct look past the signs between', async () => {
  expect(await found('đoàn  viên', 'đoàn viên', { ignoreSpace: true })).toEqual(['đoàn  viên']);
  expect(await found('1.250 người', '1250', { ignorePunct: true })).toEqual(['1.250']);
});

test.each(['[abc', 'a{', ''])('"%s" is no search', async (wanted) => {
  const { Word } = bench(p('abc'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.search(wanted, { matchWildcards: true }).load('text');
      await context.sync();
    }),
  );
  expect(code).toBe('SearchStringInvalidOrTooLong');
});

test('the "length" of a collection may be loaded, as Microsoft’s samples do', async () => {
  const { Word } = bench(p('a a'));
  await Word.run(async (context) => {
    const ranges = context.document.body.search('a');
    ranges.load('length');
    await context.sync();
    expect(ranges.items).toHaveLength(2);
  });
});
