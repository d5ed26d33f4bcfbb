import type { Report, Span } from '../report/report';
import { encodingOfFont, type LegacyEncoding } from '../text/legacyEncoding';
import { isUnicodeVietnamese, looksLegacy } from '../text/legacySigns';

/** The encoding a span of a paragraph with this text stands in by its font, or null. */
export type EncodingBySpan = (span: Span, paragraph: string) => LegacyEncoding | null;

/**
 * Which fonts of old encodings this report's text really was typed in. Converters change the text and leave the font:
 * one that shows no more old text than proper Unicode is not believed, and proper letters are never decoded.
 */
export function encodingBySpan(report: Report): EncodingBySpan {
  const balance = new Map<string, number>();
  for (const { spans, text } of report.paragraphs) {
    for (const span of spans) {
      if (span.font === null || encodingOfFont(span.font) === null) continue;
      const written = text.slice(span.start, span.end);
      balance.set(span.font, (balance.get(span.font) ?? 0) + vote(written));
    }
  }
  return ({ font, start, end }, paragraph) => {
    if (font === null || (balance.get(font) ?? 0) <= 0) return null;
    return isUnicodeVietnamese(paragraph.slice(start, end)) ? null : encodingOfFont(font);
  };
}

function vote(text: string): number {
  if (isUnicodeVietnamese(text)) return -1;
  return looksLegacy(text) ? 1 : 0;
}
