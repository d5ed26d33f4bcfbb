import type { Place } from '../report/report';
import { canonical } from '../text/normalise';

/**
 * Where a place is among the live paragraphs now: at its ordinal if its text still stands there, else the nearest
 * paragraph with that text. Null where there is none, and for an empty paragraph that has moved: nothing tells it
 * from another.
 * @param live the texts of all paragraphs of the body, tables included
 */
export function findParagraph(place: Place, live: readonly string[]): number | null {
  const wanted = comparable(place.text);
  const fits = (index: number): boolean => comparable(live[index] ?? '') === wanted;
  if (place.paragraph < live.length && fits(place.paragraph)) return place.paragraph;
  if (wanted === '') return null;
  for (let away = 1; away < live.length + place.paragraph; away += 1) {
    for (const index of [place.paragraph + away, place.paragraph - away]) {
      if (index >= 0 && index < live.length && fits(index)) return index;
    }
  }
  return null;
}

/** Whether two readings of a text, one by Word and one from the file, are of the same text. */
export const sameText = (one: string, other: string): boolean => comparable(one) === comparable(other);

/** Line breaks and tabs are told by other characters in Word than in the file; objects by some in Word only. */
const comparable = (text: string): string =>
  canonical(text)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\ufffc]/gu, '')
    .trim();
