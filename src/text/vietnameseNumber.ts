const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A number the Vietnamese way whatever the reader's language, for that is how it stands in reports: "1.234,5". */
export function vietnameseNumber(value: number): string {
  return numbers.format(value);
}
