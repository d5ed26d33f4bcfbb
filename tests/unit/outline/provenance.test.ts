import { catalogue } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allIndicators, allSections } from '../../../src/outline/walk';
import { guidelineText } from './guidelines';

/** The words of a text, whatever its case, marks of punctuation and line breaks. */
const words = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const pairs = (text: string): string[] => {
  const list = words(text).split(' ');
  return list.slice(1).map((word, at) => `${list[at]} ${word}`);
};

/** Which part of a sentence's neighbouring words stand side by side in the source too; mended misprints cost a little. */
function fromSource(sentence: string, source: ReadonlySet<string>): number {
  const wanted = pairs(sentence);
  return wanted.filter((pair) => source.has(pair)).length / Math.max(1, wanted.length);
}

describe.each(catalogue().map((outline) => [outline.id, renderOutline(outline, {})] as const))(
  '%s',
  (id, outline) => {
    const text = words(guidelineText(id));
    const source = new Set(pairs(guidelineText(id)));

    test('every quote stands in the guideline word for word', () => {
      const quotes = [
        ...allIndicators(outline).map(({ indicator }) => indicator.quote),
        ...(outline.demands ?? []).map(({ quote }) => quote),
      ];
      expect(quotes.filter((quote) => !text.includes(words(quote)))).toEqual([]);
    });

    test('guidance, style and shortened titles are the guideline’s own sentences, misprints mended', () => {
      const sentences = [
        ...outline.style,
        ...allSections(outline).flatMap(({ section }) => [...section.guidance, section.source ?? '']),
      ].filter((sentence) => sentence !== '');
      expect(sentences.filter((sentence) => fromSource(sentence, source) < 0.85)).toEqual([]);
    });

    test('the dates are the guideline’s', () => {
      const dates = [outline.due, outline.dataDate, outline.estimateDate, outline.guideline.date].flatMap(
        (date) => (date === null ? [] : [date]),
      );
      const asWritten = (date: string) => {
        const [day, month, year] = date.split('/').map(Number);
        return [words(date), `${day} tháng ${month} năm ${year}`];
      };
      expect(dates.filter((date) => !asWritten(date).some((form) => text.includes(form)))).toEqual([]);
    });
  },
);
