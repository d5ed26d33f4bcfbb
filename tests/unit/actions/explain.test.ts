import { ActionError } from '../../../src/actions/error';
import { explain } from '../../../src/actions/explain';
import { wordMessages } from '../../../src/messages/word';
import { OoxmlError } from '../../../src/ooxml/error';
import { OutlineVariableError } from '../../../src/outline/error';
import { WordError } from '../../../src/word/error';

describe.each(['vi', 'en'] as const)('an error told in %s', (language) => {
  const { effects } = wordMessages[language];

  test.each([
    new WordError('not-allowed', 'unknown', { host: 'AccessDenied' }),
    new ActionError('nothing-to-insert'),
    new OoxmlError('damaged'),
    new OutlineVariableError('not-a-number', 'year', 'x', ['year']),
    new TypeError('x is undefined'),
  ])('says what happened, what it means for the document and what to do now: %s', (error) => {
    const { happened, means, next } = explain(error, language);
    for (const sentence of [happened, means, next]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('never shows a message of Word or of the language', () => {
    const told = Object.values(explain(new TypeError('x is undefined'), language)).join(' ');
    expect(told).not.toContain('undefined');
  });

  test('tells how much of a job was done', () => {
    expect(explain(new WordError('refused', 'some', { done: 3, of: 8 }), language).means).toBe(
      effects.some(3, 8),
    );
    expect(
      explain(new WordError('refused', 'some', { done: 1, of: 3, left: '25, 46c' }), language).means,
    ).toBe(`${effects.some(1, 3)} ${effects.left('25, 46c')}`);
    expect(explain(new WordError('refused', 'none'), language).means).toBe(effects.none);
  });
});

test('the administrator gets the code, with Word’s own', () => {
  expect(explain(new WordError('refused', 'none', { host: 'GeneralException' }), 'vi').code).toBe(
    'refused/GeneralException',
  );
});
