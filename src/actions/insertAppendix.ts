import type { NamedForm } from '../appendix/form';
import { appendixPackage } from '../ooxml/write/appendixPackage';
import type { Place } from '../report/report';
import { APPENDIX_TAG } from '../report/tags';
import { WordError } from '../word/error';
import { goToControl } from '../word/goTo';
import { insertPackages } from '../word/insert';
import { aftermath } from './aftermath';
import { analyseOpenReport } from './analyseOpenReport';
import type { Analysis } from './analysis';
import type { Choice } from './choice';
import { formNamed, formOf, type OfferedForm, offeredForms } from './forms';
import { outlineNamed, renderChoice } from './outlineOf';
import { saveState, stateOf } from './state';

export type { OfferedForm } from './forms';

export interface AppendixOptions {
  /** The form to insert instead of the outline's own: another guideline's, or the office's pasted one. */
  readonly form?: NamedForm;
  /** A column for each of these years, beside the total. */
  readonly years?: readonly number[];
}

export type AppendixOutcome =
  /** `form`: the id it went in under; `remembered`: the document now knows its outline. */
  | { readonly kind: 'inserted'; readonly form: string; readonly title: string; readonly remembered: boolean }
  | { readonly kind: 'already-there'; readonly form: string | null; readonly place: Place | null }
  /** The report's outline is not known: which form is it to be? */
  | { readonly kind: 'choose-form'; readonly forms: readonly OfferedForm[] }
  /** The guideline asks for no table; another's may be taken. */
  | { readonly kind: 'no-form-demanded'; readonly outline: string; readonly forms: readonly OfferedForm[] }
  /** The guideline asks for a form that it does not contain: paste the office's own, or take another's. */
  | { readonly kind: 'not-in-source'; readonly outline: string; readonly forms: readonly OfferedForm[] };

/**
 * An outline is taken without asking when its score is at least this and that much ahead of the next one. Whole
 * reports have 0.7 and more with 0.14 between them; half-written ones less of both.
 */
const SURE = 0.4;
const AHEAD = 0.05;

/**
 * Inserts the statistical table at the end of the open document, unless it has one already, and goes there.
 * @param choice null: the document's own outline, else the one its headings fit best
 * @throws WordError, OoxmlError, ActionError
 */
export async function insertAppendix(
  choice: Choice | null,
  options: AppendixOptions = {},
): Promise<AppendixOutcome> {
  const analysis = await analyseOpenReport(choice);
  const standing = appendixIn(analysis);
  if (standing !== null) return standing;

  const outline = outlineNamed(analysis.choice.outline);
  const asked = options.form;
  const { year } = analysis.choice.values;
  // A form of the catalogue comes with its guideline's own years in its title.
  const named = asked ? (formNamed(asked.id, year) ?? asked) : formOf(renderChoice(analysis.choice));
  if (asked === undefined && choice === null && !isSure(analysis)) {
    return { kind: 'choose-form', forms: offeredForms(null) };
  }
  if (named === null) {
    const kind = outline.appendix === null ? 'no-form-demanded' : 'not-in-source';
    return { kind, outline: outline.id, forms: offeredForms(outline.id) };
  }
  await insert(analysis, named, options.years ?? []);
  return {
    kind: 'inserted',
    form: named.id,
    title: named.form.title,
    remembered: await remember(analysis, choice),
  };
}

function appendixIn({ result, inserted }: Analysis): AppendixOutcome | null {
  const framed = inserted.find(({ means }) => means.kind === 'appendix');
  if (result.appendix === null && framed === undefined) return null;
  const [first] = Object.values(result.appendix?.sources ?? {});
  return {
    kind: 'already-there',
    form: result.appendix?.form ?? null,
    place: framed?.place ?? first?.place ?? null,
  };
}

/** The document says so itself, or one outline fits its headings well and better than the rest. */
function isSure({ state, guesses, empty }: Analysis): boolean {
  if (state !== null) return true;
  const [best, next] = guesses;
  return !empty && best !== undefined && best.score >= SURE && best.score >= (next?.score ?? 0) + AHEAD;
}

async function insert(analysis: Analysis, { id, form }: NamedForm, years: readonly number[]): Promise<void> {
  const ooxml = appendixPackage(id, form, { years });
  await insertPackages([{ after: 'end', ooxml, tags: [APPENDIX_TAG] }]).catch(async (thrown: unknown) => {
    const failure = await aftermath(thrown, analysis.choice, [APPENDIX_TAG], true);
    if (!(failure instanceof WordError && failure.effect === 'all')) throw failure;
  });
  // The table is in; that the window does not follow it is nothing to report.
  await goToControl(APPENDIX_TAG).catch(() => undefined);
}

/** Only what the person said is remembered, never a guess of ours. */
async function remember({ state, choice }: Analysis, said: Choice | null): Promise<boolean> {
  if (said === null) return state !== null;
  return saveState(stateOf(choice, state)).then(
    () => true,
    () => false,
  );
}
