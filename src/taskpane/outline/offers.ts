import type { Analysis } from '../../actions/analysis';
import type { Choice } from '../../actions/choice';
import { catalogue } from '../../outline/catalogue';
import { renderOutline, type Values } from '../../outline/render';
import type { Outline } from '../../outline/schema';
import { foldPlain } from '../../text/normalise';

/** A guideline a person can choose. */
export interface Offer {
  readonly id: string;
  readonly kind: Outline['kind'];
  readonly issuer: string;
  /** The report's title in the guideline's own year. */
  readonly title: string;
  /** Null for an outline that asks for no year. */
  readonly year: number | null;
  /** What the search looks in. */
  readonly words: string;
}

let offers: readonly Offer[] | null = null;

/** Every guideline of the catalogue. */
export function allOffers(): readonly Offer[] {
  offers ??= catalogue().map((outline) => {
    const { id, kind, issuer, title, values, guideline } = renderOutline(outline, {});
    const year = typeof values.year === 'number' ? values.year : null;
    return {
      id,
      kind,
      issuer,
      title,
      year,
      words: foldPlain(`${issuer} ${title} ${guideline.name} ${year}`),
    };
  });
  return offers;
}

/** Those in which every typed word begins a word, whatever the marks: "quang tri 2020". */
export function searchOffers(all: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = foldPlain(typed)
    .split(' ')
    .filter((word) => word !== '');
  return all.filter(({ words }) => wanted.every((word) => ` ${words}`.includes(` ${word}`)));
}

/** Below this likeness no guideline is recommended. */
const LIKELY = 0.3;

/** The guideline that the document is most like, or null where it is like none. */
export function bestOffer({ guesses, empty }: Pick<Analysis, 'guesses' | 'empty'>): string | null {
  const [best] = guesses;
  return !empty && best !== undefined && best.score >= LIKELY ? best.id : null;
}

/** Reports of a year are still written in its first months after. */
const LAST_MONTH_OF_LAST_YEAR = 2;

/**
 * What choosing a guideline means: the year stays as it was said, else it is this year's (or, early in a year and for
 * a report on a whole one, last year's), because nobody writes a report of the guideline's own old year anew.
 */
export function choiceOf(offer: Offer, before: Choice | null, period: Values, today: Date): Choice {
  const late = offer.kind !== 'half-year' && today.getMonth() <= LAST_MONTH_OF_LAST_YEAR;
  const year = before?.values.year ?? period.year ?? today.getFullYear() - (late ? 1 : 0);
  return { outline: offer.id, values: offer.year === null ? {} : { year }, unit: before?.unit ?? null };
}
