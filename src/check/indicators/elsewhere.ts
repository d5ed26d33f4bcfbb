import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import { foldPlain } from '../../text/normalise';
import { type Answer, assign } from './assign';
import type { Figures } from './figures';
import { ideaById } from './ideas';
import { scoreOf } from './score';
import type { Found } from './sentences';
import { type Asked, isHeadcount, type Want } from './want';

/** Away from its section a figure must say by itself what it is of. */
const STRICT = 0.86;

/** Where the asking section's heading was not found, its text lies in the gap it left: less will do there. */
const NEAR = 0.7;

/** Sections about what is to come or to be asked for hold no results. */
const AHEAD =
  /phuong huong|nhiem vu (?:chu yeu|cong tac|trong tam|giai phap)|muc tieu|kien nghi|de xuat|bo sung nhiem vu/;

/** The answers that indicators find outside the section that asks for them. */
export function elsewhere(
  asked: readonly Asked[],
  figures: Figures,
  outline: RenderedOutline,
  period: number | null,
  isNear: (found: Found, want: Asked) => boolean,
): Map<string, Answer> {
  const ahead = new Set(
    allSections(outline).flatMap(({ section }) => (AHEAD.test(foldPlain(section.title)) ? [section.id] : [])),
  );
  const tells = ({ figure, sentence: { passage } }: Found) =>
    !(passage.section !== null && ahead.has(passage.section)) &&
    (figure.family !== 'none' || figure.kind === 'nothing');
  const plain = new Map(asked.map((want) => [want, { ...want, wants: want.wants.filter(speaksForItself) }]));
  const nowhere = { section: null, period };
  const far = (figure: Found, want: Asked) => {
    const { section } = figure.sentence.passage;
    if (section === null || section === want.section.id || want.wants.length === 0) return 0;
    if (want.wants.some(isHeadcount) && !countsHeadsOnly(figure)) return 0;
    const score = scoreOf(figure, want, nowhere);
    return score >= STRICT ? score : 0;
  };
  const candidates = (want: Asked) => {
    const { wants } = plain.get(want) ?? want;
    const near = figures.all.filter((figure) => isNear(figure, want));
    return [...new Set([...near, ...figures.speakingOf(ideasAskedFor(wants))])].filter(tells);
  };
  return assign(asked, figures, candidates, (figure, want) => {
    const near = isNear(figure, want) ? scoreOf(figure, want, nowhere) : 0;
    return near >= NEAR ? near : far(figure, plain.get(want) ?? want);
  });
}

/** A figure that names none of them is not worth weighing. */
function ideasAskedFor(wants: readonly Want[]): string[] {
  const asked = wants.flatMap(({ actions, topics, marks }) => [...actions, ...topics, ...marks]);
  return wants.length === 0 ? [] : [...asked, 'admission'];
}

/** An act alone ("tập huấn", "tặng quà") does not say whose or for what once it is out of its section. */
function speaksForItself(want: Want, _at: number, [label]: readonly Want[]): boolean {
  const ideas = countIdeas(want);
  if (isHeadcount(want)) return true;
  return ideas > want.actions.size && (label === undefined || ideas >= countIdeas(label));
}

function countIdeas({ actions, topics, marks, persons }: Want): number {
  const members = persons.has('members') ? 1 : 0;
  return actions.size + [...topics].filter((topic) => topic !== 'total').length + marks.size + members;
}

/** "Tổng số CNVCLĐ là 3.200", and nothing of what they did or got. */
function countsHeadsOnly({ own }: Found): boolean {
  return own.has('total') && [...own].every((idea) => idea === 'total' || ideaById(idea)?.kind === 'person');
}
