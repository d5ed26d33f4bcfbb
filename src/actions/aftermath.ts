import { type Effect, WordError } from '../word/error';
import { analyseOpenReport } from './analyseOpenReport';
import type { Analysis } from './analysis';
import type { Choice } from './choice';

/**
 * Word does not roll a failed batch back. After a failure the document is read again, so that the person is told what
 * did and what did not happen instead of a guess.
 * @param tags what the work was to put in (`there`) or take out
 * @returns the failure with its true effect; one that left the document as it was is returned as it is
 */
export async function aftermath(
  failure: unknown,
  choice: Choice | null,
  tags: readonly string[],
  there: boolean,
): Promise<unknown> {
  if (!(failure instanceof WordError) || failure.effect !== 'unknown') return failure;
  const now = await analyseOpenReport(choice).catch(() => null);
  if (now === null) return failure;
  const done = tags.filter((tag) => has(now, tag) === there).length;
  const of = tags.length;
  const effect = done === 0 && isAnother(now, failure.data.paragraphs) ? 'some' : effectOf(done, of);
  return new WordError(failure.code, effect, { ...failure.data, done, of });
}

const has = ({ inserted }: Analysis, tag: string): boolean => inserted.some((part) => part.tag === tag);

/** A line came or went beside the parts that are counted. */
const isAnother = ({ paragraphs, missed }: Analysis, before: string | number | undefined): boolean =>
  before !== undefined && paragraphs + missed !== before;

/** How much of the work is in the document. */
export function effectOf(done: number, of: number): Effect {
  if (done === 0) return 'none';
  return done === of ? 'all' : 'some';
}
