import { strToU8 } from 'fflate';
import { uriOf } from '../xml/names';
import { parseXml } from '../xml/parse';
import { serialise } from '../xml/serialise';
import type { WordDocument } from './wordDocument';

export interface CustomXmlPart {
  /** As the API gives it, in braces: "{1B5C…}". */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

const newGuid = () => `{${crypto.randomUUID().toUpperCase()}}`;

/** The custom XML parts of a document: `customXml/itemN.xml`, each with its properties part that carries the id. */
export class CustomXmlParts {
  constructor(private readonly document: WordDocument) {}

  list(): CustomXmlPart[] {
    return this.names().flatMap((name) => {
      try {
        const root = this.document.docx.tree(name);
        if (!root) return [];
        return [
          { id: this.idOf(name), namespace: namespaceOf(root.key, root.attr('xmlns')), xml: serialise(root) },
        ];
      } catch {
        return [];
      }
    });
  }

  byId(id: string): CustomXmlPart | null {
    return this.list().find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  byNamespace(namespace: string): CustomXmlPart[] {
    return this.list().filter((part) => part.namespace === namespace);
  }

  /** Adds a part; throws on text that is not XML. */
  add(xml: string): CustomXmlPart {
    const root = parseXml(xml);
    const { docx } = this.document;
    let number = 1;
    while (docx.has(`customXml/item${number}.xml`)) number += 1;
    const name = `customXml/item${number}.xml`;
    const propertiesName = `customXml/itemProps${number}.xml`;
    const id = newGuid();
    docx.put(name, root);
    docx.setContentType(name, 'application/xml');
    docx.relate(docx.main, 'customXml', name);
    docx.put(
      propertiesName,
      strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${uriOf('ds')}"><ds:schemaRefs/></ds:datastoreItem>`,
      ),
    );
    docx.setContentType(propertiesName, propertiesType);
    docx.relate(name, 'customXmlProps', propertiesName);
    this.document.saved = false;
    return { id, namespace: namespaceOf(root.key, root.attr('xmlns')), xml: serialise(root) };
  }

  /** Deletes a part with its properties; false where there is none with this id. */
  delete(id: string): boolean {
    const name = this.names().find((one) => this.idOf(one).toLowerCase() === id.toLowerCase());
    if (name === undefined) return false;
    const { docx } = this.document;
    const properties = docx.related(name, 'customXmlProps');
    docx.unrelate(docx.main, name);
    if (properties !== null) docx.delete(properties);
    docx.delete(name);
    this.document.saved = false;
    return true;
  }

  private names(): string[] {
    const { docx } = this.document;
    return docx
      .relationships(docx.main)
      .filter(({ type, external }) => type.endsWith('/customXml') && !external)
      .map((relationship) => docx.targetOf(docx.main, relationship))
      .filter((name) => docx.has(name));
  }

  private idOf(name: string): string {
    const properties = this.document.docx.related(name, 'customXmlProps');
    const id = properties === null ? null : this.document.docx.tree(properties)?.attr('ds:itemID');
    return id ?? `{${name}}`;
  }
}

/** The root's namespace: a key of ours carries it in braces where it is not one of Office's own. */
function namespaceOf(key: string, declared: string | null): string {
  const own = /^\{(.*)\}/.exec(key)?.[1];
  return own ?? declared ?? '';
}
