import { element, type XmlElement } from '../xml/element';
import { uriOf } from '../xml/names';
import { ensureDeclared } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import { WordError } from './errors';
import type { WordDocument } from './wordDocument';

export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly type: string;
}

const part = 'docProps/custom.xml';
/** Desktop Word cuts text at this many UTF-16 units (docs PR 861). */
const longest = 255;

/** The custom properties of a document, in `docProps/custom.xml`; names are compared without case. */
export class CustomProperties {
  constructor(private readonly document: WordDocument) {}

  list(): CustomProperty[] {
    return this.elements().map((one) => {
      const value = one.elements()[0];
      const type = typeOf(value?.key ?? '');
      return { key: one.attr('name') ?? '', value: typedValue(type, value?.text ?? ''), type };
    });
  }

  get(key: string): CustomProperty | null {
    return this.list().find((one) => one.key.toLowerCase() === key.toLowerCase()) ?? null;
  }

  set(key: string, value: string | number | boolean): void {
    if (key === '') throw new WordError('InvalidArgument', 'a property needs a name');
    const root = this.ensureRoot();
    const known = this.find(key);
    const text = valueElement(value);
    if (known) known.empty().append(text);
    else {
      const ids = this.elements().map((one) => Number(one.attr('pid') ?? 1));
      const made = parseXml(`<property xmlns="${uriOf('op')}"/>`);
      made.removeAttr('xmlns');
      made.setAttr('fmtid', '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}');
      made.setAttr('pid', String(Math.max(1, ...ids) + 1)).setAttr('name', key);
      root.append(made.append(text));
    }
    this.document.revision += 1;
  }

  delete(key: string): void {
    this.find(key)?.remove();
    this.document.revision += 1;
  }

  private find(key: string): XmlElement | null {
    return this.elements().find((one) => one.attr('name')?.toLowerCase() === key.toLowerCase()) ?? null;
  }

  private elements(): XmlElement[] {
    const name = this.document.docx.related('', 'custom-properties');
    return name === null ? [] : (this.document.docx.tree(name)?.childrenOf('op:property') ?? []);
  }

  private ensureRoot(): XmlElement {
    const { docx } = this.document;
    const name = docx.related('', 'custom-properties');
    const known = name === null ? null : docx.tree(name);
    if (known) {
      ensureDeclared(known, 'vt');
      return known;
    }
    const made = parseXml(`<Properties xmlns="${uriOf('op')}" xmlns:vt="${uriOf('vt')}"/>`);
    docx.put(part, made);
    docx.setContentType(part, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
    docx.relate('', 'custom-properties', part);
    return made;
  }
}

const typeOf = (key: string) => {
  if (key === 'vt:bool') return 'Boolean';
  if (key === 'vt:filetime') return 'Date';
  return key === 'vt:i4' || key === 'vt:r8' ? 'Number' : 'String';
};

const typedValue = (type: string, text: string): string | number | boolean => {
  if (type === 'Boolean') return text === 'true' || text === '1';
  return type === 'Number' ? Number(text) : text;
};

function valueElement(value: string | number | boolean): XmlElement {
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value));
  if (typeof value === 'string') return element('vt:lpwstr', {}, value.slice(0, longest));
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(whole ? 'vt:i4' : 'vt:r8', {}, String(value));
}
