import { run } from './run';

/**
 * Opens .docx bytes as a new document beside the open one. On the web Word asks first and keeps the file in the
 * person's own storage.
 * @throws WordError
 */
export function openNewDocument(bytes: Uint8Array): Promise<void> {
  return run(async (context) => {
    context.application.createDocument(base64(bytes)).open();
    await context.sync();
  });
}

/** In steps, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(binary);
}
