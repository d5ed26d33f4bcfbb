import type { NamedForm } from '../../appendix/form';
import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import type { DocumentState } from '../../report/state';
import { appendix } from './appendix';
import { ending } from './ending';
import { head } from './head';
import { DOCUMENT, documentPart, STYLE_PART, stylesOfDocument } from './insertion';
import { LOOK } from './look';
import { HEADER, headerPart, SETTINGS, sectionProperties, settingsPart } from './pageSetup';
import { paragraph } from './paragraph';
import { relationId } from './parts';
import { CORE, CUSTOM, corePart, customPart } from './properties';
import { skeleton } from './skeleton';
import { stateParts } from './stateParts';
import { title } from './title';
import type { Xml } from './xml';
import { zip } from './zip';

export interface NewDocumentOptions {
  /** The reporting unit and the body it reports to; dots in the head where null. */
  readonly unit: string | null;
  readonly superior: string | null;
  readonly appendix: NamedForm | null;
  readonly state: DocumentState;
}

/** The header is the first thing the document points to. */
const HEADER_RELATION = relationId(0);

/**
 * The bytes of a whole .docx: head, title, every section of the outline, ending, and the appendix on pages of its own.
 * No clock and no chance in it: the same input gives the same bytes.
 */
export function newDocument(outline: RenderedOutline, options: NewDocumentOptions): Uint8Array {
  const remembered = stateParts(options.state);
  return zip({
    parts: [
      documentPart(blocks(outline, options)),
      stylesOfDocument(),
      settingsPart(),
      headerPart(),
      corePart(outline.title),
      customPart(options.state),
      ...remembered.parts,
    ],
    relations: [
      { from: DOCUMENT, type: 'header', to: HEADER },
      { from: DOCUMENT, type: 'styles', to: STYLE_PART },
      { from: DOCUMENT, type: 'settings', to: SETTINGS },
      { from: '', type: 'officeDocument', to: DOCUMENT },
      {
        from: '',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        to: CORE,
      },
      { from: '', type: 'custom-properties', to: CUSTOM },
      ...remembered.relations,
    ],
  });
}

function blocks(outline: RenderedOutline, options: NewDocumentOptions): Xml[] {
  const { unit, superior } = options;
  const ids = allSections(outline).map(({ section }) => section.id);
  const report = [
    head({ unit, superior, year: yearOfDate(outline) }),
    ...title(outline.title, superior),
    ...skeleton(outline, ids),
    ...ending(outline, unit),
  ];
  const page = sectionProperties(HEADER_RELATION);
  return options.appendix === null
    ? [...report, paragraph({ align: 'left', mark: { size: LOOK.size } }, []), page]
    : [
        ...report,
        // Ends the report's section; the appendix begins on a new page.
        paragraph({ align: 'left', mark: { size: 2 } }, [], page),
        ...appendix(options.appendix, []),
        page,
      ];
}

/** A report of a year or half a year goes out in that year; when a term's does, the guideline alone knows. */
function yearOfDate(outline: RenderedOutline): string | null {
  const { year } = outline.values;
  return outline.kind === 'mid-term' || year === undefined ? null : String(year);
}
