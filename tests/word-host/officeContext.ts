import { type CommonAnswer, CommonApi } from './commonapi/commonApi';
import type { WordHost } from './wordHost';

/** What an asynchronous call of `Office` hands to its callback. */
interface Result {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error: { readonly code: number; readonly message: string; readonly name: string } | null;
}

type Callback = (result: Result) => void;

/** The callback is the last argument that is a function, whether options were given or not. */
const callbackOf = (args: readonly unknown[]): Callback =>
  (args.findLast((one) => typeof one === 'function') as Callback | undefined) ?? (() => undefined);

/**
 * `Office` for unit tests in Node, where Microsoft's whole client cannot run: the members the common API has for files,
 * custom XML parts, settings and requirement sets, over the same `CommonApi` that answers the page. In the page the real
 * client is used.
 *
 * @param sets the requirement sets to report, lower case: { wordapi: 1.3 }.
 */
export function officeLike(host: WordHost, sets: Readonly<Record<string, number>> = defaultSets) {
  const api = new CommonApi(host);
  const call = (
    id: number,
    data: Record<string, unknown>,
    args: readonly unknown[],
    take: (answer: CommonAnswer) => unknown,
  ) => {
    const callback = callbackOf(args);
    void api.execute(id, data).then((answer) =>
      callback(
        answer.Error === 0
          ? { status: 'succeeded', value: take(answer), error: null }
          : {
              status: 'failed',
              value: undefined,
              error: { code: answer.Error, message: `error ${answer.Error}`, name: 'Error' },
            },
      ),
    );
  };
  const part = (id: string) => ({
    id,
    builtIn: false,
    getXmlAsync: (...args: unknown[]) => call(131, { id }, args, (answer) => answer.Data),
    deleteAsync: (...args: unknown[]) => call(133, { id }, args, () => undefined),
  });
  const idOf = (answer: CommonAnswer) => (answer.DataPartProperties as { id: string } | undefined)?.id;
  const file = (handle: unknown, size: number, sliceSize: number) => ({
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, ...args: unknown[]) =>
      call(80, { '2': handle, '3': index }, args, (answer) => ({
        index,
        data: answer['0'],
        size: answer['1'],
      })),
    closeAsync: (...args: unknown[]) => call(81, { '2': handle }, args, () => undefined),
  });
  const settings = new Map<string, unknown>();
  const document = {
    mode: host.session.faults.readOnly ? 'readOnly' : 'readWrite',
    url: 'https://localhost/bao-cao.docx',
    getFileAsync: (type: string, ...args: unknown[]) => {
      const options = args.find(
        (one): one is { sliceSize?: number } => typeof one === 'object' && one !== null,
      );
      const sliceSize = options?.sliceSize ?? 65536;
      const kind = type === 'compressed' ? 1 : type === 'pdf' ? 2 : 0;
      call(77, { '0': kind, '1': sliceSize }, args, (answer) =>
        file(answer['0'], Number(answer['1']), sliceSize),
      );
    },
    customXmlParts: {
      addAsync: (xml: string, ...args: unknown[]) =>
        call(128, { xml }, args, (answer) => part(idOf(answer) ?? '')),
      getByIdAsync: (id: string, ...args: unknown[]) =>
        call(129, { id }, args, (answer) => {
          const found = idOf(answer);
          return found === undefined ? null : part(found);
        }),
      getByNamespaceAsync: (namespace: string, ...args: unknown[]) =>
        call(130, { namespace }, args, (answer) =>
          (answer.DataPartList as { id: string }[]).map(({ id }) => part(id)),
        ),
    },
    settings: {
      get: (name: string) => settings.get(name) ?? null,
      set: (name: string, value: unknown) => settings.set(name, value),
      remove: (name: string) => settings.delete(name),
      saveAsync: (...args: unknown[]) =>
        call(
          76,
          {
            DdaSettingsMethod: {
              Properties: [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
            },
          },
          args,
          () => undefined,
        ),
    },
  };
  return {
    onReady: async (callback?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Word', platform: 'OfficeOnline' };
      await callback?.(info);
      return info;
    },
    actions: { associate: (_name: string, _action: unknown) => undefined },
    context: {
      host: 'Word',
      platform: 'OfficeOnline',
      displayLanguage: 'vi-VN',
      contentLanguage: 'vi-VN',
      requirements: {
        isSetSupported: (name: string, version: string | number = 1) =>
          (sets[name.toLowerCase()] ?? 0) >= Number(version),
      },
      document,
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    CoercionType: { Text: 'text', Ooxml: 'ooxml' },
    HostType: { Word: 'Word' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
  };
}

/** What the npm copy of the client can do, and so what the host says it can. */
export const defaultSets: Readonly<Record<string, number>> = {
  wordapi: 1.4,
  customxmlparts: 1.1,
  file: 1.1,
  compressedfile: 1.1,
  ooxmlcoercion: 1.1,
  textcoercion: 1.1,
  selection: 1.1,
  settings: 1.1,
  documentevents: 1.1,
  dialogapi: 1.2,
  addincommands: 1.1,
  richapiruntime: 1.1,
};
