import { titleLikeness } from '../../../src/check/align/likeness';
import { shortlistOf } from '../../../src/check/align/shortlist';
import { indexTitles, toHeading } from '../../../src/check/align/titles';
import { catalogue } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { stripMarks } from '../../../src/text/normalise';

const LEAST = 0.4;

/** Titles and other wordings of every outline, as they are and as people spoil them: every fourth, for speed. */
const headings = catalogue()
  .flatMap((outline) => indexTitles(renderOutline(outline, {})).titles)
  .flatMap(({ section }) => [section.title, ...(section.aliases ?? [])])
  .flatMap((title) => {
    const words = title.split(' ');
    return [
      title,
      stripMarks(title),
      words.map((word, at) => (at % 3 === 1 && word.length > 3 ? word.slice(0, -1) : word)).join(' '),
      words.slice(0, Math.ceil(words.length / 2)).join(' '),
      words.slice(Math.floor(words.length / 2)).join(' '),
    ];
  })
  .filter((_, at) => at % 4 === 0);

describe.each(catalogue().map((outline) => [outline.id, outline] as const))('%s', (_, outline) => {
  const index = indexTitles(renderOutline(outline, {}));
  const shortlist = shortlistOf(index);

  test('no section that a heading resembles is left out', () => {
    const lost = headings.flatMap((text) => {
      const heading = toHeading(text, index.weight);
      const near = shortlist(heading, LEAST);
      return index.titles
        .filter((titles, at) => !near.has(at) && titleLikeness(titles, heading) >= LEAST)
        .map(({ section }) => `${text}: ${section.id}`);
    });
    expect(lost).toEqual([]);
  });

  test('most others are', () => {
    const kept = headings.map((text) => shortlist(toHeading(text, index.weight), LEAST).size);
    const all = headings.length * index.titles.length;
    expect(kept.reduce((sum, count) => sum + count, 0) / all).toBeLessThan(0.3);
  });

  test('a heading in other words than any has none', () => {
    expect(shortlist(toHeading('Xyz qwrt', index.weight), LEAST).size).toBe(0);
  });
});
