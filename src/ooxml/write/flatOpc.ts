import { namespaces } from '../namespaces';
import { type Package, type Part, relationParts } from './parts';
import { element, type Xml, xmlDocument } from './xml';

/** The package as one XML text (flat OPC), the form that `insertOoxml` takes. */
export function flatOpc(pack: Package): string {
  const parts = [...relationParts(pack), ...pack.parts].map(flatPart);
  return xmlDocument(element('pkg:package', { 'xmlns:pkg': namespaces.pkg }, parts));
}

const flatPart = (part: Part): Xml =>
  element('pkg:part', { 'pkg:name': `/${part.path}`, 'pkg:contentType': part.contentType }, [
    element('pkg:xmlData', {}, [part.root]),
  ]);
