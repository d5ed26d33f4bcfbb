import type { NamedForm } from '../appendix/form';
import type { AppendixReading } from '../appendix/reading';
import type { CheckResult } from '../check/result';
import { readReport } from '../ooxml/read/readReport';
import { appendixPackage } from '../ooxml/write/appendixPackage';
import { skeletonPackage } from '../ooxml/write/skeletonPackage';
import type { RenderedOutline } from '../outline/render';
import type { Control, Paragraph, Place, Report } from '../report/report';
import { parseTag, type Tag } from '../report/tags';
import type { InsertedPart, Leftover } from './analysis';
import { sameWording } from './sameWording';

/** A control of ours, in the document or in what we would insert today. */
interface Framed {
  readonly report: Report;
  readonly control: Control;
  readonly means: Tag;
}

/**
 * Our controls in the report and what of them must not be sent. What "as inserted" means is asked of the writer
 * itself: the same sections are written anew, read with the same reader, and compared paragraph by paragraph.
 */
export async function lookForInserted(
  report: Report,
  outline: RenderedOutline,
  form: NamedForm | null,
  result: CheckResult,
): Promise<{ readonly inserted: readonly InsertedPart[]; readonly leftovers: readonly Leftover[] }> {
  const mine = framedIn(report);
  if (mine.size === 0) return { inserted: [], leftovers: [] };
  const fresh = await freshParts(mine, outline, form, result.appendix);
  const inserted = [...mine.values()].map((framed) => partOf(framed, fresh.get(framed.control.tag), result));
  return { inserted, leftovers: inserted.flatMap((part) => leftoverOf(part, report)) };
}

/** Tag -> the first control that has it; further ones are copies a person made. */
function framedIn(report: Report): ReadonlyMap<string, Framed> {
  const found = new Map<string, Framed>();
  for (const control of report.controls) {
    const means = parseTag(control.tag);
    if (means !== null && !found.has(control.tag)) found.set(control.tag, { report, control, means });
  }
  return found;
}

async function freshParts(
  mine: ReadonlyMap<string, Framed>,
  outline: RenderedOutline,
  form: NamedForm | null,
  reading: AppendixReading | null,
): Promise<ReadonlyMap<string, Framed>> {
  const sections = [...mine.values()].flatMap(({ means }) => (means.kind === 'section' ? [means.id] : []));
  const skeleton = framedIn(await readReport(skeletonPackage(outline, sections)));
  if (form === null) return skeleton;
  const years = Object.keys(reading?.cellsByYear ?? {})
    .map(Number)
    .filter(Number.isInteger);
  const appendix = framedIn(await readReport(appendixPackage(form.id, form.form, { years })));
  return new Map([...skeleton, ...appendix]);
}

function partOf(framed: Framed, fresh: Framed | undefined, result: CheckResult): InsertedPart {
  const { report, control, means } = framed;
  const came = fresh === undefined ? null : sameAround(framed, fresh);
  return {
    tag: control.tag,
    means,
    place: placeOf(report, control.firstParagraph, control.tag),
    lastParagraph: control.lastParagraph,
    text: control.text,
    around: came?.places ?? [],
    unchanged: came !== null && !(means.kind === 'section' && isWrittenUnder(framed, came, result)),
  };
}

/** What stands around a control just as it came with it. */
interface Around {
  /** The paragraphs in no frame of their own. */
  readonly places: readonly Place[];
  /** Ordinal of the last paragraph, framed ones counted. */
  readonly last: number;
  /** False where some are not there or say something else. */
  readonly whole: boolean;
}

/**
 * What came with a control and still says the same, as far as it goes from the control without a break: taking out may
 * have failed half-way. Null where the control itself says something else now. With a heading came all up to the next
 * one, with a figure its line, with the table the lines over it.
 */
function sameAround(now: Framed, fresh: Framed): Around | null {
  if (!sameWording(now.control.text, fresh.control.text)) return null;
  const { before, after } = reach(fresh);
  const own = fresh.control.lastParagraph - fresh.control.firstParagraph;
  const same = (away: number): boolean => {
    const written = fresh.report.paragraphs[fresh.control.firstParagraph + away];
    const standing = now.report.paragraphs[now.control.firstParagraph + away];
    return written !== undefined && standing !== undefined && sameWording(written.text, standing.text);
  };
  let first = 0;
  while (first > -before && same(first - 1)) first -= 1;
  let last = -1;
  while (last < own + after && same(last + 1)) last += 1;
  if (last < own) return null;
  const start = now.control.firstParagraph;
  const places = now.report.paragraphs
    .slice(start + first, start + last + 1)
    .filter((paragraph) => !isFramed(now.report, paragraph))
    .map(({ index }) => placeOf(now.report, index));
  return { places, last: start + last, whole: first === -before && last === own + after };
}

/** In a control of ours that goes, or stays, as a whole. */
const isFramed = ({ controls }: Report, paragraph: Paragraph): boolean =>
  paragraph.controls.some((index) => {
    const control = controls[index];
    return control?.level === 'block' && parseTag(control.tag) !== null;
  });

/** How many paragraphs outside a freshly written control belong to it. */
function reach({ report, control, means }: Framed): { readonly before: number; readonly after: number } {
  if (means.kind === 'appendix') return { before: control.firstParagraph, after: 0 };
  if (means.kind !== 'section') return { before: 0, after: 0 };
  const next = report.controls.find(
    ({ tag, firstParagraph }) => firstParagraph > control.lastParagraph && parseTag(tag)?.kind === 'section',
  );
  const end = next?.firstParagraph ?? report.paragraphs.length;
  return { before: 0, after: end - 1 - control.lastParagraph };
}

/** Text of the section's own below what came with its heading; where not all of that is there, it has to be sure. */
function isWrittenUnder(
  { report, control }: Framed,
  { last, whole }: Around,
  { sections }: CheckResult,
): boolean {
  const verdict = sections.find(({ place }) => place?.paragraph === control.firstParagraph);
  if (verdict === undefined) return !whole;
  if (verdict.body === null) return false;
  return report.paragraphs.slice(last + 1, verdict.body.last + 1).some(({ text }) => text.trim() !== '');
}

function leftoverOf(part: InsertedPart, report: Report): Leftover[] {
  if (part.means.kind === 'indicator' && part.unchanged) {
    const places = part.around.map((place) => ({ ...place, tag: part.tag }));
    return [{ kind: 'field', text: places[0]?.text ?? part.text, places }];
  }
  if (part.means.kind !== 'guidance' || !(part.unchanged || part.text.trim() === '')) return [];
  const places = report.paragraphs
    .slice(part.place.paragraph, part.lastParagraph + 1)
    .map(({ index }) => placeOf(report, index, part.tag));
  return [{ kind: part.means.id === 'appendix' ? 'note' : 'guidance', text: part.text, places }];
}

function placeOf(report: Report, paragraph: number, tag?: string): Place {
  const text = report.paragraphs[paragraph]?.text ?? '';
  return tag === undefined ? { paragraph, text } : { paragraph, text, tag };
}
