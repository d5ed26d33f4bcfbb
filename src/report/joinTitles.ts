import type { Line } from './line';

const MOST_LINES = 5;
const MOST_WORDS = 70;

/**
 * Lines of one title brought together: a number alone on its line ("PHẦN THỨ NHẤT") with the 1-4 title lines after it,
 * and a title that goes on in the next paragraph, known by the same look and a small letter or capitals throughout.
 */
export function joinTitles(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && continues(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function continues(group: readonly Line[], line: Line): boolean {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined || line.label !== null || first.label?.form === 'bullet')
    return false;
  if (group.length >= MOST_LINES || line.paragraph.index !== last.paragraph.index + 1) return false;
  if (line.words + group.reduce((sum, one) => sum + one.words, 0) > MOST_WORDS) return false;
  if (!sameCell(first, line)) return false;
  if (first.label !== null && first.title === '') return followsNumber(group, first, line);
  return isTitleLike(first) && sameLook(last, line) && !/[.:]$/.test(last.text) && goesOn(first, line);
}

function sameCell(one: Line, other: Line): boolean {
  const [a, b] = [one.paragraph.cell, other.paragraph.cell];
  if (a === null || b === null) return a === b;
  return a.table === b.table && a.row === b.row;
}

/** After a number alone: the first line always, the others while they look like it. */
function followsNumber(group: readonly Line[], first: Line, line: Line): boolean {
  if (line.level !== null && first.level !== null && line.level !== first.level) return false;
  const title = group[1];
  if (title === undefined) return line.words <= 40 && !/[.;]$/.test(line.text);
  const centred = first.label?.form === 'part' && title.centred && line.centred;
  return sameLook(title, line) && line.words <= 40 && (centred || goesOn(title, line));
}

function isTitleLike(line: Line): boolean {
  return line.level !== null || line.bold || line.capitals || (line.centred && line.label !== null);
}

function sameLook(one: Line, other: Line): boolean {
  return (
    one.bold === other.bold &&
    one.capitals === other.capitals &&
    one.level === other.level &&
    one.centred === other.centred &&
    one.paragraph.style === other.paragraph.style
  );
}

/** A title broken in the middle goes on with a small letter; one in capitals, or a centred one, may go on anyhow. */
function goesOn(first: Line, line: Line): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (first.text.endsWith(';')) return false;
  return (
    first.label !== null &&
    line.capitals &&
    first.capitals &&
    (line.bold || line.centred || line.level !== null)
  );
}
