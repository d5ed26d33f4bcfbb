import type { HeadingCandidate } from '../../report/headingCandidate';
import { ASPECTS } from './aspects';
import { titleLikeness } from './likeness';
import { isDoubtful, type Match } from './match';
import { isDeeper } from './rank';
import { isClear } from './superior';
import { type Heading, TELLING, type TitleIndex, type Titles, toHeading } from './titles';

/** So like a title that the heading names that section though it stands where the section does not belong. */
const CLEAR_WORDING = 0.8;
/** Under this it may be a line of the text. */
const LEAST_CONFIDENCE = 0.5;
/** The place speaks against it, but not enough to raise a doubt. */
const WORTH = -0.1;

type Matches = ReadonlyMap<string, Match>;

/**
 * Sections that have no heading of their level, or a doubtful one, but whose title a sub-heading under one of their
 * siblings bears: "c) Công tác nữ công" in "5. Xây dựng tổ chức công đoàn". Only siblings may hold them: what the
 * assessment or next year's plan say about the same matter is no report on it.
 */
export function findNested(
  index: TitleIndex,
  matches: Matches,
  candidates: readonly HeadingCandidate[],
): readonly (readonly [string, Match])[] {
  const wanted = index.titles.filter(({ section }) => {
    const match = matches.get(section.id);
    return section.sections.length === 0 && (match === undefined || isDoubtful(match));
  });
  const found = new Map<string, Match>();
  for (const { candidate, holder } of wanted.length === 0 ? [] : subheadings(index, matches, candidates)) {
    const siblings = wanted.filter(({ parent }) => parent?.id === holder.parent?.id);
    const titles = siblings.length === 0 ? null : named(candidate, siblings, index);
    if (titles === null) continue;
    const { id } = titles.section;
    const wording = titleLikeness(titles, toHeading(candidate.title, index.weight));
    if (wording <= (found.get(id)?.wording ?? 0)) continue;
    const reasons = [{ because: 'inside-another-section', worth: WORTH }] as const;
    found.set(id, { section: id, candidate, wording, reasons, score: wording + WORTH, merged: false });
  }
  return [...found];
}

interface Subheading {
  readonly candidate: HeadingCandidate;
  /** The section, without sub-sections, under whose heading it stands. */
  readonly holder: Titles;
}

/** Headings that nobody is sure of, below the heading of a section. */
function subheadings(
  index: TitleIndex,
  matches: Matches,
  candidates: readonly HeadingCandidate[],
): readonly Subheading[] {
  const owners = new Map(
    index.titles.flatMap((titles) => {
      const match = matches.get(titles.section.id);
      return match === undefined || match.merged ? [] : [[match.candidate.first, { titles, match }] as const];
    }),
  );
  const found: Subheading[] = [];
  let above: { readonly titles: Titles; readonly heading: HeadingCandidate } | null = null;
  for (const candidate of candidates) {
    const owner = owners.get(candidate.first);
    const below = above !== null && isDeeper(candidate, above.heading);
    if (owner !== undefined && !(below && isDoubtful(owner.match))) {
      above = { titles: owner.titles, heading: candidate };
    } else if (above !== null && below) {
      if (above.titles.section.sections.length === 0) found.push({ candidate, holder: above.titles });
    } else if (above !== null && isClear(candidate) && isDeeper(above.heading, candidate)) above = null;
  }
  return found;
}

/** The wanted section that the heading names clearly, more clearly than any other section; or null. */
function named(candidate: HeadingCandidate, wanted: readonly Titles[], index: TitleIndex): Titles | null {
  if (candidate.confidence < LEAST_CONFIDENCE || candidate.tag !== null) return null;
  const heading = toHeading(candidate.title, index.weight);
  const like = (titles: Titles) => titleLikeness(titles, heading);
  return (
    wanted.find((titles) => {
      const likeness = like(titles);
      if (likeness < CLEAR_WORDING || !saysNothingElse(heading, titles, index)) return false;
      return index.titles.every((other) => other === titles || like(other) < likeness);
    }) ?? null
  );
}

/**
 * Every telling word of the heading belongs to the title, and one of them to no other matter: "Kiểm tra tài chính" in the
 * section on finances is about these, and "Công tác tổ chức" may be anything's.
 */
function saysNothingElse({ whole }: Heading, titles: Titles, { weight }: TitleIndex): boolean {
  const telling = (word: string) => weight(word) >= TELLING;
  if (!whole.words.some((word) => telling(word) && !ASPECTS.has(word))) return false;
  return (['asWords', 'asConcepts'] as const).some((kind) => {
    const known = new Set(titles.wordings.flatMap((one) => one.whole[kind].words));
    return whole[kind].words.every((word) => known.has(word) || !telling(word));
  });
}
