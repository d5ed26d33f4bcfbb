import { OoxmlError } from '../../error';
import type { Limits } from '../limits';

/** One file of a zip, as the central directory tells, its data located. Offsets and sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly deflatedSize: number;
  readonly size: number;
  /** Where its local header and its data begin. */
  readonly headerOffset: number;
  readonly dataOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/**
 * Lists a zip's entries, having checked everything that can be checked without inflating: the limits, names
 * that occur twice, headers that disagree, data out of range or overlapping.
 * APPNOTE.TXT 4.3; zip64 and split archives are refused: no office program writes them for files this small.
 * @throws OoxmlError damaged, too-large, encrypted
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) damaged('split');
  if (count === 0xffff || start === 0xffffffff) damaged('zip64');
  if (count > limits.entries) throw new OoxmlError('too-large', { limit: 'entries', found: count });

  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let offset = start;
  for (let number = 0; number < count; number++) {
    if (offset + entryLength > end || view.getUint32(offset, true) !== entrySignature) damaged('directory');
    const nameLength = view.getUint16(offset + 28, true);
    const next = offset + entryLength + nameLength + extraLength(view, offset);
    if (next > end) damaged('directory');
    const entry = readEntry(bytes, view, offset, nameLength, start);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) damaged('duplicate-name', entry.name);
    checkSize(entry, limits);
    total += entry.size;
    if (total > limits.totalSize) throw new OoxmlError('too-large', { limit: 'totalSize', found: total });
    entries.set(key, entry);
    offset = next;
  }
  checkOverlaps([...entries.values()]);
  return entries;
}

/** The end record stands last, before a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let offset = last; offset >= 0 && offset >= last - longestComment; offset--) {
    if (view.getUint32(offset, true) !== endSignature) continue;
    if (offset + endLength + view.getUint16(offset + 20, true) === view.byteLength) return offset;
  }
  return damaged('truncated');
}

function extraLength(view: DataView, offset: number): number {
  return view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  nameLength: number,
  directoryStart: number,
): ZipEntry {
  const name = decodeName(bytes, offset + entryLength, nameLength);
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const deflatedSize = view.getUint32(offset + 20, true);
  const headerOffset = view.getUint32(offset + 42, true);
  if (flags & 1) throw new OoxmlError('encrypted', { part: name });
  if (method !== 0 && method !== 8) damaged('method', name);
  return {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.getUint32(offset + 16, true),
    deflatedSize,
    size: view.getUint32(offset + 24, true),
    headerOffset,
    dataOffset: findData(bytes, view, headerOffset, name, deflatedSize, directoryStart),
  };
}

function findData(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  name: string,
  size: number,
  directoryStart: number,
): number {
  if (offset + localLength > directoryStart || view.getUint32(offset, true) !== localSignature) {
    return damaged('offset', name);
  }
  const nameLength = view.getUint16(offset + 26, true);
  const dataOffset = offset + localLength + nameLength + view.getUint16(offset + 28, true);
  if (dataOffset + size > directoryStart) damaged('offset', name);
  if (decodeName(bytes, offset + localLength, nameLength) !== name) damaged('two-names', name);
  return dataOffset;
}

function checkSize(entry: ZipEntry, limits: Limits): void {
  if (entry.size > limits.entrySize) {
    throw new OoxmlError('too-large', { limit: 'entrySize', part: entry.name, found: entry.size });
  }
  if (entry.size > limits.ratioGrace && entry.size > limits.ratio * entry.deflatedSize) {
    throw new OoxmlError('too-large', { limit: 'ratio', part: entry.name, found: entry.size });
  }
  if (entry.method === 'stored' && entry.size !== entry.deflatedSize) damaged('size', entry.name);
}

/** Entries that share bytes make a small file inflate to a huge one without any single bad ratio. */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.headerOffset - b.headerOffset)) {
    if (entry.headerOffset < end) damaged('overlap', entry.name);
    end = entry.dataOffset + entry.deflatedSize;
  }
}

/** Part names are ASCII by the standard; what else stands in a zip is only compared. */
function decodeName(bytes: Uint8Array, offset: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(offset, offset + length)).replaceAll('\\', '/');
}

function damaged(reason: string, part = ''): never {
  throw new OoxmlError('damaged', { reason, part });
}
