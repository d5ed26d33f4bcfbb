import { allIndicators } from '../../outline/walk';
import type { Table } from '../../report/report';
import { canonical } from '../../text/normalise';
import { YEAR_HEADING } from '../reading/yearHeading';
import type { IndicatorVerdict } from '../result';
import type { Draft, Facts, Rule } from './rule';

/** How guidelines ask for one: "(so sánh với các chỉ tiêu đã cam kết)", "đối chiếu với đầu nhiệm kỳ". */
const DEMAND = /(?<!\p{L})(?:so sánh|so với|đối chiếu)(?!\p{L})/iu;

/** What it is to be compared with, in the guideline's words: "đầu nhiệm kỳ và kết quả tương ứng của nhiệm kỳ trước". */
const COMPARED_WITH = /(?<!\p{L})(?:so|so sánh|đối chiếu) với ([^,;.()]{3,200})/iu;

/** How writers compare: with another time or figure, or by how much something rose or fell. "Từ đầu nhiệm kỳ" is a period. */
const COMPARED =
  /(?<!\p{L})(?:so với|so sánh|đối chiếu|cùng kỳ|(?:năm|nhiệm kỳ) trước|(?<!(?<!\p{L})từ )đầu (?:nhiệm )?kỳ|bằng \d[\d.,]{0,9} ?(?:%|phần trăm|lần)|(?:cao|thấp|nhiều|ít) hơn|(?:tăng|giảm|vượt)(?: (?:thêm|khoảng|hơn|gần|được|trên))? \d)/iu;

/** How they compare with the beginning of the term, or with the term before: years one by one are no such comparison. */
const COMPARED_WITH_TERM =
  /(?<!\p{L})(?:so với|so sánh|đối chiếu|(?:cao|thấp|nhiều|ít) hơn|tăng|giảm|vượt)[^.;]{0,80}(?:(?<!(?<!\p{L})từ )đầu (?:nhiệm )?kỳ|nhiệm kỳ trước|đại hội|khóa trước|năm 20\d\d)|(?<!\p{L})(?<!từ )(?:đầu (?:nhiệm )?kỳ|nhiệm kỳ trước)(?!\p{L})[^.;]{0,40}\d/iu;

/** How they tell what was reached of what was promised. */
const REACHED =
  /(?<!\p{L})(?:vượt|(?:chưa|không) đạt|(?:hoàn thành|đạt) (?:toàn bộ|tất cả|cả)|đều đạt)(?!\p{L})/iu;

/** What is promised is counted in these. */
const PROMISED = '(?:nội dung|chỉ tiêu|nhiệm vụ|cam kết|tiêu chí)(?!\\p{L})';

/** "12 chỉ tiêu trong tổng số 14": the part, then the whole. */
const OF_WHOLE = new RegExp(
  `(?<!\\d)\\d{1,6}(?: \\p{L}{1,12}){0,6} (?:trong|trên) (?:(?:tổng số|tổng|số) \\d|\\d{1,4} ${PROMISED})`,
  'iu',
);

/** "Trong 14 chỉ tiêu đã ký, 12 chỉ tiêu hoàn thành": the whole, then the part, counted in the same. */
const WHOLE_FIRST = new RegExp(
  `(?<!\\p{L})(?:trong|trên) (?:tổng số |tổng |số )?\\d{1,4} (${PROMISED})[^.;]{0,100}(?<!\\d)\\d{1,4} \\1`,
  'iu',
);

/** The guideline asks for a comparison, and the report gives numbers alone. */
export const comparisonMissing: Rule = {
  id: 'comparison-missing',
  severity: 'info',
  citesGuideline: true,
  find: (facts) => [...ofIndicators(facts), ...ofReport(facts)],
  examples: {
    good: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng, tăng 8 triệu đồng so với năm 2024.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng, vượt chỉ tiêu đã ký.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng, bằng 105% dự toán.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng trong tổng số 130 triệu đồng phải thu.',
    ],
    bad: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí từ đầu kỳ đến nay được 120 triệu đồng.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí bằng 2 hình thức được 120 triệu đồng.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Trong 14 chỉ tiêu đã ký, thu đoàn phí được 120 triệu đồng.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Trong tổng số thu, thu đoàn phí được 120 triệu đồng.',
    ],
  },
};

function ofIndicators({ outline, indicators }: Facts): Draft[] {
  const verdicts = new Map(indicators.map((verdict) => [verdict.id, verdict]));
  return allIndicators(outline).flatMap(({ indicator }) => {
    const verdict = verdicts.get(indicator.id);
    if (verdict?.status !== 'present' || !DEMAND.test(indicator.quote) || isCompared(verdict)) return [];
    const data = { subject: indicator.label, raw: verdict.raw, against: againstOf(indicator.quote) };
    return [{ target: indicator.id, data, place: verdict.place }];
  });
}

function againstOf(demand: string): string | null {
  return COMPARED_WITH.exec(canonical(demand))?.[1]?.trim() ?? null;
}

/** A per cent or a ratio ("12/14") is measured against something as it stands; else the sentence must compare. */
function isCompared({ value, unit, raw, evidence }: IndicatorVerdict): boolean {
  if (unit === '%' || typeof value === 'string' || raw?.includes('/') === true) return true;
  const said = canonical(evidence ?? '');
  return [COMPARED, REACHED, OF_WHOLE, WHOLE_FIRST].some((way) => way.test(said));
}

/** A table with a column or a row for each of several years. */
function comparesYears({ cells }: Table): boolean {
  return cells.filter(({ text }) => YEAR_HEADING.test(canonical(text).trim())).length > 1;
}

/** What the guideline says of the whole report is looked for once, anywhere in it. */
function ofReport({ outline, report, headings }: Facts): Draft[] {
  const demand = outline.style.find((text) => DEMAND.test(text));
  if (demand === undefined || report.paragraphs.length === 0) return [];
  const { bodyStart, bodyEnd } = headings.zones;
  const body = report.paragraphs.filter(({ index, toc }) => index >= bodyStart && index < bodyEnd && !toc);
  const against = againstOf(demand);
  const wanted = against !== null && /nhiệm kỳ/iu.test(against) ? COMPARED_WITH_TERM : COMPARED;
  if (body.some(({ text }) => wanted.test(canonical(text)))) return [];
  if (report.tables.some(comparesYears)) return [];
  return [
    {
      target: null,
      data: { subject: null, raw: null, against, why: demand },
      place: null,
    },
  ];
}
