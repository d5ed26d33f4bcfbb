import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder among the machine's temporary ones. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'bao-cao-'));
