import { OoxmlError } from '../ooxml/error';
import { WordError } from '../word/error';
import { lookAtDocument } from '../word/marker';
import { readFile, readOoxml } from '../word/readDocument';
import type { Known } from './analyse';
import type { Analysis } from './analysis';
import { analyseInBackground } from './background';
import type { Choice } from './choice';
import { loadState, outlineOfMarker } from './state';

/**
 * Reads the open document and checks it. The file that Word hands over is read first; where it hands none over, where
 * it cannot be read, or where it lacks paragraphs of the live document (Word on the web may not have saved them yet),
 * the body's own OOXML is. Of two incomplete readings the fuller one counts, and `missed` says how much is lacking.
 * @param choice what the person chose; null: what the document remembers, else the outline that fits best
 * @throws WordError, OoxmlError, ActionError, OutlineVariableError
 */
export async function analyseOpenReport(choice: Choice | null): Promise<Analysis> {
  const live = await lookAtDocument();
  const state = await loadState();
  const known: Known = { marked: outlineOfMarker(live.marker), ...(state === null ? {} : { state }) };
  const look = (source: Uint8Array | string) => analyseInBackground({ source, choice, known });

  const file = await readFile().then(look).catch(orUnread);
  if (file !== null && file.paragraphs === live.paragraphs) return file;
  const body = await readOoxml()
    .then(look)
    .catch((error: unknown) => file ?? Promise.reject(error));
  const missedBy = ({ paragraphs }: Analysis) => Math.abs(live.paragraphs - paragraphs);
  const fuller = file !== null && missedBy(file) <= missedBy(body) ? file : body;
  return { ...fuller, missed: Math.max(0, live.paragraphs - fuller.paragraphs) };
}

/** No file, or one that is none: there is another way. */
function orUnread(error: unknown): null {
  if (error instanceof OoxmlError || error instanceof WordError) return null;
  throw error;
}
