import type { HeadingCandidate } from '../../report/headingCandidate';
import { wordsOf } from '../../text/words';
import type { Match } from './match';
import { isBare } from './rank';
import { TELLING, type TitleIndex } from './titles';

type Matches = ReadonlyMap<string, Match>;

/**
 * Ids of sections whose only heading is a lead-in that says nothing but what the heading above it said: "Về hỗ trợ do dịch
 * bệnh, thiên tai:" under "2. Chăm lo Tết; chi hỗ trợ do dịch bệnh, thiên tai" goes on with that section, however like
 * another one's title it is.
 */
export function repeatsOf(index: TitleIndex, matches: Matches): readonly string[] {
  return [...matches].flatMap(([id, match]) => {
    const { candidate } = match;
    if (match.merged || candidate.tag !== null || !isBare(candidate)) return [];
    const above = lastBefore(candidate, matches);
    if (above === null || isBare(above)) return [];
    const said = new Set(wordsOf(above.title));
    const telling = wordsOf(candidate.title).filter((word) => index.weight(word) >= TELLING);
    return telling.length > 0 && telling.every((word) => said.has(word)) ? [id] : [];
  });
}

function lastBefore({ first }: HeadingCandidate, matches: Matches): HeadingCandidate | null {
  let last: HeadingCandidate | null = null;
  for (const { candidate } of matches.values()) {
    if (candidate.first < first && (last === null || candidate.first > last.first)) last = candidate;
  }
  return last;
}
