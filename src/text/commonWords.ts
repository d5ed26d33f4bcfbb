import { fold } from './normalise';

const words = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

/** Words that join others and say nothing about which section a heading names. */
export const LINKING_WORDS = words(
  'và các của những trong về cho với đối theo việc đến hết từ nay tại ở là để bằng đã được có cùng một số nhất qua trên do khi như hoặc gồm nếu',
);

/** Syllables of "công tác", "kết quả thực hiện", "tổ chức hoạt động", …: nearly every heading has some of them. */
export const GENERIC_WORDS = words(
  'công tác kết quả thực hiện tổ chức hoạt động triển khai đánh giá báo cáo nội dung năm ngày',
);

/** What headings begin with before they come to the point. */
const OPENINGS: readonly (readonly string[])[] = [
  'công tác',
  'kết quả',
  'thực hiện',
  'hoạt động',
  'tổ chức',
  'triển khai',
  'đánh giá',
  'báo cáo',
  'nội dung',
  'một số',
  'về',
  'việc',
  'các',
  'những',
  'tình hình thực hiện',
  'kết quả đạt được',
].map((opening) => fold(opening).split(' '));

/** Words (folded) without such a beginning: "công tác nữ công" to "nữ công". At least two words are left, or all stay. */
export function withoutOpening(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const opening = OPENINGS.find((one) => one.every((word, at) => rest[at] === word));
    if (opening === undefined) return rest;
    if (rest.length - opening.length < 2) return words;
    rest = rest.slice(opening.length);
  }
}
