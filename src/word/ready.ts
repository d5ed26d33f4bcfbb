import { WordError } from './error';
import { within } from './patience';

/** `Office.onReady` never answers where Microsoft's address is blocked, as in closed public networks. */
const LONGEST = 10_000;

/**
 * Waits until Word has answered.
 * @throws WordError 'office-unreachable' where Microsoft's script did not come or Word does not answer; 'not-in-word'
 *   where the page stands in a plain browser or in another program
 */
export async function whenReady(longest = LONGEST): Promise<void> {
  if (typeof Office === 'undefined') throw new WordError('office-unreachable');
  const { host } = await within(longest, Office.onReady(), () => new WordError('office-unreachable'));
  // The host's name as documented; the enum is not there where the script has only half loaded.
  if (String(host) !== 'Word') throw new WordError('not-in-word');
}
