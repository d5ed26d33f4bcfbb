import type { Report } from '../report/report';
import type { LegacyEncoding } from '../text/legacyEncoding';
import { legacySigns, looksLegacy } from '../text/legacySigns';
import { onceFor } from '../text/remembered';
import { type EncodingBySpan, encodingBySpan } from './legacyFonts';
import { LegacyReader, type LegacyText } from './legacyReader';
import { withParagraphs } from './legacyTables';

interface Decoded {
  readonly report: Report;
  readonly legacy: readonly LegacyText[];
}

/**
 * The report with text of old encodings put into Unicode, in cells, notes and text boxes too, and what was found. Fonts
 * say which text it is; where they do not, the words. The same report if there is none.
 */
export const decodeLegacy = onceFor((report: Report): Decoded => {
  const byFont = encodingBySpan(report);
  const known = encodingsIn(report, byFont);
  if (known.size === 0) return { report, legacy: [] };
  const reader = new LegacyReader(byFont, known);
  const paragraphs = report.paragraphs.map((paragraph) => reader.paragraph(paragraph));
  const asides = report.asides.map((aside) => ({
    ...aside,
    text: reader.aside(aside.text, aside.paragraph),
  }));
  return { report: { ...withParagraphs(report, paragraphs), asides }, legacy: reader.found };
});

/** The encodings that a font, or the words of one paragraph, prove. */
function encodingsIn(report: Report, byFont: EncodingBySpan): ReadonlySet<LegacyEncoding> {
  const known = new Set<LegacyEncoding>();
  const add = (encoding: LegacyEncoding | null) => {
    if (encoding !== null) known.add(encoding);
  };
  for (const { text, spans } of report.paragraphs) {
    for (const span of spans) add(byFont(span, text));
    add(provenBy(text));
  }
  for (const { text } of report.asides) add(provenBy(text));
  return known;
}

function provenBy(text: string): LegacyEncoding | null {
  const signs = looksLegacy(text) ? legacySigns(text) : null;
  return signs === null || signs.verdict === 'likely' ? null : signs.encoding;
}
