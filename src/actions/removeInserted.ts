import { findOutline } from '../outline/catalogue';
import { allSections } from '../outline/walk';
import { removeParts } from '../word/controls';
import { WordError } from '../word/error';
import { aftermath } from './aftermath';
import type { Analysis, InsertedPart } from './analysis';
import { ActionError } from './error';

/** "Gỡ phần vừa chèn": a section goes whole (heading, guidance, fields) or stays whole. */
export interface RemovalPreview {
  /** Still exactly as inserted: would go. */
  readonly remove: readonly InsertedPart[];
  /** Written in or under: would stay. */
  readonly keep: readonly InsertedPart[];
}

/** What would go and what would stay. A heading stays while a section below it does. Pure. */
export function previewRemoval({ inserted, choice }: Analysis): RemovalPreview {
  const kept = new Set(
    inserted.flatMap(({ means, unchanged }) => (means.kind === 'section' && !unchanged ? [means.id] : [])),
  );
  const outline = findOutline(choice.outline);
  const sections = outline === null ? [] : [...allSections(outline)].reverse();
  for (const { section, parent } of sections) {
    if (parent !== null && kept.has(section.id)) kept.add(parent.id);
  }
  const goes = (part: InsertedPart): boolean =>
    part.means.kind === 'appendix'
      ? part.unchanged
      : part.means.kind === 'section'
        ? !kept.has(part.means.id)
        : part.unchanged && inserted.some((other) => isPartOf(part, other) && goes(other));
  return { remove: inserted.filter(goes), keep: inserted.filter((part) => !goes(part)) };
}

/** Guidance and figures came with the heading whose paragraphs they stand in; the appendix's remark with the table. */
function isPartOf(part: InsertedPart, whole: InsertedPart): boolean {
  if (part.means.kind === 'guidance' && whole.means.kind === 'section')
    return part.means.id === whole.means.id;
  if (part.means.kind === 'guidance') return whole.means.kind === 'appendix' && part.means.id === 'appendix';
  return (
    whole.means.kind === 'section' && whole.around.some(({ paragraph }) => paragraph === part.place.paragraph)
  );
}

/**
 * Takes out what the preview says, after comparing each part with the live document: one that changed since stays.
 * The lines farthest from a part's frame go first and its heading last, so that what a failure leaves still is known.
 * @returns the tags that are gone
 * @throws WordError, ActionError 'nothing-to-remove'
 */
export async function removeInserted({ remove }: RemovalPreview): Promise<readonly string[]> {
  if (remove.length === 0) throw new ActionError('nothing-to-remove');
  const framed = remove.filter(({ means }) => means.kind !== 'indicator');
  const removal = {
    controls: framed.map(({ tag, text }) => ({ tag, text })).reverse(),
    paragraphs: framed.flatMap(({ means, around }) =>
      means.kind === 'appendix' ? around : [...around].reverse(),
    ),
    unwrap: false,
  };
  const wanted = remove.map(({ tag }) => tag);
  return removeParts(removal).then(
    ({ tags }) => tags,
    async (thrown: unknown) => {
      const failure = await aftermath(thrown, null, wanted, false);
      if (failure instanceof WordError && failure.effect === 'all') return wanted;
      throw failure;
    },
  );
}
