import type { XmlElement } from '../xml/element';
import { invalidArgument } from './errors';
import { runsBetween } from './font';
import { setParagraphStyle } from './paragraphLook';
import { splitAt, textOf } from './paragraphText';
import { paragraphsOf } from './rangeQueries';
import { ensureProperties, setProperty } from './schemaOrder';
import type { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

/** The runs of a range's text, paragraph by paragraph; the range's ends become the ends of runs. */
export function runsOfRange(document: WordDocument, range: TextRange): XmlElement[] {
  const { start, end } = range;
  splitAt(start.paragraph, start.offset);
  if (end.offset !== Number.POSITIVE_INFINITY) splitAt(end.paragraph, end.offset);
  return paragraphsOf(document, range).flatMap((paragraph) =>
    runsBetween(
      paragraph,
      paragraph === start.paragraph ? start.offset : 0,
      paragraph === end.paragraph ? Math.min(end.offset, textOf(paragraph).length) : textOf(paragraph).length,
    ),
  );
}

/** The one style of a range's paragraphs; null where they differ, as Word gives no name then. */
export function styleOfRange(document: WordDocument, range: TextRange): XmlElement | null {
  const styles = new Set(paragraphsOf(document, range).map((one) => document.styles.ofParagraph(one)));
  const [only] = styles;
  return styles.size === 1 ? (only ?? null) : null;
}

/** Gives a range a built-in style (`Word.Style`); InvalidArgument for a name that is none. */
export function applyBuiltInStyle(document: WordDocument, range: TextRange, builtIn: string): void {
  apply(document, range, document.styles.ensureBuiltIn(builtIn, 'paragraph'), builtIn);
}

/** Gives a range the style that the document shows under this name. */
export function applyNamedStyle(document: WordDocument, range: TextRange, name: string): void {
  const { styles } = document;
  const style = styles.byName(name, 'paragraph') ?? styles.byName(name, 'character');
  apply(document, range, style?.attr('w:styleId') ?? styles.ensureBuiltIn(name, 'paragraph'), name);
}

/** A paragraph style goes on whole paragraphs, a character style on the text alone. */
function apply(document: WordDocument, range: TextRange, id: string | null, name: string): void {
  if (id === null) throw invalidArgument(`no style ${name}`);
  if (document.styles.byId(id)?.attr('w:type') === 'character') {
    for (const run of runsOfRange(document, range))
      setProperty(ensureProperties(run, 'w:rPr'), 'w:rStyle', id);
    document.changed();
    return;
  }
  const paragraphs = paragraphsOf(document, range);
  // A range that ends right after a paragraph's mark does not reach into the next one.
  const reached = range.end.offset === 0 && paragraphs.length > 1 ? paragraphs.slice(0, -1) : paragraphs;
  for (const paragraph of reached) setParagraphStyle(document, paragraph, id);
}
