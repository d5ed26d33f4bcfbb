import type { Aside } from '../../../report/report';
import { defineRules, type ElementRule } from '../xml/rules';
import type { BodyState } from './bodyState';
import { Story } from './story';

const reference = (kind: 'footnote' | 'endnote'): ElementRule<BodyState> => ({
  open(state, at) {
    if (state.story.isShown) hang(state, kind, state.notes[kind].get(at['w:id'] ?? '') ?? '');
  },
});

/** Text boxes, and the references to notes. */
export const asideRules = defineRules<BodyState>({
  'w:txbxContent': {
    open(state) {
      state.beginStory(new Story(false, state.story.isShown ? 0 : 1));
    },
    close(state) {
      const { lines } = state.endStory();
      hang(state, 'textbox', lines.join('\n').trim());
    },
  },
  'w:footnoteReference': reference('footnote'),
  'w:endnoteReference': reference('endnote'),
});

/** Hangs a note or text box on the open paragraph of the body, if it says anything. */
function hang(state: BodyState, kind: Aside['kind'], text: string): void {
  const body = [state.story, ...state.outerStories.toReversed()].find((story) => story.isBody);
  if (text === '' || !body?.paragraph) return;
  body.paragraph.asides.push(state.asides.length);
  state.asides.push({ kind, paragraph: body.paragraph.index, text });
}
