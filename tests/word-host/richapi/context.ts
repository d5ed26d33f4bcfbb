import type { WordDocument } from '../model/wordDocument';
import type { WordSession } from '../wordSession';
import type { Context } from './hostObject';
import { bodyObject } from './objects/body';
import { commentObject } from './objects/comment';
import { contentControlCollection, contentControlObject } from './objects/contentControl';
import { fontObject } from './objects/font';
import { listItemObject, listObject } from './objects/list';
import { paragraphObject } from './objects/paragraph';
import { rangeObject } from './objects/range';
import { tableObject } from './objects/table';
import { tableCellObject } from './objects/tableCell';
import { rowCollection, tableRowObject } from './objects/tableRow';

/** The document, the session, and one maker for each class: what every object of the API works in. */
export function createContext(document: WordDocument, session: WordSession): Context {
  const context: Context = {
    document,
    session,
    make: {
      paragraph: (paragraph) => paragraphObject(context, paragraph),
      range: (range) => rangeObject(context, range),
      body: (body) => bodyObject(context, body),
      control: (control) => contentControlObject(context, control),
      controls: (controls) => contentControlCollection(context, controls),
      table: (table) => tableObject(context, table),
      row: (row) => tableRowObject(context, row),
      rows: (rows) => rowCollection(context, rows),
      cell: (cell) => tableCellObject(context, cell),
      font: (range) => fontObject(context, range),
      listItem: (paragraph) => listItemObject(context, paragraph),
      list: (paragraph) => listObject(context, paragraph),
      comment: (comment) => commentObject(context, comment),
    },
  };
  return context;
}
