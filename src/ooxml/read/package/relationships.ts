import { parseXml } from '../xml/parse';
import { defineRules } from '../xml/rules';
import type { OpcPackage } from './opcPackage';

/** Where a part points to: the last word of the relationship's type ("styles"), and the part's name. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
}

interface Found {
  readonly source: string;
  readonly relationships: Relationship[];
}

const rules = defineRules<Found>({
  'rel:Relationship': {
    open({ source, relationships }, { Type = '', Target = '', TargetMode }) {
      if (TargetMode === 'External') return;
      relationships.push({ type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(source, Target) });
    },
  },
});

/**
 * The relationships of a part ("/" for the package itself) to other parts; links to the outside are left out
 * and never followed. Type names end alike in transitional and strict files.
 * @throws XmlError, EncodingError, OoxmlError
 */
export async function readRelationships(from: OpcPackage, source: string): Promise<readonly Relationship[]> {
  const slash = source.lastIndexOf('/') + 1;
  const text = from.read(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  const found: Found = { source, relationships: [] };
  if (text) await parseXml(text.pieces, rules, found, text.scope);
  return found.relationships;
}

/** A target is relative to its source part, or absolute with a leading slash. */
function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const step of decode(target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return `/${path.join('/')}`;
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
