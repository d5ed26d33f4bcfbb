/** The text is neither UTF-8 nor UTF-16, the two encodings that OPC allows. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Bytes of an XML part, in pieces, to text in pieces. UTF-16 is known by its byte order mark or by the zero
 * byte beside the first "<"; everything else must be sound UTF-8 (ECMA-376 part 2, 8.1.4).
 * @throws EncodingError
 */
export async function* decodeXml(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(guessEncoding(piece), { fatal: true });
    yield decode(decoder, piece);
  }
  if (decoder) yield decode(decoder);
}

/** Without a piece, ends the text: a character cut in two is an error. */
function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new EncodingError();
  }
}

function guessEncoding(start: Uint8Array): Encoding {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
