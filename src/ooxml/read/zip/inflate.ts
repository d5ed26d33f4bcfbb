import { OoxmlError } from '../../error';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** Small slices go in, so that little more than the promised size can ever come out. */
const sliceLength = 16 * 1024;

/**
 * The bytes of an entry, piece by piece. What was promised is enforced: not a byte more than the declared
 * size, and the checksum at the end; so the last piece may be followed by an error.
 * @throws OoxmlError damaged
 */
export async function* inflate(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const data = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.deflatedSize);
  let size = 0;
  let crc = 0;
  for await (const piece of entry.method === 'stored' ? [data] : inflateRaw(data, entry.name)) {
    size += piece.length;
    if (size > entry.size) throw damaged('size', entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw damaged('size', entry.name);
  if (crc !== entry.crc) throw damaged('checksum', entry.name);
}

async function* inflateRaw(data: Uint8Array, name: string): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const reader = stream.readable.getReader();
  // A fault in the data reaches the reader too, so the feeding side has nothing to add.
  const fed = feed(stream.writable.getWriter(), data).catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch {
    throw damaged('deflate', name);
  } finally {
    await reader.cancel().catch(() => undefined);
    await fed;
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, data: Uint8Array): Promise<void> {
  for (let offset = 0; offset < data.length; offset += sliceLength) {
    await writer.write(data.slice(offset, offset + sliceLength));
  }
  await writer.close();
}

function damaged(reason: string, part: string): OoxmlError {
  return new OoxmlError('damaged', { reason, part });
}
