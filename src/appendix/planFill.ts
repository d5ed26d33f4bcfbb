import type { AppendixForm } from '../outline/schema';
import type { Place } from '../report/report';
import { findFormat, readCell } from './cellValue';
import { indicatorRows } from './form';
import type { AppendixReading } from './reading';

/** What filling the table would do, shown to the person before anything is written. */
export interface FillPlan {
  readonly changes: readonly FillChange[];
  /** Codes with a figure to fill in, but without a row in the table. */
  readonly missingRows: readonly string[];
  /** Codes that the form does not have; nothing is done with them. */
  readonly unknown: readonly string[];
}

export interface FillChange {
  readonly code: string;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  /** False where the cell was blank: nothing of the writer's is changed. */
  readonly replaces: boolean;
}

/**
 * The cells to write so that the table says `figures` (code -> text as it should stand in the cell). A cell that
 * already says the same, in whatever format, is left as it is; figures with a blank text are passed over.
 */
export function planFill(
  reading: AppendixReading,
  form: AppendixForm,
  figures: Readonly<Record<string, string>>,
): FillPlan {
  const wanted = indicatorRows(form).filter(({ code }) => (figureOf(figures, code) ?? '').trim() !== '');
  const known = new Set(indicatorRows(form).map(({ code }) => code));
  const format = findFormat(Object.values(reading.sources).map(({ raw }) => raw)) ?? 'vi';
  const changes = wanted.flatMap(({ code, unit }): FillChange[] => {
    const source = Object.hasOwn(reading.sources, code) ? reading.sources[code] : undefined;
    const after = (figureOf(figures, code) ?? '').trim();
    if (source === undefined) return [];
    const before = source.raw.trim();
    const says = before === '' ? null : readCell(before, unit, format);
    const same = before === after || (says !== null && says === readCell(after, unit, 'vi'));
    return same ? [] : [{ code, place: source.place, before, after, replaces: before !== '' }];
  });
  return {
    changes,
    missingRows: wanted.filter(({ code }) => !Object.hasOwn(reading.sources, code)).map(({ code }) => code),
    unknown: Object.keys(figures).filter((code) => !known.has(code)),
  };
}

function figureOf(figures: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(figures, code) ? figures[code] : undefined;
}
