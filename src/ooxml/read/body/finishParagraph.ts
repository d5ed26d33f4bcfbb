import type { CellPosition, Paragraph } from '../../../report/report';
import type { ListCounter } from '../listCounter';
import type { Style, StyleSheet } from '../styles';
import type { Mutable, ParagraphDraft } from './paragraphDraft';
import type { Story } from './story';

interface Surroundings {
  readonly styles: StyleSheet;
  readonly lists: ListCounter;
  readonly cell: CellPosition | null;
  readonly story: Story;
}

/**
 * A paragraph as the report has it. What is left of one with a deleted mark becomes the story's leftover, for
 * the next paragraph to take up: the mark that stays is that one's, and with it its formatting.
 */
export function finishParagraph(draft: ParagraphDraft, { styles, lists, cell, story }: Surroundings) {
  const style = styles.paragraph(draft.styleId);
  const { properties } = draft;
  const deleted = draft.markDeleted || (story.deletions > 0 && draft.text === '');
  const outline = properties.outlineLevel ?? style.outlineLevel ?? 0;
  const paragraph: Mutable<Paragraph> = {
    kind: 'paragraph',
    index: draft.index,
    text: deleted ? '' : draft.text,
    style: style.isDefault || style.name === '' ? null : style.name,
    headingLevel: style.headingLevel,
    outlineLevel: outline === 0 ? null : outline,
    listLabel: deleted ? null : label(draft, style, lists),
    alignment: properties.alignment ?? style.alignment ?? styles.defaults.alignment ?? 'left',
    // A copy is cut to size: an array that grew keeps spare room.
    spans: deleted ? [] : draft.spans.slice(),
    toc: isToc(draft, style.name),
    deleted,
    breakBefore: draft.breakBefore || (properties.breakBefore ?? style.breakBefore ?? false),
    cell,
    controls: draft.controls,
    asides: draft.asides,
  };
  if (draft.markDeleted && draft.text !== '') {
    story.leftover = { from: paragraph, text: draft.text, spans: draft.spans };
  }
  return paragraph;
}

function label(draft: ParagraphDraft, style: Style, lists: ListCounter): string | null {
  const numId = draft.properties.numId ?? style.numId ?? 0;
  return numId === 0 ? null : lists.next(numId, draft.properties.level ?? style.level, style.id);
}

function isToc(draft: ParagraphDraft, style: string): boolean {
  if (isTocStyle(style)) return true;
  return draft.tocText ? !draft.otherText : draft.text === '' && draft.beginsInToc;
}

/** Word's own styles for the lines of a table of contents and for its title. */
export function isTocStyle(style: string | null): boolean {
  return style !== null && (/^toc [1-9]$/.test(style) || style === 'toc heading');
}
