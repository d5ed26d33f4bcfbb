import type { Limits } from '../limits';
import { decodeXml } from '../xml/decode';
import { Scope } from '../xml/scope';
import { readDirectory } from '../zip/directory';
import { inflate } from '../zip/inflate';
import type { OpcPackage } from './opcPackage';

/**
 * A .docx file as a package. Nothing is inflated before it is read.
 * @throws OoxmlError damaged, too-large, encrypted
 */
export function openZip(bytes: Uint8Array, limits: Limits): OpcPackage {
  const entries = readDirectory(bytes, limits);
  const find = (name: string) => entries.get(name.slice(1).toLowerCase());
  return {
    names: [...entries.values()].map((entry) => `/${entry.name}`),
    typeOf: () => null,
    sizeOf: (name) => find(name)?.size ?? 0,
    read: (name) => {
      const entry = find(name);
      return entry ? { pieces: decodeXml(inflate(bytes, entry)), scope: Scope.empty } : null;
    },
  };
}
