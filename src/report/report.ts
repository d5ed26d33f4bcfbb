import type { DocumentState } from './state';

/**
 * What a report is, as plain data: the body's paragraphs and tables in document order, the content controls
 * over them, and what stands apart from the body (notes, text boxes). Made by `ooxml/read`, read by everyone.
 */
export interface Report {
  /** Top-level paragraphs and tables; what is inside a table is reached through its cells. */
  readonly blocks: readonly Block[];
  /** Every `w:p` of the body, `paragraphs[i].index === i`: in tables and in tracked deletions too. */
  readonly paragraphs: readonly Paragraph[];
  /** Every table of the body in document order, nested ones after the one that holds them. */
  readonly tables: readonly Table[];
  /** Content controls in document order, outer before inner. */
  readonly controls: readonly Control[];
  /** Footnotes, endnotes and text boxes: read for their figures, never counted as paragraphs. */
  readonly asides: readonly Aside[];
  /** What we remembered in the document, or null. */
  readonly state: DocumentState | null;
  /** True where the document holds tracked insertions or deletions. */
  readonly tracked: boolean;
  /** What could not be read as it should be, and was passed over. */
  readonly warnings: readonly ReadWarning[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Ordinal among all `w:p` of the body; the `paragraph` of a `Place`. */
  readonly index: number;
  /** Text with tracked changes accepted; "\t" for a tab, "\n" for a line break; without the automatic list label. */
  readonly text: string;
  /** The style's `w:name` in lower case ("heading 1", "toc 2"), or null for the default style. */
  readonly style: string | null;
  /** 1-9 when the style is, or is based on, a built-in heading; else null. */
  readonly headingLevel: number | null;
  /** 1-9 when set directly or by the style; else null. */
  readonly outlineLevel: number | null;
  /** The number that Word computes for a list item ("II.", "1.2.", "-"), or null. */
  readonly listLabel: string | null;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** Stretches of the text with one format each, without gaps; empty for an empty paragraph. */
  readonly spans: readonly Span[];
  /** Inside a table of contents (field, TOC style or document part). */
  readonly toc: boolean;
  /** The paragraph is wholly a tracked deletion: it still counts in `index`, its text is "". */
  readonly deleted: boolean;
  /** Page or section break before this paragraph. */
  readonly breakBefore: boolean;
  /** Where it stands if it is in a table: the innermost one. */
  readonly cell: CellPosition | null;
  /** Indexes into `Report.controls` of the controls it lies in, outer first, then of the inline ones in it. */
  readonly controls: readonly number[];
  /** Ids into `Report.asides` of notes and text boxes anchored here. */
  readonly asides: readonly number[];
}

export interface Span {
  /** Character offsets into the paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Shown in capitals by formatting (`w:caps`), whatever was typed. */
  readonly caps: boolean;
  /** The run's ASCII font where set directly or by style (".VnTime", "VNI-Times" betray old encodings). */
  readonly font: string | null;
}

export interface Table {
  readonly kind: 'table';
  /** Ordinal among all tables of the body. */
  readonly index: number;
  /** 0 for a table of the body, 1 for one inside it, ... */
  readonly depth: number;
  readonly rowCount: number;
  /** Width of the grid: the largest number of grid columns in a row. */
  readonly columnCount: number;
  /** Cells in document order; a merged cell stands once, with its spans. */
  readonly cells: readonly Cell[];
  /** First and last paragraph (ordinals) in it, nested tables included. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

export interface Cell {
  readonly row: number;
  /** Grid column at which it begins. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its paragraphs' texts joined by "\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Control {
  /** The `w:tag`; "" where there is none. */
  readonly tag: string;
  /** The `w:alias` shown to the person. */
  readonly alias: string;
  readonly level: 'block' | 'inline' | 'row' | 'cell';
  readonly text: string;
  /** Still shows its placeholder (`w:showingPlcHdr`). */
  readonly placeholder: boolean;
  /** Ordinals of the first and last paragraph it touches; for an inline control both are the same. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

export interface Aside {
  readonly kind: 'footnote' | 'endnote' | 'textbox';
  /** Ordinal of the body paragraph it hangs on. */
  readonly paragraph: number;
  readonly text: string;
}

export interface ReadWarning {
  readonly code:
    | 'part-missing'
    | 'part-unreadable'
    | 'unknown-encoding'
    | 'numbering-unknown'
    | 'nesting-cut';
  readonly part: string;
}

/** Where something is in the open document; checked against the text before it is used (docs/design.md, Places). */
export interface Place {
  readonly paragraph: number;
  readonly text: string;
  readonly tag?: string;
  /** [table, row, column] */
  readonly cell?: readonly [number, number, number];
}
