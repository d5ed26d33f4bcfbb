import { documentText } from '../../messages/document';
import { namespaces } from '../namespaces';
import { LOOK } from './look';
import { runProperties } from './run';
import { w, type Xml } from './xml';

/** Ids of the styles that are written; a document knows them by their built-in names. */
export const STYLES = {
  headings: ['Heading1', 'Heading2', 'Heading3'],
  guidance: 'BccdGuidance',
} as const;

/**
 * The style part, in a new document and in every insertion: Word ignores style ids that no style part explains,
 * and takes the document's own definition where there is one.
 */
export function stylesPart(): Xml {
  return w('styles', { 'xmlns:w': namespaces.w }, [
    w('docDefaults', {}, [w('rPrDefault', {}, [runProperties({ size: LOOK.size })]), w('pPrDefault')]),
    w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, [
      w('name', { val: 'Normal' }),
      w('qFormat'),
    ]),
    ...STYLES.headings.map(headingStyle),
    guidanceStyle(),
    w('style', { type: 'table', default: 1, styleId: 'TableNormal' }, [
      w('name', { val: 'Normal Table' }),
      w('uiPriority', { val: 99 }),
      w('semiHidden'),
      w('unhideWhenUsed'),
    ]),
  ]);
}

function headingStyle(styleId: string, index: number): Xml {
  return w('style', { type: 'paragraph', styleId }, [
    w('name', { val: `heading ${index + 1}` }),
    w('basedOn', { val: 'Normal' }),
    w('next', { val: 'Normal' }),
    w('uiPriority', { val: 9 }),
    w('qFormat'),
    w('pPr', {}, [w('keepNext'), w('outlineLvl', { val: index })]),
    w('rPr', {}, [w('b'), w('bCs')]),
  ]);
}

/**
 * The look of guidance as a style too: LibreOffice drops the direct formatting of a control's first paragraph, and
 * guidance must never be taken for the report's own words.
 */
const guidanceStyle = (): Xml =>
  w('style', { type: 'paragraph', customStyle: 1, styleId: STYLES.guidance }, [
    w('name', { val: documentText.guidanceStyle }),
    w('basedOn', { val: 'Normal' }),
    w('next', { val: 'Normal' }),
    w('rPr', {}, [w('i'), w('iCs'), w('color', { val: LOOK.guidanceColour })]),
  ]);
