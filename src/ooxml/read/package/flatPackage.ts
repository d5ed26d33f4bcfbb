import { OoxmlError } from '../../error';
import type { Limits } from '../limits';
import { parseXml, XmlError } from '../xml/parse';
import { defineRules } from '../xml/rules';
import { Scope } from '../xml/scope';
import type { OpcPackage } from './opcPackage';

interface FlatPart {
  readonly name: string;
  readonly type: string;
  start: number;
  end: number;
  scope: Scope;
}

interface Scan {
  readonly text: string;
  readonly parts: Map<string, FlatPart>;
  part: FlatPart | null;
  isPackage: boolean;
}

const rules = defineRules<Scan>({
  'pkg:package': {
    open(scan) {
      scan.isPackage = true;
    },
  },
  'pkg:part': {
    open(scan, attributes) {
      const name = attributes['pkg:name'] ?? '';
      scan.part = { name, type: attributes['pkg:contentType'] ?? '', start: 0, end: 0, scope: Scope.empty };
    },
  },
  'pkg:xmlData': {
    open({ part }, _, cursor) {
      if (!part) return;
      part.start = cursor.position;
      part.scope = cursor.scope;
    },
    close({ part, parts, text }, cursor) {
      if (!part) return;
      part.end = text.lastIndexOf('<', cursor.position - 1);
      const key = part.name.toLowerCase();
      if (parts.has(key)) throw new OoxmlError('damaged', { reason: 'duplicate-name', part: part.name });
      parts.set(key, part);
    },
  },
});

/**
 * The "flat OPC" text that Word hands over for a range or a body, and saves as "Word XML document".
 * @throws OoxmlError not-a-docx, damaged, too-large, forbidden-content
 */
export async function openFlat(text: string, limits: Limits): Promise<OpcPackage> {
  if (text.length > limits.totalSize) {
    throw new OoxmlError('too-large', { limit: 'totalSize', found: text.length });
  }
  const scan: Scan = { text, parts: new Map(), part: null, isPackage: false };
  await parseXml([text], rules, scan).catch((error: unknown) => {
    if (!(error instanceof XmlError)) throw error;
    throw scan.isPackage ? new OoxmlError('damaged', { reason: 'xml' }) : new OoxmlError('not-a-docx');
  });
  if (!scan.isPackage) throw new OoxmlError('not-a-docx');
  if (scan.parts.size > limits.entries) {
    throw new OoxmlError('too-large', { limit: 'entries', found: scan.parts.size });
  }
  for (const { name, start, end } of scan.parts.values()) {
    if (end - start > limits.entrySize) {
      throw new OoxmlError('too-large', { limit: 'entrySize', part: name, found: end - start });
    }
  }
  const find = (name: string) => scan.parts.get(name.toLowerCase());
  return {
    names: [...scan.parts.values()].map((part) => part.name),
    typeOf: (name) => find(name)?.type ?? null,
    sizeOf: (name) => {
      const part = find(name);
      return part ? part.end - part.start : 0;
    },
    read: (name) => {
      const part = find(name);
      return part ? { pieces: [text.slice(part.start, part.end)], scope: part.scope } : null;
    },
  };
}
