import { onceFor } from '../../text/remembered';
import type { Found } from './found';
import { PERSONS } from './heads';
import { ideaById } from './ideas';
import { IDEA_OF_UNIT, WORKER_UNITS } from './kinship';
import { isDuesNamed, isPay } from './moneyWords';
import type { Want } from './want';

/** A figure, and what is known of it so far. */
interface Case extends Omit<Found, 'own'> {
  readonly ideas: ReadonlySet<string>;
  /** Its words tell of an act that says what was done. */
  readonly acted: boolean;
  /** Taking in members, or supporting people, is what is asked for. */
  readonly forGrowth: boolean;
  readonly forSupport: boolean;
}

/** What a figure's words say without naming it. */
interface Implication {
  readonly adds: string;
  /** The idea that was meant by it. */
  readonly instead?: string;
  readonly when: (one: Case) => boolean;
}

/** The ideas of the figure's own words and of its unit; taking in members is growth unless the Party is meant. */
export function ideasOf(found: Found, { actions }: Want): ReadonlySet<string> {
  const variants = variantsOf(found);
  const forGrowth = actions.has('growth');
  const forSupport = actions.has('support');
  const variant = (forGrowth ? 1 : 0) + (forSupport ? 2 : 0);
  variants[variant] ??= workOut(found, forGrowth, forSupport);
  return variants[variant];
}

/** Many wordings are held against one figure, and what it says depends on little of them. */
const variantsOf = onceFor((_: Found): (ReadonlySet<string> | undefined)[] => []);

function workOut(found: Found, forGrowth: boolean, forSupport: boolean): ReadonlySet<string> {
  const { figure, own } = found;
  const ideas = new Set(own);
  const ofUnit = IDEA_OF_UNIT.get(figure.family);
  if (ofUnit !== undefined) ideas.add(ofUnit);
  // Where nobody fell ill others may have been hit all the same.
  if (figure.kind === 'nothing' && ideas.has('infection')) ideas.delete('calamity');
  const one = { ...found, ideas, forGrowth, forSupport };
  apply(NAMES, { ...one, acted: false }, ideas);
  apply(ACTS, { ...one, acted: tellsAct(ideas) }, ideas);
  return ideas;
}

function apply(implications: readonly Implication[], one: Case, ideas: Set<string>): void {
  for (const { adds, instead, when } of implications) {
    if (!when(one)) continue;
    if (instead !== undefined) ideas.delete(instead);
    ideas.add(adds);
  }
}

/** What is spoken of. In order: each builds on those before. */
const NAMES: readonly Implication[] = [
  // So many of the targets are so many that were reached.
  { adds: 'reach', when: ({ figure }) => figure.family === 'goal' && figure.kind === 'ratio' },
  { adds: 'workers', when: ({ figure }) => WORKER_UNITS.has(figure.unit ?? '') },
  // "Tổng công ty sử dụng 8.726 lao động."
  { adds: 'total', when: ({ figure, ideas }) => WORKER_UNITS.has(figure.unit ?? '') && ideas.has('use') },
  // "Chi bộ kết nạp một đoàn viên": whoever the Party's cell takes in.
  { adds: 'party', when: ({ ideas }) => ideas.has('admission') && ideas.has('party-cell') },
  // Whoever is first put forward and then taken in, is taken in by the Party.
  { adds: 'party', when: ({ ideas }) => ideas.has('admission') && ideas.has('introduction') },
  {
    adds: 'growth',
    instead: 'admission',
    when: (one) =>
      one.ideas.has('admission') && !isAboutTheParty(one) && (one.forGrowth || isOfMembersOnly(one)),
  },
];

/** What was done. */
const ACTS: readonly Implication[] = [
  // "Về việc giải quyết đơn thư, trong năm nhận một đơn."
  {
    adds: 'receipt',
    instead: 'settlement',
    when: ({ figure, ideas, before }) =>
      (figure.family === 'letter' || (figure.family === 'none' && ideas.has('letters'))) &&
      RECEIVED.test(before),
  },
  // Of so many letters, so many were settled: the whole is what came in.
  {
    adds: 'receipt',
    when: ({ figure, ideas }) =>
      figure.family === 'letter' && figure.kind === 'ratio' && ideas.has('settlement'),
  },
  // Letters of which nothing else is told have come in.
  { adds: 'receipt', when: ({ figure, acted }) => figure.family === 'letter' && !acted },
  // "Bằng 96% so với cam kết."
  { adds: 'reach', when: ({ figure, ownText }) => figure.family === 'percent' && PLEDGED.test(ownText) },
  // The chosen ones are put forward to the Party.
  { adds: 'introduction', when: ({ close }) => close.has('chosen') && !tellsAct(close) },
  // So many whose dues, or so much of the dues as, go through the account are paid in there.
  {
    adds: 'income',
    when: ({ figure, ideas, sentence, acted }) =>
      PAYMENT.has(figure.family) &&
      ideas.has('account') &&
      !acted &&
      (ideas.has('fund') || sentence.previous.has('fund') || figure.family === 'money'),
  },
  // "Thêm 1 CĐCS", "thêm 45 đoàn viên".
  { adds: 'founding', when: ({ figure, before }) => figure.family === 'union' && ADDED_BEFORE.test(before) },
  {
    adds: 'growth',
    when: ({ figure, before, acted }) => figure.unit === 'đoàn viên' && !acted && ADDED_BEFORE.test(before),
  },
  // "Thu nhận 167 đoàn viên."
  {
    adds: 'growth',
    instead: 'receipt',
    when: ({ figure, before }) => figure.unit === 'đoàn viên' && TAKEN_ON.test(before),
  },
  // "Phát triển thêm 2.310 đoàn viên, 12 CĐCS."
  {
    adds: 'founding',
    when: ({ figure, ideas, detail }) => figure.family === 'union' && detail && ideas.has('growth'),
  },
  // "Thành lập 26 CĐCS, thu hút 4.780 đoàn viên."
  {
    adds: 'growth',
    when: ({ figure, ideas, before }) =>
      figure.unit === 'đoàn viên' && ideas.has('founding') && DRAWN_IN.test(before),
  },
  // "… Có khoảng 450 lượt cán bộ tham dự" says of what in the sentence before.
  {
    adds: 'training',
    when: ({ acted, sentence, ownText }) =>
      !acted && sentence.previous.has('training') && ATTENDED.test(ownText),
  },
  { adds: 'expense', when: ({ figure, ideas }) => figure.family === 'money' && ideas.has('use') },
  { adds: 'income', when: (one) => !one.ideas.has('use') && !one.acted && isDuesNamed(one) },
  {
    adds: 'wage',
    when: (one) =>
      one.ideas.has('average') && !one.ideas.has('allowance') && !one.ideas.has('minimum-wage') && isPay(one),
  },
  // Members "in the software" have been entered.
  {
    adds: 'update',
    when: ({ figure, ideas }) =>
      ideas.has('database') &&
      (PERSONS.has(figure.family) || (figure.family === 'percent' && ideas.has('members'))) &&
      ![...ideas].some((idea) => idea !== 'reach' && ideaById(idea)?.kind === 'action'),
  },
  // Whoever is trained for the Party is put forward to it.
  { adds: 'introduction', when: ({ ideas }) => ideas.has('training') && ideas.has('party') },
  {
    adds: 'support',
    when: ({ figure, ideas, sentence, acted }) =>
      figure.family === 'money' && ideas.has('calamity') && sentence.ideas.has('help') && !acted,
  },
  {
    adds: 'support',
    when: ({ ideas, acted }) => ideas.has('calamity') && ideas.has('help') && !acted,
  },
  // What is given to, or spent on, those hit by a flood or an epidemic; where nobody was hit, there was none.
  { adds: 'support', when: (one) => one.forSupport && isGiven(one) && isOfThoseHit(one) },
];

function isAboutTheParty({ figure, ideas, sentence, statement, upTo }: Case): boolean {
  const comrades = figure.unit === 'đồng chí' || figure.unit === 'quần chúng';
  if (ideas.has('party')) return true;
  if (ideas.has('members')) return false;
  return statement.has('party') || PARTY.test(upTo) || (comrades && !sentence.ideas.has('members'));
}

function isOfMembersOnly({ figure, sentence }: Case): boolean {
  return figure.unit === 'đoàn viên' && !sentence.ideas.has('party') && !sentence.ideas.has('introduction');
}

function isGiven({ figure, ideas, statement }: Case): boolean {
  if (ideas.has('gift') || ideas.has('expense') || ideas.has('goods')) return true;
  return (
    ideas.has('calamity') && (statement.has('gift') || statement.has('goods') || figure.kind === 'nothing')
  );
}

function isOfThoseHit({ ideas, statement, sentence }: Case): boolean {
  // "Dịch Covid-19 và lũ lụt:" above a list.
  if (sentence.passage.lead !== undefined && sentence.previous.has('calamity')) return true;
  const helped = sentence.ideas.has('calamity') && sentence.ideas.has('help');
  return ideas.has('calamity') || statement.has('calamity') || helped;
}

function tellsAct(ideas: ReadonlySet<string>): boolean {
  return [...ideas].some((idea) => ideaById(idea)?.kind === 'action' && !WEAK.has(idea));
}

/** Acts that say nothing of what was done. */
const WEAK: ReadonlySet<string> = new Set(['reach', 'receipt']);

const PAYMENT: ReadonlySet<string> = new Set(['workplace', 'percent', 'money']);

/** "Giới thiệu cho Đảng 97 người; đã kết nạp 64 người." */
const PARTY = /(?<!\p{L})(?:đảng|đảng viên|cấp ủy|chi bộ)(?!\p{L})/iu;
const RECEIVED = /(?<!\p{L})nhận(?: được)?\s*$/iu;
const TAKEN_ON = /(?<!\p{L})(?:thu|đón) nhận(?: thêm| mới| được)?\s*$/iu;
const PLEDGED = /so với (?:bản |các )?(?:nội dung |chỉ tiêu )?(?:đã )?cam kết/iu;
const ADDED_BEFORE = /(?<!\p{L})(?:thêm|lập|lập thêm|lập mới)(?: được)?:?\s*$/iu;
const DRAWN_IN = /(?<!\p{L})thu hút(?: được| thêm)?\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;
const ATTENDED = /(?<!\p{L})(?:tham dự|tham gia|dự học|theo học|dự)(?!\p{L})/iu;
