import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '../../../src/cli/io';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-io-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a report that stands in the way is kept, each under a name of its own', async () => {
  const file = join(folder, 'báo.cáo.docx');
  expect(await processIo.save(file, bytes('one'))).toBeNull();
  expect(await processIo.save(file, bytes('two'))).toBe(join(folder, 'báo.cáo.cũ-1.docx'));
  expect(await processIo.save(file, bytes('three'))).toBe(join(folder, 'báo.cáo.cũ-2.docx'));
  expect(readdirSync(folder)).toHaveLength(3);
  expect(readFileSync(join(folder, 'báo.cáo.cũ-1.docx'), 'utf8')).toBe('one');
  expect(readFileSync(file, 'utf8')).toBe('three');
});

test('an empty file is overwritten, since nothing is lost', async () => {
  const file = join(folder, 'a.docx');
  writeFileSync(file, '');
  expect(await processIo.save(file, bytes('one'))).toBeNull();
  expect(readdirSync(folder)).toEqual(['a.docx']);
});
