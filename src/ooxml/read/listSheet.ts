import { defineRules } from './xml/rules';
import { isOn, wholeNumber } from './xml/values';

export interface Level {
  start: number;
  format: string;
  text: string;
  /** The level (0-8) whose use restarts this one and all deeper ones between; -1 for never, null as usual. */
  restart: number | null;
  legal: boolean;
  /** Id of the paragraph style that stands for this level. */
  style: string | null;
}

export interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** Id of a list style that has the levels instead. */
  link: string | null;
}

export interface List {
  abstractId: string;
  readonly overrides: Map<number, { start: number | null; level: Level | null }>;
}

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
