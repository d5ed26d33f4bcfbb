/** What heads the column or row of one year, trimmed: "2024", "Năm 2024"; its group is the year. */
export const YEAR_HEADING = /^(?:năm )?(20\d{2})$/iu;
