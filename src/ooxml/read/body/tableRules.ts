import { type Attributes, defineRules } from '../xml/rules';
import type { BodyState } from './bodyState';
import { columnCount, TableDraft } from './tableDraft';

/** The table whose parts are being read; none in notes and text boxes, where only the text counts. */
const tableOf = (state: BodyState) => (state.story.isBody ? state.openTable : null);

/** Tables, rows and cells of the body. */
export const tableRules = defineRules<BodyState>({
  'w:tbl': {
    open(state) {
      if (!state.story.isBody) return;
      state.endParagraph();
      state.dropLeftover();
      const draft = new TableDraft(state.tables.length, state.openTables.length, state.paragraphCount);
      state.tables.push(draft.table);
      state.currentBlocks.push(draft.table);
      state.openTables.push(draft);
    },
    close(state) {
      if (state.story.isBody) state.openTables.pop()?.finish(state.paragraphCount);
    },
  },
  'w:tr': {
    open(state) {
      tableOf(state)?.beginRow();
    },
    close(state) {
      const table = tableOf(state);
      if (table?.rowDeleted) state.story.deletions--;
      table?.endRow();
    },
  },
  'w:trPr': {
    open(state) {
      const table = tableOf(state);
      if (table) table.inRowProperties = true;
    },
    close(state) {
      const table = tableOf(state);
      if (table) table.inRowProperties = false;
    },
  },
  'w:gridBefore': {
    open(state, at) {
      tableOf(state)?.skipColumns(columnCount(at['w:val'], 0));
    },
  },
  'w:tc': {
    open(state) {
      const table = tableOf(state);
      if (!table) return;
      state.budget.count();
      table.beginCell();
    },
    close(state) {
      if (!state.story.isBody) return;
      state.endParagraph();
      state.dropLeftover();
      state.openTable?.endCell();
    },
  },
  'w:gridSpan': {
    open(state, at) {
      const table = tableOf(state);
      if (table) table.properties.span = columnCount(at['w:val'], 1);
    },
  },
  'w:vMerge': {
    open(state, at) {
      const table = tableOf(state);
      if (table) table.properties.vertical = merge(at);
    },
  },
  'w:hMerge': {
    open(state, at) {
      const table = tableOf(state);
      if (table) table.properties.horizontal = merge(at);
    },
  },
});

/** Without a value the cell goes on from the one before (ECMA-376 17.4.84). */
function merge(at: Attributes): 'restart' | 'continue' {
  return at['w:val'] === 'restart' ? 'restart' : 'continue';
}
