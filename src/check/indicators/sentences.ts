import { type Figure, findFigures } from '../../text/figure';
import { canonical } from '../../text/normalise';
import { once, onceFor } from '../../text/remembered';
import { scaleOf } from '../../text/unitAround';
import type { Before } from './detail';
import { type Found, foundIn, ideasIn, type Sentence } from './found';
import { findIdeas } from './ideas';
import type { Lead } from './leads';
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

/** What leads up to a sentence: the line above a list or a table, or the sentence that it goes back to. */
function leadOf(text: string, { lead }: Passage, before: Sentence | null): Before {
  if (before === null) return lead === undefined ? NOTHING : toGoOnWith(ideasOfLead(lead));
  return goesBack(text) ? { ...toGoOnWith(before.ideas), goesOn: true } : NOTHING;
}

/** "Riêng CNLĐ ở doanh nghiệp ngoài nhà nước: 05" is told of the same. */
function goesBack(text: string): boolean {
  return (
    GOES_BACK.test(text) ||
    OF_THESE.test(text) ||
    (OF_THEM.test(text) && ideasIn(findIdeas(text).mentions).has('private'))
  );
}

/** "Đã chuyển ngay 45 triệu đồng giúp các gia đình này sửa nhà." */
const OF_THESE =
  /(?<!\p{L})(?:các|những|số) (?:gia đình|đoàn viên|trường hợp|hộ|người|công nhân|lao động) (?:này|ấy|đó)(?!\p{L})/iu;

const OF_THEM = /^[-–+•*\s]*(?:riêng|trong đó)(?!\p{L})/iu;

/** "Hỗ trợ 64 đoàn viên vùng lũ. Số tiền: 96 triệu đồng." */
const GOES_BACK =
  /^[-–+•*\s]*(?:(?:tổng )?(?:số tiền|giá trị|trị giá|kinh phí)|gộp lại|tính ra|tất cả(?= (?:là|hết))|thành tiền|(?:trong |tỷ lệ |con )?số (?:này|đó)|tỷ lệ (?:này|đó))(?!\p{L})/iu;

/** A table's row is one sentence. */
function partsOf({ text, figureFrom }: Passage): readonly string[] {
  return figureFrom === undefined ? sentencesOf(canonical(text)) : [canonical(text)];
}

/** "Mở 4 lớp" trains, without a word for it. */
const CLASS = /(?<!\p{L})(?:lớp|khóa|khoá)(?!\p{L})/iu;

function figuresOf(text: string, passage: Passage): readonly Figure[] {
  const { figureFrom, lead = passage } = passage;
  const scale = moneyNamed(lead).scale ?? moneyNamed(passage).scale;
  // "Doanh nghiệp có từ 25 lao động trở lên": a threshold tells nothing and parts nothing.
  return findFigures(text, figureFrom)
    .filter(({ role }) => role !== 'threshold')
    .map((figure) => inMoney(figure, scale));
}

/** "Kết quả thu - chi (đơn vị: triệu đồng):" counts the bare numbers of the items below it. */
const moneyNamed = onceFor(({ text }: Pick<Passage, 'text'>): { readonly scale: number | null } => {
  const [, bracketed, named = bracketed] = MONEY_NAMED.exec(canonical(text)) ?? [];
  return { scale: named === undefined ? null : scaleOf(named) };
});

const MONEY_NAMED =
  /\((?:đơn vị(?: tính)?: ?)?(nghìn|triệu|tỷ) đồng\)|(?<!\p{L})đơn vị tính: ?(nghìn|triệu|tỷ) đồng/iu;

function inMoney(figure: Figure, scale: number | null): Figure {
  if (scale === null) return figure;
  if (figure.family !== 'none' || typeof figure.value !== 'number' || figure.kind !== 'number') return figure;
  return { ...figure, value: Math.round(figure.value * scale), unit: 'đồng', family: 'money' };
}

/** The rows of a table share what leads up to them. */
const ideasOfLead = onceFor(({ text }: Lead): ReadonlySet<string> => {
  const ideas = ideasIn(findIdeas(text).mentions);
  // A whole sentence tells of parts that what it leads up to need not be of.
  const isSentence = text.split(' ').length > HEADLINE;
  return isSentence ? new Set([...ideas].filter((idea) => !OF_PARTS.has(idea))) : ideas;
});

const OF_PARTS: ReadonlySet<string> = new Set(['women', 'before', 'part', 'leaving', 'jobless', 'insurance']);

/** Words of a line that names what stands below it. */
const HEADLINE = 14;

function toGoOnWith(ideas: ReadonlySet<string>): Before {
  return { own: ideas, close: ideas };
}

const NOTHING = toGoOnWith(new Set());
