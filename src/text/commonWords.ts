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
