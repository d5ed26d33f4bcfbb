/** Twentieths of a point, in which WordprocessingML measures pages, indents and cells. */
export const millimetres = (value: number): number => Math.round((value * 1440) / 25.4);

/** Twentieths of a point. */
export const points = (value: number): number => Math.round(value * 20);
