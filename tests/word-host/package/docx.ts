import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { XmlElement } from '../xml/element';
import { uriOf } from '../xml/names';
import { parseXml } from '../xml/parse';
import { serialisePart } from '../xml/serialise';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
};

/** "word/document.xml" and a relative target give the part's name; "/word/x.xml" is absolute. */
function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

const relationshipsName = (source: string) => {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
};

/** The parts of a .docx: bytes until someone asks for the tree, and then the tree is what is saved. */
export class DocxPackage {
  private readonly trees = new Map<string, XmlElement>();

  constructor(private readonly parts: Map<string, Uint8Array>) {}

  static unzip(bytes: Uint8Array): DocxPackage {
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    return new DocxPackage(new Map(files));
  }

  zip(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.names()) files[name] = this.bytes(name) ?? new Uint8Array();
    return zipSync(files, { level: 6, mtime: '1980-01-02' });
  }

  /** Content types first, as Word writes it. */
  names(): string[] {
    const names = new Set([...this.parts.keys(), ...this.trees.keys()]);
    const first = '[Content_Types].xml';
    return [first, ...[...names].filter((name) => name !== first)];
  }

  has(name: string): boolean {
    return this.parts.has(name) || this.trees.has(name);
  }

  bytes(name: string): Uint8Array | null {
    const tree = this.trees.get(name);
    return tree ? strToU8(serialisePart(tree)) : (this.parts.get(name) ?? null);
  }

  /** The part's root element, the same one at each call; null without such a part. */
  tree(name: string): XmlElement | null {
    const known = this.trees.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) return null;
    const root = parseXml(decode(bytes));
    this.trees.set(name, root);
    return root;
  }

  put(name: string, content: XmlElement | Uint8Array): void {
    if (content instanceof Uint8Array) {
      this.trees.delete(name);
      this.parts.set(name, content);
    } else this.trees.set(name, content);
  }

  delete(name: string): void {
    this.parts.delete(name);
    this.trees.delete(name);
    this.parts.delete(relationshipsName(name));
    this.trees.delete(relationshipsName(name));
    const types = this.contentTypes();
    for (const override of types.childrenOf('ct:Override'))
      if (override.attr('PartName') === `/${name}`) override.remove();
  }

  /** The name of the document's main part. */
  get main(): string {
    const main = this.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
    return main ? resolveTarget('', main.target) : 'word/document.xml';
  }

  relationships(source: string): Relationship[] {
    const root = this.tree(relationshipsName(source));
    return (root?.childrenOf('rel:Relationship') ?? []).map((one) => ({
      id: one.attr('Id') ?? '',
      type: one.attr('Type') ?? '',
      target: one.attr('Target') ?? '',
      external: one.attr('TargetMode') === 'External',
    }));
  }

  /** The part that `source` points to by a kind of relationship ("styles", "comments"), or null. */
  related(source: string, kind: string): string | null {
    const found = this.relationships(source).find(({ type }) => type.endsWith(`/${kind}`));
    return found ? resolveTarget(source, found.target) : null;
  }

  targetOf(source: string, relationship: Relationship): string {
    return relationship.external ? relationship.target : resolveTarget(source, relationship.target);
  }

  /** Adds a relationship and returns its id. */
  relate(source: string, kind: string, target: string, external = false): string {
    const name = relationshipsName(source);
    let root = this.tree(name);
    if (!root) {
      root = parseXml(`<Relationships xmlns="${uriOf('rel')}"/>`);
      this.put(name, root);
    }
    const used = new Set(this.relationships(source).map(({ id }) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const type = kind.includes(':') ? kind : `${officeDocument}/${kind}`;
    const made = parseXml(`<Relationship xmlns="${uriOf('rel')}"/>`);
    made.removeAttr('xmlns');
    made.setAttr('Id', `rId${number}`).setAttr('Type', type);
    made.setAttr('Target', external ? target : `/${target}`);
    if (external) made.setAttr('TargetMode', 'External');
    root.append(made);
    return `rId${number}`;
  }

  unrelate(source: string, target: string): void {
    const root = this.tree(relationshipsName(source));
    for (const one of root?.childrenOf('rel:Relationship') ?? [])
      if (resolveTarget(source, one.attr('Target') ?? '') === target) one.remove();
  }

  setContentType(name: string, type: string): void {
    const types = this.contentTypes();
    const known = types.childrenOf('ct:Override').find((one) => one.attr('PartName') === `/${name}`);
    if (known) {
      known.setAttr('ContentType', type);
      return;
    }
    const made = parseXml(`<Override xmlns="${uriOf('ct')}"/>`);
    made.removeAttr('xmlns');
    types.append(made.setAttr('PartName', `/${name}`).setAttr('ContentType', type));
  }

  contentType(name: string): string | null {
    const types = this.contentTypes();
    const override = types.childrenOf('ct:Override').find((one) => one.attr('PartName') === `/${name}`);
    if (override) return override.attr('ContentType');
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = types
      .childrenOf('ct:Default')
      .find((one) => one.attr('Extension')?.toLowerCase() === extension);
    return byExtension?.attr('ContentType') ?? null;
  }

  private contentTypes(): XmlElement {
    const known = this.tree('[Content_Types].xml');
    if (known) return known;
    const made = parseXml(`<Types xmlns="${uriOf('ct')}"/>`);
    this.put('[Content_Types].xml', made);
    return made;
  }
}
