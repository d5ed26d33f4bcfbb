import type { RenderedOutline } from '../../outline/render';
import type { Section } from '../../outline/schema';
import { allSections } from '../../outline/walk';
import type { HeadingCandidate } from '../../report/headingCandidate';
import type { ReportHeadings } from '../../report/headings';
import type { Place, Report } from '../../report/report';
import type { Waiver } from '../../report/state';
import { align } from '../align/align';
import { isDoubtful, type Match } from '../align/match';
import type { SectionStatus, SectionVerdict } from '../result';
import { type Body, bodiesOf } from './bodies';
import { type Content, contentOf } from './content';
import { generalGuidance, guidanceTest } from './guidance';

/** Everything that was found out about one section; the rules work from this. */
export interface SectionReading {
  readonly section: Section;
  readonly parent: Section | null;
  readonly verdict: SectionVerdict;
  readonly match: Match | null;
  readonly content: Content | null;
}

/** Finds each section of the outline in the report and says whether there is anything under its heading. */
export function readSections(
  report: Report,
  headings: ReportHeadings,
  outline: RenderedOutline,
  waivers: readonly Waiver[],
): readonly SectionReading[] {
  const alignment = align(outline, headings.candidates);
  const bodies = bodiesOf(report, headings, alignment, outline);
  const headingAt = new Map(headings.candidates.map((candidate) => [candidate.first, candidate]));
  const general = generalGuidance(outline);
  const waived = new Set(waivers.map((waiver) => waiver.target));
  return allSections(outline).map(({ section, parent }) => {
    const match = alignment.matches.get(section.id) ?? null;
    const body = match === null ? null : (bodies.get(match.candidate.first) ?? null);
    const content =
      body === null
        ? null
        : contentOf(
            report,
            body,
            guidanceTest(parent === null ? [section] : [section, parent], general),
            headingAt,
          );
    const status = statusOf(section, match, content);
    const verdict: SectionVerdict = {
      id: section.id,
      status: waived.has(section.id) && status !== 'present' ? 'waived' : status,
      heading: match?.candidate.text ?? null,
      confidence: match === null ? 0 : Math.max(0, Math.min(1, Math.round(match.score * 100) / 100)),
      place: match === null ? null : placeOf(report, match.candidate),
      body: body === null ? null : plain(body),
    };
    return { section, parent, verdict, match, content };
  });
}

function plain({ first, last }: Body) {
  return { first, last };
}

function statusOf(section: Section, match: Match | null, content: Content | null): SectionStatus {
  if (match === null) return 'missing';
  if (isDoubtful(match)) return 'uncertain';
  if (section.sections.length > 0) return 'present';
  return content === null || content.text.length === 0 ? 'empty' : 'present';
}

/** The place of a heading: its first paragraph, with the paragraph's whole text. */
export function placeOf(report: Report, candidate: HeadingCandidate): Place {
  const text = report.paragraphs[candidate.first]?.text ?? candidate.text;
  return candidate.tag === null
    ? { paragraph: candidate.first, text }
    : { paragraph: candidate.first, text, tag: `bccd:s:${candidate.tag}` };
}
