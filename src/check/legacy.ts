import type { Paragraph, Place, Report, Span } from '../report/report';
import { decodeLegacyText, encodingOfFont } from '../text/legacyEncoding';
import type { CheckResult } from './result';
import type { LegacyFont } from './rules/rule';

/** The report with text of old encodings put into Unicode, and the fonts that betrayed it. The same report if there is none. */
export function decodeLegacy(report: Report): {
  readonly report: Report;
  readonly fonts: readonly LegacyFont[];
} {
  const fonts = new Map<string, LegacyFont>();
  const paragraphs = report.paragraphs.map((paragraph) => decodeParagraph(paragraph, fonts));
  if (fonts.size === 0) return { report, fonts: [] };
  const table = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const blocks = report.blocks.map((block) =>
    block.kind === 'paragraph' ? (table.get(block.index) ?? block) : block,
  );
  return { report: { ...report, blocks, paragraphs }, fonts: [...fonts.values()] };
}

function decodeParagraph(paragraph: Paragraph, fonts: Map<string, LegacyFont>): Paragraph {
  if (!paragraph.spans.some((span) => encodingOfFont(span.font) !== null)) return paragraph;
  let text = '';
  const spans: Span[] = [];
  for (const span of paragraph.spans) {
    const written = paragraph.text.slice(span.start, span.end);
    const encoding = encodingOfFont(span.font);
    const font = span.font ?? '';
    const readable = encoding === null ? written : decodeLegacyText(written, encoding, font);
    if (encoding !== null && readable !== written && !fonts.has(font)) {
      fonts.set(font, { font, encoding, paragraph: paragraph.index });
    }
    spans.push({ ...span, start: text.length, end: text.length + readable.length });
    text += readable;
  }
  return { ...paragraph, text, spans };
}

/** Places with the text as it stands in the document, by which they are found again there. */
export function restorePlaces(result: CheckResult, original: Report): CheckResult {
  const restore = <T extends { readonly place: Place | null }>(one: T): T => {
    const text = one.place === null ? undefined : original.paragraphs[one.place.paragraph]?.text;
    return one.place === null || text === undefined ? one : { ...one, place: { ...one.place, text } };
  };
  return {
    ...result,
    sections: result.sections.map(restore),
    indicators: result.indicators.map(restore),
    findings: result.findings.map(restore),
  };
}
