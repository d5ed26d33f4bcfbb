import { canonical } from '../../text/normalise';
import { vietnameseNumber } from '../../text/vietnameseNumber';

/** A figure with its unit as it stands in reports: "1.234,5 đồng". */
export function formatFigure(value: number | string, unit: string | null): string {
  const figure = typeof value === 'number' ? vietnameseNumber(value) : value;
  if (unit === null || unit === '') return figure;
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}

const times = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** "14:05" */
export const formatTime = (moment: Date): string => times.format(moment);

/** On one line, with one code for each letter, at most `length` characters, cut behind a word. */
export function shorten(text: string, length = 80): string {
  const line = canonical(text).replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}
