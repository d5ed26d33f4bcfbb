import { wrapInControl } from '../../model/controls';
import { leavesOf } from '../../model/paragraphText';
import {
  keepsShape,
  pictureSize,
  pictureSource,
  picturesIn,
  setKeepsShape,
  setPictureSize,
} from '../../model/pictures';
import { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject, type Property } from '../hostObject';
import { collectionOf } from './collection';
import { cellNavigation, parentNavigation } from './textMembers';

const runOf = (inline: XmlElement): XmlElement => inline.closest('w:r') ?? inline;
const paragraphOf = (inline: XmlElement): XmlElement => inline.closest('w:p') ?? inline;

const size = (side: 'cx' | 'cy'): Property<XmlElement> => ({
  get: (inline) => pictureSize(inline, side),
  set: (inline, value, { document }) => {
    setPictureSize(inline, side, Number(value));
    document.changed();
  },
});

const words = (attribute: 'title' | 'descr'): Property<XmlElement> => ({
  get: (inline) => inline.child('wp:docPr')?.attr(attribute) ?? '',
  set: (inline, value, { document }) => {
    inline.child('wp:docPr')?.setAttr(attribute, String(value));
    document.changed();
  },
});

/** Where the picture stands in the text; it has no sign of its own. */
function placeOf(inline: XmlElement, { document }: Context): TextRange {
  const paragraph = paragraphOf(inline);
  const runs = [...paragraph.descendants('w:r')];
  const before = new Set(runs.slice(0, runs.indexOf(runOf(inline))));
  const last = leavesOf(paragraph)
    .filter((leaf) => before.has(leaf.run))
    .at(-1);
  const point = { paragraph, offset: last ? last.start + last.text.length : 0 };
  return document.track(new TextRange(point, point));
}

const next = (inline: XmlElement, context: Context): HostObject | null => {
  const all = picturesIn(context.document.paragraphs);
  const found = all[all.indexOf(inline) + 1];
  return found ? inlinePictureObject(context, found) : null;
};

const inlinePictureClass: HostClass<XmlElement> = {
  name: 'InlinePicture',
  alive: (inline, { document }) => document.holds(inline),
  scalars: {
    AltTextDescription: words('descr'),
    AltTextTitle: words('title'),
    Height: size('cy'),
    Hyperlink: { get: () => '' },
    LockAspectRatio: {
      get: keepsShape,
      set: (inline, value, { document }) => {
        setKeepsShape(inline, value === true);
        document.changed();
      },
    },
    Width: size('cx'),
  },
  navigation: {
    Paragraph: (inline, context) => context.make.paragraph(paragraphOf(inline)),
    ...parentNavigation(runOf),
    ...cellNavigation(runOf),
  },
  reads: {
    GetBase64ImageSrc: (inline, _args, { document }) => pictureSource(document, inline),
    GetNext: (inline, _args, context) => next(inline, context),
    GetNextOrNullObject: (inline, _args, context) => next(inline, context),
    GetRange: (inline, _args, context) => context.make.range(placeOf(inline, context)),
    Select: (inline, _args, context) => {
      context.document.select(placeOf(inline, context));
      return null;
    },
  },
  writes: {
    Delete: (inline, _args, { document }) => {
      runOf(inline).remove();
      document.changed();
      return null;
    },
    InsertContentControl: (inline, _args, context) =>
      context.make.control(wrapInControl(context.document, [runOf(inline)])),
  },
};

export function inlinePictureObject(context: Context, inline: XmlElement): HostObject {
  return HostObject.of(inlinePictureClass, inline, context);
}

export function inlinePictureCollection(
  context: Context,
  paragraphs: () => readonly XmlElement[],
): HostObject {
  return collectionOf('InlinePictureCollection', context, () =>
    picturesIn(paragraphs()).map((one) => inlinePictureObject(context, one)),
  );
}
