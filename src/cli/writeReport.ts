import { cliMessages } from '../messages/cli';
import type { Language } from '../messages/language';
import { newDocument } from '../ooxml/write/newDocument';
import { type RenderedOutline, renderOutline } from '../outline/render';
import type { Io } from './io';
import { outlineOf } from './outlineOf';

export interface NewOptions {
  readonly outline: string;
  readonly out: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly appendix: boolean;
  readonly language: Language;
}

/** Names of `--set` that are about the head of the document, not about the outline. */
const HEAD_WORDS = ['unit', 'superior'];

/**
 * `new`: writes a new report. What the person should still look at goes to stderr.
 * @throws UnknownOutlineError, OutlineVariableError, and what the file system throws
 */
export async function writeReport(io: Io, options: NewOptions): Promise<void> {
  const say = cliMessages[options.language];
  const outline = outlineOf(options.outline);
  const given = Object.fromEntries([...options.settings].filter(([name]) => !HEAD_WORDS.includes(name)));
  const rendered = renderOutline(outline, given);
  const form = typeof rendered.appendix === 'object' ? rendered.appendix : null;
  if (options.appendix && form === null) {
    io.say(say.noForm(outline.appendix === 'not-in-source'));
  }
  const unit = options.settings.get('unit') || null;
  const bytes = newDocument(rendered, {
    unit,
    superior: options.settings.get('superior') || null,
    appendix: options.appendix && form !== null ? { id: outline.id, form } : null,
    state: {
      outline: outline.id,
      outlineVersion: outline.version,
      values: settled(rendered, Object.keys(given)),
      unit,
      waivers: [],
    },
  });
  const kept = await io.save(options.out, bytes);
  if (kept !== null) io.say(say.kept(kept));
  const toConfirm = labelled(rendered);
  if (toConfirm.length > 0) io.say(say.toConfirm(toConfirm));
  io.say(say.written(options.out, rendered.title));
}

/** The values that were set, as the outline understood them: "2026" is 2026. */
function settled(rendered: RenderedOutline, ids: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(ids.map((id) => [id, rendered.values[id] ?? '']));
}

function labelled({ variables, toConfirm, values }: RenderedOutline): { label: string; value: string }[] {
  return variables.flatMap((variable) =>
    'label' in variable && toConfirm.includes(variable.id)
      ? [{ label: `${variable.label} (${variable.id})`, value: String(values[variable.id] ?? '') }]
      : [],
  );
}
