import type { Place } from '../report/report';
import type { BrokenRule } from './arithmetic';

/** A statistical table found in a report and read against a form. */
export interface AppendixReading {
  /** Id of the outline whose form it is. */
  readonly form: string;
  /** Ordinals of the tables it stands in (a table may be split by page or heading). */
  readonly tables: readonly number[];
  /** Code -> figure of the value or total column, in the form's unit; null when the cell is blank or not a number. */
  readonly cells: Readonly<Record<string, number | null>>;
  /** Column heading -> the same, where the table has a column a year. */
  readonly cellsByYear: Readonly<Record<string, Readonly<Record<string, number | null>>>> | null;
  /** Code -> where the value stands and what was written there. Codes without a row are absent. */
  readonly sources: Readonly<Record<string, CellSource>>;
  /** Codes of the form's rows that the table does not have. */
  readonly missingRows: readonly string[];
  /** Broken rules of the form, warnings included: on `cells`, and on each year of `cellsByYear` those that hold within a year. */
  readonly violations: readonly Violation[];
}

export interface Violation extends BrokenRule {
  /** Where the figure of the rule's first row stands, in that year's column; null where it has no cell. */
  readonly place: Place | null;
}

export interface CellSource {
  readonly raw: string;
  readonly place: Place;
}
