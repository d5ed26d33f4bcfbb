import { type Figure, findFigures } from '../../text/figure';
import { canonical } from '../../text/normalise';
import { onceFor } from '../../text/remembered';
import { findIdeas, ideaById, type Mention } from './ideas';
import type { Lead, Passage } from './passages';

/** A figure with its share of the sentence: the words between it and its neighbours' shares. */
export interface Found {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** Ideas in its own share. */
  readonly own: ReadonlySet<string>;
  readonly ownText: string;
  /** The part of it before the figure. */
  readonly before: string;
  /** Ideas of its share up to the first comma after it: what comes later may be about something else. */
  readonly close: ReadonlySet<string>;
  /** For "không có …": the ideas of what is denied; else null. */
  readonly denied: ReadonlySet<string> | null;
  /** Right before it: "có", "gồm", "là", ":". */
  readonly introduced: boolean;
}

interface Sentence {
  readonly text: string;
  readonly passage: Passage;
  readonly ideas: ReadonlySet<string>;
  /** Ideas of the sentence before it in the same paragraph. */
  readonly previous: ReadonlySet<string>;
}

const SENTENCE_END = /(?<=[.!?…])\s+(?=[\p{Lu}\d“"(–-])|\n/u;

/** Every figure of a passage with its sentence. Ideas are looked for only where there are figures. */
export function figuresOf(passage: Passage): Found[] {
  const text = canonical(passage.text);
  const parts = passage.figureFrom === undefined ? text.split(SENTENCE_END) : [text];
  const known: (readonly Mention[] | undefined)[] = [];
  const mentionsOf = (at: number): readonly Mention[] => {
    known[at] ??= findIdeas(parts[at] ?? '').mentions;
    return known[at];
  };
  return parts.flatMap((part, at) => {
    const figures = findFigures(part, passage.figureFrom);
    if (figures.length === 0) return [];
    const mentions = mentionsOf(at);
    const previous = at === 0 ? NO_IDEAS : ideasIn(mentionsOf(at - 1));
    const lead = at > 0 || passage.lead === undefined ? NO_IDEAS : ideasOfLead(passage.lead);
    return shares(
      part,
      figures,
      mentions,
      { text: part.trim(), passage, ideas: ideasIn(mentions), previous },
      lead,
    );
  });
}

/** The rows of a table share what leads up to them. */
const ideasOfLead = onceFor(({ text }: Lead): ReadonlySet<string> => ideasIn(findIdeas(text).mentions));

const NO_IDEAS: ReadonlySet<string> = new Set();

function ideasIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ idea }) => idea));
}

function shares(
  text: string,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  sentence: Sentence,
  lead: ReadonlySet<string>,
): Found[] {
  const borders = figures.map((figure, at) => {
    const before = figures[at - 1];
    return before === undefined
      ? { at: clauseStart(text, figure.start), goesOn: false }
      : border(text, before.end, figure.start);
  });
  let own = lead;
  let close = lead;
  return figures.map((figure, at) => {
    const { at: start, goesOn } = borders[at] ?? { at: 0, goesOn: false };
    const end = borders[at + 1]?.at ?? text.length;
    const share = withUnit(ideasOfShare(mentions, start, end, figure.start), figure);
    const near = ideasOfShare(mentions, start, Math.min(end, clauseEnd(text, figure.end)), figure.start);
    const detail = goesOn || isDetail(figure, near, ideasWithin(mentions, start, figure.start), own);
    own = detail ? new Set([...own, ...share]) : share;
    close = detail ? new Set([...close, ...near]) : near;
    return {
      figure,
      sentence,
      own,
      ownText: text.slice(start, end),
      before: text.slice(start, figure.start),
      close,
      denied: figure.kind === 'nothing' ? deniedBy(figure, mentions, own) : null,
      introduced: INTRODUCTION.test(text.slice(0, figure.start)),
    };
  });
}

/** Classes are held to train, where no other act is told of them. */
function withUnit(share: ReadonlySet<string>, { unit }: Figure): ReadonlySet<string> {
  const trains = CLASSES.has(unit ?? '') && ![...share].some((idea) => ideaById(idea)?.kind === 'action');
  return trains ? new Set([...share, 'training']) : share;
}

const CLASSES: ReadonlySet<string> = new Set(['lớp', 'khóa']);

const INTRODUCTION = /(?:có|gồm|là|đạt|với|:)\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

/**
 * Words that bring no act or matter of their own go on with the figure before: "…, có 245 cán bộ tham dự". So does a
 * bare per cent: "…, tỷ lệ 60%", "…, đạt 93,2%".
 */
function isDetail(
  figure: Figure,
  share: ReadonlySet<string>,
  before: ReadonlySet<string>,
  previous: ReadonlySet<string>,
): boolean {
  // "2 lớp tập huấn, tổng số 124 lượt": the total is of the act just told.
  const isSum = (idea: string) =>
    idea === 'total' && [...previous].some((one) => ideaById(one)?.kind === 'action');
  const saysNothing = [...share].every(
    (idea) => IDLE.has(idea) || isSum(idea) || ideaById(idea)?.kind === 'person',
  );
  return saysNothing || (figure.family === 'percent' && [...before].every((idea) => idea === 'reach'));
}

/** Ideas that say how figures belong together, or whose people they are, and no more. */
const IDLE = new Set(['part', 'unions']);

/**
 * A comparison after the figure ("ổn định so với đầu kỳ") does not make it one of the time before, nor what it includes
 * ("kể cả phụ cấp") one of that.
 */
const ONLY_BEFORE = new Set(['before', 'allowance']);

function ideasOfShare(mentions: readonly Mention[], start: number, end: number, figure: number) {
  return ideasWithin(
    mentions.filter(({ idea, start: at }) => !ONLY_BEFORE.has(idea) || at < figure),
    start,
    end,
  );
}

function ideasWithin(mentions: readonly Mention[], start: number, end: number): ReadonlySet<string> {
  return ideasIn(mentions.filter((mention) => mention.start < end && mention.end > start));
}

interface Border {
  readonly at: number;
  /** The next figure tells more of the same act ("4 lớp cho 120 người", "3 nhà trị giá 150 triệu"). */
  readonly goesOn: boolean;
}

/** What parts two figures' words, the strongest first. */
const BORDERS: readonly { readonly pattern: RegExp; readonly goesOn: boolean }[] = [
  { pattern: /[;(]/gu, goesOn: false },
  {
    pattern:
      /,? ?(?:trong đó|(?:trong|trên) (?:tổng )?số|riêng|còn lại|còn|ngoài ra|bên cạnh đó|đồng thời|kể cả|chưa kể|không kể|bao gồm)(?!\p{L})/giu,
    goesOn: false,
  },
  {
    pattern: /,? (?:với|trị giá|tổng trị giá|tổng số tiền|số tiền|cho|thu hút)(?!\p{L})(?=[^,;]*$)/giu,
    goesOn: true,
  },
  { pattern: /,/gu, goesOn: false },
  { pattern: /(?<!\p{L})và(?!\p{L})/giu, goesOn: false },
];

/** Where the words of the figure before end and those of the next begin. */
function border(text: string, from: number, to: number): Border {
  const between = text.slice(from, to);
  for (const { pattern, goesOn } of BORDERS) {
    const last = [...between.matchAll(pattern)].at(-1);
    if (last?.index !== undefined) return { at: from + last.index, goesOn };
  }
  return { at: from, goesOn: false };
}

/** "…: không phát sinh" and "…: không có trường hợp nào" deny what stands before them, else what follows is denied. */
function deniedBy(
  { raw, start, end, unit }: Figure,
  mentions: readonly Mention[],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const within = ideasWithin(mentions, start, end);
  const casesOnly = unit !== null && [...within].every((idea) => ideaById(idea)?.kind === 'person');
  return raw.trim().split(' ').length <= 3 || casesOnly ? own : within;
}

function clauseEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[,;(]| về (?!đích)/u);
  return at < 0 ? text.length : from + at;
}

/** The last semicolon before the first figure: what stands before it is another statement. */
function clauseStart(text: string, to: number): number {
  return Math.max(0, text.lastIndexOf(';', to));
}
