import type { Faults } from './faults';
import { textOf } from './model/paragraphText';
import { paragraphsIn } from './model/structure';
import { WordDocument } from './model/wordDocument';
import { createContext } from './richapi/context';
import { isCleanUp, RichApiExecutor } from './richapi/executor';
import type { Context, HostObject } from './richapi/hostObject';
import { addinServiceObject } from './richapi/objects/addinService';
import { applicationObject, documentObject } from './richapi/objects/document';
import { searchOptionsObject } from './richapi/objects/searchOptions';
import type { RequestBody, ResponseBody } from './richapi/protocol';
import { WordSession } from './wordSession';

export interface WordHostOptions {
  readonly faults?: Partial<Faults>;
}

/** A document open in the stand-in for Word, the same in the page and in Node. */
export interface WordHost {
  readonly session: WordSession;
  readonly document: WordDocument;
  /** Answers one request of the rich API; waits when the host is told to be slow. */
  richApi(request: RequestBody): Promise<ResponseBody>;
  /** The document as a .docx. */
  save(): Uint8Array;
  /** The text of every body paragraph, in order. */
  paragraphs(): string[];
}

/** The classes a client may make objects of by name. */
const makers: ReadonlyMap<string, (context: Context) => HostObject> = new Map([
  ['Microsoft.WordServices.Application', applicationObject],
  ['Microsoft.WordServices.SearchOptions', searchOptionsObject],
  ['Microsoft.InternalService.AddinInternalService', addinServiceObject],
]);

/** Opens a .docx in a host. Throws WordError on bytes that are none. */
export function createWordHost(docx: Uint8Array, options: WordHostOptions = {}): WordHost {
  const document = new WordDocument(docx);
  const session = new WordSession(document, options.faults);
  const context = createContext(document, session);
  const executor = new RichApiExecutor(session, documentObject(context), (className) => {
    const make = makers.get(className);
    return make ? make(context) : null;
  });
  return {
    session,
    document,
    richApi: async (request) => {
      const { counts, faults } = session;
      counts.requests += 1;
      if (!isCleanUp(request)) {
        counts.syncs += 1;
        counts.actions += request.Actions.length;
      }
      counts.bytesIn += JSON.stringify(request).length;
      if (faults.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.slowMs));
      const response = executor.execute(request);
      counts.bytesOut += JSON.stringify(response).length;
      return response;
    },
    save: () => document.save(),
    paragraphs: () => paragraphsIn(document.body).map(textOf),
  };
}
