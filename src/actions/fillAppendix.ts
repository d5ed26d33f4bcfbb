import { type FillPlan, planFill } from '../appendix/planFill';
import { type PasteReading, readPaste } from '../appendix/readPaste';
import { vietnameseNumber } from '../text/vietnameseNumber';
import { WordError } from '../word/error';
import { type CellWrite, fillCells } from '../word/fillCells';
import { effectOf } from './aftermath';
import { analyseOpenReport } from './analyseOpenReport';
import type { Analysis } from './analysis';
import { ActionError } from './error';
import { sameWording } from './sameWording';

/** What would be written, cell by cell, and what of the pasted text was not understood. */
export interface FillPreview {
  readonly plan: FillPlan;
  readonly paste: PasteReading;
}

export interface FillOutcome {
  /** Codes of the cells that now hold the new figure. */
  readonly written: readonly string[];
}

/**
 * What pasting this text into the document's appendix would change. Figures are written the Vietnamese way ("1.234,5").
 * @param pasted tab-separated text as Excel and Word put it on the clipboard
 * @param options.format the person's answer where the paste does not tell how its decimals are written
 * @throws ActionError 'no-appendix', 'paste-without-figures'
 */
export function previewFill(
  { form, result }: Analysis,
  pasted: string,
  options: Parameters<typeof readPaste>[2] = {},
): FillPreview {
  if (form === null || result.appendix === null) throw new ActionError('no-appendix');
  const paste = readPaste(pasted, form.form, options);
  if (paste.figures.length === 0) throw new ActionError('paste-without-figures');
  const figures = Object.fromEntries(paste.figures.map(({ code, value }) => [code, vietnameseNumber(value)]));
  return { plan: planFill(result.appendix, form.form, figures), paste };
}

/**
 * Writes the plan's cells, only those that change. The document is read again first; where a cell is not what the
 * plan saw, nothing is written.
 * @throws WordError ('text-changed' where the table is another now), ActionError 'nothing-to-fill'
 */
export async function fillAppendix(plan: FillPlan): Promise<FillOutcome> {
  if (plan.changes.length === 0) throw new ActionError('nothing-to-fill');
  const now = await analyseOpenReport(null);
  await fillCells(writesOf(plan, now), now.paragraphs).catch((thrown: unknown) => explainLeft(plan, thrown));
  return { written: plan.changes.map(({ code }) => code) };
}

/** The plan's changes at the places the cells have now. */
function writesOf(plan: FillPlan, now: Analysis): readonly CellWrite[] {
  return plan.changes.map(({ code, before, after }) => {
    const source = cellOf(now, code);
    if (source === undefined || !sameWording(source.raw, before)) {
      throw new WordError('text-changed', 'none', { code, text: before });
    }
    return { place: source.place, before, after };
  });
}

function cellOf({ result }: Analysis, code: string) {
  const sources = result.appendix?.sources ?? {};
  return Object.hasOwn(sources, code) ? sources[code] : undefined;
}

/** A failed batch stays done up to the failure: says how many cells hold the new figure, and which do not. */
async function explainLeft(plan: FillPlan, thrown: unknown): Promise<void> {
  if (!(thrown instanceof WordError) || thrown.effect !== 'unknown') throw thrown;
  const now = await analyseOpenReport(null).catch(() => null);
  if (now === null) throw thrown;
  const left = plan.changes.filter(({ code, after }) => !sameWording(cellOf(now, code)?.raw ?? '', after));
  if (left.length === 0) return;
  const of = plan.changes.length;
  const done = of - left.length;
  const codes = left.map(({ code }) => code).join(', ');
  throw new WordError(thrown.code, effectOf(done, of), { ...thrown.data, done, of, left: codes });
}
