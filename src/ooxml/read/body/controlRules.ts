import type { Control } from '../../../report/report';
import { defineRules } from '../xml/rules';
import { isOn } from '../xml/values';
import type { BodyState } from './bodyState';

/** Word's own gallery of tables of contents, under its English name in every language. */
const tocGallery = 'Table of Contents';

/** Content controls of the body, at every level. */
export const controlRules = defineRules<BodyState>({
  'w:sdt': {
    open(state) {
      if (!state.story.isBody) return;
      const { paragraph } = state.story;
      const index = state.controls.length;
      const first = paragraph?.index ?? state.paragraphCount;
      const control = {
        tag: '',
        alias: '',
        level: levelHere(state),
        text: '',
        placeholder: false,
        firstParagraph: first,
        lastParagraph: first,
      };
      state.beginControl({ control, index, start: paragraph?.text.length ?? 0, toc: false });
    },
    close(state) {
      if (!state.story.isBody) return;
      const open = state.endControl();
      if (!open) return;
      if (open.toc) state.story.tocs--;
      const { control, start } = open;
      control.text = control.level === 'inline' ? inlineText(state, start) : blockText(state, control);
    },
  },
  'w:tag': {
    open(state, at) {
      const open = state.openControls.at(-1);
      if (open) open.control.tag = at['w:val'] ?? '';
    },
  },
  'w:alias': {
    open(state, at) {
      const open = state.openControls.at(-1);
      if (open) open.control.alias = at['w:val'] ?? '';
    },
  },
  'w:showingPlcHdr': {
    open(state, at) {
      const open = state.openControls.at(-1);
      if (open) open.control.placeholder = isOn(at);
    },
  },
  'w:docPartGallery': {
    open(state, at) {
      const open = state.openControls.at(-1);
      if (!open || open.toc || at['w:val'] !== tocGallery) return;
      open.toc = true;
      state.story.tocs++;
    },
  },
});

function levelHere({ story, openTable }: BodyState): Control['level'] {
  if (story.paragraph) return 'inline';
  if (!openTable || openTable.inCell) return 'block';
  return openTable.inRow ? 'cell' : 'row';
}

function inlineText(state: BodyState, start: number): string {
  return state.budget.spend(1) ? (state.story.paragraph?.text.slice(start) ?? '') : '';
}

function blockText(state: BodyState, control: { firstParagraph: number; lastParagraph: number }): string {
  const first = control.firstParagraph;
  control.lastParagraph = Math.max(first, state.paragraphCount - 1);
  if (!state.budget.spend(state.paragraphCount - first)) return '';
  const text = state.paragraphs
    .slice(first)
    .filter((paragraph) => !paragraph.deleted)
    .map((paragraph) => paragraph.text)
    .join('\n');
  return state.budget.spend(text.length) ? text : '';
}
