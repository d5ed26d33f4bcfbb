import type { NamedForm } from '../../appendix/form';
import { documentText } from '../../messages/document';
import type { AppendixForm } from '../../outline/schema';
import { APPENDIX_TAG, guidanceTag } from '../../report/tags';
import { appendixTable } from './appendixTable';
import { control, placeholder } from './control';
import { guidanceParagraph } from './guidance';
import { capitals } from './heading';
import { bodyLook, centred, LOOK } from './look';
import { line, paragraph } from './paragraph';
import type { Xml } from './xml';

/**
 * The appendix: "Phụ lục", its title, what it is attached to, what the guideline's source lacks, and the table in its
 * control. One paragraph follows the table inside the control, and one the control (office-js #85, #116).
 */
export function appendix(named: NamedForm, years: readonly number[]): Xml[] {
  const { form } = named;
  const { size } = LOOK;
  return [
    line(centred({ size, bold: true }, { keepWithNext: true }), documentText.appendixHeading),
    line(centred({ size, bold: true }, { before: LOOK.before, keepWithNext: true }), capitals(form.title)),
    line(centred({ size, italic: true }, { after: LOOK.before }), documentText.attachedTo),
    ...missingNote(form),
    control({ tag: APPENDIX_TAG, alias: documentText.appendix }, [
      appendixTable(named, years),
      paragraph({ align: 'left', mark: { size: 2 } }, []),
    ]),
    paragraph(bodyLook, []),
  ];
}

/** Tagged as guidance, so that it goes with the rest of the guidance before the report is sent. */
function missingNote(form: AppendixForm): Xml[] {
  if (form.missingInSource === undefined) return [];
  const name = { tag: guidanceTag('appendix'), alias: documentText.appendixNote };
  return [
    placeholder(name, bodyLook.mark, [guidanceParagraph(`(${documentText.note(form.missingInSource)})`)]),
  ];
}
