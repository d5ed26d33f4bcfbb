import { millimetres } from './measure';
import type { ParagraphLook } from './paragraph';
import type { RunLook } from './run';

/**
 * The look of NĐ 30/2020/NĐ-CP, Phụ lục I: body 13-14 pt, justified, first line 1 or 1.27 cm, at least 6 pt between
 * paragraphs, lines single to 1.5; margins 20-25 mm above and below, 30-35 mm left, 15-20 mm right.
 */
export const LOOK = {
  size: 14,
  firstLine: millimetres(12.7),
  before: 6,
  line: 1.1,
  /** Dark enough to be read in print, light enough to be told from the report's own words. */
  guidanceColour: '666666',
  page: {
    width: 11906,
    height: 16838,
    top: millimetres(20),
    bottom: millimetres(20),
    left: millimetres(30),
    right: millimetres(15),
    header: millimetres(10),
  },
} as const;

/** Between the margins of a new document, twips. */
export const TEXT_WIDTH = LOOK.page.width - LOOK.page.left - LOOK.page.right;

const plain: RunLook = { size: LOOK.size };

/** A paragraph of the report's text. */
export const bodyLook: ParagraphLook = {
  align: 'both',
  firstLine: LOOK.firstLine,
  before: LOOK.before,
  line: LOOK.line,
  mark: plain,
};

/** A centred line: of the head, of a title. */
export const centred = (mark: RunLook, more: Partial<ParagraphLook> = {}): ParagraphLook => ({
  align: 'center',
  mark,
  ...more,
});
