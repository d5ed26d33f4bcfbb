import { remembered } from './remembered';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/** TCVN3 (.VnTime) and VNI text, as it stands in documents typed before Unicode was required (TCVN 6909:2001). */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** The encoding a font is made for, or null for a Unicode font. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  return font === null ? null : encodingOfName(font);
}

const encodingOfName = remembered((font): LegacyEncoding | null => {
  if (/^\.Vn/i.test(font) || /^Vn[A-Z]/.test(font)) return 'TCVN3';
  return /^VNI[-\s]/i.test(font) ? 'VNI' : null;
});

/** Word moves the letters of a font that calls itself a symbol font to this private range. */
const SYMBOL_RANGE = /[\uf020-\uf0ff]/g;

/** The text in Unicode. Fonts of TCVN3 whose name ends in H show small letters as capitals; none known: as typed. */
export function decodeLegacyText(text: string, encoding: LegacyEncoding, font: string | null): string {
  const plain = text.replace(SYMBOL_RANGE, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
  if (encoding === 'VNI') return decodeVni(plain);
  const decoded = decodeTcvn3(plain);
  return /H$/.test(font ?? '') ? decoded.toUpperCase() : decoded;
}
