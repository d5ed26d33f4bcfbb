import type { ParagraphProperties, RunProperties } from './properties';

/** A style as the styles part has it, or with all it inherits. */
export interface Style extends RunProperties, ParagraphProperties {
  readonly id: string;
  /** `w:name` in lower case. */
  name: string;
  readonly type: string;
  readonly isDefault: boolean;
  basedOn: string | null;
  /** 1-9 when it is, or is based on, a built-in heading. */
  headingLevel: number | null;
}

/** Written out, so that all styles have one shape: every run asks for one. */
function emptyStyle(id: string, type: string, isDefault = false): Style {
  return {
    bold: null,
    italic: null,
    caps: null,
    hidden: null,
    font: null,
    numId: null,
    level: null,
    outlineLevel: null,
    alignment: null,
    breakBefore: null,
    id,
    name: '',
    type,
    isDefault,
    basedOn: null,
    headingLevel: null,
  };
}

/** Styles based on each other that are followed; Word allows about ten. */
const longestChain = 50;

/** The styles part: look-ups give a style with everything it inherits. */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, Style>();
  readonly #plain = new Map<string, Style>();
  readonly #defaults = emptyStyle('', 'defaults');
  #defaultParagraph: Style | null = null;
  /** The style being read. */
  current: Style | null = null;

  get defaults(): Style {
    return this.#defaults;
  }

  begin(id: string, type: string, isDefault: boolean): void {
    this.current = emptyStyle(id, type, isDefault);
    this.#styles.set(id, this.current);
    if (isDefault && type === 'paragraph') this.#defaultParagraph = this.current;
  }

  /** A paragraph's style; without an id, or with an unknown one, the default style. */
  paragraph(id: string | null): Style {
    const style = id === null ? undefined : this.#styles.get(id);
    if (style) return this.#resolve(style);
    if (id !== null && this.#styles.size === 0) return this.#guess(id);
    return this.#defaultParagraph ? this.#resolve(this.#defaultParagraph) : this.#bare('');
  }

  /** A run's character style, or null. */
  character(id: string | null): Style | null {
    const style = id === null ? undefined : this.#styles.get(id);
    return style ? this.#resolve(style) : null;
  }

  /** A list's style (`w:numStyleLink`), or null. */
  list(id: string): Style | null {
    return this.character(id);
  }

  /** Text that Word hands over may come without its styles: then the usual ids tell the built-in ones. */
  #guess(id: string): Style {
    const [, word, level] = /^(heading|toc)([1-9])$/i.exec(id) ?? [];
    return this.#bare(word ? `${word.toLowerCase()} ${level}` : '');
  }

  #bare(name: string): Style {
    const known = this.#plain.get(name);
    if (known) return known;
    const level = builtInLevel(name);
    const style = emptyStyle('', 'paragraph', name === '');
    style.name = name;
    style.headingLevel = level;
    style.outlineLevel = level;
    this.#plain.set(name, style);
    return style;
  }

  /** Walks down the chain of `w:basedOn`, nearest first, but not in circles. */
  #resolve(style: Style): Style {
    const known = this.#resolved.get(style.id);
    if (known) return known;
    const result = emptyStyle(style.id, style.type, style.isDefault);
    result.name = style.name;
    result.basedOn = style.basedOn;
    let base: Style | undefined = style;
    for (let step = 0; base && step < longestChain; step++) {
      inherit(result, base);
      base = this.#base(base);
    }
    this.#resolved.set(style.id, result);
    return result;
  }

  #base(style: Style): Style | undefined {
    return style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
  }
}

function inherit(style: Style, base: Style): void {
  style.bold ??= base.bold;
  style.italic ??= base.italic;
  style.caps ??= base.caps;
  style.hidden ??= base.hidden;
  style.font ??= base.font;
  style.numId ??= base.numId;
  style.level ??= base.level;
  style.outlineLevel ??= base.outlineLevel;
  style.alignment ??= base.alignment;
  style.breakBefore ??= base.breakBefore;
  style.headingLevel ??= builtInLevel(base.name);
}

/** Built-in styles have the same English `w:name` in every language of Word. */
function builtInLevel(name: string): number | null {
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}
