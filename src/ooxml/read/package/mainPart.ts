import { OoxmlError } from '../../error';
import { parseXml } from '../xml/parse';
import { defineRules } from '../xml/rules';
import type { OpcPackage } from './opcPackage';
import { readRelationships } from './relationships';

/** Documents and templates, with macros or without. */
const wordTypes =
  /^application\/(vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)|vnd\.ms-word\.(document|template)\.macroEnabled)\.main\+xml$/i;

interface ContentTypes {
  readonly parts: Map<string, string>;
  readonly extensions: Map<string, string>;
}

const rules = defineRules<ContentTypes>({
  'ct:Override': {
    open({ parts }, { PartName = '', ContentType = '' }) {
      parts.set(PartName.toLowerCase(), ContentType);
    },
  },
  'ct:Default': {
    open({ extensions }, { Extension = '', ContentType = '' }) {
      extensions.set(Extension.toLowerCase(), ContentType);
    },
  },
});

/**
 * The name of the part that holds the document, by the package's own relationships and content types.
 * @throws OoxmlError not-a-docx when the package is of another kind (a workbook, a plain zip)
 */
export async function findMainPart(from: OpcPackage): Promise<string> {
  const types = await readContentTypes(from);
  const typeOf = (name: string) =>
    from.typeOf(name) ??
    types.parts.get(name.toLowerCase()) ??
    types.extensions.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    '';
  const isMain = (name: string) => wordTypes.test(typeOf(name)) && from.sizeOf(name) > 0;

  const relationships = await readRelationships(from, '/');
  const stated = relationships.find(({ type, target }) => type === 'officeDocument' && isMain(target));
  const main = stated?.target ?? from.names.find(isMain);
  if (main === undefined) throw new OoxmlError('not-a-docx');
  return main;
}

async function readContentTypes(from: OpcPackage): Promise<ContentTypes> {
  const types: ContentTypes = { parts: new Map(), extensions: new Map() };
  const text = from.read('/[Content_Types].xml');
  if (text) await parseXml(text.pieces, rules, types, text.scope);
  return types;
}
