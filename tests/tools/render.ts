import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine; pictures are a help for eyes, not a condition of the tests. */
export const canRender = (): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'soffice')));

/**
 * Lays a .docx out with LibreOffice and writes one PNG a page into `folder` ("name-1.png", ...).
 * @returns the pictures' paths in page order.
 */
export function renderPages(bytes: Uint8Array, folder: string, name: string, dpi = 60): string[] {
  const work = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    const document = join(work, `${name}.docx`);
    writeFileSync(document, bytes);
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, document], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', join(work, `${name}.pdf`), join(folder, name)]);
    return readdirSync(folder)
      .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
      .sort()
      .map((file) => join(folder, file));
  } finally {
    rmSync(work, { recursive: true });
  }
}
