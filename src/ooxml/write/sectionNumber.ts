/** Ids are paths of numbers; a report prints "II.3" where the id also names the part: "P1.II.3". */
export const sectionNumber = (id: string): string => id.replace(/^P\d+\./, '');
