import { faultsFromQuery } from '../faults';
import { wholeOf } from '../model/editBlocks';
import { createWordHost, type WordHost } from '../wordHost';
import { AddinFrame } from './addinFrame';
import type { WordHostPage } from './api';
import { DocumentView } from './documentView';
import { type Manifest, type RibbonButton, readManifest } from './manifest';
import { drawRibbon } from './ribbon';
import { hostMessages as text } from './texts';
import { typeAtEnd } from './typing';

const query = new URLSearchParams(location.search);
const defaultDocument = '/doc/bao-cao-dang-viet.docx';

function find<T extends HTMLElement>(id: string): T {
  const node = document.getElementById(id);
  if (!node) throw new Error(`no element #${id}`);
  return node as T;
}

const place = {
  document: find('document'),
  ribbon: find('ribbon'),
  pane: find('pane'),
  title: find('pane-title'),
  status: find('status'),
  name: find('name'),
};

/** All that changes when another document is opened. */
interface Open {
  readonly host: WordHost;
  readonly view: DocumentView;
  readonly name: string;
  pane: AddinFrame | null;
  commands: AddinFrame | null;
  promptShown: boolean;
}

let open: Open | null = null;
let manifest: Manifest | null = null;

function current(): Open {
  if (!open) throw new Error('no document is open');
  return open;
}

const addinName = (): string => manifest?.name || text.pane;

function tell(message: string, bad = false): void {
  place.status.textContent = message;
  place.status.classList.toggle('bad', bad);
}

async function openDocument(bytes: Uint8Array, name: string): Promise<void> {
  const host = createWordHost(bytes, { faults: faultsFromQuery(query) });
  open?.pane?.close();
  open?.commands?.close();
  open?.view.close();
  const view = new DocumentView(host, place.document, () => tell(text.readOnly, true));
  open = { host, view, name, pane: null, commands: null, promptShown: false };
  place.name.textContent = name;
  document.title = `${name} - ${text.title}`;
  tell(text.opened(name));
  const paneUrl = query.get('pane') ?? manifest?.paneUrl ?? null;
  if (paneUrl !== null && query.get('pane') !== 'none') showPane(paneUrl);
}

/** A page of another origin comes through this host, which gives it an office.js that trusts it; `?direct` leaves it alone. */
function addressFor(url: string): string {
  const target = new URL(url, location.href);
  if (target.origin === location.origin || query.has('direct')) return target.href;
  return new URL(`/guest?url=${encodeURIComponent(target.href)}`, location.href).href;
}

function showPane(url: string): void {
  const here = current();
  if (!here.pane) {
    here.pane = new AddinFrame(here.host, addinName(), false);
    here.pane.onPrompt = (shown) => {
      here.promptShown = shown;
    };
    place.pane.append(here.pane.element);
  }
  const target = addressFor(url);
  if (here.pane.element.src !== target) here.pane.navigate(target);
  place.title.textContent = addinName();
  place.pane.classList.add('open');
}

function commandFrame(here: Open, file: string): AddinFrame {
  if (here.commands) return here.commands;
  const frame = new AddinFrame(here.host, addinName(), true);
  frame.element.id = 'command';
  frame.onPrompt = (shown) => {
    here.promptShown = shown;
    frame.element.classList.toggle('shown', shown);
  };
  frame.navigate(file);
  document.body.append(frame.element);
  here.commands = frame;
  return frame;
}

async function click(button: RibbonButton): Promise<void> {
  const here = current();
  if (button.action.kind === 'pane') {
    showPane(button.action.url);
    return;
  }
  const file = manifest?.functionFile ?? null;
  if (file === null) {
    tell(text.noFunctionFile, true);
    return;
  }
  const node = document.getElementById(`ribbon-${button.id}`);
  node?.setAttribute('aria-busy', 'true');
  tell(text.running(button.label));
  try {
    await commandFrame(here, file).invoke(button.action.name, button.id);
    tell(text.finished(button.label));
  } finally {
    node?.removeAttribute('aria-busy');
  }
}

function download(): void {
  const { host, name } = current();
  const blob = new Blob([Uint8Array.from(host.save())], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function letResize(): void {
  const width = Number(query.get('paneWidth') ?? 350) || 350;
  place.pane.style.width = `${width}px`;
  find('grip').addEventListener('pointerdown', (down) => {
    const start = place.pane.offsetWidth;
    document.body.classList.add('resizing');
    const move = (event: PointerEvent) => {
      place.pane.style.width = `${Math.max(250, start + down.clientX - event.clientX)}px`;
    };
    const end = () => {
      document.body.classList.remove('resizing');
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
  });
}

async function start(): Promise<void> {
  letResize();
  find('download').addEventListener('click', download);
  find('close-pane').addEventListener('click', () => place.pane.classList.remove('open'));
  find<HTMLInputElement>('open').addEventListener('change', async (event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    await openDocument(new Uint8Array(await file.arrayBuffer()), file.name).catch(() =>
      tell(text.notReadable(file.name), true),
    );
  });
  const answer = await fetch('/manifest.xml');
  if (answer.ok) {
    manifest = readManifest(await answer.text());
    drawRibbon(place.ribbon, manifest, (button) => void click(button));
  } else place.ribbon.textContent = text.noManifest;
  const url = query.get('doc') ?? defaultDocument;
  const file = await fetch(url);
  const name = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) || 'bao-cao.docx';
  if (!file.ok) {
    tell(text.notReadable(name), true);
    return;
  }
  await openDocument(new Uint8Array(await file.arrayBuffer()), name);
}

const api: WordHostPage = {
  ready: start(),
  load: (docx, name = 'bao-cao.docx') => openDocument(Uint8Array.from(docx), name),
  save: () => Array.from(current().host.save()),
  text: () => current().host.paragraphs().join('\n'),
  paragraphs: () => current().host.paragraphs(),
  counts: () => ({ ...current().host.session.counts }),
  resetCounts: () => current().host.session.resetCounts(),
  log: () => [...current().host.session.log],
  setFaults: (faults) => current().host.session.setFaults(faults),
  clickRibbon: async (id) => {
    const button = manifest?.groups.flatMap((group) => group.buttons).find((one) => one.id === id);
    if (!button) throw new Error(`no ribbon button ${id}`);
    await click(button);
  },
  type: (paragraph, typed) => {
    const { document: model } = current().host;
    const found = model.paragraphs[paragraph];
    if (!found) throw new Error(`no paragraph ${paragraph}`);
    typeAtEnd(model, found, typed);
  },
  selection: () => current().view.selection(),
  select: (paragraph) => {
    const { document: model } = current().host;
    const found = model.paragraphs[paragraph];
    if (found) model.select(wholeOf(model, found));
  },
  openedDocuments: () => current().host.session.opened.map((bytes) => Array.from(bytes)),
  dialogPromptShown: () => current().promptShown,
};

window.wordHost = api;
