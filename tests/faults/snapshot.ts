import { STATE_NAMESPACE } from '../../src/ooxml/state';
import { MARKER_PROPERTY } from '../../src/report/tags';
import { commentsOf, commentText } from '../word-host/model/comments';
import { CustomProperties } from '../word-host/model/customProperties';
import { CustomXmlParts } from '../word-host/model/customXml';
import { textOf } from '../word-host/model/paragraphText';
import { paragraphsIn } from '../word-host/model/structure';
import type { WordHost } from '../word-host/wordHost';
import type { XmlElement } from '../word-host/xml/element';
import { serialise } from '../word-host/xml/serialise';

/** A document as far as it must be the same afterwards. */
export interface Snapshot {
  /** Every paragraph of the body with its format, those in tables too. */
  readonly paragraphs: readonly string[];
  /** Every table as rows of cells' texts. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The whole body, without numbers made by chance. */
  readonly body: string;
  readonly comments: readonly string[];
  /** Our newest XML part, or null. */
  readonly state: string | null;
  /** Our custom property, or "". */
  readonly marker: string;
  /** Changes are being tracked. */
  readonly tracking: boolean;
  /** How many documents were opened beside it. */
  readonly opened: number;
}

/** What the colleague of the fault `otherAuthor` writes. */
const COLLEAGUE = 'Đồng nghiệp vừa thêm dòng này.';

/** The document as it is now, without the colleague's line. */
export function snapshotOf({ document, session }: WordHost): Snapshot {
  const paragraphs = paragraphsIn(document.body).filter((one) => textOf(one) !== COLLEAGUE);
  const blocks = document.body.elements().filter((one) => one.key !== 'w:p' || textOf(one) !== COLLEAGUE);
  return {
    paragraphs: paragraphs.map(lasting),
    tables: [...document.body.descendants('w:tbl')].map(rowsOf),
    body: blocks.map(lasting).join('\n'),
    comments: commentsOf(document).map(commentText),
    state: new CustomXmlParts(document).byNamespace(STATE_NAMESPACE).at(-1)?.xml ?? null,
    marker: String(new CustomProperties(document).get(MARKER_PROPERTY)?.value ?? ''),
    tracking: document.tracking,
    opened: session.opened.length,
  };
}

const rowsOf = (table: XmlElement): string[][] =>
  table
    .childrenOf('w:tr')
    .map((row) => [...row.descendants('w:tc')].map((cell) => paragraphsIn(cell).map(textOf).join('\n')));

/** Comments hang on a paragraph without changing it; a control's number is made by chance. */
const lasting = (element: XmlElement): string =>
  serialise(element)
    .replace(/<w:commentRange(Start|End)[^>]*\/>/g, '')
    .replace(/<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:commentReference[^>]*\/><\/w:r>/g, '')
    .replace(/<w:id w:val="[^"]*"\/>/g, '');
