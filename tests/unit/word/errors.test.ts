import { wordMessages } from '../../../src/messages/word';
import { meaningOf, toWordError } from '../../../src/word/hostCodes';

/** Every code that Microsoft's documentation and client name for what we call. */
const HOST_CODES: readonly (string | number)[] = [
  'GeneralException',
  'ItemNotFound',
  'InvalidArgument',
  'AccessDenied',
  'NotAllowed',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'ApiNotFound',
  'NotImplemented',
  'ActivityLimitReached',
  'Timeout',
  'ConnectionFailure',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
  'SearchDialogIsOpen',
  'SearchStringInvalidOrTooLong',
  5001,
  5002,
  5016,
  5100,
  5103,
  5104,
  6000,
  6050,
  6102,
  11001,
  11002,
  12007,
  12009,
];

describe.each(['vi', 'en'] as const)('what is said in %s', (language) => {
  const messages = wordMessages[language];

  test.each(HOST_CODES)("of Word's %s is a sentence and a next step of ours", (host) => {
    const { happened, next } = messages.word[meaningOf(host)];
    for (const sentence of [happened, next]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toContain(String(host));
    }
  });

  test('of different causes is different', () => {
    const said = Object.values(messages.word).map(({ happened }) => happened);
    expect(new Set(said).size).toBe(said.length);
  });

  test('counts what was done of a job half done', () => {
    expect(messages.effects.some(3, 8)).toMatch(/3.*8/);
  });
});

test('a code nobody has told us of is a refusal', () => {
  expect(meaningOf('SomethingNew')).toBe('refused');
  expect(meaningOf(99999)).toBe('refused');
  expect(toWordError(new TypeError('x'), 'none')).toMatchObject({ code: 'refused', data: { host: 'Error' } });
});
