import type { IndicatorVerdict, Rival } from '../result';
import type { Found } from './found';
import type { Unsaid } from './unsaid';
import { type Asked, isHeadcount } from './want';

/** `unsaid` speaks of it without a figure. */
export function missing({ indicator }: Asked, unsaid: Unsaid | null): IndicatorVerdict {
  return {
    id: indicator.id,
    status: 'missing',
    value: null,
    unit: null,
    raw: null,
    approximate: false,
    evidence: unsaid?.text ?? null,
    foundIn: null,
    place: unsaid?.passage.place ?? null,
    rival: null,
  };
}

export function present(
  asked: Asked,
  found: Found,
  foundIn: string | null,
  rival: Found | null = null,
): IndicatorVerdict {
  const { figure, sentence } = found;
  return {
    id: asked.indicator.id,
    status: 'present',
    value: valueFor(found, asked),
    unit: figure.unit,
    raw: figure.raw,
    approximate: figure.approximate,
    evidence: sentence.text,
    foundIn,
    place: sentence.passage.place,
    rival: rival === null ? null : told(rival),
  };
}

function told({ figure, sentence: { text, passage } }: Found): Rival {
  return { raw: figure.raw, evidence: text, section: passage.section };
}

/** "12/14 chỉ tiêu" is told as it is; of "4.560/4.890 đoàn viên" the part, or the whole where all are asked for. */
function valueFor({ figure, before, own }: Found, { wants, families }: Asked): number | string {
  const all = figure.family === 'goal' && figure.kind === 'number' && ALL.test(before);
  if (all) return `${figure.value}/${figure.value}`;
  if (figure.kind !== 'ratio' || (figure.family === 'goal' && families.has('goal'))) return figure.value;
  const [part, whole] = String(figure.value).split('/').map(Number);
  const [want] = wants;
  // "Kết nạp 12/15 đoàn viên được giới thiệu": put forward were 15.
  const putForward =
    want?.actions.has('introduction') && !want.actions.has('admission') && own.has('admission');
  // "Giải quyết 19 trên tổng số 21 đơn tiếp nhận": received were 21.
  const received = want?.topics.has('letters') && !want.actions.has('settlement') && own.has('settlement');
  const askedForWhole = want !== undefined && (isHeadcount(want) || putForward || received);
  return (askedForWhole ? whole : part) ?? figure.value;
}

/** "Cả 9 chỉ tiêu đều đạt". */
const ALL = /(?<!\p{L})(?:cả|toàn bộ) $/iu;
