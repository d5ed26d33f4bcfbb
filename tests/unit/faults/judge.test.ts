import { WordError } from '../../../src/word/error';
import { run } from '../../../src/word/run';
import { Desk } from '../../faults/desk';
import { halfWritten } from '../../faults/documents';
import { rehearse, tryWith } from '../../faults/trial';
import type { UserAction } from '../../faults/userActions';

const desk = new Desk();
afterAll(() => desk.leave());

/** An action that writes a line, with a fault of its own. */
const careless = (act: UserAction['act']): UserAction => ({
  original: halfWritten,
  before: async () => undefined,
  act,
  keeps: 'everything',
});

const complaintsOf = async (action: UserAction, at: number): Promise<string> => {
  const rehearsal = await rehearse(desk, action);
  const { complaints } = await tryWith(desk, rehearsal, { failAction: { action: at, code: 'AccessDenied' } });
  return complaints.join('\n');
};

/** Far enough that the first write has happened, and the last one has not. */
const BETWEEN_WRITES = 8;

describe('the judge of the matrix notices', () => {
  test('a line of the writer that is gone', async () => {
    const action = careless(() =>
      run(async (context) => {
        context.document.body.paragraphs.getFirst().delete();
        await context.sync();
      }),
    );
    expect(await complaintsOf(action, 0)).toMatch(/lost or changed/);
  });

  test('an error that says nothing of what was written, and a next try that writes it again', async () => {
    const action = careless(() =>
      run(async (context, attempt) => {
        attempt.beginWriting();
        context.document.body.insertParagraph('một', 'End');
        context.document.body.insertParagraph('hai', 'End');
        await context.sync();
      }),
    );
    const complaints = await complaintsOf(action, BETWEEN_WRITES);
    expect(complaints).toMatch(/says “unknown”/);
    expect(complaints).toMatch(/next try: another document/);
  });

  test('an error that claims that nothing happened', async () => {
    const action = careless(async () => {
      await run(async (context) => {
        context.document.body.insertParagraph('một', 'End');
        await context.sync();
      });
      await run(async (context) => {
        context.document.body.insertParagraph('hai', 'End');
        await context.sync();
      }).catch(() => {
        throw new WordError('refused', 'none');
      });
    });
    expect(await complaintsOf(action, BETWEEN_WRITES)).toMatch(/says “none”/);
  });

  test('an error that is none of ours', async () => {
    const action = careless(async () => {
      await Word.run(async (context) => {
        context.document.body.load('text');
        await context.sync();
      });
    });
    expect(await complaintsOf(action, 0)).toMatch(/not an error of ours/);
  });
});
