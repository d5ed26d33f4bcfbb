import type { Scope } from './scope';

/** An element's attributes under our own prefixes ("w:val"); made without a prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** Where the reader is: the offset just behind the tag, and the namespaces in force. */
export interface Cursor {
  readonly position: number;
  readonly scope: Scope;
}

/** What to do at one kind of element. Elements without a rule are seen through: their children count. */
export interface ElementRule<S> {
  open?: ((state: S, attributes: Attributes, cursor: Cursor) => void) | undefined;
  /** The text directly in the element, given once, before `close`. */
  text?: ((state: S, text: string) => void) | undefined;
  close?: ((state: S, cursor: Cursor) => void) | undefined;
  /** Nothing inside counts. */
  readonly skip?: true | undefined;
}

/** Rules by element name under our own prefixes ("w:p"). */
export type Rules<S> = ReadonlyMap<string, ElementRule<S>>;

/** Rules written down as a plain object. All come out in one shape, which engines read faster. */
export function defineRules<S>(rules: Readonly<Record<string, ElementRule<S>>>): Rules<S> {
  return new Map(Object.entries(rules).map(([name, rule]) => [name, shape(rule)]));
}

/** A rule in the shape that all have. */
export function shape<S>({ open, text, close, skip }: ElementRule<S>): ElementRule<S> {
  return { open, text, close, skip };
}
