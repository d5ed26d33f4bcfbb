import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { OoxmlError } from '../../error';
import { maxDepth } from '../limits';
import { type Attributes, type Cursor, type ElementRule, type Rules, shape } from './rules';
import { Scope } from './scope';

/** The text is not well-formed XML. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** What a name in the file means in one scope, so that it is worked out once and not at every element. */
interface Known<S> {
  readonly name: string;
  readonly rule: ElementRule<S>;
  readonly isCompatibility: boolean;
}

const seenThrough: ElementRule<unknown> = shape({});

/**
 * Reads XML as it comes, without building a tree, and applies the rules to it. Of `mc:AlternateContent`
 * exactly one branch is seen: the first choice whose namespaces we know, else the fallback.
 * @returns true when something nested too deep was passed over
 * @throws XmlError; OoxmlError forbidden-content for a DOCTYPE
 */
export async function parseXml<S>(
  pieces: AsyncIterable<string> | Iterable<string>,
  rules: Rules<S>,
  state: S,
  scope: Scope = Scope.empty,
): Promise<boolean> {
  const reader = new XmlReader(rules, state, scope);
  for await (const piece of pieces) reader.write(piece);
  return reader.end();
}

class XmlReader<S> implements Cursor {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #rules: Rules<S>;
  readonly #state: S;
  readonly #open: Known<S>[] = [];
  readonly #scopes: {
    readonly depth: number;
    readonly outer: Scope;
    readonly known: Map<string, Known<S>>;
  }[] = [];
  /** One entry for each open AlternateContent: has a branch been taken? */
  readonly #alternates: boolean[] = [];
  #scope: Scope;
  /** Names met in this scope. */
  #known = new Map<string, Known<S>>();
  #depth = 0;
  /** Everything deeper than this is passed over. */
  #seenDepth = Number.POSITIVE_INFINITY;
  #declares = false;
  #cut = false;
  #text: string | null = null;

  constructor(rules: Rules<S>, state: S, scope: Scope) {
    this.#rules = rules;
    this.#state = state;
    this.#scope = scope;
    this.#parser.on('error', (error) => {
      throw new XmlError(error.message);
    });
    this.#parser.on('doctype', () => {
      throw new OoxmlError('forbidden-content', { found: 'DOCTYPE' });
    });
    this.#parser.on('attribute', (attribute) => this.#attribute(attribute));
    this.#parser.on('opentag', (tag) => this.#openTag(tag));
    this.#parser.on('closetag', () => this.#closeTag());
    this.#parser.on('text', (text) => this.#addText(text));
    this.#parser.on('cdata', (text) => this.#addText(text));
  }

  get position(): number {
    return this.#parser.position;
  }

  get scope(): Scope {
    return this.#scope;
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  end(): boolean {
    this.#parser.close();
    return this.#cut;
  }

  #attribute({ name }: SaxesAttributePlain): void {
    if (name.startsWith('xmlns')) this.#declares = true;
  }

  #addText(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  #openTag(tag: SaxesTagPlain): void {
    const depth = ++this.#depth;
    if (depth > this.#seenDepth) {
      this.#declares = false;
      return;
    }
    if (this.#declares) this.#enterScope(tag.attributes);
    const known = this.#known.get(tag.name) ?? this.#learn(tag.name);
    const { rule } = known;
    this.#open.push(known);
    if (depth > maxDepth) this.#cut = true;
    if (
      rule.skip ||
      depth > maxDepth ||
      (known.isCompatibility && this.#isOtherBranch(known.name, tag.attributes))
    ) {
      this.#seenDepth = depth;
      return;
    }
    if (rule.open) rule.open(this.#state, this.#scope.attributes(tag.attributes), this);
    if (rule.text) this.#text = '';
  }

  #closeTag(): void {
    const depth = this.#depth--;
    if (depth > this.#seenDepth) return;
    const known = this.#open.pop();
    if (!known) return;
    const { rule } = known;
    if (depth === this.#seenDepth) {
      this.#seenDepth = Number.POSITIVE_INFINITY;
    } else {
      if (rule.text && this.#text !== null) {
        rule.text(this.#state, this.#text);
        this.#text = null;
      }
      rule.close?.(this.#state, this);
      if (known.name === 'mc:AlternateContent') this.#alternates.pop();
    }
    const last = this.#scopes.at(-1);
    if (last?.depth === depth) {
      this.#scope = last.outer;
      this.#known = last.known;
      this.#scopes.pop();
    }
  }

  #enterScope(attributes: Attributes): void {
    this.#declares = false;
    const inner = this.#scope.enter(attributes);
    if (inner === this.#scope) return;
    this.#scopes.push({ depth: this.#depth, outer: this.#scope, known: this.#known });
    this.#scope = inner;
    this.#known = new Map();
  }

  #learn(theirs: string): Known<S> {
    const name = this.#scope.nameOf(theirs);
    const known = {
      name,
      rule: this.#rules.get(name) ?? seenThrough,
      isCompatibility: name.startsWith('mc:'),
    };
    this.#known.set(theirs, known);
    return known;
  }

  #isOtherBranch(name: string, attributes: Attributes): boolean {
    if (name === 'mc:AlternateContent') {
      this.#alternates.push(false);
      return false;
    }
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const inner = this.#alternates.length - 1;
    if (this.#alternates[inner]) return true;
    if (name === 'mc:Choice' && !this.#scope.knowsAll(attributes.Requires ?? '')) return true;
    this.#alternates[inner] = true;
    return false;
  }
}
