import type { Control, Report } from '../../report/report';
import { parseTag } from '../../report/tags';
import { type Figure, findFigures } from '../../text/figure';
import { canonical } from '../../text/normalise';
import type { IndicatorVerdict } from '../result';
import type { Asked } from './want';

/**
 * Indicators whose own field ("bccd:i:…") was filled in. Of several fields of one indicator the first counts; one that
 * still shows its placeholder, or holds no figure, counts as not there.
 */
export function fromControls(report: Report, asked: readonly Asked[]): Map<string, IndicatorVerdict> {
  const known = new Map(asked.map((want) => [want.indicator.id, want]));
  const verdicts = new Map<string, IndicatorVerdict>();
  for (const control of report.controls) {
    const tag = parseTag(control.tag);
    if (tag?.kind !== 'indicator' || control.placeholder || verdicts.has(tag.id)) continue;
    const want = known.get(tag.id);
    const figure = want === undefined ? null : figureIn(control, want);
    const paragraph = report.paragraphs[control.firstParagraph];
    if (figure === null || paragraph === undefined) continue;
    verdicts.set(tag.id, {
      id: tag.id,
      status: 'present',
      value: figure.value,
      unit: figure.unit,
      raw: figure.raw,
      approximate: figure.approximate,
      evidence: canonical(paragraph.text).trim(),
      foundIn: null,
      rival: null,
      place: { paragraph: paragraph.index, text: paragraph.text, tag: control.tag },
    });
  }
  return verdicts;
}

/** A bare number is taken in the indicator's first unit, "Không" as nought. */
function figureIn(control: Control, { indicator }: Asked): Figure | null {
  const text = canonical(control.text).trim();
  const nothing = /^(?:không|không có)\.?$/iu.test(text) ? 'không có' : text;
  const [figure] = findFigures(nothing);
  if (figure === undefined) return null;
  if (figure.unit !== null || figure.family !== 'none') return figure;
  const [unit = ''] = indicator.units;
  const [counted] = findFigures(`${figure.raw} ${unit}`);
  return counted === undefined || figure.kind === 'nothing' ? figure : { ...counted, raw: figure.raw };
}
