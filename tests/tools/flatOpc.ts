import { strToU8, zipSync } from 'fflate';

const PART =
  /<pkg:part pkg:name="\/([^"]+)" pkg:contentType="([^"]+)"><pkg:xmlData>(.*?)<\/pkg:xmlData><\/pkg:part>/gs;

/** What Word does with a package for `insertOoxml`, as far as a validator cares: the same parts as a .docx. */
export function docxOfFlatOpc(flat: string): Uint8Array {
  const parts = [...flat.matchAll(PART)].map(([, path = '', type = '', xml = '']) => ({ path, type, xml }));
  const overrides = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, strToU8(xml)])),
  });
}
