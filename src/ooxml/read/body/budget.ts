import { OoxmlError } from '../../error';

/** Paragraphs, cells and controls together; a thousand pages of tables have a tenth of it. */
const mostParts = 1_000_000;

/** Characters and paragraphs that the texts of controls may take together: they hold each other's text. */
const mostControlText = 20_000_000;

/** Keeps the report in proportion to its file, whatever a hostile one is made of. */
export class Budget {
  /** Something was left out because there was too much of it. */
  cut = false;
  #parts = 0;
  #controlText = 0;

  /** Counts one part of the report, so that a file of empty elements cannot fill the memory. */
  count(): void {
    if (++this.#parts > mostParts) throw new OoxmlError('too-large', { limit: 'parts', found: this.#parts });
  }

  /** Whether a control's text may cost so much more. */
  spend(amount: number): boolean {
    this.#controlText += amount;
    if (this.#controlText > mostControlText) this.cut = true;
    return this.#controlText <= mostControlText;
  }
}
