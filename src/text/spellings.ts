/** Southern forms of words that official papers write the northern way: "công tác tài chánh", "gởi Liên đoàn". Folded. */
const SPELLINGS: Readonly<Record<string, string>> = {
  bịnh: 'bệnh',
  chánh: 'chính',
  gởi: 'gửi',
  nhơn: 'nhân',
  nhứt: 'nhất',
  phước: 'phúc',
  tánh: 'tính',
  vô: 'vào',
};

/** The folded word as official papers write it. */
export function standardSpelling(word: string): string {
  return Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word;
}
