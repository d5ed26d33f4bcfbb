import { decodeLegacyText, type LegacyEncoding } from './legacyEncoding';
import { canonical } from './normalise';
import { remembered } from './remembered';
import { isSyllable } from './syllable';

/** What the wording of a text, whatever its font, says of its encoding. */
export interface LegacySigns {
  readonly encoding: LegacyEncoding;
  /**
   * `likely`: no word is proper Unicode and most are Vietnamese; `sure`: besides, the words cannot be slips;
   * `mixed`: old words beyond doubt, but among proper ones.
   */
  readonly verdict: 'likely' | 'sure' | 'mixed';
}

/** Signs and letters of Latin-1 that Vietnamese does not have. */
const ODD = '[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþμ]';
const SHIFTED = '[a-z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]';
const ODD_IN_WORD = new RegExp(`[A-Za-z]${ODD}|${ODD}[A-Za-z]|${SHIFTED}`);
const ODD_SIGN = new RegExp(`${ODD}|${SHIFTED}`, 'g');
const SIGN = /[¡-ÿμ]/g;

/** Letters of Vietnamese that neither encoding uses: ă đ ĩ ũ ơ ư, all that Unicode has for Vietnamese alone, marks. */
const PROPER = /[ĂăĐđĨĩŨũƠ-ƣƯưẠ-ỹ]|\p{M}/u;

const WORD = /[\p{L}\p{M}\p{N}¡-¿×÷\u2010\u2011\u2013\u2212-]+/gu;
const DASHES = /[-\u00ad\u2010\u2011\u2013\u2212]/;
const ASCII = /^[\x20-\x7e]*$/;
/** "CNVC-L§", "LÑLÑ": § and Ñ are the Đ of the two encodings. */
const ABBREVIATION = /^[A-Z§Ñ-]+$/;

/** One look, for every paragraph of every report: false where no word holds a sign of an old encoding. */
export const looksLegacy = (text: string): boolean => ODD_IN_WORD.test(text);

/** Whether the text holds letters that only Unicode has. */
export const isUnicodeVietnamese = (text: string): boolean => PROPER.test(text);

/** At least so many different words and signs: slips and foreign names never come together like this in one paragraph. */
const SURE = { words: 2, signs: 2 };
const MIXED = { words: 3, signs: 3 };

/**
 * What the words of a text say, or null where none is in an old encoding. A word speaks for an encoding when it is a
 * Vietnamese syllable once decoded, and none before. Reads long texts in linear time.
 */
export function legacySigns(text: string): LegacySigns | null {
  const judged = [...new Set(text.match(WORD))].map((word) => ({ word, is: judge(word) }));
  const decoded = (encoding: LegacyEncoding) =>
    judged.filter(({ is }) => is === encoding || is === 'either encoding').map(({ word }) => word);
  const [tcvn3, vni] = [decoded('TCVN3'), decoded('VNI')];
  const [encoding, words] = vni.length > tcvn3.length ? (['VNI', vni] as const) : (['TCVN3', tcvn3] as const);
  if (words.length === 0) return null;
  const verdict = verdictOn(words, judged);
  return verdict === null ? null : { encoding, verdict };
}

type Judgement = LegacyEncoding | 'either encoding' | 'unicode' | 'plain' | 'foreign' | 'nothing';

function verdictOn(
  words: readonly string[],
  judged: readonly { readonly is: Judgement }[],
): LegacySigns['verdict'] | null {
  const count = (wanted: Judgement) => judged.filter(({ is }) => is === wanted).length;
  const odd = words.filter((word) => word.search(ODD_SIGN) >= 0);
  const oddSigns = kinds(odd, ODD_SIGN);
  if (count('unicode') > 0) return odd.length >= MIXED.words && oddSigns >= MIXED.signs ? 'mixed' : null;
  if (count('foreign') * 2 > words.length + count('plain')) return null;
  return words.length >= SURE.words && kinds(words, SIGN) >= SURE.signs && oddSigns > 0 ? 'sure' : 'likely';
}

const kinds = (words: readonly string[], sign: RegExp): number => new Set(words.join(' ').match(sign)).size;

const judge = remembered((word): Judgement => {
  if (PROPER.test(word)) return 'unicode';
  if (ASCII.test(word)) return plainWord(word);
  if (word.length < 2) return 'nothing';
  if (ABBREVIATION.test(word)) return word.includes('§') ? 'TCVN3' : 'VNI';
  if (isVietnamese(word)) return 'plain';
  const tcvn3 = isVietnamese(decodeLegacyText(word, 'TCVN3', null));
  const vni = isVietnamese(decodeLegacyText(word, 'VNI', null));
  if (tcvn3 && vni) return 'either encoding';
  if (tcvn3) return 'TCVN3';
  return vni ? 'VNI' : 'foreign';
});

function plainWord(word: string): Judgement {
  if (isSyllable(word)) return 'plain';
  return /[a-z]/.test(word) && /^[A-Za-z]{2,}$/.test(word) ? 'foreign' : 'nothing';
}

/** A syllable, or several joined by dashes. A soft hyphen never stands within one. */
const isVietnamese = (word: string): boolean =>
  word.split(DASHES).every((part) => part === '' || isSyllable(canonical(part)));
