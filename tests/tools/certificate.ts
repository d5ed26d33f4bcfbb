import fs from 'node:fs';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const folder = path.resolve('node_modules/.cache/certificate');
const file = (name: string) => path.join(folder, name);

/** PEM texts for a TLS server. */
interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * A certificate for https://localhost, made once and kept outside the project's files. Nothing is added to the
 * machine's trust store: Word asks for that, and `npx office-addin-dev-certs install` does it when one wants it.
 */
export async function developmentCertificate(): Promise<Certificate> {
  if (!fs.existsSync(file('localhost.crt'))) {
    fs.mkdirSync(folder, { recursive: true });
    await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), 365, [
      'localhost',
      '127.0.0.1',
    ]);
  }
  return {
    ca: fs.readFileSync(file('ca.crt')),
    cert: fs.readFileSync(file('localhost.crt')),
    key: fs.readFileSync(file('localhost.key')),
  };
}
