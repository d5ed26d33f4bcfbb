import type { Values } from '../outline/values';

/** What the person chose to report on: an outline of the catalogue, its variables, and who reports. */
export interface Choice {
  readonly outline: string;
  /** Only what the person set; the rest has the outline's defaults. */
  readonly values: Values;
  /** The reporting unit's name, or null. */
  readonly unit: string | null;
}
