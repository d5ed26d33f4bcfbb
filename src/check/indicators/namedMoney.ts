import type { Figure } from '../../text/figure';
import { canonical } from '../../text/normalise';
import { onceFor } from '../../text/remembered';
import { scaleOf } from '../../text/unitAround';
import type { Passage } from './passages';

/** "Kết quả thu - chi (đơn vị: triệu đồng):" counts the bare numbers of the items below it. */
const moneyNamed = onceFor(({ text }: Pick<Passage, 'text'>): { readonly scale: number | null } => {
  const [, bracketed, named = bracketed] = MONEY_NAMED.exec(canonical(text)) ?? [];
  return { scale: named === undefined ? null : scaleOf(named) };
});

const MONEY_NAMED =
  /\((?:đơn vị(?: tính)?: ?)?(nghìn|triệu|tỷ) đồng\)|(?<!\p{L})đơn vị tính: ?(nghìn|triệu|tỷ) đồng/iu;

/** A bare number in what the line above its passage, or the passage itself, says that sums are counted in. */
export function inNamedMoney(figure: Figure, passage: Passage): Figure {
  const { lead = passage } = passage;
  const scale = moneyNamed(lead).scale ?? moneyNamed(passage).scale;
  if (scale === null) return figure;
  if (figure.family !== 'none' || typeof figure.value !== 'number' || figure.kind !== 'number') return figure;
  return { ...figure, value: Math.round(figure.value * scale), unit: 'đồng', family: 'money' };
}
