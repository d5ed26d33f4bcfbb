import { element, type XmlElement } from '../xml/element';
import { ensureDeclared } from '../xml/namespaces';
import { refuseLocked, replaceText } from './editText';
import { WordError } from './errors';
import { leavesOf, makeRun, textOf } from './paragraphText';
import { ensureProperties, ensureProperty, setProperty } from './schemaOrder';
import { controlLevel, paragraphsIn } from './structure';
import type { WordDocument } from './wordDocument';

/** What Word shows in an empty control without a placeholder of its own. */
const defaultPlaceholder = 'Click or tap here to enter text.';

/** What a control's properties hold when it is of a kind of its own. */
const kinds = [
  'w:text',
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w:picture',
  'w:docPartObj',
  'w:docPartList',
  'w:equation',
  'w:group',
  'w:citation',
  'w:bibliography',
  'w14:checkbox',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
];

/** Below WordApi 1.5 only rich-text controls are listed (office-js #290, #2160, #6144). */
export function isRichText(control: XmlElement): boolean {
  return !(control.child('w:sdtPr')?.elements() ?? []).some((one) => kinds.includes(one.key));
}

export const controlContent = (control: XmlElement): XmlElement => {
  const known = control.child('w:sdtContent');
  if (known) return known;
  const made = element('w:sdtContent');
  control.append(made);
  return made;
};

export function controlProperty(control: XmlElement, key: string): string {
  return control.path('w:sdtPr', key)?.attr('w:val') ?? '';
}

export function setControlProperty(control: XmlElement, key: string, value: string | null): void {
  setProperty(ensureProperties(control, 'w:sdtPr'), key, value);
}

/** Text of all paragraphs, or of the inline runs; a placeholder's text counts, as in Word. */
export function controlText(control: XmlElement): string {
  const content = controlContent(control);
  if (controlLevel(control) === 'inline') return textOf(content);
  return paragraphsIn(content).map(textOf).join('\n');
}

export const showsPlaceholder = (control: XmlElement): boolean =>
  control.path('w:sdtPr', 'w:showingPlcHdr') !== null;

/** Takes the placeholder away before something is written. */
export function clearPlaceholder(control: XmlElement): void {
  control.path('w:sdtPr', 'w:showingPlcHdr')?.remove();
}

/** The controls around a node that show their placeholder. */
export function placeholdersAround(node: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let control = node.closest('w:sdt'); control; control = control.closest('w:sdt'))
    if (showsPlaceholder(control)) found.push(control);
  return found;
}

/** Writes text into a control: inline runs, or its first paragraph, the others going. */
export function writeControl(
  document: WordDocument,
  control: XmlElement,
  text: string,
  where: 'Replace' | 'Start' | 'End',
): void {
  const content = controlContent(control);
  refuseLocked(content);
  const replace = where === 'Replace' || showsPlaceholder(control);
  const inline = controlLevel(control) === 'inline';
  const lines = text.split(/\r\n|\r|\n/);
  if (inline && lines.length > 1 && !replace)
    throw new WordError('NotAllowed', 'one line only in an inline control');
  const paragraphs = paragraphsIn(content);
  const container = inline ? content : where === 'End' ? paragraphs.at(-1) : paragraphs[0];
  if (!container) throw new WordError('GeneralException', 'a control without content');
  const length = textOf(container).length;
  if (replace) {
    fillContainer(document, container, inline ? lines.join('\v') : (lines[0] ?? ''));
    for (const other of paragraphs.slice(1)) (other.closest('w:tbl') ?? other).remove();
    if (!inline) container.after(...lines.slice(1).map((line) => paragraphLike(container, line)));
  } else {
    const at = where === 'Start' ? 0 : length;
    replaceText(document, container, at, at, lines.join('\v'));
  }
  clearPlaceholder(control);
  if (controlText(control) === '') showPlaceholder(document, control);
  document.changed();
}

/** Replaces all text of a container, which keeps standing even when it becomes empty. */
function fillContainer(document: WordDocument, container: XmlElement, text: string): void {
  const length = textOf(container).length;
  if (text === '' || length === 0) {
    for (const child of container.elements()) if (child.key !== 'w:pPr') child.remove();
    if (text !== '') container.append(makeRun(text, null));
    const paragraph = container.key === 'w:p' ? container : container.closest('w:p');
    if (paragraph) document.moveRanges((range) => range.textReplaced(paragraph, 0, length, text.length));
  } else replaceText(document, container, 0, length, text);
}

function paragraphLike(model: XmlElement, text: string): XmlElement {
  const paragraph = element('w:p');
  const properties = model.child('w:pPr');
  if (properties) paragraph.append(properties.clone());
  return paragraph.append(makeRun(text, leavesOf(model)[0]?.run.child('w:rPr') ?? null));
}

/** Shows the placeholder again in a control that has become empty. */
export function showPlaceholder(document: WordDocument, control: XmlElement): void {
  const content = controlContent(control);
  const container = controlLevel(control) === 'inline' ? content : (paragraphsIn(content)[0] ?? content);
  const text = placeholderText(document, control) || defaultPlaceholder;
  const style = document.styles.byName('Placeholder Text', 'character')?.attr('w:styleId');
  const format = style == null ? null : element('w:rPr', {}, element('w:rStyle', { 'w:val': style }));
  container.append(makeRun(text, format));
  ensureProperty(ensureProperties(control, 'w:sdtPr'), 'w:showingPlcHdr');
}

const shownTexts = new WeakMap<XmlElement, string>();

/** The prompt of a control: what it shows now, or was told by the API in this session; "" where unknown. */
export function placeholderText(_document: WordDocument, control: XmlElement): string {
  return showsPlaceholder(control) ? controlText(control) : (shownTexts.get(control) ?? '');
}

export function setPlaceholderText(document: WordDocument, control: XmlElement, text: string): void {
  shownTexts.set(control, text);
  if (controlText(control) !== '' && !showsPlaceholder(control)) return;
  const content = controlContent(control);
  const container = controlLevel(control) === 'inline' ? content : (paragraphsIn(content)[0] ?? content);
  for (const child of container.elements()) if (child.key !== 'w:pPr') child.remove();
  clearPlaceholder(control);
  showPlaceholder(document, control);
  document.changed();
}

/** Takes the frame away and leaves what is in it. */
export function unwrapControl(document: WordDocument, control: XmlElement): void {
  control.replaceWith(...controlContent(control).elements());
  document.changed();
}

/** A fresh control id, as Word gives one: unique in the document. */
export function freshControlId(document: WordDocument): string {
  const used = new Set([...document.root.descendants('w:sdt')].map((one) => controlProperty(one, 'w:id')));
  let id = 100000000 + used.size * 7919;
  while (used.has(String(id))) id += 1;
  return String(id);
}

/** A new rich-text control around blocks or around runs, at their place. */
export function wrapInControl(document: WordDocument, nodes: readonly XmlElement[]): XmlElement {
  const first = nodes[0];
  if (!first) throw new WordError('InvalidArgument', 'nothing to wrap');
  ensureDeclared(document.root, 'w15', 'mc');
  const control = element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, element('w:id', { 'w:val': freshControlId(document) })),
    element('w:sdtContent'),
  );
  first.before(control);
  controlContent(control).append(...nodes);
  document.changed();
  return control;
}
