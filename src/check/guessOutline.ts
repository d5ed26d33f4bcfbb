import { renderOutline } from '../outline/render';
import type { Outline } from '../outline/schema';
import { findHeadings } from '../report/headings';
import type { Report } from '../report/report';
import { onceFor } from '../text/remembered';
import { align } from './align/align';
import { decodeLegacy } from './legacy';

const SURE_WORDING = 0.6;

/** With its defaults: years hardly tell one section from another. */
const ofAnyPeriod = onceFor((outline: Outline) => renderOutline(outline, {}));

/**
 * Which outline a report follows: for each the share of its sections that the report has headings for, weighed by how
 * like they are, best first. 0-1.
 */
export function guessOutline(
  report: Report,
  outlines: readonly Outline[],
): readonly { readonly id: string; readonly score: number }[] {
  const headings = findHeadings(decodeLegacy(report).report);
  return outlines
    .map((outline) => {
      const { matches } = align(ofAnyPeriod(outline), headings);
      const clear = [...matches.values()].filter((match) => !match.merged && match.wording >= SURE_WORDING);
      const said = clear.reduce((sum, match) => sum + match.wording, 0);
      return { id: outline.id, score: balance(said, sectionCount(outline), headings.length) };
    })
    .sort((one, other) => other.score - one.score);
}

function sectionCount({ sections }: Pick<Outline, 'sections'>): number {
  return sections.reduce((sum, section) => sum + 1 + sectionCount(section), 0);
}

/** An outline with few sections is easily satisfied, so the share of the report's headings that it explains counts too. */
function balance(said: number, sections: number, headings: number): number {
  if (said === 0) return 0;
  const recall = said / sections;
  const precision = said / Math.max(said, Math.min(headings, sections * 2));
  return Math.round(((2 * recall * precision) / (recall + precision)) * 1000) / 1000;
}
