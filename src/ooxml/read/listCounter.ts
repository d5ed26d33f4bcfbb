import type { AbstractList, Level, List, ListSheet } from './listSheet';
import { formatNumber } from './numberFormat';
import type { StyleSheet } from './styles';

/** Links from list to list that are followed; Word makes one. */
const mostLinks = 4;

/** Counts the list items of a document, in document order, and gives each its label as Word shows it. */
export class ListCounter {
  readonly #sheet: ListSheet;
  readonly #styles: StyleSheet;
  /** Counters by abstract list: lists made from the same one go on counting. */
  readonly #counters = new Map<AbstractList, (number | undefined)[]>();
  /** Which start overrides have been used: each counts once. */
  readonly #started = new Set<string>();
  /** True once a list was asked for that the numbering part does not have. */
  missing = false;

  constructor(sheet: ListSheet, styles: StyleSheet) {
    this.#sheet = sheet;
    this.#styles = styles;
  }

  /**
   * The label of the next item of list `numId` ("II.", "1.2.", "-"), or null where nothing is shown. Without
   * a level, it is the one that the list keeps for the paragraph's style, else the first.
   */
  next(numId: number, level: number | null, styleId: string): string | null {
    const list = this.#sheet.lists.get(numId);
    const abstract = list && this.#abstractOf(list);
    if (!list || !abstract) {
      this.missing = true;
      return null;
    }
    const index = level ?? levelOfStyle(abstract, styleId) ?? 0;
    const counters = this.#count(numId, list, abstract, index);
    const own = levelOf(list, abstract, index);
    if (!own) return null;
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelOf(list, abstract, at);
      const number = counters[at] ?? shown?.start ?? 1;
      return formatNumber(number, own.legal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return plainBullet(label.trim()) || null;
  }

  #count(numId: number, list: List, abstract: AbstractList, index: number): (number | undefined)[] {
    let counters = this.#counters.get(abstract);
    if (!counters) {
      counters = [];
      this.#counters.set(abstract, counters);
    }
    const key = `${numId}:${index}`;
    const forced = list.overrides.get(index)?.start ?? null;
    const own = levelOf(list, abstract, index);
    const current = counters[index];
    if (forced !== null && !this.#started.has(key)) counters[index] = forced;
    else counters[index] = current === undefined ? (own?.start ?? 1) : current + 1;
    this.#started.add(key);
    for (let deeper = index + 1; deeper < 9; deeper++) {
      const restart = levelOf(list, abstract, deeper)?.restart ?? null;
      if (restart === null || index <= restart) counters[deeper] = undefined;
    }
    return counters;
  }

  /** Follows links through list styles, but not in circles. */
  #abstractOf(list: List): AbstractList | undefined {
    let abstract = this.#sheet.abstracts.get(list.abstractId);
    for (let hop = 0; hop < mostLinks && abstract?.link != null; hop++) {
      const numId = this.#styles.list(abstract.link)?.numId;
      const linked = numId == null ? undefined : this.#sheet.lists.get(numId);
      if (!linked) break;
      abstract = this.#sheet.abstracts.get(linked.abstractId);
    }
    return abstract;
  }
}

function levelOf(list: List, abstract: AbstractList, index: number): Level | undefined {
  return list.overrides.get(index)?.level ?? abstract.levels.get(index);
}

function levelOfStyle(abstract: AbstractList, styleId: string): number | null {
  if (styleId === '') return null;
  for (const [index, level] of abstract.levels) if (level.style === styleId) return index;
  return null;
}

/** Bullets of symbol fonts lie in the private area of Unicode and mean nothing outside their font. */
function plainBullet(label: string): string {
  return label.replace(/[\uE000-\uF8FF]/g, '•');
}
