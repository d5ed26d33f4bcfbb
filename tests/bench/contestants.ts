import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkReport } from '../../src/check/checkReport';
import { readReport } from '../../src/ooxml/read/readReport';
import { catalogue } from '../../src/outline/catalogue';
import { renderOutline } from '../../src/outline/render';

const catalogued = catalogue();
const forms = catalogued.flatMap(({ id, appendix }) =>
  appendix !== null && typeof appendix === 'object' ? [{ id, form: appendix }] : [],
);
const [first] = catalogued;
if (!first) throw new Error('the catalogue is empty');
/** What the bench's reports are written to, and checked against. */
export const outline = renderOutline(first, {});

/** Takes the bytes of a .docx and does its whole job. */
export type Job = (file: Uint8Array) => Promise<void>;

/** The contestant that the others are held against: reading a report and checking it. */
export const ours = 'readReport + checkReport';

/** What is measured beside each other wherever JavaScript runs; ours first. */
export const contestants = {
  [ours]: async (file: Uint8Array) => {
    checkReport(await readReport(file), outline, { forms });
  },
  readReport: async (file: Uint8Array) => {
    await readReport(file);
  },
  'unzip + tokenizer': async (file: Uint8Array) => {
    const parser = new SaxesParser();
    parser.on('opentag', ignore);
    parser.on('closetag', ignore);
    parser.on('text', ignore);
    parser.write(mainPart(file)).close();
  },
  'unzip + decode': async (file: Uint8Array) => {
    mainPart(file);
  },
} satisfies Record<string, Job>;

/** The document's XML, by the shortest way there is. */
export function mainPart(file: Uint8Array): string {
  const name = 'word/document.xml';
  const part = unzipSync(file, { filter: (entry) => entry.name === name })[name];
  return new TextDecoder().decode(part);
}

function ignore(): void {}
