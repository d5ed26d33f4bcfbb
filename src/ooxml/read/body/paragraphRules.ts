import { paragraphPropertyReaders, runPropertyReaders } from '../properties';
import { type Attributes, defineRules, type ElementRule } from '../xml/rules';
import type { BodyState } from './bodyState';

const paragraphProperties = Object.entries(paragraphPropertyReaders).map(([name, read]) => [
  name,
  {
    open({ story }: BodyState, at: Attributes) {
      if (story.context === 'paragraph' && story.paragraph) read(story.paragraph.properties, at);
    },
  },
]);

const runProperties = Object.entries(runPropertyReaders).map(([name, read]) => [
  name,
  {
    open({ story }: BodyState, at: Attributes) {
      if (story.context === 'run') read(story.run, at);
    },
  },
]);

const run: ElementRule<BodyState> = {
  open(state) {
    state.beginRun();
  },
};

/** Paragraphs, runs and their properties. */
export const paragraphRules = defineRules<BodyState>({
  ...Object.fromEntries(paragraphProperties),
  ...Object.fromEntries(runProperties),
  'w:p': {
    open(state) {
      state.beginParagraph();
    },
    close(state) {
      state.endParagraph();
    },
  },
  'w:pPr': {
    open({ story }) {
      story.context = 'paragraph';
    },
    close({ story }) {
      story.context = null;
    },
  },
  'w:pStyle': {
    open({ story }, at) {
      if (story.context === 'paragraph' && story.paragraph) story.paragraph.styleId = at['w:val'] ?? null;
    },
  },
  'w:rPr': {
    open({ story }) {
      story.context = story.context === 'paragraph' ? 'mark' : 'run';
    },
    close({ story }) {
      story.context = story.context === 'mark' ? 'paragraph' : null;
    },
  },
  'w:rStyle': {
    open({ story }, at) {
      if (story.context === 'run') story.runStyle = at['w:val'] ?? null;
    },
  },
  'w:r': run,
  'm:r': run,
  'w:sectPr': {
    open({ story }) {
      if (story.context === 'paragraph' && story.paragraph) story.paragraph.endsSection = true;
    },
  },
  'w:pPrChange': { skip: true },
  'w:rPrChange': { skip: true },
  'w:sectPrChange': { skip: true },
  'w:tblPrChange': { skip: true },
  'w:trPrChange': { skip: true },
  'w:tcPrChange': { skip: true },
  'w:tblPrExChange': { skip: true },
  'w:numberingChange': { skip: true },
});
