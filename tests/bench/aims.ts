import { ours } from './contestants';
import { type Result, resultOn } from './result';
import { times } from './tables';

/** A figure of ours, and whether it is as good as it should be. */
interface Figure {
  readonly text: string;
  readonly good: boolean;
}

/** A page may cost that much of what it costs in the next shorter report before time is called more than linear. */
const linear = 1.25;

/** The aims as a Markdown list: met or missed, and by what figures. `browser` is empty where there was none. */
export function aims(node: readonly Result[], browser: readonly Result[]): string {
  const mine = node
    .filter(({ what }) => what === ours)
    .toSorted((one, other) => one.sample.pages - other.sample.pages);
  const of = ({ sample }: Result, what: string) => resultOn(node, sample.pages, what)?.ms ?? Number.NaN;
  const each = (ratio: (result: Result) => number, good: (ratio: number) => boolean) =>
    mine.map((result) => onPages(result, ratio(result), good));
  return [
    aim(
      'at most 2.5 times unzip + tokenizer',
      each(
        (result) => result.ms / of(result, 'unzip + tokenizer'),
        (ratio) => ratio <= 2.5,
      ),
    ),
    aim(
      'at least 5 times as fast as mammoth',
      each(
        (result) => of(result, 'mammoth.extractRawText') / result.ms,
        (ratio) => ratio >= 5,
      ),
    ),
    aim(
      `linear: a page costs at most ${linear} times what it costs in the next shorter report`,
      growth(mine),
    ),
    aim(
      'memory at most 10 times the XML',
      each(
        ({ memory, sample }) => memory / sample.megabytes,
        (ratio) => ratio <= 10,
      ),
    ),
    aim('50 pages within 100 ms in the worker', inWorker(resultOn(browser, 50, ours))),
  ].join('\n');
}

function growth(mine: readonly Result[]): readonly Figure[] {
  const perPage = ({ ms, sample }: Result) => ms / sample.pages;
  return mine
    .slice(1)
    .map((result, at) =>
      onPages(result, perPage(result) / perPage(mine[at] ?? result), (ratio) => ratio <= linear),
    );
}

function inWorker(result: Result | undefined): readonly Figure[] {
  if (result === undefined) return [];
  const text = `${result.ms.toFixed(0)} ms warm, ${result.first.toFixed(0)} ms as the first job of a new worker`;
  return [{ text, good: result.ms <= 100 }];
}

const onPages = ({ sample }: Result, ratio: number, good: (ratio: number) => boolean): Figure => ({
  text: `${sample.pages} pages ${times(ratio)}${good(ratio) ? '' : ' (missed)'}`,
  good: good(ratio),
});

function aim(what: string, figures: readonly Figure[]): string {
  if (figures.length === 0) return `- not measured: ${what}`;
  const verdict = figures.every(({ good }) => good) ? 'met' : 'missed';
  return `- ${verdict}: ${what} – ${figures.map(({ text }) => text).join(', ')}`;
}
