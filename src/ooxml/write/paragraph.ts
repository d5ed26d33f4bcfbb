import { points } from './measure';
import { type RunLook, run, runProperties } from './run';
import { w, type Xml } from './xml';

export interface ParagraphLook {
  /** Style id, one of `styles.ts`. */
  readonly style?: string;
  /** Takes away the number that the style may give in the document it lands in. */
  readonly unnumbered?: boolean;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First line indent, twips. */
  readonly firstLine?: number;
  /** Indents on both sides, twips. */
  readonly sides?: number;
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Multiple of a line; single when absent. */
  readonly line?: number;
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A rule along the bottom. */
  readonly rule?: boolean;
  /** Look of the paragraph mark, which text typed into an empty paragraph takes on. */
  readonly mark: RunLook;
}

/** `w:p` with the runs and inline controls given. */
export function paragraph(look: ParagraphLook, content: readonly Xml[], section?: Xml): Xml {
  return w('p', {}, [paragraphProperties(look, section), ...content]);
}

/** `w:p` of one run in the look of its mark. */
export const line = (look: ParagraphLook, content: string): Xml =>
  paragraph(look, content === '' ? [] : [run(content, look.mark)]);

function paragraphProperties(look: ParagraphLook, section: Xml | undefined): Xml {
  const { before = 0, after = 0, line: lines = 1, firstLine = 0, sides = 0 } = look;
  return w('pPr', {}, [
    ...(look.style === undefined ? [] : [w('pStyle', { val: look.style })]),
    ...(look.keepWithNext ? [w('keepNext')] : []),
    ...(look.pageBreakBefore ? [w('pageBreakBefore')] : []),
    ...(look.unnumbered ? [w('numPr', {}, [w('ilvl', { val: 0 }), w('numId', { val: 0 })])] : []),
    ...(look.rule ? [w('pBdr', {}, [BOTTOM_RULE])] : []),
    w('spacing', {
      before: points(before),
      after: points(after),
      line: Math.round(lines * 240),
      lineRule: 'auto',
    }),
    w('ind', { left: sides, right: sides, firstLine }),
    w('jc', { val: look.align }),
    runProperties(look.mark),
    ...(section === undefined ? [] : [section]),
  ]);
}

const BOTTOM_RULE = w('bottom', { val: 'single', sz: 6, space: 0, color: 'auto' });
