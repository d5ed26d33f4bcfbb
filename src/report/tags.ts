/**
 * The tags of our content controls, the only names by which the live document and a file agree on what is whose.
 * Word keeps 64 characters of a tag; ids are at most 56 long (outline/schema.ts), so every tag fits.
 */
export type Tag =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'guidance'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'appendix' };

/** Wraps the statistical table with one paragraph after it. */
export const APPENDIX_TAG = 'bccd:appendix';

/** "bccd:s:II.3": wraps the heading of a section. */
export const sectionTag = (id: string): string => `bccd:s:${id}`;

/** "bccd:g:II.3": wraps the guidance under that heading. */
export const guidanceTag = (id: string): string => `bccd:g:${id}`;

/** "bccd:i:II.5.tap-huan-so-cuoc": wraps the place of one figure. */
export const indicatorTag = (id: string): string => `bccd:i:${id}`;

const PREFIXES = new Map<string, 'section' | 'guidance' | 'indicator'>([
  ['bccd:s:', 'section'],
  ['bccd:g:', 'guidance'],
  ['bccd:i:', 'indicator'],
]);
const PREFIX_LENGTH = 'bccd:s:'.length;

/** What a control's tag says, or null when the control is not one of ours. */
export function parseTag(tag: string): Tag | null {
  if (tag === APPENDIX_TAG) return { kind: 'appendix' };
  const kind = PREFIXES.get(tag.slice(0, PREFIX_LENGTH));
  const id = tag.slice(PREFIX_LENGTH);
  return kind === undefined || id === '' ? null : { kind, id };
}

/** The custom document property that says a document is one of ours, and of which outline. */
export const MARKER_PROPERTY = 'BaoCaoCongDoan';

/** "ldld-quang-tri-nam-2020;1": short, because Word keeps 255 characters of a property. */
export const markerValue = (outline: string, version: number): string => `${outline};${version}`;
