import { documentText } from '../../messages/document';
import type { Outline } from '../../outline/schema';
import { bodyLook, centred, LOOK, TEXT_WIDTH } from './look';
import { line } from './paragraph';
import { table } from './table';
import type { Xml } from './xml';

const HALF = Math.round(TEXT_WIDTH / 2);

/** The closing sentence, and below it who gets the report beside who signs it; the signer's name is left to them. */
export function ending(outline: Outline, unit: string | null): Xml[] {
  const closing = documentText.closing(lowerFirst(outline.title), unit ?? documentText.unitInText);
  return [
    // A signature alone on the last page would sign nothing.
    line({ ...bodyLook, keepWithNext: true }, closing),
    line({ align: 'left', keepWithNext: true, mark: { size: LOOK.size } }, ''),
    table({ widths: [HALF, TEXT_WIDTH - HALF], borders: false, padding: 0 }, [
      { cells: [{ paragraphs: recipients(outline) }, { paragraphs: signature(outline) }] },
    ]),
  ];
}

function recipients(outline: Outline): Xml[] {
  return [
    line({ align: 'left', mark: { size: 12, bold: true, italic: true } }, documentText.recipients),
    ...outline.recipients.map((recipient) =>
      line({ align: 'left', mark: { size: 11 } }, recipient.startsWith('-') ? recipient : `- ${recipient}`),
    ),
  ];
}

function signature({ signature: { authority, position } }: Outline): Xml[] {
  const bold = { size: LOOK.size, bold: true };
  return [
    ...[authority, position].map((words) => line(centred(bold), words)),
    // Room for the signature and the seal.
    line(centred(bold, { before: 72 }), ''),
  ];
}

const lowerFirst = (words: string): string => `${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}`;
