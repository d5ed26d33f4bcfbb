import type { Aside, Block, Control, Paragraph, Table } from '../../../report/report';
import type { ListCounter } from '../listCounter';
import { emptyRunProperties } from '../properties';
import type { StyleSheet } from '../styles';
import { copied, Pool } from '../xml/keep';
import { Budget } from './budget';
import { finishParagraph, isTocStyle } from './finishParagraph';
import { lookOf } from './look';
import { type Mutable, ParagraphDraft } from './paragraphDraft';
import { Story } from './story';
import type { TableDraft } from './tableDraft';

/** Texts of notes by their id in the file. */
export type Notes = ReadonlyMap<string, string>;

export interface ControlDraft {
  readonly control: Mutable<Control>;
  readonly index: number;
  /** Where it begins in its paragraph's text (inline controls). */
  readonly start: number;
  toc: boolean;
}

/** All that the rules for the body share: what has been read so far and what is open. */
export class BodyState {
  readonly paragraphs: Mutable<Paragraph>[] = [];
  readonly tables: Table[] = [];
  readonly controls: Mutable<Control>[] = [];
  readonly asides: Aside[] = [];
  readonly blocks: Block[] = [];
  readonly openTables: TableDraft[] = [];
  readonly openControls: ControlDraft[] = [];
  readonly outerStories: Story[] = [];
  readonly budget = new Budget();
  readonly styles: StyleSheet;
  readonly lists: ListCounter;
  readonly notes: Readonly<Record<'footnote' | 'endnote', Notes>>;
  /** What stands outside the body goes into a story that nobody reads. */
  story = new Story(false);
  hasBody = false;
  tracked = false;
  /** `xml:space="preserve"` on the whole document. */
  keepSpace = false;
  /** The next paragraph begins a page or section. */
  breakNext = false;
  /** Paragraphs that count as table of contents because of a field that is still open. */
  tocByField: Mutable<Paragraph>[] = [];
  paragraphCount = 0;
  /** Indexes of the open controls, outer first; shared by the paragraphs in them. */
  #controlsHere: readonly number[] = [];
  readonly #fonts = new Pool();
  /** The note being read in a notes part, and those read so far. */
  noteId: string | null = null;
  readonly noteTexts = new Map<string, string>();

  constructor(styles: StyleSheet, lists: ListCounter, notes: BodyState['notes']) {
    this.styles = styles;
    this.lists = lists;
    this.notes = notes;
  }

  /** A control begins; its index stands with the paragraphs in it. */
  beginControl(draft: ControlDraft): void {
    this.budget.count();
    this.openControls.push(draft);
    this.controls.push(draft.control);
    this.#controlsHere = [...this.#controlsHere, draft.index];
    const { paragraph } = this.story;
    if (paragraph) paragraph.controls = [...paragraph.controls, draft.index];
  }

  endControl(): ControlDraft | undefined {
    this.#controlsHere = this.#controlsHere.slice(0, -1);
    return this.openControls.pop();
  }

  get openTable(): TableDraft | null {
    return this.openTables.at(-1) ?? null;
  }

  /** Where the next block goes. */
  get currentBlocks(): Block[] {
    const table = this.openTable;
    return table?.inCell ? table.blocks() : this.blocks;
  }

  beginStory(story: Story): void {
    this.outerStories.push(this.story);
    this.story = story;
  }

  endStory(): Story {
    const ended = this.story;
    this.endParagraph();
    this.dropLeftover();
    this.story = this.outerStories.pop() ?? new Story(false);
    return ended;
  }

  beginParagraph(): void {
    this.endParagraph();
    const { story } = this;
    const index = story.isBody ? this.paragraphCount++ : -1;
    const paragraph = new ParagraphDraft(
      index,
      this.#controlsHere,
      story.isBody && this.breakNext,
      story.inToc,
    );
    if (story.isBody) {
      this.budget.count();
      this.breakNext = false;
    }
    if (story.leftover) paragraph.begin(story.leftover);
    story.leftover = null;
    story.paragraph = paragraph;
    this.beginRun();
  }

  beginRun(): void {
    const { story } = this;
    story.run = emptyRunProperties();
    story.runStyle = null;
    story.look = null;
  }

  /** Adds text to the open paragraph, unless it is deleted, hidden or part of a field's instruction. */
  append(text: string): void {
    const { story } = this;
    const { paragraph } = story;
    if (!paragraph || !story.isShown) return;
    if (!story.look) {
      const style = this.styles.paragraph(paragraph.styleId);
      const character = this.styles.character(story.runStyle);
      story.look = lookOf(story.run, character, style, this.styles.defaults, this.#fonts);
    }
    if (story.look.hidden) return;
    paragraph.append(text, story.look);
    if (story.inToc) paragraph.tocText = true;
    else if (text.trim() !== '') paragraph.otherText = true;
  }

  endParagraph(): void {
    const { story } = this;
    const draft = story.paragraph;
    if (!draft) return;
    story.paragraph = null;
    story.fields.endParagraph();
    draft.text = copied(draft.text);
    if (!story.isBody) {
      story.lines.push(draft.text);
      return;
    }
    const table = this.openTable;
    const cell = table?.inCell ? table.position() : null;
    const paragraph = finishParagraph(draft, { styles: this.styles, lists: this.lists, cell, story });
    this.paragraphs.push(paragraph);
    this.currentBlocks.push(paragraph);
    this.breakNext = draft.endsSection || draft.endsInBreak || (draft.breakBefore && draft.text === '');
    if (paragraph.toc && !isTocStyle(paragraph.style)) this.tocByField.push(paragraph);
  }

  /** A paragraph with a deleted mark, and nothing after it that could take up its text, stays. */
  dropLeftover(): void {
    const { leftover } = this.story;
    this.story.leftover = null;
    if (!leftover) return;
    leftover.from.text = leftover.text;
    leftover.from.spans = leftover.spans;
    leftover.from.deleted = false;
  }
}
