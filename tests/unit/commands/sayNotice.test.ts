import { knownForms } from '../../../src/actions/forms';
import { noticeAddress, noticeIn } from '../../../src/commands/noticeAddress';
import { sayNotice } from '../../../src/commands/sayNotice';

const hash = (value: unknown) => `#${encodeURIComponent(JSON.stringify(value))}`;

describe("the dialog's words", () => {
  test('offer every form of the catalogue but the outline’s own, each once', () => {
    const { choices } = sayNotice({ kind: 'choose-form', outline: null }, 'vi');
    expect(choices.map(({ id }) => id)).toEqual(knownForms().map(({ id }) => id));
    for (const { label } of choices) expect(label).not.toContain('{');
    const [own] = knownForms();
    const others = sayNotice({ kind: 'not-in-source', outline: own?.id ?? '' }, 'vi').choices;
    expect(others.map(({ id }) => id)).not.toContain(own?.id);
  });

  test('offer nothing where the table is there already', () => {
    expect(sayNotice({ kind: 'already-there', outline: null }, 'vi').choices).toEqual([]);
  });

  test('tell a failure as everywhere: what happened, what it means, what to do', () => {
    const failure = { kind: 'word', code: 'read-only', effect: 'none', data: {} } as const;
    const said = sayNotice({ kind: 'failed', failure }, 'en');
    expect(said.text).toHaveLength(3);
    expect(said.code).toBe('read-only');
  });
});

describe('the address of the dialog', () => {
  test('carries codes only and is read back', () => {
    const outcome = { kind: 'not-in-source', outline: 'a-b', forms: [] } as const;
    const address = noticeAddress({ kind: 'appendix', outcome }, 'en');
    expect(address).toMatch(/^message\.html\?lang=en#/);
    expect(noticeIn(new URL(address, 'https://a.vn/').hash)).toEqual({
      kind: 'not-in-source',
      outline: 'a-b',
    });
  });

  test.each([
    '',
    '#',
    '#%',
    '#{"kind":"choose-form"',
    hash(null),
    hash([]),
    hash({ kind: '__proto__', outline: null }),
    hash({ kind: 'choose-form', outline: 3 }),
    hash({ kind: 'failed', failure: null }),
  ])('that somebody else wrote says only that something failed: %p', (written) => {
    const said = sayNotice(noticeIn(written), 'vi');
    expect(said.code).toBe('unexpected');
    expect(said.choices).toEqual([]);
  });

  test('with a failure we do not know says so, too', () => {
    expect(sayNotice(noticeIn(hash({ kind: 'failed', failure: { kind: 'x' } })), 'vi').code).toBe(
      'unexpected',
    );
  });
});
