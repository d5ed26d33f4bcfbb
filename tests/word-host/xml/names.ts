/** Short names for the namespaces the host works with; transitional and strict OOXML share one. */
const prefixByUri = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'op'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'ap'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'ds'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2000/xmlns/', 'xmlns'],
]);

/** The transitional address behind a short name, for elements the host makes itself. */
const uriByPrefix = new Map<string, string>();
for (const [uri, prefix] of prefixByUri) if (!uriByPrefix.has(prefix)) uriByPrefix.set(prefix, uri);

/**
 * The name by which the host recognises an element or attribute whatever prefix the file uses: "w:p" for
 * WordprocessingML, "{uri}local" for a namespace it does not know, the bare name where there is no namespace.
 */
export function keyOf(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixByUri.get(uri);
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
}

/** The namespace a short name stands for; throws on one the host does not know, which is a fault of the host. */
export function uriOf(prefix: string): string {
  const uri = uriByPrefix.get(prefix);
  if (uri === undefined) throw new Error(`unknown prefix ${prefix}`);
  return uri;
}
