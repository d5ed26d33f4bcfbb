import type { ReadWarning } from '../../report/report';
import { OoxmlError } from '../error';
import type { OpcPackage, PartText } from './package/opcPackage';
import { type Relationship, readRelationships } from './package/relationships';
import { EncodingError } from './xml/decode';
import { parseXml, XmlError } from './xml/parse';
import type { Rules } from './xml/rules';

/** Reads the main part of a package and the parts it points to; what is wrong with those becomes a warning. */
export class PartReader {
  readonly warnings: ReadWarning[] = [];
  readonly #from: OpcPackage;
  readonly #main: string;
  readonly #relationships: readonly Relationship[];

  private constructor(from: OpcPackage, main: string, relationships: readonly Relationship[]) {
    this.#from = from;
    this.#main = main;
    this.#relationships = relationships;
  }

  static async open(from: OpcPackage, main: string): Promise<PartReader> {
    return new PartReader(from, main, await readRelationships(from, main));
  }

  /** @throws OoxmlError, XmlError, EncodingError */
  async readMain<S>(rules: Rules<S>, state: S): Promise<void> {
    const text = this.#from.read(this.#main);
    if (!text) throw new OoxmlError('damaged', { reason: 'missing', part: this.#main });
    await this.#parse(this.#main, text, rules, state);
  }

  /** Reads the part of this type, if the document has one. */
  async read<S>(type: string, rules: Rules<S>, state: S): Promise<void> {
    const part = this.targets(type)[0];
    if (part !== undefined) await this.attempt(part, (text) => this.#parse(part, text, rules, state));
  }

  /** Names of the parts of this type, in the order they are listed. */
  targets(type: string): readonly string[] {
    return [...new Set(this.#relationships.filter((to) => to.type === type).map((to) => to.target))];
  }

  /** Bytes or characters of a part; 0 when it is not there. */
  sizeOf(part: string): number {
    return this.#from.sizeOf(part);
  }

  /** Does something with a side part's text; its faults end here, as warnings. */
  async attempt(part: string, reading: (text: PartText) => Promise<void>): Promise<void> {
    const text = this.#from.read(part);
    if (!text) {
      this.warnings.push({ code: 'part-missing', part });
      return;
    }
    try {
      await reading(text);
    } catch (error) {
      this.warnings.push({ code: warningFor(error), part });
    }
  }

  async #parse<S>(part: string, text: PartText, rules: Rules<S>, state: S): Promise<void> {
    const cut = await parseXml(text.pieces, rules, state, text.scope);
    if (cut) this.warnings.push({ code: 'nesting-cut', part });
  }
}

/** A DTD, a bad checksum or a wrong size is no accident of a side part: those still refuse the file. */
function warningFor(error: unknown): ReadWarning['code'] {
  if (error instanceof XmlError) return 'part-unreadable';
  if (error instanceof EncodingError) return 'unknown-encoding';
  throw error;
}
