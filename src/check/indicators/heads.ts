import type { UnitFamily } from '../../text/units';
import type { Found } from './found';
import { WORKER_UNITS } from './kinship';
import type { Want } from './want';

/** A bare number beside an act may count heads. */
export const PERSONS: ReadonlySet<UnitFamily> = new Set(['person', 'turn', 'none']);

/** "11 đảng viên được phân công" were in the Party before. */
export function countsTheParty({ figure, own }: Found): boolean {
  return figure.unit === 'đảng viên' && !own.has('admission');
}

/** "118 hộ công nhân" counts homes; whoever is in the Party is a worker of another list. */
const NOT_HEADS: ReadonlySet<string> = new Set(['đảng viên', 'hộ', 'gia đình', 'trường hợp']);

/** "Khiến 2 công nhân bỏng", "còn thiếu 12 giáo viên", "nhất là 45 đồng chí". */
const VICTIMS = /(?<!\p{L})(?:khiến|làm|thiếu|nhất là|đặc biệt là)\s*$/iu;

/** "Chất lượng đội ngũ ngày càng tốt: đại học 25, trung cấp 8." */
const QUALIFIED = /(?<!\p{L})(?:đại học|cao đẳng|thạc sĩ|tiến sĩ|trung cấp)(?: là| có|:)?\s*$/iu;

/** "2.044 người tham gia BHXH" are those insured. */
const INSURED = /^(?: \p{L}+){0,3} (?:tham gia|đóng) (?:bhxh|bảo hiểm)(?!\p{L})/iu;

/** Some of them, or others beside them. */
const OTHERS: readonly string[] = ['officers', 'jobless', 'hiring', 'population', 'lodging'];

/** "45.678 đoàn viên" is no number of workers, nor is "tổng số đoàn viên: 1.038 đồng chí". */
export function countsOthers({ figure, own, before, after }: Found, want: Want): boolean {
  if (VICTIMS.test(before) || QUALIFIED.test(before) || INSURED.test(after)) return true;
  const workers = own.has('workers') || WORKER_UNITS.has(figure.unit ?? '');
  const members = figure.unit === 'đoàn viên' || (own.has('members') && !workers);
  return (
    NOT_HEADS.has(figure.unit ?? '') ||
    OTHERS.some((idea) => own.has(idea)) ||
    (members && !want.persons.has('members'))
  );
}
