import { OoxmlError } from '../../error';
import type { Limits } from '../limits';
import { decodeXml } from '../xml/decode';
import { openFlat } from './flatPackage';
import type { OpcPackage } from './opcPackage';
import { openZip } from './zipPackage';

const zipStart = [0x50, 0x4b];
/** "<", or a byte order mark before it. */
const xmlStarts = [[0x3c], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x00, 0x3c]];
/** An OLE compound file: Word 97-2003, or a .docx locked with a password. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens whatever was given by its first bytes, never by a name.
 * @throws OoxmlError
 */
export async function openPackage(source: Uint8Array | string, limits: Limits): Promise<OpcPackage> {
  if (typeof source === 'string') return openFlat(source, limits);
  if (startsWith(source, zipStart)) return openZip(source, limits);
  if (startsWith(source, compoundStart)) throw new OoxmlError(compoundKind(source));
  if (xmlStarts.some((start) => startsWith(source, start)))
    return openFlat(await decodeAll(source, limits), limits);
  throw new OoxmlError('not-a-docx');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Streams of a compound file are listed by their name in UTF-16 (MS-CFB 2.6.1, MS-OFFCRYPTO 2.3.4). */
function compoundKind(bytes: Uint8Array): 'encrypted' | 'old-doc' | 'not-a-docx' {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) return 'encrypted';
  return text.includes('WordDocument') ? 'old-doc' : 'not-a-docx';
}

async function decodeAll(bytes: Uint8Array, limits: Limits): Promise<string> {
  if (bytes.length > limits.totalSize) {
    throw new OoxmlError('too-large', { limit: 'totalSize', found: bytes.length });
  }
  let text = '';
  for await (const piece of decodeXml([bytes])) text += piece;
  return text;
}
