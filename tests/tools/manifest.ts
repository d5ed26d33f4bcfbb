import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestFor } from './manifestFor';

/**
 * Writes the manifest for an office's own server:
 * `npm run manifest -- --url https://bao-cao.co-quan.vn [--out dist/manifest.xml]`.
 */
const { values } = parseArgs({
  options: { url: { type: 'string' }, out: { type: 'string', default: 'dist/manifest.xml' } },
});

try {
  const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), values.url ?? '');
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, manifest);
  console.error(`${values.out}: ${values.url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
