import type { RenderedOutline } from '../../outline/render';
import { insertion } from './insertion';
import { skeleton } from './skeleton';

/**
 * Flat OPC text for `insertOoxml`: the sections named, in the outline's order, with headings, guidance and fields for
 * figures under their tags (docs/design.md, "One writer").
 */
export const skeletonPackage = (outline: RenderedOutline, sectionIds: readonly string[]): string =>
  insertion(skeleton(outline, sectionIds));
