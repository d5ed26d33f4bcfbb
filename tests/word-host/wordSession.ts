import { type Faults, noFaults } from './faults';
import { makeRun } from './model/paragraphText';
import type { WordDocument } from './model/wordDocument';
import { element } from './xml/element';

/** What the host counts, for tests of how much an operation costs. */
export interface Counts {
  /** Requests of the rich API, clean-up after `Word.run` included. */
  requests: number;
  /** Requests that are a `context.sync()` of the add-in. */
  syncs: number;
  /** Actions in those. */
  actions: number;
  /** Calls of the common API (getFileAsync, custom XML …). */
  commonCalls: number;
  /** Characters of JSON, both ways. */
  bytesIn: number;
  bytesOut: number;
}

export interface LogEntry {
  readonly kind: 'unknown-member' | 'error' | 'fault' | 'note';
  readonly text: string;
}

/** One document open in the host: its faults, its counts, its log, and what happens outside of the document. */
export class WordSession {
  readonly faults: Faults;
  readonly counts: Counts = { requests: 0, syncs: 0, actions: 0, commonCalls: 0, bytesIn: 0, bytesOut: 0 };
  readonly log: LogEntry[] = [];
  /** Documents opened by `createDocument(…).open()`. */
  readonly opened: Uint8Array[] = [];
  /** Document settings of the common API; lost on download (office-js #6434). */
  settings: Record<string, string> = {};
  private actionsLeft: number | null = null;
  private callsLeft: number | null = null;

  constructor(
    readonly document: WordDocument,
    faults: Partial<Faults> = {},
  ) {
    this.faults = { ...noFaults, ...faults };
  }

  /** Called before each action that changes the document: another author may be faster, once. */
  beforeWrite(): void {
    if (!this.faults.otherAuthor) return;
    this.faults.otherAuthor = false;
    this.note('fault', 'another author adds a paragraph at the head of the document');
    const paragraph = element('w:p', {}, makeRun('Đồng nghiệp vừa thêm dòng này.', null));
    this.document.body.prepend(paragraph);
    this.document.changed();
  }

  note(kind: LogEntry['kind'], text: string): void {
    this.log.push({ kind, text });
  }

  resetCounts(): void {
    Object.assign(this.counts, {
      requests: 0,
      syncs: 0,
      actions: 0,
      commonCalls: 0,
      bytesIn: 0,
      bytesOut: 0,
    });
  }

  /** Switches faults; a new `failAction` or `failCall` starts counting again. */
  setFaults(faults: Partial<Faults>): void {
    Object.assign(this.faults, faults);
    if (faults.failAction !== undefined) this.actionsLeft = null;
    if (faults.failCall !== undefined) this.callsLeft = null;
  }

  /** True when this action is the one to fail; each action asks once. */
  failsNow(): boolean {
    const plan = this.faults.failAction;
    if (!plan) return false;
    this.actionsLeft ??= plan.action;
    if (this.actionsLeft < 0) return false;
    this.actionsLeft -= 1;
    return this.actionsLeft < 0;
  }

  /** The number with which this call of the common API is to fail, or null; each call asks once. */
  callFailsNow(): number | null {
    const plan = this.faults.failCall;
    if (!plan) return null;
    this.callsLeft ??= plan.call;
    if (this.callsLeft < 0) return null;
    this.callsLeft -= 1;
    return this.callsLeft < 0 ? plan.code : null;
  }
}
