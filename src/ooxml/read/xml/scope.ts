import { prefixes as knownNamespaces, unknownPrefix } from './namespaces';

/** Prefix as the file writes it ("" for the default namespace) -> our prefix. */
export type Prefixes = ReadonlyMap<string, string>;

type Attributes = Readonly<Record<string, string>>;

const ours: ReadonlySet<string> = new Set(knownNamespaces.values());

/** The namespace declarations in force in one part of a document: from the file's names to ours. */
export class Scope {
  readonly prefixes: Prefixes;
  readonly #names = new Map<string, string>();
  /** True where every prefix that matters is our own already. */
  readonly #plain: boolean;

  constructor(prefixes: Prefixes) {
    this.prefixes = prefixes;
    this.#plain = [...prefixes].every(
      ([theirs, our]) => theirs === '' || theirs === our || (our === unknownPrefix && !ours.has(theirs)),
    );
  }

  /** The scope inside an element with these attributes: itself when they declare nothing new. */
  enter(attributes: Attributes): Scope {
    const inner = new Map(this.prefixes);
    let changed = false;
    for (const name in attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const theirs = name.slice(6);
      const our = knownNamespaces.get(attributes[name] ?? '') ?? unknownPrefix;
      if (inner.get(theirs) === our) continue;
      inner.set(theirs, our);
      changed = true;
    }
    return changed ? new Scope(inner) : this;
  }

  /** An element's name under our prefix. */
  nameOf(theirs: string): string {
    const known = this.#names.get(theirs);
    if (known !== undefined) return known;
    const colon = theirs.indexOf(':');
    const prefix = this.prefixes.get(colon < 0 ? '' : theirs.slice(0, colon)) ?? unknownPrefix;
    const name = `${prefix}:${theirs.slice(colon + 1)}`;
    this.#names.set(theirs, name);
    return name;
  }

  /** The same attributes under our prefixes; those without a prefix keep their name. */
  attributes(theirs: Attributes): Attributes {
    if (this.#plain) return theirs;
    const result: Record<string, string> = Object.create(null);
    for (const name in theirs) {
      const our = name.includes(':') && !name.startsWith('xml') ? this.nameOf(name) : name;
      result[our] = theirs[name] ?? '';
    }
    return result;
  }

  /** Whether each of these prefixes, separated by spaces, stands for a namespace we know. */
  knowsAll(list: string): boolean {
    return list.split(/\s+/).every((prefix) => {
      const our = this.prefixes.get(prefix);
      return prefix === '' || (our !== undefined && our !== unknownPrefix);
    });
  }
}
