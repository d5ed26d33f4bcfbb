import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { analyse } from '../../src/actions/analyse';
import type { Answer, Question } from '../../src/actions/background';
import { packed } from '../../src/actions/failure';
import { type OfficeClient, withOfficeClient } from '../word-host/officeClient';
import { officeLike } from '../word-host/officeContext';
import { createWordHost, type WordHost } from '../word-host/wordHost';
import { PatientClock } from './clock';

/**
 * A place to work at for thousands of trials: Microsoft's client is loaded once and talks to whichever document is
 * open, nobody waits for real, and what has been read once is not read again.
 */
export class Desk {
  readonly clock = new PatientClock();
  private open: WordHost | null = null;
  private client: OfficeClient | null = null;

  constructor() {
    this.clock.install();
  }

  /** Opens a document in the stand-in for Word. */
  openDocument(bytes: Uint8Array): WordHost {
    this.open = createWordHost(bytes);
    this.client ??= withOfficeClient(seatAt(() => this.host));
    Object.assign(globalThis, {
      Office: officeLike(this.open),
      Word: this.client.Word,
      Worker: readerOf(this.clock),
    });
    return this.open;
  }

  leave(): void {
    this.clock.uninstall();
  }

  private get host(): WordHost {
    if (this.open === null) throw new Error('no document is open');
    return this.open;
  }
}

/** Whichever host is there now, as one. */
const seatAt = (now: () => WordHost): WordHost => ({
  get session() {
    return now().session;
  },
  get document() {
    return now().document;
  },
  richApi: (request) => now().richApi(request),
  save: () => now().save(),
  paragraphs: () => now().paragraphs(),
});

/** Readings by what was read: the reader is pure, and is tested elsewhere. */
const readings = new Map<string, Promise<Answer>>();

function read(question: Question): Promise<Answer> {
  const key = keyOf(question);
  const known =
    readings.get(key) ??
    analyse(question.source, question.choice, question.known).then(
      (analysis): Answer => ({ analysis }),
      (thrown: unknown): Answer => ({ failed: packed(thrown) }),
    );
  readings.set(key, known);
  return known;
}

/** The class of the reader's worker, which works in this thread. */
const readerOf = (clock: PatientClock) =>
  class {
    onmessage: ((event: { readonly data: Answer }) => void) | null = null;

    postMessage(question: Question): void {
      clock.holdFor(read(question).then((data) => this.onmessage?.({ data })));
    }

    terminate(): void {
      this.onmessage = null;
    }
  };

/** Part names and ids that are made by chance tell nothing. */
function keyOf({ source, choice, known }: Question): string {
  const hash = createHash('sha1').update(JSON.stringify([choice, known]));
  if (typeof source === 'string') return hash.update(source).digest('hex');
  for (const [name, bytes] of Object.entries(unzipSync(source))) {
    if (/^word\/(document|styles|numbering)\.xml$|^customXml\/item\d+\.xml$/.test(name)) hash.update(bytes);
  }
  return hash.digest('hex');
}
