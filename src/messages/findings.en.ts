import type { FindingData, RuleTexts } from './ruleTexts';

const text = (data: FindingData, key: string): string => {
  const value = data[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};
const section = (data: FindingData): string => `“${text(data, 'label')} ${text(data, 'title')}”`;
const heading = (data: FindingData): string => text(data, 'heading').replace(/\s+/g, ' ');
const list = (data: FindingData, key: string): string => {
  const value = data[key];
  return Array.isArray(value) ? value.slice(0, 12).join(', ') + (value.length > 12 ? ', …' : '') : '';
};

const ONLY: ReadonlyMap<string, string> = new Map([
  ['nothing', 'has nothing under its heading'],
  ['guidance', 'has only the guideline’s own words under it'],
  ['placeholder', 'has only a placeholder under it'],
  ['subheadings', 'has only sub-headings under it and no text'],
]);

const texts: Readonly<Record<string, RuleTexts>> = {
  'section-missing': {
    name: 'Section missing',
    purpose: 'The guideline requires this section; the office above adds reports up section by section.',
    found: (data) =>
      Number(data.children) > 0
        ? `Section ${section(data)} is missing, with its ${text(data, 'children')} sub-sections.`
        : `Section ${section(data)} is missing.`,
    expected: () => 'The guideline requires it.',
    mend: () => 'Press “Insert this section”, or type the heading and write the text.',
  },
  'section-empty': {
    name: 'Section not written',
    purpose: 'A heading without text tells the office above nothing.',
    found: (data) => `Section ${section(data)} ${ONLY.get(text(data, 'only')) ?? 'has no text'}.`,
    expected: () => 'The unit’s own text is needed.',
    mend: (data) =>
      data.required === false
        ? 'Write the text, or take the heading out: this section is only for those who have something to say.'
        : 'Write the text; if there was nothing, say so.',
  },
  'section-uncertain': {
    name: 'Section uncertain',
    purpose: 'The heading is so unlike the guideline’s that a person has to decide.',
    found: (data) =>
      `The heading “${heading(data)}” may be section ${section(data)} (${text(data, 'confidence')}% sure).`,
    expected: () => 'Headings should be like the guideline’s.',
    mend: () => 'If it is, bring the heading closer to the guideline; if not, add the missing section.',
  },
  'section-misplaced': {
    name: 'Section misplaced',
    purpose: 'Whoever adds reports up looks for a section where the guideline puts it.',
    found: (data) => `Section ${section(data)} stands under “${text(data, 'holder').replace(/\s+/g, ' ')}”.`,
    expected: (data) => `The guideline puts it under “${text(data, 'parent')}”.`,
    mend: () => 'Move the whole section there.',
  },
  'section-order': {
    name: 'Order differs',
    purpose: 'The same order in all reports makes them quick to compare.',
    found: (data) => `Section ${section(data)} is not in the guideline’s order.`,
    expected: (data) => (data.after === null ? '' : `The guideline puts it after “${text(data, 'after')}”.`),
    mend: () => 'Move it if need be; its text counts all the same.',
  },
  'sections-merged': {
    name: 'Sections merged',
    purpose: 'Nothing is missing when two sections are merged, but readers need to know where to look.',
    found: (data) => `Section ${section(data)} is written under the common heading “${heading(data)}”.`,
    expected: () => 'The guideline has a section of its own for it.',
    mend: () => 'Leave it if everything is said; split it if the office above wants that.',
  },
  'indicator-missing': {
    name: 'Figure missing',
    purpose: 'The guideline wants results proved with figures; this one needs a number.',
    found: (data) => `No figure for “${text(data, 'indicator')}” was found in “${heading(data)}”.`,
    expected: (data) => `A number with its unit is needed (${list(data, 'units')}).`,
    mend: () => 'Write the number; if there was nothing, write 0 or say so.',
  },
  'indicator-elsewhere': {
    name: 'Figure in another section',
    purpose: 'A figure in another section is easily overlooked when reports are added up.',
    found: (data) =>
      `The figure for “${text(data, 'indicator')}” (${text(data, 'raw')}) stands in “${text(data, 'found')}”.`,
    expected: (data) => `The guideline asks for it in “${text(data, 'wanted')}”.`,
    mend: () => 'Repeat it there.',
  },
  'comparison-missing': {
    name: 'Comparison missing',
    purpose: 'The guideline asks for a comparison; a number alone does not tell how far one has come.',
    found: (data) =>
      data.subject === null
        ? 'The report compares nothing anywhere.'
        : `“${text(data, 'subject')}” has only its number (${text(data, 'raw')}), nothing to compare it with.`,
    expected: () => 'The guideline asks for a comparison.',
    mend: () => 'Add the target committed to, the figure at the beginning, or the per cent reached.',
  },
  'demand-missing': {
    name: 'Demanded text missing',
    purpose: 'The guideline demands this without giving it a heading, so it is easily forgotten.',
    found: (data) => `Nothing in the report speaks of “${text(data, 'demand')}”.`,
    expected: () => 'The guideline demands it.',
    mend: () => 'Add it where it fits.',
  },
  'guidance-left': {
    name: 'Guideline’s words left in',
    purpose: 'The guideline’s sentences look like the unit’s own text when they are left in.',
    found: (data) =>
      `Section ${section(data)} still has a sentence of the guideline: “${text(data, 'text')}”.`,
    expected: () => 'A report should hold the unit’s own words only.',
    mend: () => 'Delete it, or use “Clean up before sending”.',
  },
  'placeholder-left': {
    name: 'Placeholder left in',
    purpose: 'Dots and reminders show that the text is not finished.',
    found: (data) => `Section ${section(data)} still has a placeholder: “${text(data, 'text')}”.`,
    expected: () => 'It should be filled in.',
    mend: () => 'Fill it in or delete the line.',
  },
  'stale-year': {
    name: 'Old year',
    purpose: 'Reports written over last year’s often keep its year.',
    found: (data) => `This still says ${text(data, 'found')}.`,
    expected: (data) => `The report is on ${text(data, 'expected')}.`,
    mend: () => 'Correct the year, and make sure that the figures below are of this period.',
  },
  'abolished-level': {
    name: 'Abolished level',
    purpose: 'Since 1 July 2025 the unions have three levels only (Law 97/2025/QH15).',
    found: (data) => `The report still names a level: ${text(data, 'level')} (${text(data, 'count')} times).`,
    expected: () => 'It ended on 1 July 2025.',
    mend: () => 'Put today’s name, or say that the figures are of before the change.',
  },
  'legacy-encoding': {
    name: 'Old encoding',
    purpose: 'TCVN 6909:2001 requires Unicode; text in old encodings can be neither searched nor added up.',
    found: (data) => {
      const fonts = list(data, 'fonts');
      const by = fonts === '' ? 'its font does not tell' : `font ${fonts}`;
      const count = data.count === 1 ? '1 paragraph is' : `${text(data, 'count')} paragraphs are`;
      return `${count} in the old encoding ${text(data, 'encoding')} (${by}), first “${text(data, 'first')}”.`;
    },
    expected: () => 'The text should be in Unicode.',
    mend: (data) =>
      data.unread === 0
        ? 'Convert it and check again; what is said here rests on a conversion made for the check.'
        : `Convert it and check again: of these, ${text(data, 'unread')} mix it with Unicode and could not be read.`,
  },
  'appendix-missing': {
    name: 'Appendix missing',
    purpose: 'The office above adds up the figures of all units from the appendix.',
    found: (data) =>
      data.named === true
        ? `The file has no table “${text(data, 'title')}”, though the report names an attachment.`
        : `There is no appendix “${text(data, 'title')}”.`,
    expected: () => 'The guideline wants a statistical appendix.',
    mend: () =>
      'Press “Insert the appendix” and fill it in, or pass over this if it goes as a file of its own.',
  },
  'appendix-row-missing': {
    name: 'Appendix row missing',
    purpose: 'A missing row cannot be added up.',
    found: (data) =>
      data.row === null
        ? `The appendix lacks ${text(data, 'count')} of ${text(data, 'all')} rows: ${list(data, 'codes')}.`
        : `The appendix lacks row ${text(data, 'codes')} “${text(data, 'row')}”.`,
    expected: () => 'The appendix should have every row of its form.',
    mend: () => 'Add the row, or insert the form anew and move the figures over.',
  },
  'appendix-blank': {
    name: 'Blank cells in the appendix',
    purpose: 'Blank is not nought: nobody can tell whether there was nothing or no figure yet.',
    found: (data) =>
      data.row === null
        ? `The appendix has ${text(data, 'count')} blank cells, in rows ${list(data, 'codes')}.`
        : `The appendix has no figure in row ${text(data, 'codes')} “${text(data, 'row')}”.`,
    expected: () => 'Every row needs a figure.',
    mend: () => 'Fill it in; if there was nothing, type 0.',
  },
  'appendix-arithmetic': {
    name: 'Figures do not add up',
    purpose: 'A total must be the sum of its parts, or the office above adds up wrong figures.',
    found: (data) => `Figures of the appendix do not fit together: ${list(data, 'figures')}.`,
    expected: (data) => `The form wants ${text(data, 'rule')}.`,
    mend: () => 'Look at these cells again.',
  },
  'figures-disagree': {
    name: 'Text and appendix disagree',
    purpose: 'Nobody knows which of two different figures to believe.',
    found: (data) =>
      `“${text(data, 'indicator')}”: the text says ${text(data, 'prose')}, row ${text(data, 'code')} of the appendix ${text(data, 'appendix')}.`,
    expected: () => 'Both should say the same.',
    mend: () => 'Check and correct one of them.',
  },
  'attachment-missing': {
    name: 'Attachment missing',
    purpose: 'The guideline wants it attached; the report should name it so that it is looked for.',
    found: (data) => `The report neither has nor names “${text(data, 'title')}”.`,
    expected: () => 'The guideline wants it attached.',
    mend: () => 'Attach it and say so in the report.',
  },
  'signature-missing': {
    name: 'Signature missing',
    purpose: 'An official report carries the signer’s authority and position (Decree 30/2020/NĐ-CP).',
    found: () => 'There is no signature block at the end.',
    expected: (data) =>
      `“${text(data, 'authority')}”, “${text(data, 'position')}” and the signer’s name are needed.`,
    mend: () => 'Add them, with the recipients, at the end.',
  },
  'number-block-missing': {
    name: 'Document number missing',
    purpose: 'An issued document has a number and symbol (Decree 30/2020/NĐ-CP).',
    found: () => 'There is no line for the number at the head of the report.',
    expected: () => 'A line such as “Số: 12/BC-CĐ” is needed.',
    mend: () => 'Add it under the unit’s name; the number itself may follow when the report is issued.',
  },
};

export const ruleTextsEn: ReadonlyMap<string, RuleTexts> = new Map(Object.entries(texts));
