import { defineRules, type ElementRule } from '../xml/rules';
import type { BodyState } from './bodyState';

/** Where the mark of a tracked deletion can stand, besides around runs: on a paragraph's mark and on a row. */
const removed: ElementRule<BodyState> = {
  open(state) {
    const { story, openTable } = state;
    state.tracked = true;
    if (story.context === 'mark') {
      if (story.paragraph) story.paragraph.markDeleted = true;
    } else if (story.isBody && openTable?.inRowProperties) {
      if (!openTable.rowDeleted) story.deletions++;
      openTable.rowDeleted = true;
    } else {
      story.deletions++;
    }
  },
  close({ story, openTable }) {
    if (story.context === 'mark' || (story.isBody && openTable?.inRowProperties)) return;
    story.deletions--;
  },
};

const added: ElementRule<BodyState> = {
  open(state) {
    state.tracked = true;
  },
};

/** Tracked changes, read as accepted. */
export const trackedRules = defineRules<BodyState>({
  'w:del': removed,
  'w:moveFrom': removed,
  'w:ins': added,
  'w:moveTo': added,
  'w:cellIns': added,
  'w:cellDel': added,
});
