import { analyseOpenReport } from '../../src/actions/analyseOpenReport';
import { cleanUp, previewCleanUp } from '../../src/actions/cleanUp';
import { commentFindings } from '../../src/actions/commentFindings';
import { fillAppendix, previewFill } from '../../src/actions/fillAppendix';
import { goToPlace } from '../../src/actions/goToPlace';
import { insertAppendix } from '../../src/actions/insertAppendix';
import { insertSkeleton } from '../../src/actions/insertSkeleton';
import { openAsNewDocument } from '../../src/actions/openAsNewDocument';
import { rememberChoice } from '../../src/actions/rememberChoice';
import { previewRemoval, removeInserted } from '../../src/actions/removeInserted';
import { waive } from '../../src/actions/waive';
import { choice, emptyDocument, figures, firstFigures, form, halfWritten } from './documents';

/** Something a person does with the open document, from reading it to the end. */
export interface UserAction {
  /** The document before any of our work; all of it is the writer's. */
  readonly original: () => Uint8Array;
  /** Brings the document to where the action begins. */
  readonly before: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
  /**
   * What must be there afterwards, format included. everything: all there was; cells: all but the cells to be written;
   * own: what the writer wrote, while ours may go.
   */
  readonly keeps: 'everything' | 'cells' | 'own';
}

const nothing = async (): Promise<void> => undefined;
const skeleton = async () => insertSkeleton(await analyseOpenReport(choice));
const appendix = () => insertAppendix(choice, { form });
const fill = async (pasted: string) => fillAppendix(previewFill(await analyseOpenReport(null), pasted).plan);
const both = async (): Promise<void> => {
  await skeleton();
  await appendix();
};
const track = (): Promise<void> =>
  Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    await context.sync();
  });
const partlyFilled = async (): Promise<void> => {
  await appendix();
  await fill(firstFigures);
};

const remarks = async () => {
  const { result } = await analyseOpenReport(choice);
  return result.findings.flatMap(({ rule, target, place }) =>
    place === null ? [] : [{ place, text: `${rule} ${target ?? ''}` }],
  );
};

const waiveOne = async () => {
  const analysis = await analyseOpenReport(choice);
  return waive(
    analysis,
    analysis.result.sections[0]?.id ?? '',
    'Đơn vị không có hoạt động này',
    'Người viết',
  );
};

const goToLast = async () => {
  const { result } = await analyseOpenReport(choice);
  const place = result.sections.findLast((section) => section.place !== null)?.place;
  if (place != null) await goToPlace(place);
};

type UserActions = Readonly<Record<string, UserAction>>;

export const INSERTING: UserActions = {
  'insert the outline into an empty document': {
    original: emptyDocument,
    before: nothing,
    act: skeleton,
    keeps: 'everything',
  },
  'insert the outline into a half-written report': {
    original: halfWritten,
    before: nothing,
    act: skeleton,
    keeps: 'everything',
  },
  'insert the outline while changes are tracked': {
    original: emptyDocument,
    before: track,
    act: skeleton,
    keeps: 'everything',
  },
};

export const FILLING_IN: UserActions = {
  'insert the appendix': { original: halfWritten, before: nothing, act: appendix, keeps: 'everything' },
  'fill the appendix': {
    original: halfWritten,
    before: partlyFilled,
    act: () => fill(figures),
    keeps: 'cells',
  },
  waive: { original: halfWritten, before: nothing, act: waiveOne, keeps: 'everything' },
  'remember the choice': {
    original: halfWritten,
    before: nothing,
    act: () => rememberChoice(choice, null),
    keeps: 'everything',
  },
  'comment on findings': {
    original: halfWritten,
    before: nothing,
    act: async () => commentFindings(await remarks()),
    keeps: 'everything',
  },
};

export const TAKING_OUT_AND_LOOKING: UserActions = {
  'take out what was inserted': {
    original: halfWritten,
    before: both,
    act: async () => removeInserted(previewRemoval(await analyseOpenReport(null))),
    keeps: 'own',
  },
  'clean up before sending': {
    original: halfWritten,
    before: both,
    act: async () => cleanUp(previewCleanUp(await analyseOpenReport(null))),
    keeps: 'own',
  },
  'go to a place': { original: halfWritten, before: nothing, act: goToLast, keeps: 'everything' },
  'check the open report': {
    original: halfWritten,
    before: both,
    act: () => analyseOpenReport(null),
    keeps: 'everything',
  },
  'open as a new document': {
    original: halfWritten,
    before: nothing,
    act: () => openAsNewDocument(choice, { superior: null, appendix: form }),
    keeps: 'everything',
  },
};

/** Everything a person can do with the open document. */
export const USER_ACTIONS: UserActions = { ...INSERTING, ...FILLING_IN, ...TAKING_OUT_AND_LOOKING };
