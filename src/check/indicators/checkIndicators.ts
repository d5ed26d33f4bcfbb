import type { RenderedOutline } from '../../outline/render';
import { allIndicators } from '../../outline/walk';
import type { Report } from '../../report/report';
import { onceFor } from '../../text/remembered';
import type { IndicatorVerdict, SectionVerdict } from '../result';
import { sectionsAhead } from './ahead';
import { assign } from './assign';
import { elsewhere } from './elsewhere';
import { Figures } from './figures';
import { standsInGap } from './gap';
import { findIdeas } from './ideas';
import { noughtsFor } from './noughts';
import { type Period, yearsCovered } from './otherTime';
import { type LeftOut, passagesOf } from './passages';
import { rivalOf } from './rivals';
import { type Circumstances, scoreOf } from './score';
import { toldIn } from './sentences';
import { fromControls } from './tagged';
import { unsaidIn } from './unsaid';
import { missing, present } from './verdicts';
import { type Asked, readIndicator } from './want';

/** At this score a figure answers an indicator; below it, a careful reader would doubt, and below that, not think of it. */
const SURE = 0.62;
const DOUBTFUL = 0.5;

/**
 * Finds for each indicator of the outline the figure that answers it: in its own tagged field, else in the section that
 * asks for it (prose, small tables, notes, text boxes), else elsewhere in the report. One verdict per indicator, in the
 * outline's order.
 */
export function checkIndicators(
  report: Report,
  outline: RenderedOutline,
  sections: readonly SectionVerdict[],
  leftOut: LeftOut = {},
): IndicatorVerdict[] {
  const asked = allIndicators(outline).map(({ indicator, section }) => readIndicator(indicator, section));
  const passages = passagesOf(report, sections, leftOut);
  const told = toldIn(passages);
  const figures = new Figures(told);
  const tagged = fromControls(report, asked);
  const open = asked.filter(({ indicator }) => !tagged.has(indicator.id));
  const period = yearsCovered(outline);

  const ahead = sectionsAhead(outline);
  const circumstances = onceFor((want: Asked) => insideOf(want, period));
  const inside = assign(
    open,
    ({ section }) => figures.inSection(section.id),
    (figure, want) => scoreOf(figure, want, circumstances(want)),
  );
  const insideFound = ({ indicator }: Asked) => {
    const here = inside.get(indicator.id);
    return here !== undefined && here.score >= SURE ? here.found : undefined;
  };
  const left = open.filter((want) => insideFound(want) === undefined);
  const outside = elsewhere(left, figures, ahead, period, standsInGap(sections));

  const answered = open.flatMap((want) => {
    const found = insideFound(want) ?? outside.get(want.indicator.id)?.found;
    return found === undefined ? [] : [{ want, found }];
  });
  const unanswered = open.filter((want) => answered.every((one) => one.want !== want));
  const noughts = noughtsFor(unanswered, answered);

  return asked.map((want) => {
    const { id } = want.indicator;
    const here = inside.get(id);
    const sure = insideFound(want);
    const there = outside.get(id);
    const given = tagged.get(id);
    const none = noughts.get(id);
    if (given !== undefined) return given;
    if (sure !== undefined) return present(want, sure, null, rivalOf(sure, want, figures, ahead));
    if (there !== undefined) return present(want, there.found, there.found.sentence.passage.section);
    if (none !== undefined) return present(want, none, null);
    if (here === undefined || here.score < DOUBTFUL) return missing(want, unsaidIn(told, want));
    return { ...present(want, here.found, null), status: 'uncertain' };
  });
}

function insideOf(want: Asked, period: Period | null): Circumstances {
  return { section: new Set(findIdeas(want.section.title).mentions.map(({ idea }) => idea)), period };
}
