import { itemNotFound, WordError } from '../model/errors';
import type { TextRange } from '../model/textRange';
import type { WordDocument } from '../model/wordDocument';
import type { WordSession } from '../wordSession';
import type { XmlElement } from '../xml/element';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a method is called with: plain values, and other objects for arguments that are objects. */
export type Argument = Json | HostObject;

/** What every class works in: the document and the session around it. */
export interface Context {
  readonly document: WordDocument;
  readonly session: WordSession;
  readonly make: Makers;
}

/** Makes objects of each class, so that classes which lead to one another need not know each other. */
export interface Makers {
  paragraph(paragraph: XmlElement): HostObject;
  range(range: TextRange): HostObject;
  body(body: XmlElement): HostObject;
  control(control: XmlElement): HostObject;
  controls(controls: () => readonly XmlElement[]): HostObject;
  table(table: XmlElement): HostObject;
  row(row: XmlElement): HostObject;
  rows(rows: () => readonly XmlElement[]): HostObject;
  cell(cell: XmlElement): HostObject;
  font(range: () => TextRange): HostObject;
  /** Null where the paragraph is in no list. */
  listItem(paragraph: XmlElement): HostObject | null;
  list(paragraph: XmlElement): HostObject | null;
  comment(comment: XmlElement): HostObject;
}

export interface Property<T> {
  readonly get: (target: T, context: Context) => Json;
  readonly set?: (target: T, value: Json, context: Context) => void;
}

/** What a member may answer: an object, a collection, a plain value, or null for "there is none". */
export type Answer = HostObject | Json | undefined;

type Method<T> = (target: T, args: readonly Argument[], context: Context) => Answer;

/** One class of the Word API: its members by the names they have on the wire (PascalCase). */
export interface HostClass<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, context: Context) => HostObject | null>>;
  /** Methods that leave the document as it is. */
  readonly reads?: Readonly<Record<string, Method<T>>>;
  /** Methods that change it: refused in a read-only document. */
  readonly writes?: Readonly<Record<string, Method<T>>>;
  /** False once the thing is no longer in the document. */
  readonly alive?: (target: T, context: Context) => boolean;
  /** Collections only: the items, taken once and then held, as Word does. */
  readonly items?: (target: T, context: Context) => readonly HostObject[];
}

const own = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** An object of the API as a client sees it, whatever its class: members are reached by name only. */
export class HostObject {
  private held: readonly HostObject[] | null = null;

  private constructor(
    readonly className: string,
    /** The thing of the model behind it, for methods that take objects. */
    readonly target: unknown,
    readonly scalarNames: readonly string[],
    private readonly members: {
      readonly scalar: (name: string) => { get: () => Json; set: ((value: Json) => void) | null } | null;
      readonly navigate: (name: string) => (() => HostObject | null) | null;
      readonly method: (
        name: string,
      ) => { writes: boolean; call: (args: readonly Argument[]) => Answer } | null;
      readonly alive: () => boolean;
      readonly items: (() => readonly HostObject[]) | null;
    },
  ) {}

  static of<T>(type: HostClass<T>, target: T, context: Context): HostObject {
    return new HostObject(type.name, target, Object.keys(type.scalars ?? {}), {
      scalar: (name) => {
        const property = own(type.scalars, name);
        if (!property) return null;
        const { set } = property;
        return {
          get: () => property.get(target, context),
          set: set ? (value) => set(target, value, context) : null,
        };
      },
      navigate: (name) => {
        const step = own(type.navigation, name);
        return step ? () => step(target, context) : null;
      },
      method: (name) => {
        const read = own(type.reads, name);
        if (read) return { writes: false, call: (args) => read(target, args, context) };
        const write = own(type.writes, name);
        return write ? { writes: true, call: (args) => write(target, args, context) } : null;
      },
      alive: () => type.alive?.(target, context) ?? true,
      items: type.items ? () => type.items?.(target, context) ?? [] : null,
    });
  }

  get isCollection(): boolean {
    return this.members.items !== null;
  }

  /** The collection's items as they were when first asked for: a write does not change them (office-js #3284). */
  get items(): readonly HostObject[] {
    this.held ??= this.members.items?.() ?? [];
    return this.held;
  }

  hasMember(name: string): boolean {
    return this.members.scalar(name) !== null || this.members.navigate(name) !== null;
  }

  isNavigation(name: string): boolean {
    return this.members.navigate(name) !== null;
  }

  get(name: string): Json {
    this.check();
    const scalar = this.members.scalar(name);
    if (!scalar) throw this.unknown(name);
    return scalar.get();
  }

  set(name: string, value: Json): void {
    this.check();
    const scalar = this.members.scalar(name);
    if (!scalar) throw this.unknown(name);
    if (!scalar.set) throw new WordError('InvalidArgument', `${this.className}.${name} is read-only`);
    scalar.set(value);
  }

  navigate(name: string): HostObject | null {
    this.check();
    const step = this.members.navigate(name);
    if (!step) throw this.unknown(name);
    return step();
  }

  writes(method: string): boolean {
    return this.members.method(method)?.writes ?? false;
  }

  call(method: string, args: readonly Argument[]): Answer {
    this.check();
    const found = this.members.method(method);
    if (!found) throw this.unknown(method);
    return found.call(args);
  }

  get alive(): boolean {
    return this.members.alive();
  }

  private check(): void {
    if (!this.alive) throw itemNotFound();
  }

  private unknown(name: string): WordError {
    return new WordError('ApiNotFound', `The word host does not know ${this.className}.${name}`);
  }
}
