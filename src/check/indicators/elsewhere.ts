import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import { foldPlain } from '../../text/normalise';
import { type Answer, assign } from './assign';
import { scoreOf } from './score';
import type { Found } from './sentences';
import type { Asked } from './want';

/** Away from its section a figure must say by itself what it is of. */
const STRICT = 0.86;

/** Sections about what is to come or to be asked for hold no results. */
const AHEAD =
  /phuong huong|nhiem vu (?:chu yeu|cong tac|trong tam|giai phap)|muc tieu|kien nghi|de xuat|bo sung nhiem vu/;

/** The answers that indicators find outside the section that asks for them. */
export function elsewhere(
  asked: readonly Asked[],
  found: readonly Found[],
  outline: RenderedOutline,
  period: number | null,
): Map<string, Answer> {
  const ahead = new Set(
    allSections(outline).flatMap(({ section }) => (AHEAD.test(foldPlain(section.title)) ? [section.id] : [])),
  );
  const usable = found.filter(({ sentence }) => {
    const { section } = sentence.passage;
    return section !== null && !ahead.has(section);
  });
  const answers = assign(asked, usable, (figure, want) => {
    if (figure.sentence.passage.section === want.section.id || figure.figure.family === 'none') return 0;
    const score = scoreOf(figure, want, { section: null, period });
    return score >= STRICT ? score : 0;
  });
  return answers;
}
