import { decodeLegacy } from '../../../src/check/legacy';
import { periodOf } from '../../../src/check/period';
import { readSections } from '../../../src/check/sections/checkSections';
import { readReport } from '../../../src/ooxml/read/readReport';
import { findOutline } from '../../../src/outline/catalogue';
import { type RenderedOutline, renderOutline } from '../../../src/outline/render';
import { readHeadings } from '../../../src/report/headings';
import type { Paragraph, Report } from '../../../src/report/report';
import { type Label, readFixture, readLabels } from '../../tools/evaluation/labels';

interface Sample {
  readonly file: string;
  readonly report: Report;
  readonly outline: RenderedOutline;
}

let samples: readonly Sample[] = [];
beforeAll(async () => {
  samples = await Promise.all(readLabels().map(toSample));
});

async function toSample({ file, guideline }: Label): Promise<Sample> {
  const outline = findOutline(guideline);
  if (outline === null) throw new Error(guideline);
  const { report } = decodeLegacy(await readReport(readFixture(file)));
  return { file, report, outline: renderOutline(outline, periodOf(report, outline)) };
}

function read({ report, outline }: Sample) {
  return readSections(report, readHeadings(report), outline, []);
}

/** Each section without sub-sections that is present under a heading of its own. */
function leavesOf(sample: Sample) {
  const all = read(sample);
  return all.flatMap(({ section, verdict: { status, body }, match }) => {
    if (section.sections.length > 0 || status !== 'present' || match === null || body === null) return [];
    const { candidate } = match;
    const shared = all.some((other) => other.match !== match && other.match?.candidate === candidate);
    if (shared || candidate.bodyOffset !== null) return [];
    return [{ id: section.id, from: candidate.first, to: body.last, label: candidate.label }];
  });
}

/** The section's heading and text taken out, and another heading with a sentence put there if one is given. */
function without(report: Report, from: number, to: number, heading: string | null): Report {
  const paragraphs = report.paragraphs.map((paragraph): Paragraph => {
    const { index, spans, listLabel } = paragraph;
    if (index < from || index > to) return paragraph;
    if (heading === null || (index > from && index < to))
      return { ...paragraph, text: '', listLabel: null, spans: [] };
    const text = index === from ? heading : 'Trong năm, đơn vị đã có nhiều cố gắng.';
    const whole = spans.slice(0, 1).map((span) => ({ ...span, start: 0, end: text.length }));
    return { ...paragraph, text, listLabel: index === from ? listLabel : null, spans: whole };
  });
  const blocks = report.blocks.map((block) =>
    block.kind === 'paragraph' ? (paragraphs[block.index] ?? block) : block,
  );
  return { ...report, blocks, paragraphs, controls: [] };
}

/** One section in so many is enough for a test; all of them take half a minute. */
const EVERY = 5;

/** What is still said to be present when a section makes way for the next of these headings, or for nothing. */
function stillPresent(headings: readonly (string | null)[]): readonly string[] {
  const found: string[] = [];
  let turn = 0;
  for (const sample of samples) {
    for (const { id, from, to, label } of leavesOf(sample)) {
      turn += 1;
      if (turn % EVERY !== 0) continue;
      const heading = headings[(turn / EVERY) % headings.length] ?? null;
      const typed = sample.report.paragraphs[from]?.listLabel === null ? `${label?.label ?? ''} ` : '';
      const report = without(sample.report, from, to, heading === null ? null : typed + heading);
      const verdict = read({ ...sample, report }).find(({ section }) => section.id === id)?.verdict;
      if (verdict?.status === 'present') found.push(`${sample.file} ${id}: ${verdict.heading}`);
    }
  }
  return found;
}

test('a section taken out of a labelled report is not found elsewhere in it', () => {
  expect(stillPresent([null])).toEqual([]);
});

test('nor is it taken to be what a unit may have put in its place', () => {
  const own = [
    'Công tác nữ sinh viên',
    'Công tác bảo vệ môi trường',
    'Tình hình sản xuất, kinh doanh',
    'Công tác Đoàn thanh niên',
    'Hoạt động của Hội Cựu chiến binh',
  ];
  expect(stillPresent(own)).toEqual([]);
});
