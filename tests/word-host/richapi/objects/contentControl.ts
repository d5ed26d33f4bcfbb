import { colorValue } from '../../model/color';
import {
  controlContent,
  controlProperty,
  controlText,
  isRichText,
  placeholderText,
  setControlProperty,
  setPlaceholderText,
  unwrapControl,
  writeControl,
} from '../../model/controls';
import { removeBlocks, spanOf } from '../../model/editBlocks';
import { replaceText } from '../../model/editText';
import { invalidArgument, itemNotFound, WordError } from '../../model/errors';
import { textOf } from '../../model/paragraphText';
import { ensureProperties, ensureProperty } from '../../model/schemaOrder';
import { controlLevel } from '../../model/structure';
import { TextRange } from '../../model/textRange';
import { element, type XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject, type Property } from '../hostObject';
import { numberArgument, textArgument, textsArgument } from './arguments';
import { collectionOf } from './collection';
import { richNavigation, richReads, richWrites } from './richMembers';
import { styleScalars } from './styleMembers';
import { cellNavigation, parentNavigation, textNavigation, textReads, textWrites } from './textMembers';

const span = (control: XmlElement, context: Context) => spanOf(context.document, control, true);

const property = (key: string): Property<XmlElement> => ({
  get: (control) => controlProperty(control, key),
  set: (control, value, { document }) => {
    setControlProperty(control, key, String(value));
    document.changed();
  },
});

/** Both locks are one element in the file. */
const lock = (
  mine: 'sdtLocked' | 'contentLocked',
  other: 'sdtLocked' | 'contentLocked',
): Property<XmlElement> => ({
  get: (control) => [mine, 'sdtContentLocked'].includes(controlProperty(control, 'w:lock')),
  set: (control, value, { document }) => {
    const now = controlProperty(control, 'w:lock');
    const otherOn = now === other || now === 'sdtContentLocked';
    const next = value === true ? (otherOn ? 'sdtContentLocked' : mine) : otherOn ? other : null;
    setControlProperty(control, 'w:lock', next);
    document.changed();
  },
});

const appearances: Readonly<Record<string, string>> = {
  boundingBox: 'BoundingBox',
  tags: 'Tags',
  hidden: 'Hidden',
};

const appearance: Property<XmlElement> = {
  get: (control) =>
    appearances[control.path('w:sdtPr', 'w15:appearance')?.attr('w15:val') ?? ''] ?? 'BoundingBox',
  set: (control, value, { document }) => {
    const wanted = Object.keys(appearances).find((name) => appearances[name] === value);
    if (wanted === undefined) throw invalidArgument('appearance');
    const properties = control.child('w:sdtPr');
    const mark = properties?.child('w15:appearance') ?? element('w15:appearance');
    if (!mark.parent) properties?.append(mark);
    mark.setAttr('w15:val', wanted);
    document.changed();
  },
};

/** The frame's colour, kept in the file as `w15:color`; black is Word's own where none is set. */
const color: Property<XmlElement> = {
  get: (control) => {
    const value = control.path('w:sdtPr', 'w15:color')?.attr('w:val');
    return value == null ? '#000000' : `#${value}`;
  },
  set: (control, value, { document }) => {
    const properties = control.child('w:sdtPr');
    const mark = properties?.child('w15:color') ?? element('w15:color');
    if (!mark.parent) properties?.append(mark);
    mark.setAttr('w:val', colorValue(String(value)));
    document.changed();
  },
};

const shared = textWrites(span, {
  text: ['Start', 'End', 'Replace'],
  ooxml: ['Start', 'End', 'Replace'],
  paragraph: ['Before', 'After', 'Start', 'End'],
  block: ['Before', 'After', 'Start', 'End'],
});

const contentControlClass: HostClass<XmlElement> = {
  name: 'ContentControl',
  alive: (control, { document }) => document.holds(control),
  scalars: {
    Id: { get: (control) => Number(controlProperty(control, 'w:id')) },
    Tag: property('w:tag'),
    Title: property('w:alias'),
    Text: { get: (control) => controlText(control) },
    PlaceholderText: {
      get: (control, { document }) => placeholderText(document, control),
      set: (control, value, { document }) => setPlaceholderText(document, control, String(value)),
    },
    Type: { get: (control) => (isRichText(control) ? 'RichText' : 'Unknown') },
    Subtype: {
      get: (control) => {
        const level = controlLevel(control);
        if (level === 'inline') return 'RichTextInline';
        if (level === 'row') return 'RichTextTableRow';
        return level === 'cell' ? 'RichTextTableCell' : 'RichTextParagraphs';
      },
    },
    Appearance: appearance,
    Color: color,
    RemoveWhenEdited: {
      get: (control) => control.path('w:sdtPr', 'w:temporary') !== null,
      set: (control, value, { document }) => {
        const properties = ensureProperties(control, 'w:sdtPr');
        if (value === true) ensureProperty(properties, 'w:temporary');
        else properties.child('w:temporary')?.remove();
        document.changed();
      },
    },
    CannotDelete: lock('sdtLocked', 'contentLocked'),
    CannotEdit: lock('contentLocked', 'sdtLocked'),
    ...styleScalars(span),
  },
  navigation: {
    ...textNavigation(span),
    ...richNavigation(span),
    ContentControls: (control, context) =>
      context.make.controls(() => [...controlContent(control).descendants('w:sdt')].filter(isRichText)),
    ...parentNavigation((control) => control),
    ...cellNavigation((control) => control),
  },
  reads: {
    ...textReads(span),
    ...richReads(span),
    GetRange: (control, [where], context) =>
      context.make.range(rangeOfControl(control, where ?? 'Whole', context)),
  },
  writes: {
    ...shared,
    ...richWrites(span, { html: ['Start', 'End', 'Replace'], picture: ['Start', 'End', 'Replace'] }),
    Clear: (control, _args, context) => {
      writeControl(context.document, control, '', 'Replace');
      return null;
    },
    Delete: (control, [keepContent], context) => {
      deleteControl(control, keepContent === true, context);
      return null;
    },
  },
};

function deleteControl(control: XmlElement, keepContent: boolean, { document }: Context): void {
  if (['sdtLocked', 'sdtContentLocked'].includes(controlProperty(control, 'w:lock')))
    throw new WordError('AccessDenied', 'The content control cannot be deleted.');
  if (keepContent) {
    unwrapControl(document, control);
    return;
  }
  if (controlLevel(control) !== 'inline') {
    removeBlocks(document, [control]);
    return;
  }
  const content = controlContent(control);
  const paragraph = control.closest('w:p');
  replaceText(document, content, 0, textOf(content).length, '');
  if (control.parent) control.remove();
  if (paragraph) document.changed();
}

function rangeOfControl(control: XmlElement, where: unknown, context: Context): TextRange {
  const { document } = context;
  const inside = spanOf(document, control, true);
  const outside = spanOf(document, control, false);
  const point = (at: 'start' | 'end', frame: boolean) =>
    document.track(
      new TextRange(
        (frame ? outside : inside)[at],
        (frame ? outside : inside)[at],
        frame ? { element: control, inside: false } : null,
      ),
    );
  switch (where) {
    case 'Whole':
      return outside;
    case 'Content':
      return inside;
    case 'Start':
      return point('start', false);
    case 'End':
      return point('end', false);
    case 'Before':
      return point('start', true);
    case 'After':
      return point('end', true);
    default:
      throw invalidArgument(`range location ${String(where)}`);
  }
}

export function contentControlObject(context: Context, control: XmlElement): HostObject {
  return HostObject.of(contentControlClass, control, context);
}

export function contentControlCollection(
  context: Context,
  controls: () => readonly XmlElement[],
): HostObject {
  const byId = (id: number): HostObject | null => {
    const found = controls().find((one) => controlProperty(one, 'w:id') === String(id));
    return found ? context.make.control(found) : null;
  };
  const having = (key: string, value: string): HostObject =>
    context.make.controls(() => controls().filter((one) => controlProperty(one, key) === value));
  return collectionOf(
    'ContentControlCollection',
    context,
    () => controls().map((one) => context.make.control(one)),
    {
      reads: {
        GetByTag: (_, args) => having('w:tag', textArgument(args, 0)),
        GetByTitle: (_, args) => having('w:alias', textArgument(args, 0)),
        GetByTypes: (_, args) =>
          context.make.controls(() =>
            textsArgument(args[0]).some((type) => type === 'RichText') ? controls() : [],
          ),
        GetById: (_, args) => {
          const found = byId(numberArgument(args, 0));
          if (!found) throw itemNotFound();
          return found;
        },
        GetByIdOrNullObject: (_, args) => byId(numberArgument(args, 0)),
        GetItem: (_, args) => byId(numberArgument(args, 0)),
      },
    },
  );
}
