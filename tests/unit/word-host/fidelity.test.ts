import fs from 'node:fs';
import path from 'node:path';
import { DocxPackage } from '../../word-host/package/docx';
import { createWordHost } from '../../word-host/wordHost';
import { parseXml } from '../../word-host/xml/parse';
import { serialise } from '../../word-host/xml/serialise';

const folder = 'tests/fixtures/reports';
const reports = fs.readdirSync(folder).filter((name) => name.endsWith('.docx'));

test.each(reports)('%s comes out as it went in', (name) => {
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, name)));
  const before = DocxPackage.unzip(bytes);
  const after = DocxPackage.unzip(createWordHost(bytes).save());
  expect(after.names().sort()).toEqual(expect.arrayContaining(before.names().sort()));
  for (const part of before
    .names()
    .filter((one) => one.startsWith('word/header') || one.startsWith('word/media')))
    expect(after.bytes(part)).toEqual(before.bytes(part));
  const text = (docx: DocxPackage) =>
    [...(docx.tree(docx.main)?.descendants('w:t') ?? [])].map((one) => one.text);
  expect(text(after)).toEqual(text(before));
});

test('namespaces, prefixes and white space are kept as written', () => {
  const xml =
    '<x:a xmlns:x="urn:a" xmlns="urn:b" x:k="1 &amp; &quot;2&quot;&#10;3"><b> <c xml:space="preserve"> đ &lt; e </c></b></x:a>';
  expect(serialise(parseXml(xml))).toBe(xml);
});

test('a DOCTYPE is refused', () => {
  expect(() => parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow('DOCTYPE');
});
