/**
 * Namespace -> the prefix that our code knows it by, whatever prefix the file uses. The transitional and the
 * strict form of a namespace have the same prefix (ECMA-376 part 4; ISO/IEC 29500-1 for purl.oclc.org).
 */
const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const office = 'http://schemas.microsoft.com/office/';

export const prefixes: ReadonlyMap<string, string> = new Map([
  [`${transitional}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${transitional}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${transitional}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${transitional}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${transitional}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}package/2006/relationships`, 'rel'],
  [`${transitional}package/2006/content-types`, 'ct'],
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${office}2006/xmlPackage`, 'pkg'],
  [`${office}word/2010/wordml`, 'w14'],
  [`${office}word/2012/wordml`, 'w15'],
  [`${office}word/2010/wordprocessingDrawing`, 'wp14'],
  [`${office}word/2010/wordprocessingShape`, 'wps'],
  [`${office}word/2010/wordprocessingGroup`, 'wpg'],
  [`${office}word/2010/wordprocessingCanvas`, 'wpc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** What an unknown namespace's elements are called: no rule has such a name, so they are seen through. */
export const unknownPrefix = '?';
