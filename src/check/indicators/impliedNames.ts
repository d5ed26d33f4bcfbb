import { PERSONS } from './heads';
import type { Case, Implication } from './implication';
import { WORKER_UNITS } from './kinship';

/** What is spoken of. In order: each builds on those before. */
export const NAMES: readonly Implication[] = [
  // So many of the targets are so many that were reached.
  { adds: 'reach', when: ({ figure }) => figure.family === 'goal' && figure.kind === 'ratio' },
  { adds: 'workers', when: ({ figure }) => WORKER_UNITS.has(figure.unit ?? '') },
  // "Tổng công ty sử dụng 5.438 người", "số lao động tính đến cuối tháng 10/2020 là 358 người".
  { adds: 'workers', when: isEmployed },
  { adds: 'total', when: isEmployed },
  // "Tổng công ty sử dụng 8.726 lao động."
  { adds: 'total', when: ({ figure, ideas }) => WORKER_UNITS.has(figure.unit ?? '') && ideas.has('use') },
  // "Chi bộ kết nạp một đoàn viên": whoever the Party's cell takes in.
  { adds: 'party', when: ({ ideas }) => ideas.has('admission') && ideas.has('party-cell') },
  // Whoever is first put forward and then taken in, is taken in by the Party.
  { adds: 'party', when: ({ ideas }) => ideas.has('admission') && ideas.has('introduction') },
  // "102 đoàn viên được giới thiệu, 71 được kết nạp."
  {
    adds: 'party',
    when: ({ figure, ideas, sentence }) =>
      ideas.has('introduction') && sentence.ideas.has('admission') && PERSONS.has(figure.family),
  },
  {
    adds: 'party',
    when: ({ figure, ideas, upTo }) =>
      ideas.has('admission') &&
      !ideas.has('members') &&
      figure.unit !== 'đoàn viên' &&
      PUT_FORWARD.test(upTo),
  },
  {
    adds: 'growth',
    instead: 'admission',
    when: (one) =>
      one.ideas.has('admission') && !isAboutTheParty(one) && (one.forGrowth || isOfMembersOnly(one)),
  },
];

function isEmployed({ figure, before }: Case): boolean {
  return PERSONS.has(figure.family) && (EMPLOYED.test(before) || NUMBER_OF_WORKERS.test(before));
}

function isAboutTheParty({ figure, ideas, sentence, statement, upTo }: Case): boolean {
  const comrades = figure.unit === 'đồng chí' || figure.unit === 'quần chúng';
  if (ideas.has('party')) return true;
  if (ideas.has('members')) return false;
  return statement.has('party') || PARTY.test(upTo) || (comrades && !sentence.ideas.has('members'));
}

function isOfMembersOnly({ figure, sentence }: Case): boolean {
  return figure.unit === 'đoàn viên' && !sentence.ideas.has('party') && !sentence.ideas.has('introduction');
}

/** "Giới thiệu cho Đảng 97 người; đã kết nạp 64 người." */
const PARTY = /(?<!\p{L})(?:đảng|đảng viên|cấp ủy|chi bộ)(?!\p{L})/iu;
const PUT_FORWARD = /(?<!\p{L})giới thiệu(?! (?:về|việc|sản phẩm|quyền)(?!\p{L}))[^.]*$/iu;
const EMPLOYED = /(?<!\p{L})sử dụng\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;
const NUMBER_OF_WORKERS =
  /(?<!\p{L})số(?: lượng)? lao động (?:có mặt|hiện có|hiện nay|tính đến|đến|toàn|của|trong)(?!\p{L})[^,;.]{0,60}(?:là|có|còn|đạt|:)\s*(?:hơn|gần|trên|khoảng)?\s*$/iu;
