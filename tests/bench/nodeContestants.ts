import mammoth from 'mammoth';
import { contestants, type Job } from './contestants';

/** Those that run anywhere, and the one that needs Node. */
export const nodeContestants = {
  ...contestants,
  'mammoth.extractRawText': async (file: Uint8Array) => {
    await mammoth.extractRawText({ buffer: Buffer.from(file) });
  },
} satisfies Record<string, Job>;
