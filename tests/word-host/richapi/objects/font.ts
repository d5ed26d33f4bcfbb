import { refuseLocked } from '../../model/editText';
import { commonLook, type FontLook, runLook, runsBetween, setRunProperty } from '../../model/font';
import { splitAt, textOf } from '../../model/paragraphText';
import { paragraphsOf } from '../../model/rangeQueries';
import type { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject, type Property } from '../hostObject';

type RangeSource = () => TextRange;

/** The runs of a range, with their paragraphs. */
function runsOf(range: TextRange, context: Context): [XmlElement, XmlElement][] {
  return paragraphsOf(context.document, range).flatMap((paragraph) => {
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to =
      paragraph === range.end.paragraph
        ? Math.min(range.end.offset, textOf(paragraph).length)
        : textOf(paragraph).length;
    return runsBetween(paragraph, from, to).map((run): [XmlElement, XmlElement] => [run, paragraph]);
  });
}

function lookOf(range: TextRange, context: Context): FontLook {
  const runs = runsOf(range, context);
  const { paragraph } = range.start;
  if (runs.length === 0) return runLook(context.document, null, paragraph);
  return commonLook(runs.map(([run, around]) => runLook(context.document, run, around)));
}

function setLook(range: TextRange, name: string, value: unknown, context: Context): void {
  const { start, end } = range;
  refuseLocked(start.paragraph);
  splitAt(start.paragraph, start.offset);
  if (end.offset !== Number.POSITIVE_INFINITY) splitAt(end.paragraph, end.offset);
  for (const [run] of runsOf(range, context)) setRunProperty(run, name, value);
  context.document.changed();
}

const property = (name: keyof FontLook, wire: string): Property<RangeSource> => ({
  get: (range, context) => lookOf(range(), context)[name],
  set: (range, value, context) => setLook(range(), wire, value, context),
});

const fontClass: HostClass<RangeSource> = {
  name: 'Font',
  scalars: {
    Name: property('name', 'Name'),
    Size: property('size', 'Size'),
    Bold: property('bold', 'Bold'),
    Italic: property('italic', 'Italic'),
    Underline: property('underline', 'Underline'),
    Color: property('color', 'Color'),
    HighlightColor: property('highlightColor', 'HighlightColor'),
    StrikeThrough: property('strikeThrough', 'StrikeThrough'),
    DoubleStrikeThrough: property('doubleStrikeThrough', 'DoubleStrikeThrough'),
    Subscript: property('subscript', 'Subscript'),
    Superscript: property('superscript', 'Superscript'),
  },
};

export function fontObject(context: Context, range: RangeSource): HostObject {
  return HostObject.of(fontClass, range, context);
}
