import { PERSONS } from './heads';
import { ideaById } from './ideas';
import { type Case, type Implication, tellsAct } from './implication';
import { isDuesNamed, isPay } from './moneyWords';

/** What was done. */
export const ACTS: readonly Implication[] = [
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
      (ideas.has('fund') || sentence.previous.has('fund') || figure.family !== 'percent'),
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

function isGiven({ figure, ideas, statement }: Case): boolean {
  if (ideas.has('gift') || ideas.has('expense') || ideas.has('goods')) return true;
  return (
    ideas.has('calamity') && (statement.has('gift') || statement.has('goods') || figure.kind === 'nothing')
  );
}

function isOfThoseHit({ ideas, statement, sentence }: Case): boolean {
  // "Dịch Covid-19 và lũ lụt:" above a list.
  if (sentence.passage.lead !== undefined && sentence.previous.has('calamity')) return true;
  const spent = ideas.has('expense') && sentence.ideas.has('support');
  const helped = sentence.ideas.has('calamity') && (sentence.ideas.has('help') || spent);
  return ideas.has('calamity') || statement.has('calamity') || helped;
}

const PAYMENT: ReadonlySet<string> = new Set(['workplace', 'percent', 'money']);

const RECEIVED = /(?<!\p{L})nhận(?: được)?\s*$/iu;
const TAKEN_ON = /(?<!\p{L})(?:thu|đón) nhận(?: thêm| mới| được)?\s*$/iu;
const PLEDGED = /so với (?:bản |các )?(?:nội dung |chỉ tiêu )?(?:đã )?cam kết/iu;
const ADDED_BEFORE = /(?<!\p{L})(?:thêm|lập|lập thêm|lập mới)(?: được)?:?\s*$/iu;
const DRAWN_IN = /(?<!\p{L})thu hút(?: được| thêm)?\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;
const ATTENDED = /(?<!\p{L})(?:tham dự|tham gia|dự học|theo học|dự)(?!\p{L})/iu;
