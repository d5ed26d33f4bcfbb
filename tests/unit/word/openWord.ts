import { docx, p } from '../../tools/docxBuilder';
import type { Faults } from '../../word-host/faults';
import { withOfficeClient } from '../../word-host/officeClient';
import { defaultSets } from '../../word-host/officeContext';
import { createWordHost, type WordHost } from '../../word-host/wordHost';

/**
 * Opens a document in the stand-in for Word and makes Microsoft's own client the page's `Word` and `Office`, as in the
 * add-in.
 * @param content a .docx, or the texts of its paragraphs
 */
export function openWord(
  content: Uint8Array | readonly string[],
  {
    faults = {},
    sets = defaultSets,
  }: { faults?: Partial<Faults>; sets?: Readonly<Record<string, number>> } = {},
): WordHost {
  const bytes =
    content instanceof Uint8Array ? content : docx({ body: content.map((text) => p(text)).join('') });
  const host = createWordHost(bytes, { faults });
  const client = withOfficeClient(host, sets);
  Object.assign(globalThis, {
    Word: client.Word,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
  });
  return host;
}

/** A page of a report is some thirty paragraphs. */
export const pages = (count: number): string[] =>
  Array.from(
    { length: count * 30 },
    (_, line) => `Dòng ${line + 1}: công tác tuyên truyền, vận động đoàn viên.`,
  );
