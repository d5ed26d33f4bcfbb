import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../ooxml/state';
import type { DocumentState } from '../report/state';
import { removeMarker, writeMarker } from '../word/marker';
import { forget, recall, remember } from '../word/remember';
import type { Choice } from './choice';
import { outlineNamed } from './outlineOf';

/** What the document is to remember of a choice; waivers are of one outline and stay with it. */
export function stateOf(choice: Choice, before: DocumentState | null): DocumentState {
  return {
    outline: choice.outline,
    outlineVersion: outlineNamed(choice.outline).version,
    values: choice.values,
    unit: choice.unit,
    waivers: before?.outline === choice.outline ? before.waivers : [],
  };
}

/** Keeps the state in the open document. The marker beside it is a convenience: without it nothing is lost. @throws WordError */
export async function saveState(state: DocumentState): Promise<void> {
  await remember(STATE_NAMESPACE, stateToXml(state));
  await writeMarker(`${state.outline};${state.outlineVersion}`).catch(() => undefined);
}

/** What the open document remembers, the newest part first counted; null where nothing sound is there or Word does not say. */
export async function loadState(): Promise<DocumentState | null> {
  const texts = await recall(STATE_NAMESPACE).catch(() => []);
  return texts.map(stateFromXml).findLast((state) => state !== null) ?? null;
}

/**
 * Takes everything we remember out of the open document; the marker first, because the part is what a second try
 * is known by.
 * @throws WordError
 */
export async function clearState(): Promise<void> {
  await removeMarker();
  await forget(STATE_NAMESPACE);
}

/** The outline that a marker names. */
export const outlineOfMarker = (marker: string | null): string | null => marker?.split(';')[0] ?? null;
