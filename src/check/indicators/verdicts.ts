import type { IndicatorVerdict } from '../result';
import type { Found } from './sentences';
import { type Asked, isHeadcount } from './want';

export function missing({ indicator }: Asked): IndicatorVerdict {
  return {
    id: indicator.id,
    status: 'missing',
    value: null,
    unit: null,
    raw: null,
    evidence: null,
    foundIn: null,
    place: null,
  };
}

export function present(asked: Asked, found: Found, foundIn: string | null): IndicatorVerdict {
  const { figure, sentence } = found;
  return {
    id: asked.indicator.id,
    status: 'present',
    value: valueFor(found, asked),
    unit: figure.unit,
    raw: figure.raw,
    evidence: sentence.text,
    foundIn,
    place: sentence.passage.place,
  };
}

/** "12/14 chỉ tiêu" is told as it is; of "4.560/4.890 đoàn viên" the part, or the whole where all are asked for. */
function valueFor({ figure }: Found, { wants }: Asked): number | string {
  if (figure.kind !== 'ratio' || figure.family === 'goal') return figure.value;
  const [part, whole] = String(figure.value).split('/').map(Number);
  return (wants[0] !== undefined && isHeadcount(wants[0]) ? whole : part) ?? figure.value;
}
