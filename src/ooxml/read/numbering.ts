import { formatNumber } from './numberFormat';
import type { StyleSheet } from './styles';
import { defineRules } from './xml/parse';
import { isOn, wholeNumber } from './xml/values';

interface Level {
  start: number;
  format: string;
  text: string;
  /** The level (0-8) whose use restarts this one and all deeper ones between; -1 for never, null as usual. */
  restart: number | null;
  legal: boolean;
  /** Id of the paragraph style that stands for this level. */
  style: string | null;
}

interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** Id of a list style that has the levels instead. */
  link: string | null;
}

interface List {
  abstractId: string;
  readonly overrides: Map<number, { start: number | null; level: Level | null }>;
}

/** Links from list to list that are followed; Word makes one. */
const mostLinks = 4;

/** Characters of a label's pattern; Word's dialogs allow far fewer. */
const longestPattern = 60;

/** The numbering part as it stands. */
export class ListSheet {
  readonly abstracts = new Map<string, AbstractList>();
  readonly lists = new Map<number, List>();
  /** What is being read. */
  abstract: AbstractList | null = null;
  list: List | null = null;
  override: number | null = null;
  level: Level | null = null;
}

/** Reads the numbering part into a sheet. */
export const numberingRules = defineRules<ListSheet>({
  'w:abstractNum': {
    open(sheet, at) {
      const id = at['w:abstractNumId'] ?? '';
      sheet.abstract = { id, levels: new Map(), link: null };
      sheet.abstracts.set(id, sheet.abstract);
    },
    close(sheet) {
      sheet.abstract = null;
    },
  },
  'w:numStyleLink': {
    open(sheet, at) {
      if (sheet.abstract) sheet.abstract.link = at['w:val'] ?? null;
    },
  },
  'w:num': {
    open(sheet, at) {
      const id = wholeNumber(at['w:numId'], 0, 2 ** 31);
      sheet.list = { abstractId: '', overrides: new Map() };
      if (id !== null) sheet.lists.set(id, sheet.list);
    },
    close(sheet) {
      sheet.list = null;
    },
  },
  'w:abstractNumId': {
    open(sheet, at) {
      if (sheet.list) sheet.list.abstractId = at['w:val'] ?? '';
    },
  },
  'w:lvlOverride': {
    open(sheet, at) {
      sheet.override = wholeNumber(at['w:ilvl'], 0, 8);
      if (sheet.override !== null) sheet.list?.overrides.set(sheet.override, { start: null, level: null });
    },
    close(sheet) {
      sheet.override = null;
    },
  },
  'w:startOverride': {
    open(sheet, at) {
      const override = sheet.override === null ? undefined : sheet.list?.overrides.get(sheet.override);
      if (override) override.start = wholeNumber(at['w:val'], 0, 2 ** 31);
    },
  },
  'w:lvl': {
    open(sheet, at) {
      const index = wholeNumber(at['w:ilvl'], 0, 8);
      if (index === null) return;
      sheet.level = { start: 1, format: 'decimal', text: '', restart: null, legal: false, style: null };
      if (sheet.abstract) sheet.abstract.levels.set(index, sheet.level);
      const override = sheet.override === null ? undefined : sheet.list?.overrides.get(sheet.override);
      if (override) override.level = sheet.level;
    },
    close(sheet) {
      sheet.level = null;
    },
  },
  'w:start': {
    open({ level }, at) {
      if (level) level.start = wholeNumber(at['w:val'], 0, 2 ** 31) ?? 1;
    },
  },
  'w:numFmt': {
    open({ level }, at) {
      if (level) level.format = at['w:val'] ?? 'decimal';
    },
  },
  'w:lvlText': {
    open({ level }, at) {
      if (level) level.text = (at['w:val'] ?? '').slice(0, longestPattern);
    },
  },
  'w:lvlRestart': {
    open({ level }, at) {
      const restart = wholeNumber(at['w:val'], 0, 9);
      if (level && restart !== null) level.restart = restart - 1;
    },
  },
  'w:isLgl': {
    open({ level }, at) {
      if (level) level.legal = isOn(at);
    },
  },
  'w:pStyle': {
    open({ level }, at) {
      if (level) level.style = at['w:val'] ?? null;
    },
  },
});

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
