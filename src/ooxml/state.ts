import { SaxesParser } from 'saxes';
import type { DocumentState, Waiver } from '../report/state';

/** Namespace of the custom XML part that holds what we remember in a document. */
export const STATE_NAMESPACE = 'urn:bao-cao-cong-doan:state';

/** Characters; a state beyond that is not ours, or no longer sound. */
const longest = 1_000_000;

/** The state as XML for a custom part. Values say whether they are numbers, so that they come back as such. */
export function stateToXml(state: DocumentState): string {
  const values = Object.entries(state.values).map(([id, value]) =>
    element('value', { id, type: typeof value === 'number' ? 'number' : 'text' }, String(value)),
  );
  const waivers = state.waivers.map(({ target, who, when, reason }) =>
    element('waiver', { target, who, when }, reason),
  );
  const unit = state.unit === null ? [] : [element('unit', {}, state.unit)];
  const outline = element('outline', { id: state.outline, version: String(state.outlineVersion) }, '');
  const root = `bccd:state xmlns:bccd="${STATE_NAMESPACE}" version="1"`;
  return `<${root}>${[outline, ...unit, ...values, ...waivers].join('')}</bccd:state>`;
}

function element(name: string, attributes: Readonly<Record<string, string>>, text: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  return `<bccd:${name}${list.join('')}>${escapeText(text)}</bccd:${name}>`;
}

/** Characters that XML cannot hold are dropped; line ends are kept from being folded. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface Draft {
  outline: string | null;
  outlineVersion: number;
  unit: string | null;
  readonly values: Map<string, string | number>;
  readonly waivers: Waiver[];
}

/**
 * Reads a state back. Unknown elements are passed over, unsound values and waivers dropped one by one; null
 * where nothing sound is left (not ours, not XML, no outline, too long).
 */
export function stateFromXml(xml: string): DocumentState | null {
  if (xml.length > longest) return null;
  const draft = readDraft(xml);
  if (draft?.outline == null) return null;
  return {
    outline: draft.outline,
    outlineVersion: draft.outlineVersion,
    values: Object.fromEntries(draft.values),
    unit: draft.unit,
    waivers: draft.waivers,
  };
}

function readDraft(xml: string): Draft | null {
  const draft: Draft = { outline: null, outlineVersion: 1, unit: null, values: new Map(), waivers: [] };
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  let isOurs = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('closetag', (tag) => {
    if (tag.uri !== STATE_NAMESPACE) return;
    if (tag.local === 'state') isOurs = true;
    const attribute = (name: string) => tag.attributes[name]?.value ?? '';
    apply(draft, tag.local, attribute, text);
    text = '';
  });
  try {
    parser.write(xml.replace(/^\uFEFF/, '')).close();
  } catch {
    return null;
  }
  return isOurs ? draft : null;
}

function apply(draft: Draft, name: string, attribute: (name: string) => string, text: string): void {
  if (name === 'outline') {
    const version = Number(attribute('version'));
    draft.outline = attribute('id') || null;
    if (Number.isSafeInteger(version) && version > 0) draft.outlineVersion = version;
  } else if (name === 'unit') {
    draft.unit = text;
  } else if (name === 'value' && attribute('id') !== '') {
    const value = attribute('type') === 'number' ? Number(text) : text;
    if (text !== '' && !Number.isNaN(value)) draft.values.set(attribute('id'), value);
  } else if (name === 'waiver' && attribute('target') !== '') {
    draft.waivers.push({
      target: attribute('target'),
      reason: text,
      who: attribute('who'),
      when: attribute('when'),
    });
  }
}
