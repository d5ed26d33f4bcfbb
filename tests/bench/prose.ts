import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLegacy } from '../../src/check/legacy';
import { readReport } from '../../src/ooxml/read/readReport';
import { readHeadings } from '../../src/report/headings';
import { pick, type Random } from './random';

const folder = join('tests', 'fixtures', 'reports');
/** What stands between headings and is shorter is a placeholder or the rest of a list. */
const shortest = 50;

/** Every sentence of the labelled reports' running text, without bullets. */
const sentences: readonly string[] = await readSentences();

/** A paragraph as a report has it: a sentence or two, a bullet before every other one, figures of its own. */
export function paragraphText(random: Random): string {
  const text = random(3) === 0 ? `${sentence(random)} ${sentence(random)}` : sentence(random);
  return random(2) === 0 ? `- ${text}` : text;
}

/** The first words of a sentence: a sub-heading in the writer's own words. */
export function openingWords(random: Random, count: number): string {
  return sentence(random).split(' ').slice(0, count).join(' ');
}

function sentence(random: Random): string {
  return varied(random, pick(random, sentences));
}

/** Other digits in each figure that counts something; those of dates, years and documents stay as they are. */
function varied(random: Random, text: string): string {
  return text.replace(/(?<! (?:số|ngày|tháng|quý|năm)) (\d[\d.,]*)(?=%| \p{Ll})/gu, (figure) =>
    figure.replace(/\d/g, (digit) => (digit === '0' ? digit : String(1 + random(9)))),
  );
}

async function readSentences(): Promise<readonly string[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort();
  const all: string[] = [];
  for (const name of files) all.push(...(await sentencesOf(join(folder, name))));
  return [...new Set(all)];
}

async function sentencesOf(path: string): Promise<readonly string[]> {
  const { report } = decodeLegacy(await readReport(readFileSync(path)));
  const { candidates, zones } = readHeadings(report);
  const isHeading = (index: number) => candidates.some(({ first, last }) => first <= index && index <= last);
  return report.paragraphs
    .filter(({ index, cell }) => cell === null && index >= zones.bodyStart && index < zones.bodyEnd)
    .filter(({ index, toc }) => !toc && !isHeading(index))
    .flatMap(({ text }) =>
      text
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .split(/(?<=\p{L}[.;]) (?=\p{Lu})/u),
    )
    .map((text) => text.replace(/^[^\p{L}\p{N}]+/u, '').trim())
    .filter((text) => text.length >= shortest);
}
