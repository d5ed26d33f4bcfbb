/** What `wiring.ts` fetches in one bundle: all that changes or reads the open document. */
export { analyseOpenReport } from '../actions/analyseOpenReport';
export { cleanUp } from '../actions/cleanUp';
export { commentFindings } from '../actions/commentFindings';
export { fillAppendix } from '../actions/fillAppendix';
export { goToPlace } from '../actions/goToPlace';
export { insertAppendix } from '../actions/insertAppendix';
export { insertSkeleton } from '../actions/insertSkeleton';
export { openAsNewDocument } from '../actions/openAsNewDocument';
export { rememberChoice } from '../actions/rememberChoice';
export { removeInserted } from '../actions/removeInserted';
export { unwaive, waive } from '../actions/waive';
