import { spanOf } from '../../model/editBlocks';
import { itemNotFound } from '../../model/errors';
import { deleteNote, type NoteKind, notesIn, rangeOfMark } from '../../model/notes';
import type { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { collectionOf } from './collection';

const next = (note: XmlElement, context: Context): HostObject | null => {
  const { document } = context;
  const kind = note.key === 'w:endnote' ? 'endnote' : 'footnote';
  const all = notesIn(document, spanOf(document, document.body, true), kind);
  const found = all[all.indexOf(note) + 1];
  return found ? noteObject(context, found) : null;
};

const noteClass: HostClass<XmlElement> = {
  name: 'NoteItem',
  alive: (note, { document }) => document.holds(note),
  scalars: { Type: { get: (note) => (note.key === 'w:endnote' ? 'Endnote' : 'Footnote') } },
  navigation: {
    Body: (note, context) => context.make.body(note),
    Reference: (note, context) => {
      const range = rangeOfMark(context.document, note);
      if (!range) throw itemNotFound();
      return context.make.range(range);
    },
  },
  reads: {
    GetNext: (note, _args, context) => next(note, context),
    GetNextOrNullObject: (note, _args, context) => next(note, context),
  },
  writes: {
    Delete: (note, _args, { document }) => {
      deleteNote(document, note);
      return null;
    },
  },
};

export function noteObject(context: Context, note: XmlElement): HostObject {
  return HostObject.of(noteClass, note, context);
}

export function noteCollection(context: Context, range: () => TextRange, kind: NoteKind): HostObject {
  return collectionOf('NoteItemCollection', context, () =>
    notesIn(context.document, range(), kind).map((one) => noteObject(context, one)),
  );
}
