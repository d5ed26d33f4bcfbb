import { canonical } from '../text/normalise';

/** Whether two texts say the same, whatever the encoding and the spaces between the words. */
export const sameWording = (one: string, other: string): boolean => squeezed(one) === squeezed(other);

const squeezed = (text: string): string => canonical(text).replace(/\s+/g, ' ').trim();
