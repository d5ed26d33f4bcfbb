import { wrapInControl } from '../../model/controls';
import { spanOf } from '../../model/editBlocks';
import { invalidArgument } from '../../model/errors';
import { clearContainer } from '../../model/insertOoxml';
import { rangeText } from '../../model/rangeQueries';
import { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { richNavigation, richReads, richWrites } from './richMembers';
import { styleScalars } from './styleMembers';
import { parentNavigation, textNavigation, textReads, textWrites } from './textMembers';

const span = (body: XmlElement, context: Context) => spanOf(context.document, body, true);

const shared = textWrites(span, {
  text: ['Start', 'End', 'Replace'],
  ooxml: ['Start', 'End', 'Replace'],
  paragraph: ['Start', 'End'],
  block: ['Start', 'End'],
});

const types: Readonly<Record<string, string>> = {
  'w:body': 'MainDoc',
  'w:tc': 'TableCell',
  'w:hdr': 'Header',
  'w:ftr': 'Footer',
  'w:footnote': 'Footnote',
  'w:endnote': 'Endnote',
};

/** The document's body, or that of a cell, a header or a footer. */
const bodyClass: HostClass<XmlElement> = {
  name: 'Body',
  alive: (body, { document }) => document.holds(body),
  scalars: {
    Text: { get: (body, context) => rangeText(context.document, span(body, context)) },
    Type: { get: (body) => types[body.key] ?? 'Unknown' },
    ...styleScalars(span),
  },
  navigation: { ...textNavigation(span), ...richNavigation(span), ...parentNavigation((body) => body) },
  reads: {
    ...textReads(span),
    ...richReads(span),
    GetRange: (body, [where], context) => {
      const { start, end, scope } = span(body, context);
      const { document } = context;
      const made = () => {
        switch (where ?? 'Whole') {
          case 'Whole':
          case 'Content':
            return new TextRange(start, end, scope);
          case 'Start':
            return new TextRange(start, start);
          case 'End':
          case 'After':
            return new TextRange(end, end);
          default:
            throw invalidArgument(`range location ${String(where)}`);
        }
      };
      return context.make.range(document.track(made()));
    },
  },
  writes: {
    ...shared,
    ...richWrites(span, { html: ['Start', 'End', 'Replace'], picture: ['Start', 'End'] }),
    Clear: (body, _args, context) => {
      clearContainer(context.document, body);
      return null;
    },
    InsertContentControl: (body, _args, context) =>
      context.make.control(
        wrapInControl(
          context.document,
          body.elements().filter((one) => one.key !== 'w:sectPr' && one.key !== 'w:tcPr'),
        ),
      ),
  },
};

export function bodyObject(context: Context, body: XmlElement): HostObject {
  return HostObject.of(bodyClass, body, context);
}
