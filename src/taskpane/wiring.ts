import { analyseOpenReport } from '../actions/analyseOpenReport';
import { cleanUp, previewCleanUp } from '../actions/cleanUp';
import { canComment, commentFindings } from '../actions/commentFindings';
import { fillAppendix, previewFill } from '../actions/fillAppendix';
import { goToPlace } from '../actions/goToPlace';
import { insertAppendix } from '../actions/insertAppendix';
import { insertSkeleton } from '../actions/insertSkeleton';
import { openAsNewDocument } from '../actions/openAsNewDocument';
import { rememberChoice } from '../actions/rememberChoice';
import { previewRemoval, removeInserted } from '../actions/removeInserted';
import { unwaive, waive } from '../actions/waive';
import { whenReady } from '../word/ready';
import { readTheme } from '../word/theme';
import type { Wiring } from './shared/actions';
import { copyText, saveFile } from './shared/handOut';

/**
 * The one place where the pane meets Word: every button of the pane ends in one of these actions, and these
 * surroundings are all it knows of the program and the browser around it. Tests give it others.
 */
export const wiring: Wiring = {
  actions: {
    analyse: analyseOpenReport,
    insertSkeleton,
    insertAppendix,
    previewFill,
    fillAppendix,
    goToPlace,
    canComment,
    commentFindings,
    waive,
    unwaive,
    previewRemoval,
    removeInserted,
    previewCleanUp,
    cleanUp,
    openAsNewDocument,
    rememberChoice,
  },
  surroundings: { whenReady: () => whenReady(), readTheme, now: () => new Date(), copyText, saveFile },
};
