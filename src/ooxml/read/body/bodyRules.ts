import { defineRules, type ElementRule, type Rules } from '../xml/rules';
import { asideRules } from './asideRules';
import type { BodyState } from './bodyState';
import { controlRules } from './controlRules';
import { paragraphRules } from './paragraphRules';
import { Story } from './story';
import { tableRules } from './tableRules';
import { textRules } from './textRules';
import { trackedRules } from './trackedRules';

const contentRules = [
  ...paragraphRules,
  ...textRules,
  ...trackedRules,
  ...tableRules,
  ...controlRules,
  ...asideRules,
];

/** A note of a usual kind; the others are the lines that separate notes from the page. */
const note: ElementRule<BodyState> = {
  open(state, at) {
    const isUsual = at['w:type'] === undefined || at['w:type'] === 'normal';
    state.noteId = isUsual ? (at['w:id'] ?? null) : null;
    state.beginStory(new Story(false));
  },
  close(state) {
    const text = state.endStory().lines.join('\n').trim();
    if (state.noteId !== null) state.noteTexts.set(state.noteId, text);
  },
};

/** Everything the main part of a document is read by. */
export const bodyRules: Rules<BodyState> = new Map([
  ...contentRules,
  ...defineRules<BodyState>({
    'w:document': {
      open(state, at) {
        state.keepSpace = at['xml:space'] === 'preserve';
      },
    },
    'w:body': {
      open(state) {
        state.hasBody = true;
        state.beginStory(new Story(true));
      },
      close(state) {
        const { fields } = state.endStory();
        // A table of contents without an end would swallow the report.
        if (fields.count > 0) for (const paragraph of state.tocByField) paragraph.toc = false;
      },
    },
  }),
]);

/** What the footnotes and endnotes parts are read by. */
export const noteRules: Rules<BodyState> = new Map([
  ...contentRules,
  ...defineRules<BodyState>({ 'w:footnote': note, 'w:endnote': note }),
]);
