import type { Io } from '../../../src/cli/io';

export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly printed: () => string;
  readonly said: () => string;
}

/** The world of a command in memory; a file that is not there fails as the file system does. */
export function memoryIo(files: Readonly<Record<string, Uint8Array>> = {}): MemoryIo {
  const stored = new Map(Object.entries(files));
  const printed: string[] = [];
  const said: string[] = [];
  return {
    files: stored,
    printed: () => printed.join(''),
    said: () => said.join(''),
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    read: async (path) => {
      const bytes = stored.get(path);
      if (bytes !== undefined) return bytes;
      throw Object.assign(new Error('gone'), { code: 'ENOENT', syscall: 'open', path });
    },
    save: async (path, bytes) => {
      stored.set(path, bytes);
      return null;
    },
  };
}
