import type { NamedForm } from '../appendix/form';
import { readAppendix } from '../appendix/readAppendix';
import { checkReport } from '../check/checkReport';
import { findGaps } from '../check/gaps';
import { guessOutline } from '../check/guessOutline';
import { decodeLegacy } from '../check/legacy';
import { periodOf } from '../check/period';
import { readReport } from '../ooxml/read/readReport';
import { catalogue, findOutline } from '../outline/catalogue';
import { renderOutline, type Values } from '../outline/render';
import type { Outline } from '../outline/schema';
import type { Report } from '../report/report';
import type { DocumentState } from '../report/state';
import type { Analysis } from './analysis';
import type { Choice } from './choice';
import { ActionError } from './error';
import { knownForms, ownForm } from './forms';
import { lookForInserted } from './inserted';
import { outlineNamed } from './outlineOf';

/** What is known of the document beside its file. */
export interface Known {
  /** What Word says the document remembers; absent: what the file says. */
  readonly state?: DocumentState | null;
  /** The outline that the document's marker names, or null. */
  readonly marked?: string | null;
}

/**
 * The heavy part of every look at a document: reads it, finds what it reports on, checks it. Touches neither Word nor
 * the page, so it runs in a worker as well.
 * @param source .docx bytes or a flat OPC package
 * @param choice null: what the document remembers, else its marker, else the outline that fits its headings best
 * @throws OoxmlError, ActionError 'unknown-outline', OutlineVariableError
 */
export async function analyse(
  source: Uint8Array | string,
  choice: Choice | null,
  known: Known = {},
): Promise<Analysis> {
  const report = await readReport(source);
  const state = known.state ?? report.state;
  const memory = remembered(state);
  const guesses = memory === null ? guessOutline(report, catalogue()) : [];
  const chosen = choice ?? memory ?? guessed(report, known.marked ?? null, guesses);
  const outline = renderOutline(outlineNamed(chosen.outline), chosen.values);
  const forms = formsFor(report, outline.values.year);
  const waivers = state?.outline === chosen.outline ? state.waivers : [];
  const result = checkReport(report, outline, { forms, waivers });
  const form = forms.find(({ id }) => id === result.appendix?.form) ?? null;
  const { inserted, leftovers } = await lookForInserted(report, outline, form, result);
  return {
    choice: chosen,
    state,
    guesses,
    result,
    gaps: findGaps(report, outline, result),
    form,
    inserted,
    leftovers,
    warnings: report.warnings,
    tracked: report.tracked,
    empty: report.paragraphs.every(({ text }) => text.trim() === ''),
    paragraphs: report.paragraphs.length,
    missed: 0,
  };
}

/** What the document remembers, as far as today's catalogue knows it. */
function remembered(state: DocumentState | null): Choice | null {
  const outline = state === null ? null : findOutline(state.outline);
  if (state === null || outline === null) return null;
  return { outline: outline.id, values: knownValues(outline, state.values), unit: state.unit };
}

/** Values of variables that the outline still has and still takes; an outline may have changed since. */
function knownValues(outline: Outline, values: Values): Values {
  const usable = Object.entries(values).filter(([id, value]) => {
    try {
      return renderOutline(outline, { [id]: value }) !== null;
    } catch {
      return false;
    }
  });
  return Object.fromEntries(usable);
}

function guessed(report: Report, marked: string | null, guesses: Analysis['guesses']): Choice {
  const outline =
    (marked === null ? null : findOutline(marked)) ?? findOutline(guesses[0]?.id ?? '') ?? catalogue()[0];
  if (outline === undefined) throw new ActionError('unknown-outline');
  return { outline: outline.id, values: periodOf(report, outline), unit: null };
}

/** Every form of the catalogue; where none of them is the table in the document, the office's own one. */
function formsFor(given: Report, year: string | number | undefined): readonly NamedForm[] {
  const { report } = decodeLegacy(given);
  const forms = knownForms(year);
  const own = ownForm(report);
  return own === null || readAppendix(report, forms) !== null ? forms : [...forms, own];
}
