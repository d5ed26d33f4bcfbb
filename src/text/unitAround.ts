import { fold } from './normalise';
import { isNumberWord } from './number';
import { leadingUnit, type Unit, unitNamed } from './units';

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const NUMBER_OF = /^là (?:con )?số(?= )/u;

/** The unit of the folded words that follow; of "hai mươi bảy trên tổng số ba mươi doanh nghiệp" the part is counted as the whole is. */
export function unitAfter(after: readonly string[]): ReturnType<typeof leadingUnit> {
  // "Sáu mươi tư là số đoàn viên được giới thiệu."
  const found = leadingUnit(after.slice(NUMBER_OF.exec(after.join(' '))?.[0].split(' ').length ?? 0));
  if (found !== null || (after[0] !== 'trên' && after[0] !== 'trong')) return found;
  const whole = after.slice(after[1] === 'tổng' && after[2] === 'số' ? 3 : after[1] === 'số' ? 2 : 1);
  const end = whole.findIndex((word) => !/^\d+$/.test(word) && !isNumberWord(word));
  return end > 0 ? leadingUnit(whole.slice(end)) : null;
}

/**
 * The unit that stands before a figure: what "Số đoàn viên đã nhập: 3.918" counts, or in brackets, "Tổng số CNVCLĐ
 * (người): 212", "Thu đến 25/11 (triệu đồng): 1.972". `scale` is what the figure is to be multiplied by.
 */
export function unitBefore(before: string): (Unit & { readonly scale: number }) | null {
  const named =
    /(?<!\p{L}|một )số (\p{L}+(?: \p{L}+){0,7})(?: ?:| (?:là|đạt|có|còn|lên))?\s*$/u.exec(before)?.[1] ?? '';
  const counted = leadingUnit(fold(named).split(' '))?.unit ?? null;
  if (counted !== null && counted.family !== 'time') return { ...counted, scale: 1 };
  const bracket =
    /\(([^()]{1,24})\)\s*(?::|là|đạt)?\s*$/u.exec(before) ??
    /[:,;] ((?:nghìn|triệu|tỷ) đồng):?\s*$/u.exec(before) ??
    // "Quyết toán (triệu đồng): thu 6.742; chi 6.015."
    /\(((?:nghìn|triệu|tỷ) đồng)\):[^.()]*$/u.exec(before);
  const [, scale = '', name = ''] =
    /^\s*((?:(?:nghìn|ngàn|triệu|tỷ|tỉ) ?)*)(.*)$/u.exec(bracket?.[1] ?? '') ?? [];
  // "(triệu đồng/người/tháng)"
  const [plain] = name.split('/');
  const unit = scale !== '' && name === '' ? unitNamed('đồng') : unitNamed(plain ?? '');
  return unit === null ? null : { ...unit, scale: scaleOf(scale) };
}

/** "tr.đ" and "nghìn tỷ": scales multiply. */
export function scaleOf(words = ''): number {
  if (words === '') return 1;
  return [...words.toLowerCase().matchAll(EACH_SCALE)].reduce(
    (scale, [word]) => scale * (SCALES[word] ?? 1),
    1,
  );
}

const EACH_SCALE = new RegExp(Object.keys(SCALES).join('|'), 'gu');
