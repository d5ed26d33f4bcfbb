import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyDocument, halfWrittenReport } from './documents';

/** Writes the documents that `npm start` opens: `npx tsx tests/word-host/samples/writeSamples.ts`. */
const folder = path.dirname(fileURLToPath(import.meta.url));
fs.writeFileSync(path.join(folder, 'bao-cao-dang-viet.docx'), halfWrittenReport());
fs.writeFileSync(path.join(folder, 'van-ban-trong.docx'), emptyDocument());
