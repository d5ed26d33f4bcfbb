import { type RunLook, runProperties } from './run';
import { element, w, type Xml } from './xml';

export interface ControlName {
  readonly tag: string;
  /** What the person sees on the frame; Word keeps 64 characters. */
  readonly alias: string;
}

/**
 * A rich-text content control (`w:sdt`) over whole paragraphs or over runs. Rich text, because below WordApi 1.5
 * no other kind is found by tag (office-js #290, #2160).
 */
export const control = (name: ControlName, content: readonly Xml[]): Xml =>
  w('sdt', {}, [w('sdtPr', {}, naming(name)), w('sdtContent', {}, content)]);

/**
 * A control that shows its content as a placeholder: one click selects all of it and the first key replaces it.
 * There is no placeholder part behind it, since `insertOoxml` does not bring one along reliably; emptied later,
 * the control shows Word's own prompt.
 */
export const placeholder = (name: ControlName, typed: RunLook, content: readonly Xml[]): Xml =>
  w('sdt', {}, [
    w('sdtPr', {}, [runProperties(typed), ...naming(name, [w('showingPlcHdr')])]),
    w('sdtContent', {}, content),
  ]);

function naming(name: ControlName, more: readonly Xml[] = []): Xml[] {
  return [
    w('alias', { val: cut(name.alias, 64) }),
    w('tag', { val: name.tag }),
    w('id', { val: controlId(name.tag) }),
    ...more,
    element('w15:appearance', { 'w15:val': 'boundingBox' }),
  ];
}

/** At most `length` UTF-16 units, ended by "…" when cut, never through a surrogate pair. */
function cut(value: string, length: number): string {
  if (value.length <= length) return value;
  return `${value.slice(0, length - 1).replace(/[\uD800-\uDBFF]$|\s+$/u, '')}…`;
}

/**
 * A control's number made of its tag (FNV-1a, 31 bits, never 0): the same package for the same input, and
 * different tags practically never share one. Word renumbers what it already has.
 */
function controlId(tag: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < tag.length; at += 1) {
    hash = Math.imul(hash ^ tag.charCodeAt(at), 0x01000193);
  }
  return hash & 0x7fffffff || 1;
}
