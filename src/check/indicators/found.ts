import type { Figure } from '../../text/figure';
import { type Before, isDetail } from './detail';
import { ideaById, type Mention } from './ideas';
import type { Passage } from './passages';
import { type Share, sharesOf } from './shares';

/** A figure with its share of the sentence: the words between it and its neighbours' shares. */
export interface Found {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** Ideas in its own share, and in those that it goes on with. */
  readonly own: ReadonlySet<string>;
  readonly ownText: string;
  /** Ideas of the statement that it stands in: between semicolons. */
  readonly statement: ReadonlySet<string>;
  /** The parts of its share before and behind the figure. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence up to the figure. */
  readonly upTo: string;
  /** Ideas of its share up to the first comma after it: what comes later may be about something else. */
  readonly close: ReadonlySet<string>;
  /** For "không có …": the ideas of what is denied; else null. */
  readonly denied: ReadonlySet<string> | null;
  /** Right before it: "có", "gồm", "là", ":". */
  readonly introduced: boolean;
  /** Its own words say nothing of their own: it tells more of what the figure before tells. */
  readonly detail: boolean;
  /** The last of a series: "3.020, 2.955 và đến 31/12/2020 còn 2.846 người". */
  readonly latest: boolean;
  /** Counted in the same as the figure before it in the sentence. */
  readonly again: boolean;
  /** The act named last before it in its share, and the ideas from there to the first comma after it; or null. */
  readonly act: { readonly idea: string; readonly ideas: ReadonlySet<string> } | null;
}

export interface Sentence {
  /** Its position among those of the report. */
  readonly at: number;
  readonly text: string;
  readonly passage: Passage;
  readonly ideas: ReadonlySet<string>;
  /** Ideas of the sentence before it in the same paragraph. */
  readonly previous: ReadonlySet<string>;
}

/** The ideas of mentions, each once. */
export function ideasIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ idea }) => idea));
}

/** The figures with what their shares say, each knowing the one it goes on with. */
export function foundIn(
  text: string,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  sentence: Sentence,
  lead: Before,
): Found[] {
  const all: Found[] = [];
  for (const share of sharesOf(text, figures)) {
    const before = share.link === 'sum' ? summedUp(all, share) : all[share.after ?? -1];
    all.push(foundAt(share, text, mentions, sentence, before ?? lead));
  }
  return all;
}

/** "Thu 5,1 tỷ, 5,6 tỷ, cộng 10,7 tỷ; chi …, cộng 9,8 tỷ": a sum is of the act told last before it. */
function summedUp(all: readonly Found[], { after }: Share): Found | undefined {
  return all.findLast(({ act }) => act !== null) ?? all[after ?? -1];
}

/** The mentions between the semicolons about the figure. */
function statementOf({ figure, text }: Share, told: readonly Mention[]): readonly Mention[] {
  const start = text.lastIndexOf(';', figure.start);
  const end = text.indexOf(';', figure.end);
  return told.filter((mention) => mention.start > start && (end < 0 || mention.start < end));
}

/** The mentions of the whole share: those in remarks are of the remarks' own figures. */
function mentionsOf({ start, end, text, figure }: Share, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      mention.start < end &&
      mention.end > start &&
      text[mention.start] !== ' ' &&
      // A comparison after the figure ("ổn định so với đầu kỳ") does not make it one of the time before, nor what it
      // includes ("kể cả phụ cấp") one of that.
      (!ONLY_BEFORE.has(mention.idea) || mention.start < figure.start),
  );
}

const ONLY_BEFORE = new Set(['before', 'allowance']);

/** `told` are the mentions of the sentence, `whole` is its text. */
function foundAt(
  share: Share,
  whole: string,
  told: readonly Mention[],
  sentence: Sentence,
  previous: Before,
): Found {
  const { figure, start, text } = share;
  const mentions = mentionsOf(share, told);
  const until = clauseEnd(text, figure.end);
  const near = mentions.filter((mention) => mention.start < until);
  const ideas = withOther(ideasIn(mentions), share);
  const close = withOther(ideasIn(near), share);
  const now = NOW.test(whole.slice(Math.max(0, figure.start - NEAR), figure.start));
  const detail = isDetail(share, close, ideasIn(near.filter((one) => one.start < figure.start)), previous);
  const own = detail ? goneOn(previous.own, ideas, now) : ideas;
  const again =
    figure.unit !== null &&
    previous.figure?.unit === figure.unit &&
    share.link !== 'apart' &&
    !ADDS_UP.test(text.slice(start, figure.start));
  const act = near.filter((one) => one.start < figure.start && ideaById(one.idea)?.kind === 'action').at(-1);
  return {
    figure,
    sentence,
    own,
    ownText: text.slice(start, share.end),
    statement: ideasIn(statementOf(share, told)),
    before: text.slice(start, figure.start),
    after: text.slice(figure.end, share.end),
    upTo: whole.slice(0, figure.start),
    close: detail ? goneOn(previous.close, close, now) : close,
    denied: figure.kind === 'nothing' ? deniedBy(figure, mentions, own) : null,
    introduced: INTRODUCTION.test(text.slice(0, figure.start)) || NUMBER_OF.test(text.slice(figure.end)),
    detail,
    latest: now && previous.figure?.family === 'none',
    again,
    act:
      act === undefined
        ? null
        : { idea: act.idea, ideas: ideasIn(near.filter((one) => one.start >= act.start)) },
  };
}

/** "Đầu nhiệm kỳ trường có 318 người, nay còn 276": what is told of today is not of the time before. */
function goneOn(before: ReadonlySet<string>, ideas: ReadonlySet<string>, now: boolean): ReadonlySet<string> {
  const all = new Set([...before, ...ideas]);
  if (now && !ideas.has('before')) all.delete('before');
  return all;
}

/** How far before the figure that is said, in letters. */
const NEAR = 60;
const NOW = /(?<!\p{L})(?:nay|hiện|đến (?:ngày )?\d[\d/]*)(?!\p{L})[^,;.]{0,40}$/iu;
/** "Tổng thu 8.500 triệu đồng." */
const ADDS_UP = /(?<!\p{L})(?:tổng|cộng)(?!\p{L})/iu;

/** What the share says without naming it: classes are held to train, where no other act is told; a part is a part. */
function withOther(ideas: ReadonlySet<string>, { figure, link }: Share): ReadonlySet<string> {
  const trains =
    CLASSES.has(figure.unit ?? '') && ![...ideas].some((idea) => ideaById(idea)?.kind === 'action');
  return new Set([...ideas, ...(trains ? ['training'] : []), ...(link === 'part' ? ['part'] : [])]);
}

const CLASSES: ReadonlySet<string> = new Set(['lớp', 'khóa']);

const INTRODUCTION = /(?:có|(?<!vẫn )còn|gồm|là|đạt|với|:)\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;

/** "1.105 là số CNVCLĐ của ngành." */
const NUMBER_OF = /^ ?là (?:tổng )?số(?!\p{L})/iu;

/** "…: không phát sinh" and "…: không có trường hợp nào" deny what stands before them, else what follows is denied. */
function deniedBy(
  { raw, start, end, unit }: Figure,
  mentions: readonly Mention[],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const within = ideasIn(mentions.filter((mention) => mention.start < end && mention.end > start));
  const casesOnly = unit !== null && [...within].every((idea) => ideaById(idea)?.kind === 'person');
  return BARE.test(raw.trim()) || casesOnly ? own : within;
}

/** A denial that names nothing. */
const BARE =
  /^(?:không|chưa)(?: hề| còn| để)?(?: có| phát sinh| x[ảẩ]y ra| ghi nhận| thực hiện| tổ chức| đạt)?(?: trường hợp)?(?: nào)?$/iu;

function clauseEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[,;(]| về (?!đích)/u);
  return at < 0 ? text.length : from + at;
}
