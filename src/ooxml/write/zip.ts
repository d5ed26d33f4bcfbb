import { strToU8, zipSync } from 'fflate';
import { namespaces } from '../namespaces';
import { type Package, relationParts } from './parts';
import { element, xmlDocument } from './xml';

/** The earliest time a zip entry can have: the same document gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** The package as the bytes of a .docx. */
export function zip(pack: Package): Uint8Array {
  const parts = [...relationParts(pack), ...pack.parts];
  const types = element('Types', { xmlns: namespaces.contentTypes }, [
    ...parts.map((part) => element('Override', { PartName: `/${part.path}`, ContentType: part.contentType })),
  ]);
  const files = [
    ['[Content_Types].xml', xmlDocument(types)],
    ...parts.map((part) => [part.path, xmlDocument(part.root)]),
  ];
  return zipSync(Object.fromEntries(files.map(([path = '', content = '']) => [path, strToU8(content)])), {
    mtime: NO_TIME,
  });
}
