import { runLook } from '../model/font';
import { textsOfRun } from '../model/paragraphText';
import { isOn } from '../model/schemaOrder';
import type { WordDocument } from '../model/wordDocument';
import type { XmlElement } from '../xml/element';

export const html = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

/** A run as a span with the look Word gives it; its text has one sign for each of the model's. */
export function drawRun(model: WordDocument, run: XmlElement, paragraph: XmlElement): HTMLElement {
  const look = runLook(model, run, paragraph);
  const span = html('span', 'run');
  const { style } = span;
  style.fontFamily = `"${look.name.replace(/["\\]/g, '')}", "Times New Roman", "Liberation Serif", serif`;
  if (look.size !== null) style.fontSize = `${look.size}pt`;
  if (look.bold) style.fontWeight = 'bold';
  if (look.italic) style.fontStyle = 'italic';
  if (look.caps) style.textTransform = 'uppercase';
  if (look.underline !== 'None') style.textDecoration = 'underline';
  if (look.strikeThrough) style.textDecoration += ' line-through';
  if (look.color !== '#000000') style.color = look.color;
  if (look.highlightColor !== null && look.highlightColor !== 'none')
    style.backgroundColor = look.highlightColor;
  if (look.superscript) style.verticalAlign = 'super';
  if (look.subscript) style.verticalAlign = 'sub';
  if (isOn(run.path('w:rPr', 'w:vanish'))) span.classList.add('vanish');
  if (run.child('w:drawing') || run.child('w:pict')) span.append(html('span', 'picture'));
  for (const text of textsOfRun(run))
    span.append(text === '\f' ? html('span', 'page-break', '\f') : text.replaceAll('\v', '\n'));
  return span;
}
