import { element, type XmlElement } from '../xml/element';
import { runsOfRange } from './applyStyle';
import { leavesOf } from './paragraphText';
import { paragraphsOf } from './rangeQueries';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

function addressOf(document: WordDocument, link: XmlElement): string {
  const { docx } = document;
  const id = link.attr('r:id');
  const target = docx.relationships(docx.main).find((one) => one.id === id)?.target ?? '';
  const anchor = link.attr('w:anchor');
  return anchor === null ? target : `${target}#${anchor}`;
}

/** The text of each link that a range touches. */
export function hyperlinksIn(document: WordDocument, range: TextRange): TextRange[] {
  return paragraphsOf(document, range).flatMap((paragraph) =>
    [...paragraph.descendants('w:hyperlink')].flatMap((link) => {
      const leaves = leavesOf(paragraph).filter((leaf) => link.contains(leaf.run));
      const [first, last] = [leaves[0], leaves.at(-1)];
      if (!first || !last) return [];
      const [from, to] = [first.start, last.start + last.text.length];
      if (paragraph === range.start.paragraph && to <= range.start.offset) return [];
      if (paragraph === range.end.paragraph && from >= range.end.offset) return [];
      return [document.track(new TextRange({ paragraph, offset: from }, { paragraph, offset: to }))];
    }),
  );
}

/** The address of the first link in a range, "" without one; a place in the document comes after "#". */
export function hyperlinkOf(document: WordDocument, range: TextRange): string {
  const first = hyperlinksIn(document, range)[0];
  const run = first && leavesOf(first.start.paragraph).find((leaf) => leaf.start >= first.start.offset)?.run;
  const link = run?.closest('w:hyperlink');
  return link ? addressOf(document, link) : '';
}

/** Makes a range's text a link; "" takes the link away and leaves the text. */
export function setHyperlink(document: WordDocument, range: TextRange, address: string): void {
  const runs = runsOfRange(document, range);
  for (const run of runs) {
    const link = run.closest('w:hyperlink');
    link?.replaceWith(...link.elements());
  }
  const [place = '', anchor] = address.split('#');
  if (address !== '')
    for (const run of runs) {
      const link = element('w:hyperlink');
      if (place !== '')
        link.setAttr('r:id', document.docx.relate(document.docx.main, 'hyperlink', place, true));
      if (anchor !== undefined) link.setAttr('w:anchor', anchor);
      run.before(link);
      link.append(run);
    }
  document.changed();
}
