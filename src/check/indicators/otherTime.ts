import type { RenderedOutline } from '../../outline/render';
import { onceFor } from '../../text/remembered';
import type { Found } from './found';

/** What a figure is compared with, and figures of the term before, are no results of this one. */
export function isCompared(found: Found): boolean {
  const last = PREVIOUS_TERM.test(found.sentence.text) && !found.before.includes('nay');
  return last || isInComparison(found) || OF_BEFORE.test(found.before);
}

/** The years that a report is on. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The years that an outline is filled for: one, or a term from its first year on; null where it does not say. */
export function yearsCovered({ kind, values }: Pick<RenderedOutline, 'kind' | 'values'>): Period | null {
  const midTerm = kind === 'mid-term';
  const first = Number(midTerm ? values.termStart : values.year);
  return Number.isFinite(first) ? { first, last: midTerm ? Number.POSITIVE_INFINITY : first } : null;
}

/** True where each year said of the figure is outside the period; the guideline itself may ask for one of `asked`. */
export function isOfAnotherYear(found: Found, { first, last }: Period, asked: ReadonlySet<number>): boolean {
  const term = Number(TERM.exec(found.sentence.text)?.[1]);
  if (last > first && term < first) return true;
  if (last === first && WHOLE_TERM.test(found.before)) return true;
  const years = yearsOf(found);
  return years.length > 0 && years.every((year) => (year < first || year > last) && !asked.has(year));
}

/** "Nhiệm kỳ 2013 - 2018, toàn ngành tổ chức 96 hội nghị." */
const TERM = /^[-–+•*\s]*(?:trong )?nhiệm kỳ ((?:19|20)\d{2})(?!\d)/iu;

/** "Cả nhiệm kỳ đã kết nạp 412 đảng viên", in the report on a year. */
const WHOLE_TERM = /(?<!\p{L})(?:cả|suốt|toàn) (?:nhiệm kỳ|giai đoạn)(?!\p{L})/iu;

/** "So với thời điểm Đại hội (năm 2017 có 245 người), …": the remark is on what is compared with. */
function isInComparison(found: Found): boolean {
  return COMPARISON_BEFORE.test(beforeRemark(found));
}

/** What stands before the remark in brackets that the figure is in; "" for one in none. */
function beforeRemark({ upTo }: Found): string {
  const open = upTo.lastIndexOf('(');
  return open < 0 || upTo.includes(')', open) ? '' : upTo.slice(0, open);
}

/** "Nhiệm kỳ trước, công đoàn thu 96 triệu đồng, chi 91 triệu đồng." */
const PREVIOUS_TERM =
  /^[-–+•*\s]*(?:trong |ở )?(?:nửa đầu |hai |ba )?(?:(?:nhiệm kỳ|năm|kỳ) trước|năm ngoái)(?!\p{L})(?![^.]*(?<!\p{L})(?:nay|này)(?!\p{L}))/iu;

/** "Hội nghị người lao động nhiệm kỳ trước tổ chức 40 cuộc." */
const OF_BEFORE =
  /(?<!(?<!\p{L})(?:so|hơn|như|bằng|với|gấp|từ|của)(?: nửa)?(?: đầu)? |(?<!nửa )đầu )(?:nhiệm kỳ trước|năm ngoái|năm trước)(?:: ?|(?: (?!nay|này)\p{L}+){1,4} )(?:hơn |gần |trên )?$/iu;

const COMPARISON_BEFORE = /(?<!\p{L})so với[^,;.()]{0,60}$/iu;

/** The year said last before the figure is its own, else the one its sentence begins with; else any in its share. */
const yearsOf = onceFor((found: Found): readonly number[] => {
  const { before, ownText, sentence } = found;
  const said = yearsIn(before.replaceAll(COMPARED, '')).at(-1);
  const remarked = YEAR_LAST.exec(beforeRemark(found))?.[1];
  const last =
    said ??
    (remarked === undefined ? undefined : Number(remarked)) ??
    (yearsIn(sentence.text).length === 1 ? yearsIn(LEAD.exec(sentence.text)?.[0] ?? '')[0] : undefined);
  return last === undefined ? yearsIn(ownText.replaceAll(COMPARED, '')) : [last];
});

/** "Phát huy kết quả năm 2019 (kết nạp 342 đoàn viên, thành lập 6 CĐCS)" */
const YEAR_LAST = /năm ((?:19|20)\d{2})\s*$/iu;

/** "Năm 2023, đơn vị kết nạp 8 đoàn viên, giới thiệu 3 …": all of that year. */
const LEAD = /^[-–+•*\s]*(?:trong |riêng )?năm (?:19|20)\d{2}(?!\d)/iu;

function yearsIn(text: string): number[] {
  return [...text.matchAll(/năm ((?:19|20)\d{2})(?!\d)/giu)].map((match) => Number(match[1]));
}

/** What the figure is compared with is of another time: "cao hơn năm 2022". */
const COMPARED = /(?:so với|bằng|hơn|tăng|giảm|như|gấp)[^.;]{0,20}năm (?:19|20)\d{2}/giu;
