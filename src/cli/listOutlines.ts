import { cliMessages } from '../messages/cli';
import type { Language } from '../messages/language';
import { catalogue } from '../outline/catalogue';
import { renderOutline } from '../outline/render';
import type { Outline } from '../outline/schema';
import { allIndicators, allSections } from '../outline/walk';
import type { Io } from './io';

interface OutlineEntry {
  readonly id: string;
  readonly version: number;
  /** With the guideline's own year. */
  readonly title: string;
  readonly issuer: string;
  readonly kind: Outline['kind'];
  readonly sections: number;
  readonly indicators: number;
  /** Whether a form comes with it, or is demanded but not in the source, or not demanded. */
  readonly appendix: 'form' | 'not-in-source' | null;
  readonly variables: Outline['variables'];
}

/** `outlines [--json]`: lists the catalogue. */
export function listOutlines(io: Io, options: { json: boolean; language: Language }): void {
  const entries = catalogue().map(entry);
  const { kinds, outlineLine } = cliMessages[options.language];
  io.print(
    options.json
      ? `${JSON.stringify(entries, null, 2)}\n`
      : entries.map((one) => outlineLine({ ...one, kind: kinds[one.kind] })).join(''),
  );
}

const entry = (outline: Outline): OutlineEntry => ({
  id: outline.id,
  version: outline.version,
  title: renderOutline(outline, {}).title,
  issuer: outline.issuer,
  kind: outline.kind,
  sections: allSections(outline).length,
  indicators: allIndicators(outline).length,
  appendix: typeof outline.appendix === 'object' && outline.appendix !== null ? 'form' : outline.appendix,
  variables: outline.variables,
});
