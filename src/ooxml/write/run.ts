import { text, w, type Xml } from './xml';

export interface RunLook {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hexadecimal digits; automatic (black on paper) when absent. */
  readonly colour?: string;
}

const FONT = 'Times New Roman';

const toggle = (name: string, on: boolean): Xml => w(name, on ? {} : { val: 0 });

/**
 * `w:rPr` with everything said outright, so that the styles of the document it lands in cannot change the look:
 * its "heading 1" may be blue, in capitals and in another font.
 */
export function runProperties(look: RunLook): Xml {
  const { bold = false, italic = false, colour = 'auto' } = look;
  const halfPoints = look.size * 2;
  return w('rPr', {}, [
    w('rFonts', { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT }),
    toggle('b', bold),
    toggle('bCs', bold),
    toggle('i', italic),
    toggle('iCs', italic),
    w('caps', { val: 0 }),
    w('color', { val: colour }),
    w('sz', { val: halfPoints }),
    w('szCs', { val: halfPoints }),
    w('lang', { val: 'vi-VN' }),
  ]);
}

/** `w:r` with the text; "\n" becomes a line break and "\t" a tab. */
export function run(content: string, look: RunLook): Xml {
  const pieces = content.split(/([\n\t])/).filter((piece) => piece !== '');
  return w('r', {}, [runProperties(look), ...pieces.map(runPiece)]);
}

function runPiece(piece: string): Xml {
  if (piece === '\n') return w('br');
  if (piece === '\t') return w('tab');
  return w('t', { 'xml:space': 'preserve' }, [text(piece)]);
}
