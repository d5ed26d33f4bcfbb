import { CustomXmlParts } from '../model/customXml';
import { WordError } from '../model/errors';
import { ooxmlOf } from '../model/getOoxml';
import { insertPackage, readOoxml } from '../model/insertOoxml';
import { insertText } from '../model/insertText';
import { rangeText } from '../model/rangeQueries';
import type { WordHost } from '../wordHost';

/** What a call of the common API answers: its error number (0 is none) and its data, in the shapes of protocol.md, section 6. */
export type CommonAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

type Data = Readonly<Record<string, unknown>>;
type Call = (data: Data) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** A failure of the common API, by Office's number. */
export class CommonError extends Error {
  constructor(readonly number: number) {
    super(`common API error ${number}`);
    this.name = 'CommonError';
  }
}

const errors = {
  internal: 5001,
  readOnly: 5002,
  unsupported: 5000,
  customXml: 6100,
  file: 11001,
  tooManyFiles: 11000,
};

/** How many files an add-in may hold open (types of office-js, `getFileAsync`). */
const filesAtOnce = 2;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

const fileKinds = { text: 0, compressed: 1, pdf: 2 };

/** Plays the common API: files, settings, custom XML parts, the selection. Calls are known by their dispatch ids. */
export class CommonApi {
  private readonly files = new Map<number, OpenFile>();
  private lastHandle = 0;
  private readonly calls: ReadonlyMap<number, Call>;

  constructor(private readonly host: WordHost) {
    const parts = () => new CustomXmlParts(this.host.document);
    this.calls = new Map<number, Call>([
      [64, (data) => this.getSelectedData(data)],
      [65, (data) => this.setSelectedData(data)],
      [75, () => ({ Properties: Object.entries(this.host.session.settings) })],
      [76, (data) => this.saveSettings(data)],
      [77, (data) => this.getFile(data)],
      [80, (data) => this.getSlice(data)],
      [81, (data) => ({ closed: this.files.delete(Number(data['2'])) })],
      [82, () => ({})],
      [94, () => ({})],
      [86, () => ({ Data: { Url: 'bao-cao.docx' } })],
      [128, (data) => this.addPart(String(data.xml ?? ''))],
      [129, (data) => this.partById(String(data.id ?? ''))],
      [
        130,
        (data) => ({
          DataPartList: parts()
            .byNamespace(String(data.namespace ?? ''))
            .map(({ id }) => ({ id, DataPartBuiltIn: false })),
        }),
      ],
      [131, (data) => this.partXml(String(data.id ?? ''))],
      [133, (data) => this.deletePart(String(data.id ?? ''))],
    ]);
  }

  async execute(dispatchId: number, data: Data): Promise<CommonAnswer> {
    const { session } = this.host;
    session.counts.commonCalls += 1;
    if (session.faults.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, session.faults.slowMs));
    const refused = session.callFailsNow();
    if (refused !== null) {
      session.note('fault', `common API call ${dispatchId} fails with ${refused}`);
      return { Error: refused };
    }
    const call = this.calls.get(dispatchId);
    if (!call) {
      session.note('unknown-member', `common API call ${dispatchId}`);
      return { Error: errors.unsupported };
    }
    try {
      return { Error: 0, ...(await call(data)) };
    } catch (error) {
      const number = error instanceof CommonError ? error.number : errors.internal;
      session.note('error', `common API call ${dispatchId}: ${number} ${String(error)}`);
      return { Error: number };
    }
  }

  private refuseReadOnly(): void {
    const { faults } = this.host.session;
    if (faults.readOnly || faults.viewing) throw new CommonError(errors.readOnly);
  }

  private getFile(data: Data): Record<string, unknown> {
    if (this.host.session.faults.refuseGetFile) throw new CommonError(errors.file);
    if (Number(data['0']) === fileKinds.pdf) throw new CommonError(errors.unsupported);
    if (this.files.size >= filesAtOnce) throw new CommonError(errors.tooManyFiles);
    const bytes =
      Number(data['0']) === fileKinds.text
        ? new TextEncoder().encode(this.host.paragraphs().join('\r\n'))
        : this.host.save();
    this.lastHandle += 1;
    this.files.set(this.lastHandle, { bytes, sliceSize: Number(data['1'] ?? 65536) });
    return { '0': this.lastHandle, '1': bytes.length };
  }

  private getSlice(data: Data): Record<string, unknown> {
    const file = this.files.get(Number(data['2']));
    if (!file) throw new CommonError(errors.internal);
    const start = Number(data['3']) * file.sliceSize;
    if (start < 0 || start >= file.bytes.length) throw new CommonError(errors.internal);
    const slice = file.bytes.subarray(start, start + file.sliceSize);
    return { '0': Array.from(slice), '1': slice.length };
  }

  private addPart(xml: string): Record<string, unknown> {
    this.refuseReadOnly();
    if (this.host.session.faults.loseCustomXml) {
      this.host.session.note('fault', 'a custom XML part is lost');
      return { DataPartProperties: { id: `{${crypto.randomUUID()}}`, DataPartBuiltIn: false } };
    }
    try {
      const { id } = new CustomXmlParts(this.host.document).add(xml);
      return { DataPartProperties: { id, DataPartBuiltIn: false } };
    } catch {
      throw new CommonError(errors.customXml);
    }
  }

  private partById(id: string): Record<string, unknown> {
    const part = new CustomXmlParts(this.host.document).byId(id);
    return part ? { DataPartProperties: { id: part.id, DataPartBuiltIn: false } } : {};
  }

  private partXml(id: string): Record<string, unknown> {
    const part = new CustomXmlParts(this.host.document).byId(id);
    if (!part) throw new CommonError(errors.customXml);
    return { Data: part.xml };
  }

  private deletePart(id: string): Record<string, unknown> {
    this.refuseReadOnly();
    if (!new CustomXmlParts(this.host.document).delete(id)) throw new CommonError(errors.customXml);
    return {};
  }

  private saveSettings(data: Data): Record<string, unknown> {
    this.refuseReadOnly();
    const request = data.DdaSettingsMethod as { Properties?: [string, string][] } | undefined;
    this.host.session.settings = Object.fromEntries(request?.Properties ?? []);
    return {};
  }

  private getSelectedData(data: Data): Record<string, unknown> {
    const request = data.DdaGetBindingData as { CoerceType?: string } | undefined;
    const { document, session } = this.host;
    if (request?.CoerceType === 'ooxml') return { Data: ooxmlOf(session, document.selection) };
    return { Data: rangeText(document, document.selection) };
  }

  private setSelectedData(data: Data): Record<string, unknown> {
    this.refuseReadOnly();
    const request = data.DdaSetBindingData as { CoerceType?: string; Data?: unknown } | undefined;
    const { document } = this.host;
    const value = String(request?.Data ?? '');
    if (request?.CoerceType === 'ooxml')
      insertPackage(document, document.selection, 'Replace', readOoxml(value));
    else if (request?.CoerceType === 'text') insertText(document, document.selection, value, 'Replace');
    else throw new WordError('GeneralException', 'coercion');
    return {};
  }
}
