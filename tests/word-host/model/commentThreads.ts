import { element, type XmlElement } from '../xml/element';
import { uriOf } from '../xml/names';
import { ensureDeclared } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import { paragraphsIn } from './structure';
import type { WordDocument } from './wordDocument';

const part = 'word/commentsExtended.xml';
const kind = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml';

/** What comments are to one another ([MS-DOCX] 2.5.1): which one answers which, and which are resolved. */
const entriesOf = (document: WordDocument): XmlElement[] => {
  const name = document.docx.related(document.docx.main, 'commentsExtended');
  return (name === null ? null : document.docx.tree(name))?.childrenOf('w15:commentEx') ?? [];
};

function ensureRoot(document: WordDocument): XmlElement {
  const { docx } = document;
  const name = docx.related(docx.main, 'commentsExtended');
  const known = name === null ? null : docx.tree(name);
  if (known) {
    ensureDeclared(known, 'w15');
    return known;
  }
  const made = parseXml(`<w15:commentsEx xmlns:w15="${uriOf('w15')}"/>`);
  docx.put(part, made);
  docx.setContentType(part, type);
  docx.relate(docx.main, kind, part);
  return made;
}

/** A comment is known to the other part by the id of its last paragraph. */
const paragraphId = (comment: XmlElement): string | null =>
  paragraphsIn(comment).at(-1)?.attr('w14:paraId') ?? null;

const entryOf = (document: WordDocument, comment: XmlElement): XmlElement | null => {
  const id = paragraphId(comment);
  return id === null ? null : (entriesOf(document).find((one) => one.attr('w15:paraId') === id) ?? null);
};

function ensureEntry(document: WordDocument, comment: XmlElement): XmlElement {
  const known = entryOf(document, comment);
  if (known) return known;
  const root = document.ensureComments();
  ensureDeclared(root, 'w14', 'mc');
  const ignorable = new Set((root.attr('mc:Ignorable') ?? '').split(/\s+/).filter(Boolean));
  root.setAttr('mc:Ignorable', [...ignorable.add('w14')].join(' '));
  const used = new Set(root.childrenOf('w:comment').map(paragraphId));
  let number = 0x10000000 + used.size;
  const text = () => number.toString(16).toUpperCase();
  while (used.has(text())) number += 1;
  const last = paragraphsIn(comment).at(-1);
  if (last && last.attr('w14:paraId') === null) last.setAttr('w14:paraId', text());
  const entry = element('w15:commentEx', { 'w15:paraId': paragraphId(comment) ?? text(), 'w15:done': '0' });
  ensureRoot(document).append(entry);
  return entry;
}

export const isResolved = (document: WordDocument, comment: XmlElement): boolean =>
  ['1', 'true'].includes(entryOf(document, comment)?.attr('w15:done') ?? '');

export function setResolved(document: WordDocument, comment: XmlElement, resolved: boolean): void {
  ensureEntry(document, comment).setAttr('w15:done', resolved ? '1' : '0');
  document.changed();
}

/** The comment that a reply answers; null for one that begins a thread. */
export function parentOf(document: WordDocument, comment: XmlElement): XmlElement | null {
  const parent = entryOf(document, comment)?.attr('w15:paraIdParent');
  if (parent == null) return null;
  return document.comments?.childrenOf('w:comment').find((one) => paragraphId(one) === parent) ?? null;
}

export const repliesOf = (document: WordDocument, comment: XmlElement): XmlElement[] =>
  (document.comments?.childrenOf('w:comment') ?? []).filter((one) => parentOf(document, one) === comment);

export function makeReply(document: WordDocument, reply: XmlElement, comment: XmlElement): void {
  const id = ensureEntry(document, comment).attr('w15:paraId') ?? '';
  ensureEntry(document, reply).setAttr('w15:paraIdParent', id);
}

/** Takes a comment out of the threads, before it goes itself. */
export function forget(document: WordDocument, comment: XmlElement): void {
  entryOf(document, comment)?.remove();
}
