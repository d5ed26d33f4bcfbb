import { type Figure, findFigures } from '../../text/figure';
import { canonical } from '../../text/normalise';
import { onceFor } from '../../text/remembered';
import { scaleOf } from '../../text/unitAround';
import { type Found, foundIn, ideasIn } from './found';
import { findIdeas, type Mention } from './ideas';
import type { Lead } from './leads';
import type { Passage } from './passages';

/** A sum goes on with what it adds up: "Năm 2019: 34; năm 2020: 15. Cộng 49 đoàn viên." */
const SENTENCE_END = /(?<=[.!?…])\s+(?=[\p{Lu}\d“"(–-])(?!(?:Tổng )?[Cc]ộng:? \d)|\n/u;

/** The sentences of a canonical text. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END);
}

/** Every figure of a passage with its sentence. Ideas are looked for only where there are figures. */
export function figuresOf(passage: Passage): Found[] {
  const text = canonical(passage.text);
  const parts = passage.figureFrom === undefined ? sentencesOf(text) : [text];
  const scale = passage.lead === undefined ? null : moneyNamed(passage.lead).scale;
  const known: (readonly Mention[] | undefined)[] = [];
  const mentionsOf = (at: number): readonly Mention[] => {
    known[at] ??= findIdeas(parts[at] ?? '').mentions;
    return known[at];
  };
  return parts.flatMap((part, at) => {
    // "Doanh nghiệp có từ 25 lao động trở lên": a threshold tells nothing and parts nothing.
    const figures = findFigures(part, passage.figureFrom)
      .filter(({ role }) => role !== 'threshold')
      .map((figure) => inMoney(figure, scale));
    if (figures.length === 0) return [];
    const mentions = mentionsOf(at);
    const previous = at === 0 ? NO_IDEAS : ideasIn(mentionsOf(at - 1));
    const lead = at > 0 || passage.lead === undefined ? NO_IDEAS : ideasOfLead(passage.lead);
    return foundIn(
      part,
      figures,
      mentions,
      { text: part.trim(), passage, ideas: ideasIn(mentions), previous },
      lead,
    );
  });
}

/** "Kết quả thu - chi (đơn vị: triệu đồng):" counts the bare numbers of the items below it. */
const moneyNamed = onceFor(({ text }: Lead): { readonly scale: number | null } => {
  const named = /\((?:đơn vị(?: tính)?: ?)?(nghìn|triệu|tỷ) đồng\)/iu.exec(canonical(text))?.[1];
  return { scale: named === undefined ? null : scaleOf(named) };
});

function inMoney(figure: Figure, scale: number | null): Figure {
  if (scale === null) return figure;
  if (figure.family !== 'none' || typeof figure.value !== 'number' || figure.kind !== 'number') return figure;
  return { ...figure, value: Math.round(figure.value * scale), unit: 'đồng', family: 'money' };
}

/** The rows of a table share what leads up to them. */
const ideasOfLead = onceFor(({ text }: Lead): ReadonlySet<string> => ideasIn(findIdeas(text).mentions));

const NO_IDEAS: ReadonlySet<string> = new Set();
