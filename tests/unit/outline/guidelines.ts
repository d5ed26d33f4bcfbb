import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hand-made inventory of what each guideline asks for, and the guidelines' texts, as copied into the fixtures. */

export interface InventoryEntry {
  readonly sections: readonly { id: string; title: string; required: boolean; label?: string }[];
  readonly indicators: readonly {
    id: string;
    section: string;
    label: string;
    unit: string;
    quote: string;
    strength: string;
  }[];
  readonly attachments: readonly string[];
}

const fixture = (name: string): string =>
  readFileSync(join(process.cwd(), 'tests/fixtures/guidelines', name), 'utf8');

const inventory: Readonly<Record<string, InventoryEntry>> = JSON.parse(fixture('inventory.json'));

export const outlineIds = Object.keys(inventory);

export const inventoryOf = (id: string): InventoryEntry => {
  const entry = inventory[id];
  if (entry === undefined) throw new Error(`no inventory for ${id}`);
  return entry;
};

export const guidelineText = (id: string): string => fixture(`${id}.txt`);

export const appendixFixture: {
  of: string;
  title: string;
  columns: unknown[];
  rows: { type: string }[];
  rules: unknown[];
} = JSON.parse(fixture('appendix.json'));

/** An outline's file as parsed JSON, fresh each time so that a test may spoil it. */
export const outlineFile = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(process.cwd(), 'outlines', `${id}.json`), 'utf8'));
