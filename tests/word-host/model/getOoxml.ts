import { toFlatOpc } from '../package/flatOpc';
import type { WordSession } from '../wordSession';
import { XmlElement } from '../xml/element';
import { WordError } from './errors';
import { paragraphsOf } from './rangeQueries';
import { paragraphsIn } from './structure';
import type { TextRange } from './textRange';

/**
 * A range as flat OPC: the blocks it touches, with the document's styles, numbering and media. Custom XML parts and
 * properties are not in it; paragraph ids are not to be relied on (office-js #4078).
 */
export function ooxmlOf(session: WordSession, range: TextRange): string {
  const { document, faults } = session;
  if (faults.refuseGetOoxml) throw new WordError('GeneralException', 'getOoxml is refused');
  const touched = paragraphsOf(document, range);
  const kept = new Set(faults.shortOoxml > 0 ? touched.slice(0, -faults.shortOoxml) : touched);
  const whole = range.scope?.element === document.body && faults.shortOoxml === 0;
  return toFlatOpc(document.docx, whole ? document.root : cutOut(document.root, kept));
}

/** A copy of the main part that holds only blocks with one of these paragraphs, and the last section's settings. */
function cutOut(root: XmlElement, kept: ReadonlySet<XmlElement>): XmlElement {
  const copy = new XmlElement(root.name, root.key, root.attributes);
  for (const part of root.elements()) {
    if (part.key !== 'w:body') {
      copy.append(part.clone());
      continue;
    }
    const body = new XmlElement(part.name, part.key, part.attributes);
    for (const block of part.elements()) {
      const cut = block.key === 'w:sectPr' ? block.clone() : cutBlock(block, kept);
      if (cut) body.append(cut);
    }
    copy.append(body);
  }
  return copy;
}

function cutBlock(block: XmlElement, kept: ReadonlySet<XmlElement>): XmlElement | null {
  if (block.key === 'w:p') return kept.has(block) ? block.clone() : null;
  const inside = paragraphsIn(block);
  return inside.some((one) => kept.has(one)) ? block.clone() : null;
}
