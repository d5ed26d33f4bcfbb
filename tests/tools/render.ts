import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where a program of this machine is, or null: pictures are a help for eyes, not a condition of the tests. */
function locate(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

const OFFICE = locate('soffice');
const PICTURES = locate('pdftoppm');

/** Whether LibreOffice and the maker of pictures are installed. */
export const canRender = (): boolean => OFFICE !== null && PICTURES !== null;

/**
 * Lays a .docx out with LibreOffice and writes one PNG a page into `folder` ("name-1.png", ...).
 * @returns the pictures' paths in page order.
 */
export function renderPages(bytes: Uint8Array, folder: string, name: string, dpi = 60): string[] {
  if (OFFICE === null || PICTURES === null) throw new Error('LibreOffice or pdftoppm is not installed');
  const work = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    const document = join(work, `${name}.docx`);
    writeFileSync(document, bytes);
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    execFileSync(OFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, document], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    execFileSync(PICTURES, ['-r', String(dpi), '-png', join(work, `${name}.pdf`), join(folder, name)]);
    return readdirSync(folder)
      .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
      .sort()
      .map((file) => join(folder, file));
  } finally {
    rmSync(work, { recursive: true });
  }
}
