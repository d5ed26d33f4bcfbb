import { ActionError } from '../../../src/actions/error';
import { knownForms } from '../../../src/actions/forms';
import type { AppendixOptions, AppendixOutcome } from '../../../src/actions/insertAppendix';
import type { News } from '../../../src/actions/news';
import { appendixByOneClick } from '../../../src/commands/appendixByOneClick';
import { noticeIn } from '../../../src/commands/noticeAddress';

const inserted: AppendixOutcome = { kind: 'inserted', form: 'a', title: 'Biểu', remembered: true };
const [known] = knownForms();

/** Presses the button: `outcomes` in turn are what inserting comes to, `answer` what the person chooses. */
async function press(outcomes: readonly (AppendixOutcome | Error)[], answer: string | null = null) {
  const left = [...outcomes];
  const asked: string[] = [];
  const told: News[] = [];
  const options: AppendixOptions[] = [];
  const went: unknown[] = [];
  await appendixByOneClick({
    insertAppendix: async (_choice, given = {}) => {
      options.push(given);
      const outcome = left.shift();
      if (outcome === undefined) throw new Error('asked once too often');
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    goToPlace: async (place) => {
      went.push(place);
    },
    ask: async (address) => {
      asked.push(address);
      return answer;
    },
    announce: (news) => told.push(news),
    language: 'vi',
  });
  const notices = asked.map((address) => noticeIn(new URL(address, 'https://a.vn/').hash));
  return { asked, notices, told, options, went };
}

describe('the button "Chèn phụ lục"', () => {
  test('inserts without a question, and tells an open pane', async () => {
    const { asked, told } = await press([inserted]);
    expect(asked).toEqual([]);
    expect(told).toEqual([{ kind: 'appendix', outcome: inserted }]);
  });

  test('lists the forms where nothing tells the outline, and inserts the one chosen', async () => {
    const { notices, options } = await press([{ kind: 'choose-form', forms: [] }, inserted], known?.id ?? '');
    expect(notices).toEqual([{ kind: 'choose-form', outline: null }]);
    expect(options.map(({ form }) => form?.id)).toEqual([undefined, known?.id]);
  });

  test('does nothing more when the person closes the dialog, or answers with something else', async () => {
    for (const answer of [null, '', 'khong-co']) {
      const { options } = await press([{ kind: 'not-in-source', outline: 'x', forms: [] }], answer);
      expect(options).toHaveLength(1);
    }
  });

  test('goes to the table that is there already, and says so', async () => {
    const place = { paragraph: 9, text: 'STT' };
    const { went, notices } = await press([{ kind: 'already-there', form: 'a', place }]);
    expect(went).toEqual([place]);
    expect(notices).toEqual([{ kind: 'already-there', outline: null }]);
  });

  test('tells a failure in the dialog and in the pane, and never throws', async () => {
    const { notices, told } = await press([new ActionError('too-slow')]);
    const news = { kind: 'failed', failure: { kind: 'action', code: 'too-slow', data: {} } };
    expect(notices).toEqual([news]);
    expect(told).toEqual([news]);
  });
});
