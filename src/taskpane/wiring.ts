import { listen } from '../actions/news';
import { supports } from '../word/features';
import { whenReady } from '../word/ready';
import { readTheme } from '../word/theme';
import type { Wiring } from './shared/actions';
import { copyText, saveFile } from './shared/handOut';

/**
 * The one place where the pane meets Word: every button of the pane ends in one of these actions, and these
 * surroundings are all it knows of the program and the browser around it. Tests give it others.
 *
 * The actions' code comes in a bundle of its own while Word is still starting: the first picture does not need it.
 */
export const wiring: Wiring = {
  actions: {
    analyse: late(async () => (await real()).analyseOpenReport),
    insertSkeleton: late(async () => (await real()).insertSkeleton),
    insertAppendix: late(async () => (await real()).insertAppendix),
    fillAppendix: late(async () => (await real()).fillAppendix),
    goToPlace: late(async () => (await real()).goToPlace),
    canComment: () => supports('comments'),
    commentFindings: late(async () => (await real()).commentFindings),
    waive: late(async () => (await real()).waive),
    unwaive: late(async () => (await real()).unwaive),
    removeInserted: late(async () => (await real()).removeInserted),
    cleanUp: late(async () => (await real()).cleanUp),
    openAsNewDocument: late(async () => (await real()).openAsNewDocument),
    rememberChoice: late(async () => (await real()).rememberChoice),
  },
  surroundings: {
    whenReady: () => whenReady(),
    listen,
    readTheme,
    now: () => new Date(),
    copyText,
    saveFile,
  },
};

function real() {
  return import(/* webpackPrefetch: true */ './realActions');
}

/** An action whose code is fetched when it is first called. */
function late<Given extends readonly unknown[], Answer>(
  load: () => Promise<(...given: Given) => Promise<Answer>>,
): (...given: Given) => Promise<Answer> {
  return async (...given) => (await load())(...given);
}
