import type { RunProperties } from '../properties';
import type { Style } from '../styles';
import type { Pool } from '../xml/keep';
import type { Look } from './paragraphDraft';

export interface RunLook extends Look {
  readonly hidden: boolean;
}

type Toggle = boolean | null;

/**
 * How a run looks: what is set on it, else its styles. Paragraph and character style switch a toggle for
 * each other: bold in both is not bold (ECMA-376 17.7.3).
 */
export function lookOf(
  run: RunProperties,
  character: Style | null,
  paragraph: Style,
  defaults: RunProperties,
  fonts: Pool,
): RunLook {
  const font = run.font ?? character?.font ?? paragraph.font ?? defaults.font;
  const { bold = null, italic = null, caps = null, hidden = null } = character ?? {};
  return {
    bold: toggle(run.bold, bold, paragraph.bold, defaults.bold),
    italic: toggle(run.italic, italic, paragraph.italic, defaults.italic),
    caps: toggle(run.caps, caps, paragraph.caps, defaults.caps),
    hidden: toggle(run.hidden, hidden, paragraph.hidden, defaults.hidden),
    font: font ? fonts.one(font) : null,
  };
}

function toggle(run: Toggle, character: Toggle, paragraph: Toggle, byDefault: Toggle): boolean {
  return run ?? (byDefault === true || (character ?? false) !== (paragraph ?? false));
}
