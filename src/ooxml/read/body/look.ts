import type { RunProperties } from '../properties';
import type { Style } from '../styles';
import type { Look } from './paragraphDraft';

type Toggle = 'bold' | 'italic' | 'caps' | 'hidden';

/**
 * How a run looks: what is set on it, else its styles. Paragraph and character style switch a toggle for
 * each other: bold in both is not bold (ECMA-376 17.7.3).
 */
export function lookOf(
  run: RunProperties,
  character: Style | null,
  paragraph: Style,
  defaults: RunProperties,
): Look & { readonly hidden: boolean } {
  const toggle = (name: Toggle) =>
    run[name] ?? (defaults[name] === true || (character?.[name] ?? false) !== (paragraph[name] ?? false));
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    hidden: toggle('hidden'),
    font: (run.font ?? character?.font ?? paragraph.font ?? defaults.font) || null,
  };
}
