import { cliMessages } from '../messages/cli';
import type { Language } from '../messages/language';
import { ooxmlMessages } from '../messages/ooxml';
import { OoxmlError } from '../ooxml/error';

/** Why a file could not be checked, for machines and for people. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** What a thrown thing means for the file it was thrown over. */
export function failure(error: unknown, language: Language): Failure {
  if (error instanceof OoxmlError) {
    return { code: error.code, message: ooxmlMessages[language].errors[error.code] };
  }
  const { files } = cliMessages[language];
  const code = systemCode(error);
  if (code === 'ENOENT') return { code: 'not-found', message: files.notFound };
  if (code !== null) return { code: 'cannot-open', message: files.cannotOpen(code) };
  return { code: 'unexpected', message: files.unexpected };
}

/** "ENOENT", "EACCES", ... of an error of the file system, else null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
