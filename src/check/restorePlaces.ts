import type { AppendixReading } from '../appendix/reading';
import type { Place, Report } from '../report/report';
import type { CheckResult } from './result';

/**
 * The result with every place, and the cells of the appendix, as they stand in the document: by that text they are
 * found again there.
 * @param read the report the result was made from, its old encodings decoded
 * @param written the same report as it was read from the file
 */
export function restorePlaces(result: CheckResult, read: Report, written: Report): CheckResult {
  const restore = (place: Place): Place => ({ ...place, text: writtenAt(place, read, written) });
  const placed = <T extends { readonly place: Place | null }>(one: T): T =>
    one.place === null ? one : { ...one, place: restore(one.place) };
  return {
    ...result,
    sections: result.sections.map(placed),
    indicators: result.indicators.map(placed),
    appendix: result.appendix === null ? null : restoreAppendix(result.appendix, restore),
    findings: result.findings.map(placed),
  };
}

/** A place in a table may carry its paragraph's text or its whole cell's. */
function writtenAt({ paragraph, text, cell }: Place, read: Report, written: Report): string {
  if (read.paragraphs[paragraph]?.text === text || cell === undefined) {
    return written.paragraphs[paragraph]?.text ?? text;
  }
  const [table, row, column] = cell;
  const found = written.tables[table]?.cells.find((one) => one.row === row && one.column === column);
  return found?.text ?? text;
}

/** What a cell is filled from is compared with the document, so it too is told as written. */
function restoreAppendix(appendix: AppendixReading, restore: (place: Place) => Place): AppendixReading {
  const sources = Object.entries(appendix.sources).map(([code, { place }]) => {
    const asWritten = restore(place);
    return [code, { raw: asWritten.text, place: asWritten }] as const;
  });
  const violations = appendix.violations.map((broken) => ({
    ...broken,
    place: broken.place === null ? null : restore(broken.place),
  }));
  return { ...appendix, sources: Object.fromEntries(sources), violations };
}
