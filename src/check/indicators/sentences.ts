import { type Figure, findFigures } from '../../text/figure';
import { canonical } from '../../text/normalise';
import { once } from '../../text/remembered';
import { type Found, foundIn, ideasIn, type Sentence } from './found';
import { findIdeas } from './ideas';
import { leadOf } from './leadUp';
import { inNamedMoney } from './namedMoney';
import type { Passage } from './passages';

/** A sum goes on with what it adds up: "Năm 2019: 34; năm 2020: 15. Cộng 49 đoàn viên." */
const SENTENCE_END = /(?<=[.!?…])\s+(?=[\p{Lu}\d“"(–-])(?!(?:Tổng )?[Cc]ộng:? \d)|\n/u;

/** The sentences of a canonical text. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END);
}

/** A sentence of a report. Its figures are worked out when somebody first asks for them: most answer nothing asked. */
export interface Told {
  readonly sentence: Sentence;
  /** Every idea that one of its figures could be of. */
  readonly ideas: ReadonlySet<string>;
  readonly figures: () => readonly Found[];
}

/** The sentences of a report's passages in their order. */
export function toldIn(passages: readonly Passage[]): Told[] {
  const all: Told[] = [];
  for (const passage of passages) {
    let before: Sentence | null = null;
    for (const part of partsOf(passage)) {
      const lead = leadOf(part, passage, before);
      const { mentions } = findIdeas(part);
      const sentence: Sentence = {
        at: all.length,
        text: part.trim(),
        passage,
        ideas: ideasIn(mentions),
        previous: before?.ideas ?? lead.own,
      };
      all.push({
        sentence,
        ideas: new Set([...sentence.ideas, ...lead.own, ...(CLASS.test(part) ? ['training'] : [])]),
        figures: once(() => foundIn(part, figuresOf(part, passage), mentions, sentence, lead)),
      });
      before = sentence;
    }
  }
  return all;
}

/** A table's row is one sentence. */
function partsOf({ text, figureFrom }: Passage): readonly string[] {
  return figureFrom === undefined ? sentencesOf(canonical(text)) : [canonical(text)];
}

/** "Mở 4 lớp" trains, without a word for it. */
const CLASS = /(?<!\p{L})(?:lớp|khóa|khoá)(?!\p{L})/iu;

function figuresOf(text: string, passage: Passage): readonly Figure[] {
  // "Doanh nghiệp có từ 25 lao động trở lên": a threshold tells nothing and parts nothing.
  return findFigures(text, passage.figureFrom)
    .filter(({ role }) => role !== 'threshold')
    .map((figure) => inNamedMoney(figure, passage));
}
