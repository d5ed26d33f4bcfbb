import type { Faults } from '../faults';
import type { Counts, LogEntry } from '../wordSession';

/** `window.wordHost`: what tests in a browser do with the page, through `page.evaluate`. */
export interface WordHostPage {
  /** Settles once a document is open and the add-in's pane has been asked for. */
  readonly ready: Promise<void>;
  /** Opens another document; the add-in is loaded anew. */
  load(docx: Uint8Array | readonly number[], name?: string): Promise<void>;
  /** The document as a .docx, as plain numbers so that it passes through `page.evaluate`. */
  save(): number[];
  text(): string;
  paragraphs(): string[];
  counts(): Counts;
  resetCounts(): void;
  log(): readonly LogEntry[];
  setFaults(faults: Partial<Faults>): void;
  /** Clicks a ribbon button by the id it has in the manifest. Settles when a function command has completed. */
  clickRibbon(id: string): Promise<void>;
  /** Types text at the end of a paragraph, as a person would; a placeholder gives way. */
  type(paragraph: number, text: string): void;
  /** What is selected: the first and last paragraph, and the text. */
  selection(): { readonly first: number; readonly last: number; readonly text: string };
  /** Selects a whole paragraph, as if a person had. */
  select(paragraph: number): void;
  /** How many documents `createDocument().open()` has opened, and the bytes of one. */
  openedDocuments(): number[][];
  /** True while an add-in page shows the client's own "allow a new window" question. */
  dialogPromptShown(): boolean;
}

declare global {
  interface Window {
    wordHost: WordHostPage;
  }
}
