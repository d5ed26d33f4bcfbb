export type XmlNode = XmlElement | string;

export interface XmlAttribute {
  /** As written in the file, prefix included. */
  readonly name: string;
  /** See `keyOf`. */
  readonly key: string;
  value: string;
}

/** A mutable XML element that keeps the names it was written with, so that what is not touched comes out as it went in. */
export class XmlElement {
  parent: XmlElement | null = null;
  readonly children: XmlNode[] = [];

  constructor(
    /** As written in the file, prefix included. */
    readonly name: string,
    /** See `keyOf`: what code compares with. */
    readonly key: string,
    readonly attributes: XmlAttribute[] = [],
  ) {}

  attr(key: string): string | null {
    return this.attributes.find((attribute) => attribute.key === key)?.value ?? null;
  }

  setAttr(key: string, value: string): this {
    const attribute = this.attributes.find((one) => one.key === key);
    if (attribute) attribute.value = value;
    else this.attributes.push({ name: key, key, value });
    return this;
  }

  removeAttr(key: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.key === key);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  /** Child elements, a fresh list: safe to change the tree while walking it. */
  elements(): XmlElement[] {
    return this.children.filter((child): child is XmlElement => typeof child !== 'string');
  }

  child(key: string): XmlElement | null {
    for (const child of this.children) if (typeof child !== 'string' && child.key === key) return child;
    return null;
  }

  childrenOf(key: string): XmlElement[] {
    return this.elements().filter((child) => child.key === key);
  }

  /** The element reached by following child names, or null: `path('w:pPr', 'w:pStyle')`. */
  path(...keys: string[]): XmlElement | null {
    let here: XmlElement | null = this;
    for (const key of keys) here = here?.child(key) ?? null;
    return here;
  }

  /** All elements below with one of these names, in document order. */
  *descendants(...keys: string[]): Generator<XmlElement> {
    for (const child of this.children) {
      if (typeof child === 'string') continue;
      if (keys.includes(child.key)) yield child;
      yield* child.descendants(...keys);
    }
  }

  /** The nearest element around this one with one of these names. */
  closest(...keys: string[]): XmlElement | null {
    for (let here = this.parent; here; here = here.parent) if (keys.includes(here.key)) return here;
    return null;
  }

  contains(other: XmlElement): boolean {
    for (let here: XmlElement | null = other; here; here = here.parent) if (here === this) return true;
    return false;
  }

  append(...nodes: XmlNode[]): this {
    this.insertAt(this.children.length, ...nodes);
    return this;
  }

  prepend(...nodes: XmlNode[]): this {
    this.insertAt(0, ...nodes);
    return this;
  }

  insertAt(index: number, ...nodes: XmlNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      node.remove();
      node.parent = this;
    }
    this.children.splice(index, 0, ...nodes);
  }

  /** Puts nodes beside this element, before it. */
  before(...nodes: XmlNode[]): void {
    this.parent?.insertAt(this.index, ...nodes);
  }

  /** Puts nodes beside this element, after it. */
  after(...nodes: XmlNode[]): void {
    this.parent?.insertAt(this.index + 1, ...nodes);
  }

  replaceWith(...nodes: XmlNode[]): void {
    this.before(...nodes);
    this.remove();
  }

  remove(): void {
    if (!this.parent) return;
    this.parent.children.splice(this.index, 1);
    this.parent = null;
  }

  empty(): this {
    for (const child of this.elements()) child.parent = null;
    this.children.length = 0;
    return this;
  }

  /** Position among the parent's children; 0 without one. */
  get index(): number {
    return this.parent ? this.parent.children.indexOf(this) : 0;
  }

  nextElement(): XmlElement | null {
    const siblings = this.parent?.children ?? [];
    for (let at = this.index + 1; at < siblings.length; at += 1) {
      const node = siblings[at];
      if (node !== undefined && typeof node !== 'string') return node;
    }
    return null;
  }

  previousElement(): XmlElement | null {
    const siblings = this.parent?.children ?? [];
    for (let at = this.index - 1; at >= 0; at -= 1) {
      const node = siblings[at];
      if (node !== undefined && typeof node !== 'string') return node;
    }
    return null;
  }

  /** All character data below, in order. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }

  clone(): XmlElement {
    const copy = new XmlElement(
      this.name,
      this.key,
      this.attributes.map((attribute) => ({ ...attribute })),
    );
    for (const child of this.children) copy.append(typeof child === 'string' ? child : child.clone());
    return copy;
  }
}

/** A new element, named by its short name: `element('w:t', { 'xml:space': 'preserve' }, 'abc')`. */
export function element(
  key: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: XmlNode[]
): XmlElement {
  const made = new XmlElement(
    key,
    key,
    Object.entries(attributes).map(([name, value]) => ({ name, key: name, value })),
  );
  return made.append(...children);
}
