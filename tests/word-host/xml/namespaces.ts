import type { XmlElement } from './element';
import { uriOf } from './names';

/** What an element itself declares: prefix ("" for the default) to address. */
export function declarations(element: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    if (name === 'xmlns') found.set('', value);
    else if (name.startsWith('xmlns:')) found.set(name.slice(6), value);
  }
  return found;
}

export function declare(element: XmlElement, prefix: string, uri: string): void {
  element.setAttr(prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri);
}

/** Makes sure that a short name can be used below `root`; a prefix the file already binds keeps its address. */
export function ensureDeclared(root: XmlElement, ...prefixes: string[]): void {
  const known = declarations(root);
  for (const prefix of prefixes) if (!known.has(prefix)) declare(root, prefix, uriOf(prefix));
}

/**
 * Carries a foreign root's namespace declarations over to ours, so that its children can stand below our root.
 * A prefix that means something else here is declared on the moved elements instead. The prefixes Word may
 * ignore (`mc:Ignorable`) are carried over with their declarations.
 */
export function adoptNamespaces(ours: XmlElement, theirs: XmlElement, moved: readonly XmlElement[]): void {
  const known = declarations(ours);
  for (const [prefix, uri] of declarations(theirs)) {
    const here = known.get(prefix);
    if (here === uri) continue;
    if (here === undefined && prefix !== '') declare(ours, prefix, uri);
    else for (const element of moved) if (!declarations(element).has(prefix)) declare(element, prefix, uri);
  }
  const ignorable = (root: XmlElement) => (root.attr('mc:Ignorable') ?? '').split(/\s+/).filter(Boolean);
  const all = new Set([...ignorable(ours), ...ignorable(theirs)]);
  const declared = declarations(ours);
  const usable = [...all].filter((prefix) => declared.has(prefix));
  if (usable.length === 0) return;
  ensureDeclared(ours, 'mc');
  ours.setAttr('mc:Ignorable', usable.join(' '));
}
