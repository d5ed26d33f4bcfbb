import fc from 'fast-check';
import { outlineMessages } from '../../../src/messages/outline';
import { OutlineError, type OutlineIssue, OutlineVariableError } from '../../../src/outline/error';
import { parseOutline } from '../../../src/outline/parse';
import { renderOutline } from '../../../src/outline/render';
import { outlineFile } from './guidelines';

/** A small sound outline; `changes` replace its top-level properties. */
function small(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'mau',
    version: 1,
    title: 'Báo cáo năm {year}',
    issuer: 'Công đoàn X',
    guideline: { name: 'Hướng dẫn', number: null, date: null, basis: [] },
    kind: 'year',
    variables: [{ id: 'year', label: 'Năm', default: 2026 }],
    dataDate: null,
    estimateDate: null,
    due: null,
    style: [],
    signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH' },
    recipients: [],
    sections: [section('I')],
    appendix: null,
    ...changes,
  };
}

function section(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    label: 'I.',
    title: 'Tình hình',
    required: true,
    guidance: [],
    indicators: [],
    sections: [],
    ...changes,
  };
}

function indicator(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    label: 'Số đoàn viên',
    units: ['người'],
    strength: 'explicit',
    quote: 'số đoàn viên',
    ...changes,
  };
}

function form(rows: string[], rules: string[]): Record<string, unknown> {
  return {
    title: 'Phụ lục',
    columns: [
      { title: 'STT', role: 'number' },
      { title: 'Số liệu', role: 'value' },
    ],
    rows: rowsOf(...rows),
    rules: rules.map((rule) => ({ level: 'error', rule })),
  };
}

function rowsOf(...codes: string[]): Record<string, unknown>[] {
  return codes.map((code) => ({ type: 'indicator', code, label: 'Số', unit: 'người', kind: 'flow' }));
}

function issuesOf(input: unknown): readonly OutlineIssue[] {
  try {
    parseOutline(input);
  } catch (error) {
    if (error instanceof OutlineError) return error.issues;
    throw error;
  }
  return [];
}

/** "path: code found" */
const brief = (input: unknown) =>
  issuesOf(input).map(({ path, expected, found }) => `${path}: ${expected.code} ${found}`.trim());

test('a sound outline is read from text, with or without a byte order mark, and from a value', () => {
  const text = JSON.stringify(small());
  expect(parseOutline(text)).toEqual(parseOutline(small()));
  expect(parseOutline(`\ufeff${text}`)).toEqual(parseOutline(small()));
});

describe('the schema', () => {
  test.each<[string, unknown, string[]]>([
    ['no JSON', '{"id":', [': json "{\\"id\\":"']],
    ['no object', [], [': type […]']],
    ['an unknown key', small({ colour: 'red' }), [': known-key colour']],
    ['a missing key', small({ issuer: undefined }), ['issuer: type']],
    ['a wrong word', small({ kind: 'month' }), ['kind: one-of "month"']],
    ['a wrong id', small({ id: 'Báo cáo' }), ['id: pattern "Báo cáo"']],
    ['a wrong date', small({ due: '2026-11-25' }), ['due: pattern "2026-11-25"']],
    ['no sections', small({ sections: [] }), ['sections: at-least […]']],
    ['a wrong appendix', small({ appendix: 'lost' }), ['appendix: type "lost"']],
    [
      'a row of an unknown type',
      small({ appendix: { ...form(['1'], []), rows: [{ type: 'total', code: '1', label: 'x' }] } }),
      ['appendix.rows[0].type: one-of "total"'],
    ],
    [
      'a variable with a default and no label',
      small({ variables: [{ id: 'year', default: 2026 }] }),
      ['variables[0].label: type'],
    ],
    [
      'deep down, several at once',
      small({
        sections: [
          section('I', {
            sections: [section('I.1', { indicators: [indicator('I.1.a', { units: [] })] })],
            a: 1,
          }),
        ],
      }),
      ['sections[0].sections[0].indicators[0].units: at-least […]', 'sections[0]: known-key a'],
    ],
  ])('%s', (_name, input, issues) => expect(brief(input)).toEqual(issues));
});

describe('what a schema cannot say', () => {
  const computed = (id: string, from: string) => ({ id, from });
  const year = { id: 'year', label: 'Năm', default: 2026 };

  test.each<[string, unknown, string[]]>([
    ['section ids', small({ sections: [section('I'), section('I')] }), ['sections[1].id: unique I']],
    [
      'indicator ids',
      small({ sections: [section('I', { indicators: [indicator('I.a'), indicator('I.a')] })] }),
      ['sections[0].indicators[1].id: unique I.a'],
    ],
    ['variable ids', small({ variables: [year, year] }), ['variables[1].id: unique year']],
    ['row codes', small({ appendix: form(['1', '1'], []) }), ['appendix.rows[1].code: unique 1']],
    [
      'demand ids',
      small({
        demands: ['a', 'a'].map((id) => ({ id, label: 'Khó khăn', quote: 'khó khăn' })),
      }),
      ['demands[1].id: unique a'],
    ],
    [
      'an indicator of another section',
      small({ sections: [section('I', { indicators: [indicator('II.a')] })] }),
      ['sections[0].indicators[0].id: starts-with II.a'],
    ],
    [
      'a section under another one’s id',
      small({ sections: [section('I', { sections: [section('II.1')] })] }),
      ['sections[0].sections[0].id: starts-with II.1'],
    ],
    ['an unknown variable in a text', small({ title: 'Năm {nam}' }), ['title: known-variable {nam}']],
    ['a stray brace', small({ style: ['Ngắn gọn }'] }), ['style[0]: known-variable Ngắn gọn }']],
    ['an unknown variable in a date', small({ due: '25/11/{nextYear}' }), ['due: known-variable {nextYear}']],
    [
      'braces in a default',
      small({ variables: [year, { id: 'theme', label: 'Chủ đề', default: '{year}' }] }),
      ['variables[1]: known-variable {…}'],
    ],
    [
      'no expression',
      small({ variables: [year, computed('x', 'year *')] }),
      ['variables[1].from: expression year *'],
    ],
    [
      'an expression over an unknown variable',
      small({ variables: [year, computed('x', 'nam + 1')] }),
      ['variables[1].from: known-variable nam'],
    ],
    [
      'a circle',
      small({ variables: [year, computed('a', 'b'), computed('b', 'a'), computed('c', 'a')] }),
      ['variables[1].from: no-cycle b', 'variables[2].from: no-cycle a'],
    ],
    [
      'a rule over an unknown row',
      small({ appendix: form(['1'], ['1 = 2 + 3']) }),
      ['appendix.rules[0].rule: known-code 2', 'appendix.rules[0].rule: known-code 3'],
    ],
    [
      'an indicator of an unknown row, or of one without a figure',
      small({
        sections: [
          section('I', {
            indicators: [indicator('I.a', { row: '1' }), indicator('I.b', { row: '2' })],
            sections: [section('I.1', { indicators: [indicator('I.1.a', { row: 'III' })] })],
          }),
        ],
        appendix: {
          ...form(['1'], []),
          rows: [...rowsOf('1'), { type: 'group', code: 'III', label: 'Thi đua' }],
        },
      }),
      [
        'sections[0].indicators[1].row: known-code 2',
        'sections[0].sections[0].indicators[0].row: known-code III',
      ],
    ],
    [
      'an indicator of a row where there is no form',
      small({ sections: [section('I', { indicators: [indicator('I.a', { row: '1' })] })] }),
      ['sections[0].indicators[0].row: known-code 1'],
    ],
    [
      'no rule',
      small({ appendix: form(['1'], ['1 =', '1 + 1', '1 ! 1']) }),
      [
        'appendix.rules[0].rule: rule 1 =',
        'appendix.rules[1].rule: rule 1 + 1',
        'appendix.rules[2].rule: rule 1 ! 1',
      ],
    ],
  ])('%s', (_name, input, issues) => expect(brief(input)).toEqual(issues));

  test('a later value of another type', () => {
    const start = { id: 'start', label: 'Năm đầu', default: 2018, later: [{ since: 2024, value: 'sau' }] };
    expect(brief(small({ variables: [year, start] }))).toEqual(['variables[1].later[0].value: type "sau"']);
  });

  test('a default whose sum cannot be reckoned is refused, not found out when a report is made', () => {
    const theme = { id: 'theme', label: 'Chủ đề', default: 'chữ' };
    expect(brief(small({ variables: [year, theme, computed('x', 'theme + 1')] }))).toEqual([
      'variables[2].from: expression theme + 1',
    ]);
  });
});

describe('hostile input', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s as a key is refused and touches nothing',
    (key) => {
      const text = JSON.stringify(small()).replace('"issuer"', `"${key}":{"polluted":true},"issuer"`);
      expect(brief(text)).toEqual([`: safe-key ${key}`]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('too long, too deep, too many, going round', () => {
    expect(brief(' '.repeat(1_000_001))).toEqual([': at-most 1000001']);
    const deep = JSON.parse(`${'[['.repeat(5_000)}${']]'.repeat(5_000)}`);
    expect(issuesOf(deep)[0]?.expected).toEqual({ code: 'at-most', limit: 40, of: 'levels' });
    expect(issuesOf(Array(60_000).fill(0))[0]?.expected).toEqual({
      code: 'at-most',
      limit: 50_000,
      of: 'items',
    });
    const round: Record<string, unknown> = small();
    round.self = round;
    expect(issuesOf(round)[0]?.expected).toMatchObject({ of: 'levels' });
  });

  test('variables that double at each step are reckoned once each', () => {
    const doubling = Array.from({ length: 90 }, (_, at) => ({
      id: `v${at}`,
      from: `v${at + 1} - v${at + 1}`,
    }));
    const last = { id: 'v90', label: 'Số', default: 1 };
    const year = { id: 'year', label: 'Năm', default: 2026 };
    expect(renderOutline(parseOutline(small({ variables: [year, ...doubling, last] })), {}).values.v0).toBe(
      0,
    );
  });

  test('whatever a file holds, there is an outline or an OutlineError', () => {
    const spoiled = fc
      .record({
        key: fc.constantFrom(...Object.keys(outlineFile('cdb-khcn-nam-2024'))),
        value: fc.jsonValue(),
      })
      .map(({ key, value }) => ({ ...outlineFile('cdb-khcn-nam-2024'), [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), spoiled), (input) => {
        const issues = issuesOf(input);
        return issues.every(({ path, found }) => path.length < 500 && found.length < 500);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what the person reads', () => {
  const fault = small({ sections: [section('I', { indicators: [indicator('I.a', { units: 'người' })] })] });

  test.each([
    ['vi', 'sections[0].indicators[0].units: cần danh sách [ ], nhưng đang là "người".'],
    ['en', 'sections[0].indicators[0].units: expected a list [ ], but found "người".'],
  ] as const)('%s', (language, sentence) => {
    expect(issuesOf(fault).map(outlineMessages[language].issue)).toEqual([sentence]);
  });

  test('a variable that cannot be used is named, with those that can', () => {
    const error = new OutlineVariableError('unknown-variable', 'nam', 2026, ['year', 'theme']);
    expect(outlineMessages.vi.variable(error)).toBe(
      'Đề cương không có thông số “nam” nên chưa lập được báo cáo. Các thông số đặt được: year, theme.',
    );
    expect(outlineMessages.en.variable(new OutlineVariableError('not-a-number', 'year', 'x', []))).toBe(
      'The variable “year” must be a whole number, but is “x”. Enter it again, 2026 for example.',
    );
  });

  test('a sentence for every kind of fault, in both languages', () => {
    const faults = [
      small({ colour: 1, issuer: 2, id: '!', version: 0, kind: 'x', due: 'x' }),
      small({ title: '{x}' }),
      '{',
    ];
    for (const messages of Object.values(outlineMessages)) {
      const sentences = faults.flatMap(issuesOf).map(messages.issue);
      expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(messages.invalid(2)).toContain('2');
    }
  });
});
