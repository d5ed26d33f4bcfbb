import { type Answer, assign } from './assign';
import type { Figures } from './figures';
import type { Found } from './found';
import { ideaById } from './ideas';
import type { Period } from './otherTime';
import type { Passage } from './passages';
import { scoreOf } from './score';
import { type Asked, isHeadcount, type Want, wantsThatSpeakForThemselves } from './want';

/** Away from its section a figure must say by itself what it is of. */
const STRICT = 0.86;

/** Where the asking section's heading was not found, its text lies in the gap it left: less will do there. */
const NEAR = 0.7;

/** The answers that indicators find outside the section that asks for them; sections `ahead` hold no results. */
export function elsewhere(
  asked: readonly Asked[],
  figures: Figures,
  ahead: ReadonlySet<string | null>,
  period: Period | null,
  isNear: (passage: Passage, want: Asked) => boolean,
): Map<string, Answer> {
  const tells = ({ figure, ownText, sentence: { passage } }: Found) =>
    (!ahead.has(passage.section) || TODAY.test(ownText)) &&
    (figure.family !== 'none' || figure.kind === 'nothing');
  const plain = new Map(asked.map((want) => [want, { ...want, wants: wantsThatSpeakForThemselves(want) }]));
  const nowhere = { section: null, period };
  const far = (figure: Found, want: Asked) => {
    const { section, shared } = figure.sentence.passage;
    if (section === null || want.wants.length === 0) return 0;
    if (section === want.section.id || shared.includes(want.section.id)) return 0;
    if (want.wants.some(isHeadcount) && !countsHeadsOnly(figure)) return 0;
    const score = scoreOf(figure, want, nowhere);
    return score >= STRICT ? score : 0;
  };
  const candidates = (want: Asked) => {
    const near = figures.inPassages((passage) => isNear(passage, want));
    return [...new Set([...near, ...figures.speakingOf(ideasAskedFor(want.wants))])].filter(tells);
  };
  return assign(asked, candidates, (figure, want) => {
    const near = isNear(figure.sentence.passage, want) ? scoreOf(figure, want, nowhere) : 0;
    // "Tổng số người dự các lớp bồi dưỡng": an act alone is enough where it is summed up.
    return near >= NEAR ? near : far(figure, figure.own.has('total') ? want : (plain.get(want) ?? want));
  });
}

/** Asks and plans may begin with how things stand: "Thu nhập bình quân hiện 11,4 triệu đồng, đề nghị …". */
const TODAY = /(?<!\p{L})(?:hiện|hiện nay|hiện tại|đến nay)(?!\p{L})/iu;

/** A figure that names none of them is not worth weighing. */
function ideasAskedFor(wants: readonly Want[]): string[] {
  return [...wants.flatMap(({ actions, topics, marks }) => [...actions, ...topics, ...marks]), 'admission'];
}

/** "Tổng số CNVCLĐ là 3.200", and nothing of what they did or got. */
function countsHeadsOnly({ own }: Found): boolean {
  return own.has('total') && [...own].every((idea) => idea === 'total' || ideaById(idea)?.kind === 'person');
}
