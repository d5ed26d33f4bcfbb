import { type Row, wording } from '../../text/similarity';
import type { Match } from './match';
import { TELLING, type TitleIndex, type Titles, toHeading } from './titles';

/** Share of a section's telling words that a sibling's heading must add to its own to name both. */
const LEAST_SHARE = 0.7;
/** One word that only this section has. */
const LEAST_WEIGHT = 1;

/**
 * Sections without a heading of their own that a sibling's heading names besides: "Tồn tại, hạn chế, nguyên nhân và bài
 * học kinh nghiệm" for III and IV. Only words that the sibling's own title does not explain count.
 */
export function findMerged(
  index: TitleIndex,
  matches: ReadonlyMap<string, Match>,
): readonly (readonly [string, Match])[] {
  return index.titles.flatMap((titles) => {
    if (matches.has(titles.section.id)) return [];
    const common = commonHeading(index, titles, matches);
    if (common !== null) return [[titles.section.id, mergedInto(common, titles, 1)] as const];
    const best = siblingsOf(index, titles)
      .flatMap((sibling) => {
        const match = matches.get(sibling.section.id);
        return match === undefined ? [] : [{ match, share: addedShare(titles, sibling, match) }];
      })
      .reduce((one, other) => (other.share > one.share ? other : one), {
        match: null as Match | null,
        share: 0,
      });
    if (best.match === null || best.share < LEAST_SHARE) return [];
    return [[titles.section.id, mergedInto(best.match, titles, best.share)] as const];
  });
}

function mergedInto(match: Match, titles: Titles, share: number): Match {
  return { ...match, section: titles.section.id, wording: share, score: share, merged: true };
}

/**
 * The parent's heading where it names all its sub-sections and none of them has one of its own: "2. Tồn tại, hạn chế và
 * nguyên nhân" with the text of both right under it.
 */
function commonHeading(index: TitleIndex, titles: Titles, matches: ReadonlyMap<string, Match>): Match | null {
  const match = titles.parent === null ? undefined : matches.get(titles.parent.id);
  if (match === undefined || match.merged) return null;
  const children = index.titles.filter((one) => one.parent?.id === titles.parent?.id);
  if (children.length < 2 || children.some((child) => matches.has(child.section.id))) return null;
  const words = new Set(toHeading(match.candidate.title, index.weight).whole.words);
  const isNamed = ({ wordings }: Titles) =>
    wordings.some(({ whole }) => shareOf(whole.asWords, words) >= LEAST_SHARE);
  return children.every(isNamed) ? match : null;
}

function siblingsOf(index: TitleIndex, titles: Titles): readonly Titles[] {
  return index.titles.filter((other) => other !== titles && other.parent?.id === titles.parent?.id);
}

/** How much of this section's title the heading says in words that are not the sibling's. */
function addedShare(titles: Titles, sibling: Titles, match: Match): number {
  const heading = wording(match.candidate.title);
  return Math.max(
    ...(['asWords', 'asConcepts'] as const).flatMap((kind) => {
      const explained = (sibling.wordings[0]?.whole ?? heading)[kind].words;
      const added = new Set(withoutEach(heading[kind].words, explained));
      // "Đại diện, bảo vệ và chăm lo đoàn viên, người lao động": whom it is for may be said once for both.
      const shared = new Set(heading[kind].words.filter((word) => !added.has(word)));
      return titles.wordings.map((one) => shareOf(one.whole[kind], added, shared) * one.worth);
    }),
  );
}

/** The words but for one of each taken: of "lợi ích hợp pháp và lợi ích thiết thực" the second "lợi ích" is left. */
function withoutEach(words: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Only words that tell sections apart count, and none of those that both have; 0 where too little is left. */
function shareOf(
  row: Row | undefined,
  added: ReadonlySet<string>,
  shared: ReadonlySet<string> = new Set(),
): number {
  const { words, weights } = row ?? { words: [], weights: [] };
  let all = 0;
  let said = 0;
  for (const [at, word] of words.entries()) {
    const weight = weights[at] ?? 0;
    if (weight < TELLING || shared.has(word)) continue;
    all += weight;
    if (added.has(word)) said += weight;
  }
  return all < LEAST_WEIGHT ? 0 : said / all;
}
