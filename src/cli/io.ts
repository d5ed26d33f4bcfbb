import { readFile, rename, stat, writeFile } from 'node:fs/promises';

/** The world outside a command: its two streams and the file system. */
export interface Io {
  /** Machine output and results: stdout. */
  readonly print: (text: string) => void;
  /** Everything said to the person beside that: stderr. */
  readonly say: (text: string) => void;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes the file; one that stands there is kept under the name returned, null where there was none. */
  readonly save: (path: string, bytes: Uint8Array) => Promise<string | null>;
}

/** The streams and files of this process. */
export const processIo: Io = {
  print: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(text),
  read: (path) => readFile(path),
  save: async (path, bytes) => {
    // Written whole beside it first: a full disk must not cost the file that stands there.
    const fresh = `${path}.${process.pid}.tmp`;
    await writeFile(fresh, bytes);
    const kept = await setAside(path);
    await rename(fresh, path);
    return kept;
  },
};

/** A report that somebody has written is never overwritten: "a.docx" becomes "a.cũ-1.docx". An empty file is nothing. */
async function setAside(path: string): Promise<string | null> {
  if ((await sizeOf(path)) === 0) return null;
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  for (let number = 1; ; number += 1) {
    const kept = `${stem}.cũ-${number}${extension}`;
    if ((await sizeOf(kept)) > 0) continue;
    await rename(path, kept);
    return kept;
  }
}

/** Bytes; 0 for a file that is not there. */
const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    (found) => found.size,
    () => 0,
  );
