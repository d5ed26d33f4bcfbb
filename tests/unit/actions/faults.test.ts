import { analyseOpenReport } from '../../../src/actions/analyseOpenReport';
import { cleanUp, previewCleanUp } from '../../../src/actions/cleanUp';
import { explain } from '../../../src/actions/explain';
import { fillAppendix, previewFill } from '../../../src/actions/fillAppendix';
import { formNamed, OWN_FORM } from '../../../src/actions/forms';
import { insertAppendix } from '../../../src/actions/insertAppendix';
import { insertSkeleton } from '../../../src/actions/insertSkeleton';
import { previewRemoval, removeInserted } from '../../../src/actions/removeInserted';
import type { WordHost } from '../../word-host/wordHost';
import { openWord } from '../word/openWord';

// Every step reads, checks and writes a whole report, once for each place where it can fail.
jest.setTimeout(300_000);

const choice = { outline: 'cdvcvn-6-thang-2021', values: { year: 2026 }, unit: null };
const mine = ['I. Công tác của tôi', 'Đơn vị có 45 đoàn viên.', 'Trên đây là báo cáo.'];

const form = {
  id: OWN_FORM,
  form: {
    title: 'Biểu số liệu',
    columns: formNamed('cdctvn-giua-nhiem-ky-2018-2023')?.form.columns ?? [],
    rows: ['họp ban chấp hành', 'thăm hỏi đoàn viên', 'tập huấn nghiệp vụ', 'hội thao truyền thống'].map(
      (label, at) => ({
        type: 'indicator' as const,
        code: String(at + 1),
        label: `Số cuộc ${label}`,
        unit: 'cuộc',
        kind: 'flow' as const,
      }),
    ),
    rules: [],
  },
};

interface Case {
  /** Brings the document to where the action begins. */
  readonly before: () => Promise<unknown>;
  readonly action: () => Promise<unknown>;
}

const skeleton = async () => insertSkeleton(await analyseOpenReport(choice));
const appendix = () => insertAppendix(choice, { form });
const figures = 'Số cuộc họp ban chấp hành\tcuộc\t12\nSố cuộc tập huấn nghiệp vụ\tcuộc\t3';

const cases: Readonly<Record<string, Case>> = {
  'inserting the outline': { before: async () => undefined, action: skeleton },
  'inserting the appendix': { before: async () => undefined, action: appendix },
  'filling the appendix': {
    before: appendix,
    action: async () => fillAppendix(previewFill(await analyseOpenReport(null), figures).plan),
  },
  'taking out what was inserted': {
    before: skeleton,
    action: async () => removeInserted(previewRemoval(await analyseOpenReport(null))),
  },
  'cleaning up': {
    before: skeleton,
    action: async () => cleanUp(previewCleanUp(await analyseOpenReport(null))),
  },
};

/** How many actions of the rich API it takes when nothing fails. */
async function actionsOf({ before, action }: Case): Promise<number> {
  const host = openWord(mine);
  await before();
  host.session.resetCounts();
  await action();
  return host.session.counts.actions;
}

/** Nothing of what the person wrote is lost, changed or out of order. */
function expectWhole(host: WordHost): void {
  expect(host.paragraphs().filter((text) => mine.includes(text))).toEqual(mine);
  for (const table of host.document.body.descendants('w:tbl')) expect(table.child('w:tr')).not.toBeNull();
}

describe.each(Object.entries(cases))('%s', (_name, one) => {
  test('leaves the document whole, says what happened and works the next time, wherever it fails', async () => {
    const actions = await actionsOf(one);
    // Each tenth place and both ends: `npm run faults` tries them all.
    const places = [
      ...new Set([
        0,
        1,
        2,
        ...Array.from({ length: 8 }, (_, step) => Math.floor((actions * step) / 8)),
        actions - 1,
      ]),
    ];
    for (const place of places) {
      const host = openWord(mine);
      await one.before();
      host.session.setFaults({ failAction: { action: place, code: 'AccessDenied' } });
      const error: unknown = await one.action().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expectWhole(host);
      if (error !== null) {
        expect(explain(error, 'vi').happened).not.toBe('');
        expect(error).toMatchObject({ effect: expect.stringMatching(/^(none|some)$/) });
      }
      host.session.setFaults({ failAction: null });
      await one.action().catch((thrown: unknown) => {
        // What the first try had done already need not be done again.
        expect(thrown).toMatchObject({ code: expect.stringMatching(/^nothing-to-/) });
      });
      expectWhole(host);
    }
  });

  test.each([
    ['another author writes between our reading and our writing', { otherAuthor: true }],
    ['Word leaves an empty paragraph after what it inserts', { extraParagraph: true }],
    ['Word does not hand the file over', { refuseGetFile: true }],
    ['Word loses what we remember', { loseCustomXml: true }],
  ])('is done when %s', async (_what, faults) => {
    const host = openWord(mine);
    await one.before();
    host.session.setFaults(faults);
    await one.action();
    expectWhole(host);
  });

  test.each([
    ['read-only', { readOnly: true }],
    ['in viewing mode', { viewing: true }],
  ])('changes nothing in a document that is %s, and says so', async (_what, faults) => {
    const host = openWord(mine);
    await one.before();
    const as = host.paragraphs();
    host.session.setFaults(faults);
    await expect(one.action()).rejects.toMatchObject({ effect: 'none' });
    expect(host.paragraphs()).toEqual(as);
  });
});
