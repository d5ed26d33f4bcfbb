import { ask } from './common';
import { WordError } from './error';
import { toWordError } from './hostCodes';
import { inQueue } from './queue';
import { run } from './run';

/** 4 MB is the client's limit for a slice, 64 KB that of Word on iPad. */
const SLICE = 4 * 1024 * 1024;
const SLICE_ON_IPAD = 64 * 1024;

/** More is no report, and would be refused by the reader anyway. */
const LARGEST = 200 * 1024 * 1024;

/**
 * The open document as .docx bytes, as Word would save it now.
 * @throws WordError 'file' where this Word does not hand it over; then `readOoxml` is the other way
 */
export function readFile(): Promise<Uint8Array> {
  return inQueue(async () => {
    try {
      return await fileBytes();
    } catch (thrown) {
      const error = toWordError(thrown, 'none');
      throw new WordError('file', 'none', error.data);
    }
  });
}

async function fileBytes(): Promise<Uint8Array> {
  const sliceSize = String(Office.context.platform) === 'iOS' ? SLICE_ON_IPAD : SLICE;
  const file = await ask<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answer),
  );
  try {
    if (file.size > LARGEST) throw new WordError('too-much', 'none', { bytes: file.size });
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await ask<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data, filled);
      filled += slice.data.length;
    }
    if (filled !== file.size) throw new WordError('file', 'none', { bytes: file.size, got: filled });
    return bytes;
  } finally {
    // Word keeps two files open at most; one that cannot be closed is of no consequence for what was read.
    await ask<void>((answer) => file.closeAsync(answer)).catch(() => undefined);
  }
}

/** The body as a flat OPC package. Styles, numbering and notes may be missing from it on the web. @throws WordError */
export function readOoxml(): Promise<string> {
  return run(async (context) => {
    const answer = context.document.body.getOoxml();
    await context.sync();
    const { value } = answer;
    return value;
  });
}
