/** Older and southern forms of words that official papers write another way: "công tác tài chánh", "gởi", "xẩy ra". Folded. */
const SPELLINGS: Readonly<Record<string, string>> = {
  bịnh: 'bệnh',
  chánh: 'chính',
  gởi: 'gửi',
  nhơn: 'nhân',
  nhứt: 'nhất',
  phước: 'phúc',
  tánh: 'tính',
  vô: 'vào',
  xẩy: 'xảy',
};

/** The folded word as official papers write it. */
export function standardSpelling(word: string): string {
  return Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word;
}
