import { wordsOf } from '../../text/words';
import { type Heading, TELLING, type Titles } from './titles';

/** Share of a heading's telling words that must be the section's: of three things it says, two. */
const LEAST_SHARE = 0.67;
/** Words that say whose, when or how many, and never about what. */
const NEUTRAL: ReadonlySet<string> = new Set(
  wordsOf(
    'đội ngũ đơn vị cơ quan ngành địa phương cấp thời gian tới còn lại cần phải làm mới toàn trên địa bàn',
  ),
);

/**
 * True when a heading, worded unlike the section's titles, still names the section's matter and no matter of its own: it
 * has one of the field's ideas in common with them ("KIẾN NGHỊ VỚI CÁC CẤP"), and little besides. Words in common are
 * too little: "nữ sinh viên" is not "nữ công", nor "bảo vệ môi trường" the protection of rights; and an idea in common is
 * too little where something else is the point: "Tình hình sản xuất, kinh doanh".
 */
export function namesMatter({ wordings }: Titles, { whole }: Heading): boolean {
  const { words, weights } = whole.asConcepts;
  const own = new Set(wordings.flatMap((one) => [...one.whole.asConcepts.words, ...one.whole.words]));
  let all = 0;
  let shared = 0;
  for (const [at, word] of words.entries()) {
    const weight = weights[at] ?? 0;
    if (weight < TELLING || NEUTRAL.has(word)) continue;
    all += weight;
    if (own.has(word)) shared += weight;
  }
  return words.some((word) => word.includes('_') && own.has(word)) && shared >= all * LEAST_SHARE;
}
