import { type Attributes, defineRules, type ElementRule } from '../xml/rules';
import type { BodyState } from './bodyState';

const character = (text: string): ElementRule<BodyState> => ({
  open(state) {
    if (state.story.context === null) state.append(text);
  },
});

/** Characters of symbol fonts that stand for a plain one; the others show as a bullet. */
const symbols: ReadonlyMap<number, string> = new Map([
  [0xf02d, '-'],
  [0xf02b, '+'],
  [0xf0a3, '≤'],
  [0xf0b3, '≥'],
  [0xf0b4, '×'],
  [0xf0b0, '°'],
  [0xf0b1, '±'],
  [0xf0fc, '✓'],
]);

/** What stands in runs: text, tabs, breaks, symbols, and the instructions of fields. */
export const textRules = defineRules<BodyState>({
  'w:t': {
    open({ story, keepSpace }, at) {
      story.keepSpace = at['xml:space'] === undefined ? keepSpace : at['xml:space'] === 'preserve';
    },
    text(state, text) {
      const plain = text.replace(/[\t\r\n]/g, ' ');
      state.append(state.story.keepSpace ? plain : plain.replace(/^ +| +$/g, ''));
    },
  },
  'm:t': {
    text(state, text) {
      state.append(text);
    },
  },
  'w:tab': character('\t'),
  'w:ptab': character('\t'),
  'w:cr': character('\n'),
  'w:noBreakHyphen': character('-'),
  'w:br': {
    open(state, at) {
      const { paragraph, isShown } = state.story;
      if (at['w:type'] === undefined || at['w:type'] === 'textWrapping') state.append('\n');
      else if (paragraph && isShown) {
        if (at['w:type'] === 'page' && paragraph.text === '') paragraph.breakBefore = true;
        paragraph.breakText();
      }
    },
  },
  'w:sym': {
    open(state, at) {
      state.append(symbolText(at));
    },
  },
  /** The small text above a word (ruby) is no part of the sentence. */
  'w:rt': { skip: true },
  'w:fldChar': {
    open(state, at) {
      const { fields } = state.story;
      const type = at['w:fldCharType'];
      if (type === 'begin') fields.begin();
      if (type === 'separate') fields.separate();
      if (type !== 'end') return;
      fields.end();
      if (fields.count === 0) state.tocByField = [];
    },
  },
  'w:instrText': {
    text({ story }, text) {
      story.fields.instruct(text);
    },
  },
  'w:fldSimple': {
    open({ story }, at) {
      story.fields.beginSimple(at['w:instr'] ?? '');
    },
    close({ story }) {
      story.fields.end();
    },
  },
});

function symbolText(at: Attributes): string {
  const code = Number.parseInt(at['w:char'] ?? '', 16);
  if (!(code > 0x20 && code < 0x10000)) return '';
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate ? (symbols.get(code) ?? '•') : String.fromCharCode(code);
}
