import { OoxmlError } from '../../error';
import type { Limits } from '../limits';
import { defineRules, type Prefixes, parseXml, XmlError } from '../xml/parse';
import type { OpcPackage } from './opcPackage';

interface FlatPart {
  readonly name: string;
  readonly type: string;
  start: number;
  end: number;
  prefixes: Prefixes;
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
      scan.part = { name, type: attributes['pkg:contentType'] ?? '', start: 0, end: 0, prefixes: new Map() };
    },
  },
  'pkg:xmlData': {
    open({ part }, _, cursor) {
      if (!part) return;
      part.start = cursor.position;
      part.prefixes = cursor.prefixes;
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
    throw error instanceof XmlError ? new OoxmlError('damaged', { reason: 'xml' }) : error;
  });
  if (!scan.isPackage) throw new OoxmlError('not-a-docx');
  if (scan.parts.size > limits.entries) {
    throw new OoxmlError('too-large', { limit: 'entries', found: scan.parts.size });
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
      return part ? { pieces: [text.slice(part.start, part.end)], prefixes: part.prefixes } : null;
    },
  };
}
