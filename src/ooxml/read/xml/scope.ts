import { prefixes as knownNamespaces, unknownPrefix } from './namespaces';

type Attributes = Readonly<Record<string, string>>;

const ours: ReadonlySet<string> = new Set(knownNamespaces.values());

/** The namespace declarations in force in one part of a document: from the file's names to ours. */
export class Scope {
  static readonly empty = new Scope(null, new Map([['xml', 'xml']]));

  readonly #outer: Scope | null;
  /** Prefix as the file writes it ("" for the default namespace) -> our prefix: what is declared here. */
  readonly #declared: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();
  /** True where every prefix that matters is our own already. */
  readonly #plain: boolean;

  private constructor(outer: Scope | null, declared: ReadonlyMap<string, string>) {
    this.#outer = outer;
    this.#declared = declared;
    this.#plain = (!outer || outer.#plain) && [...declared].every(([theirs, our]) => isPlain(theirs, our));
  }

  /** The scope inside an element with these attributes: itself when they declare nothing new. */
  enter(attributes: Attributes): Scope {
    const declared = new Map<string, string>();
    for (const name in attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const theirs = name.slice(6);
      const our = knownNamespaces.get(attributes[name] ?? '') ?? unknownPrefix;
      if (this.#prefix(theirs) !== our) declared.set(theirs, our);
    }
    return declared.size > 0 ? new Scope(this, declared) : this;
  }

  /** An element's name under our prefix. */
  nameOf(theirs: string): string {
    const known = this.#names.get(theirs);
    if (known !== undefined) return known;
    const colon = theirs.indexOf(':');
    const prefix = this.#prefix(colon < 0 ? '' : theirs.slice(0, colon)) ?? unknownPrefix;
    const name = `${prefix}:${theirs.slice(colon + 1)}`;
    this.#names.set(theirs, name);
    return name;
  }

  /** The same attributes under our prefixes; those without a prefix keep their name. */
  attributes(theirs: Attributes): Attributes {
    if (this.#plain) return theirs;
    const result: Record<string, string> = Object.create(null);
    for (const name in theirs) {
      result[name.includes(':') ? this.nameOf(name) : name] = theirs[name] ?? '';
    }
    return result;
  }

  /** Whether each of these prefixes, separated by spaces, stands for a namespace we know. */
  knowsAll(list: string): boolean {
    return list
      .split(/\s+/)
      .filter((prefix) => prefix !== '')
      .every((prefix) => (this.#prefix(prefix) ?? unknownPrefix) !== unknownPrefix);
  }

  #prefix(theirs: string): string | undefined {
    const here = this.#declared.get(theirs);
    if (here !== undefined || !this.#outer) return here;
    return this.#outer.#prefix(theirs);
  }
}

function isPlain(theirs: string, our: string): boolean {
  return theirs === '' || theirs === our || (our === unknownPrefix && !ours.has(theirs));
}
