import type { IndicatorVerdict } from '../result';
import type { Found } from './sentences';

export function missing(id: string): IndicatorVerdict {
  return {
    id,
    status: 'missing',
    value: null,
    unit: null,
    raw: null,
    evidence: null,
    foundIn: null,
    place: null,
  };
}

export function present(id: string, { figure, sentence }: Found, foundIn: string | null): IndicatorVerdict {
  return {
    id,
    status: 'present',
    value: figure.value,
    unit: figure.unit,
    raw: figure.raw,
    evidence: sentence.text,
    foundIn,
    place: sentence.passage.place,
  };
}
