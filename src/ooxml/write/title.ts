import { documentText } from '../../messages/document';
import { rule } from './head';
import { bodyLook, centred, LOOK, TEXT_WIDTH } from './look';
import { line } from './paragraph';
import type { Xml } from './xml';

/** "BÁO CÁO", what it is about, a short rule, and whom it goes to where that is known. */
export function title(outlineTitle: string, superior: string | null): Xml[] {
  const bold = { size: LOOK.size, bold: true };
  return [
    line(centred(bold, { before: 18 }), documentText.report),
    line(centred(bold), subject(outlineTitle)),
    rule(TEXT_WIDTH * 0.36, 12),
    ...(superior === null
      ? []
      : [line(centred(bodyLook.mark, { after: 12 }), documentText.addressee(superior))]),
  ];
}

/** "Báo cáo kết quả hoạt động" under the word BÁO CÁO is "Kết quả hoạt động". */
function subject(outlineTitle: string): string {
  const word = `${documentText.report} `;
  const begins = outlineTitle.toLocaleUpperCase('vi').startsWith(word);
  const rest = begins ? outlineTitle.slice(word.length).trimStart() : outlineTitle;
  return `${rest.charAt(0).toLocaleUpperCase('vi')}${rest.slice(1)}`;
}
