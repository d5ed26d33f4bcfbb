import { canonical } from '../text/normalise';

/** What is quoted in a sentence goes no further than this: more is not read at one glance. */
const GLANCE = 90;
/** No more of a stranger's paragraph is looked at. */
const LONGEST = 2000;

/** The end of a thought: a cut there tears nothing. */
const PAUSE = /[,;:.](?= )/g;
/** A dash or an opening mark, or a word that leads on, with at most one syllable of what it leads to ("trong bối"). */
const LEADS_ON =
  /(?:^| )(?:[-–—+&/(["“‘«]+|(?:và|của|với|cho|về|ở|tại|trong|các|những|là)(?: [\p{L}\p{N}]+)?)$/iu;

/**
 * Words of the document or the guideline as they are shown: one code for each letter, on one line, without bullet or
 * closing mark; a long text ends where a reader pauses.
 */
export function brief(words: string): string {
  const line = onOneLine(words.slice(0, LONGEST)).replace(/^[-–+•*](?: ?(?=\p{L})| (?=\d))/u, '');
  const signs = [...line];
  if (signs.length <= GLANCE) return line.replace(/(?<![.…])[.:;,]$/, '');
  return `${cut(signs.slice(0, GLANCE).join(''))}…`;
}

/** Words between quotation marks, on one line; their own quotation marks become single ones. */
export function inQuotes(words: string): string {
  const marks: Readonly<Record<string, string>> = { '“': '‘', '„': '‘', '”': '’' };
  return `“${onOneLine(words).replace(/[“„”]/g, (mark) => marks[mark] ?? mark)}”`;
}

function onOneLine(words: string): string {
  return canonical(words).replace(/\s+/g, ' ').trim();
}

/** The longest beginning that ends at a pause past its half, else behind a word that leads to no other. */
function cut(line: string): string {
  const pause = [...line.matchAll(PAUSE)].at(-1)?.index ?? 0;
  const space = line.lastIndexOf(' ');
  const atPause = pause > GLANCE / 2;
  let end = atPause ? line.slice(0, pause) : line.slice(0, space > 0 ? space : line.length);
  const open = openedIn(end);
  if (open > GLANCE / 2) end = end.slice(0, open).trimEnd();
  if (atPause && open < 0) return end;
  while (LEADS_ON.test(end) && end.length > GLANCE / 2) end = end.replace(LEADS_ON, '');
  return end.replace(/[.:;,]$/, '');
}

/** Where a quotation or bracket begins that the text does not close; -1 for none. */
function openedIn(text: string): number {
  const opened = (open: string, close: string) => {
    const at = text.lastIndexOf(open);
    return at > text.lastIndexOf(close) ? at : -1;
  };
  return Math.max(opened('“', '”'), opened('(', ')'));
}
