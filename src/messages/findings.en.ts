import {
  brokenRule,
  choice,
  compared,
  each,
  list,
  number,
  quoted,
  rows,
  section,
  text,
  wholly,
} from './findingData';
import type { FindingData, RuleTexts } from './ruleTexts';

const ONLY: ReadonlyMap<string, string> = new Map([
  ['nothing', 'has nothing under its heading'],
  ['guidance', 'has only the guideline’s own words under it'],
  ['placeholder', 'has only a placeholder under it'],
  ['dots', 'has only a row of dots under it'],
  ['remark', 'has only a note of the writer’s under it'],
  ['subheadings', 'has only sub-headings under it and no text'],
]);

const only = (data: FindingData): string => {
  const words = ONLY.get(text(data, 'only')) ?? 'has no text';
  return data.left === null ? words : `${words}: ${quoted(data, 'left')}`;
};

/** What stands there instead of text gives way to the unit's own. */
const instead = (data: FindingData): string => {
  const only = text(data, 'only');
  if (only === 'guidance') return 'Put the unit’s own text in place of the guideline’s words';
  if (['placeholder', 'dots', 'remark'].includes(only))
    return 'Put the unit’s own text in place of this line';
  return 'Write the unit’s own text';
};

/** Where the guideline has a section; the report may use the same number for another one. */
const where = (data: FindingData): string => {
  const number = data.number === null ? '' : `section ${text(data, 'number')}`;
  return `${[number, text(data, 'part')].filter((one) => one !== '').join(', ')} of the guideline`;
};

/** The table the guideline asks for. */
const appendix = (data: FindingData): string =>
  data.title === null ? 'statistical appendix' : `appendix ${wholly(data, 'title')}`;

/** What the check made of paragraphs in an old encoding. */
const readSoFar = (data: FindingData): string => {
  if (data.unread === 0) return 'what is said here rests on a conversion made for the check';
  const some = `${text(data, 'unread')} of the paragraphs`;
  const all = data.count === 1 ? 'the paragraph' : 'the paragraphs';
  const mix = data.unread === 1 ? 'mixes' : 'mix';
  return `${data.unread === data.count ? all : some} ${mix} it with Unicode and could not be read`;
};

const texts: Readonly<Record<string, RuleTexts>> = {
  'section-missing': {
    name: 'Section missing',
    purpose: 'The guideline requires this section; the office above adds reports up section by section.',
    found: (data) =>
      Number(data.children) > 0
        ? `Section ${wholly(data, 'title')} (${where(data)}) is missing, with its ${text(data, 'children')} sub-sections.`
        : `Section ${wholly(data, 'title')} (${where(data)}) is missing.`,
    expected: () => 'The guideline requires it.',
    mend: (data) =>
      data.after === ''
        ? 'Add the heading (“Insert this section” does it) and write the text.'
        : `Add the heading after ${quoted(data, 'after')} (“Insert this section” does it) and write the text.`,
  },
  'section-empty': {
    name: 'Section not written',
    purpose: 'A heading without text tells the office above nothing.',
    found: (data) => `Section ${quoted(data, 'heading')} ${only(data)}.`,
    expected: (data) =>
      data.required === false
        ? 'A heading that is there needs text under it.'
        : 'The guideline requires text here.',
    mend: (data) => {
      if (data.required === false)
        return `${instead(data)}; with nothing to say, take the heading out: this section is optional.`;
      return data.requests === true
        ? `${instead(data)}; if there is nothing to ask for, write “Không có”.`
        : `${instead(data)}.`;
    },
  },
  'section-uncertain': {
    name: 'Section uncertain',
    purpose: 'The heading is so unlike the guideline’s that a person has to decide.',
    found: (data) =>
      `It is not certain that the heading ${quoted(data, 'heading')} is section ${section(data)}.`,
    expected: () => 'Headings should be like the guideline’s, so that readers know them.',
    mend: () => 'If it is, bring the heading closer to the guideline; if not, add the missing section.',
  },
  'section-misplaced': {
    name: 'Section misplaced',
    purpose: 'Whoever adds reports up looks for a section where the guideline puts it.',
    found: (data) => `Section ${quoted(data, 'heading')} stands under ${quoted(data, 'holder')}.`,
    expected: (data) =>
      data.parent === null
        ? 'In the guideline it is a main section, inside no other.'
        : `The guideline puts it under ${quoted(data, 'parent')}.`,
    mend: (data) =>
      data.parent === null
        ? 'Take it out, to stand beside the other main sections.'
        : 'Move the whole section there.',
  },
  'section-order': {
    name: 'Order differs',
    purpose: 'The same order in all reports makes them quick to compare.',
    found: (data) => `Section ${quoted(data, 'heading')} is not in the guideline’s order.`,
    expected: (data) =>
      data.after === null
        ? 'In the guideline it comes before the report’s other sections of its level.'
        : `In the guideline it comes after ${quoted(data, 'after')}.`,
    mend: (data) =>
      `Move it ${data.after === null ? 'before them' : 'right behind that one'}; its text is counted all the same.`,
  },
  'sections-merged': {
    name: 'Sections merged',
    purpose: 'Nothing is missing when two sections are merged, but readers need to know where to look.',
    found: (data) =>
      data.undivided === true
        ? `${quoted(data, 'heading')} is not divided into ${each(data, 'sections', 'and')} as in the guideline.`
        : `The heading ${quoted(data, 'heading')} joins ${data.count === 2 ? 'two' : text(data, 'count')} sections of the guideline: ${each(data, 'sections', 'and')}.`,
    expected: () => 'The guideline has a section of its own for each.',
    mend: () =>
      'Better split it as the guideline does; if it stays as one, it must say what each of them asks for.',
  },
  'indicator-missing': {
    name: 'Figure missing',
    purpose: 'The guideline wants results proved with figures; this one needs a number.',
    found: (data) =>
      data.unsaid === null
        ? `No figure for ${wholly(data, 'indicator')} was found in ${quoted(data, 'heading')}.`
        : `There is no figure for ${wholly(data, 'indicator')}: ${quoted(data, 'heading')} only says ${quoted(data, 'unsaid')}.`,
    expected: (data) =>
      data.strength === 'explicit'
        ? `The guideline asks for this figure in so many words (unit: ${choice(data, 'units', 'or')}).`
        : `A number should prove this (unit: ${choice(data, 'units', 'or')}).`,
    mend: (data) =>
      data.unsaid === null
        ? 'Add the number; if there is none or there was nothing, say so.'
        : 'Add the number to this passage; if there is none or there was nothing, say so.',
  },
  'indicator-uncertain': {
    name: 'Figure uncertain',
    purpose:
      'The figure is told in other words than the guideline’s, or may belong to another matter, so a person has to decide.',
    found: (data) =>
      `It is not certain that ${quoted(data, 'raw')} in ${quoted(data, 'heading')} is the figure for ${wholly(data, 'indicator')}: ${quoted(data, 'sentence')}.`,
    expected: () => 'A figure should say what it is of, so that nobody adds up another.',
    mend: () =>
      'If it is, tell it in the guideline’s words; if it belongs to another matter, add the figure that is asked for.',
  },
  'indicator-elsewhere': {
    name: 'Figure in another section',
    purpose: 'A figure in another section is easily overlooked when reports are added up.',
    found: (data) =>
      `The figure for ${wholly(data, 'indicator')} (${text(data, 'raw')}) stands in ${quoted(data, 'found')}.`,
    expected: (data) => `The guideline asks for it in ${quoted(data, 'wanted')}.`,
    mend: () => 'Repeat the figure there.',
  },
  'figures-contradict': {
    name: 'Two figures for one thing',
    purpose: 'Where a report says one thing in two ways, its reader does not know which to believe.',
    found: (data) =>
      `${quoted(data, 'indicator')} is given as ${text(data, 'raw')}, and elsewhere${data.section === null ? '' : ` (${quoted(data, 'section')})`} as ${text(data, 'other')}: ${quoted(data, 'sentence')}.`,
    expected: () => 'The same thing needs the same number wherever it is told.',
    mend: () => 'Check which is right and mend the other; where two things are meant, say so.',
  },
  'comparison-missing': {
    name: 'Comparison missing',
    purpose: 'The guideline asks for a comparison; a number alone does not tell how far one has come.',
    found: (data) =>
      data.subject === null
        ? `The report does not compare its figures${data.against === null ? '' : ` with ${quoted(data, 'against')}`}.`
        : `${wholly(data, 'subject')} has only its number (${text(data, 'raw')}), nothing to compare it with.`,
    expected: (data) =>
      data.subject === null || data.against === null
        ? 'The guideline asks for a comparison.'
        : `The guideline asks for a comparison with ${quoted(data, 'against')}.`,
    mend: () => 'Add the figure to compare with, the rise or fall, or the percentage reached.',
  },
  'demand-missing': {
    name: 'Demanded text missing',
    purpose: 'The guideline demands this without giving it a heading, so it is easily forgotten.',
    found: (data) => `Nothing was found in the report on ${wholly(data, 'demand')}.`,
    expected: () => 'The guideline demands it, though without a heading of its own.',
    mend: () => 'Add it where it fits.',
  },
  'guidance-left': {
    name: 'Guideline’s words left in',
    purpose: 'The guideline’s sentences look like the unit’s own text when they are left in.',
    found: (data) =>
      Number(data.count) > 1
        ? `Section ${quoted(data, 'heading')} still has ${text(data, 'count')} sentences of the guideline; the first is ${quoted(data, 'text')}.`
        : `Section ${quoted(data, 'heading')} still has a sentence of the guideline: ${quoted(data, 'text')}.`,
    expected: () => 'A report should hold the unit’s own words only.',
    mend: () => 'Put the unit’s own text in its place or delete it (“Clean up before sending” does it).',
  },
  'placeholder-left': {
    name: 'Placeholder left in',
    purpose: 'Dots and reminders show that the text is not finished.',
    found: (data) =>
      Number(data.count) > 1
        ? `Section ${quoted(data, 'heading')} still has ${text(data, 'count')} places to fill in; the first is ${quoted(data, 'text')}.`
        : `Section ${quoted(data, 'heading')} still has a place to fill in: ${quoted(data, 'text')}.`,
    expected: () => 'A report that is sent should have no blanks or notes to oneself.',
    mend: () => 'Fill it in or delete the line.',
  },
  'stale-year': {
    name: 'Old year',
    purpose: 'Reports written over last year’s often keep its year.',
    found: (data) => `${quoted(data, 'text')} still says ${text(data, 'found')}.`,
    expected: (data) => `The report is on ${text(data, 'expected')}.`,
    mend: () => 'Correct the year, and make sure that the figures below are of this period.',
  },
  'abolished-level': {
    name: 'Abolished level',
    purpose: 'Since 1 July 2025 the unions have three levels only (Law 97/2025/QH15).',
    found: (data) => {
      if (data.addressee === true)
        return `The report is sent to a body that ended on 1 July 2025: ${quoted(data, 'text')}.`;
      const level = `The report still names ${quoted(data, 'level')}`;
      return data.count === 1
        ? `${level}: ${quoted(data, 'text')}.`
        : `${level} in ${text(data, 'count')} places; the first is ${quoted(data, 'text')}.`;
    },
    expected: () => 'This level ended on 1 July 2025.',
    mend: (data) =>
      data.addressee === true
        ? 'Put the union now above the unit: depending on the place that of the commune, ward or special zone, or the federation of the province or city.'
        : 'Put today’s name, or say that the paper or figure is of before the change.',
  },
  'legacy-encoding': {
    name: 'Old encoding',
    purpose: 'TCVN 6909:2001 requires Unicode; text in old encodings can be neither searched nor added up.',
    found: (data) => {
      const fonts = list(data, 'fonts');
      const by = fonts === '' ? 'known by its letters' : `font ${fonts}`;
      const encoding = `in the old encoding ${text(data, 'encoding')} (${by})`;
      return data.count === 1
        ? `1 paragraph is ${encoding}: ${quoted(data, 'first')}.`
        : `${text(data, 'count')} paragraphs are ${encoding}; the first is ${quoted(data, 'first')}.`;
    },
    expected: () => 'The text should be in Unicode.',
    mend: (data) =>
      `Convert it to Unicode with the code converter of the keyboard program (UniKey: Ctrl+Shift+F6) and check again; ${readSoFar(data)}.`,
  },
  'appendix-missing': {
    name: 'Appendix missing',
    purpose: 'The office above adds up the figures of all units from the appendix.',
    found: (data) =>
      data.named === true
        ? `The report names an attachment, but the file has no ${appendix(data)}.`
        : `There is no ${appendix(data)}.`,
    expected: () => 'The guideline wants a statistical appendix.',
    mend: (data) => {
      if (data.printed === false)
        return data.named === true
          ? 'If it goes as a file of its own, nothing is amiss; if not, take the form that the office above sent (press “Insert the appendix” to paste it in).'
          : 'The guideline prints no form: take the one that the office above sent (press “Insert the appendix” to paste it in); if it goes as a file of its own, say so in the report.';
      return data.named === true
        ? 'If it goes as a file of its own, nothing is amiss; if not, press “Insert the appendix” and fill it in.'
        : 'Press “Insert the appendix” and fill it in; if it goes as a file of its own, better say so in the report.';
    },
  },
  'appendix-row-missing': {
    name: 'Appendix row missing',
    purpose: 'A missing row cannot be added up.',
    found: (data) => {
      if (data.row === null)
        return `The appendix lacks ${text(data, 'count')} of ${text(data, 'all')} rows: ${list(data, 'codes')}.`;
      const under = data.under === null ? '' : `, of ${quoted(data, 'under')}`;
      return `The appendix lacks row ${text(data, 'codes')} ${quoted(data, 'row')}${under}.`;
    },
    expected: () => 'The appendix should have every row of its form.',
    mend: () => 'Add the row, or insert the form anew and move the figures over.',
  },
  'appendix-blank': {
    name: 'Blank cells in the appendix',
    purpose: 'Blank is not nought: nobody can tell whether there was nothing or no figure yet.',
    found: (data) =>
      Number(data.count) === 1
        ? `The appendix has no figure in row ${rows(data)}.`
        : `The appendix has ${text(data, 'count')} blank cells, in rows ${rows(data)}.`,
    expected: () => 'Every row needs a figure.',
    mend: () => 'Fill it in; if there was nothing, type 0.',
  },
  'appendix-arithmetic': {
    name: 'Appendix figures do not fit',
    purpose: 'A total must be the sum of its parts, or the office above adds up wrong figures.',
    found: (data) => {
      const year = data.year === null ? '' : ` ${text(data, 'year')},`;
      return `Appendix,${year} row ${rows(data)}: figures do not fit (${compared(data, 'en')}).`;
    },
    expected: (data) => `The form wants: ${brokenRule(data, 'en')}.`,
    mend: () => 'Check these cells and correct the wrong one.',
  },
  'figures-disagree': {
    name: 'Text and appendix disagree',
    purpose: 'Nobody knows which of two different figures to believe.',
    found: (data) =>
      `${wholly(data, 'indicator')}: the text says ${text(data, 'prose')}, row ${text(data, 'code')} of the appendix ${number(data, 'appendix')} (${text(data, 'unit')}).`,
    expected: () => 'Both should say the same.',
    mend: () => 'Check both and correct the one that is wrong.',
  },
  'attachment-missing': {
    name: 'Attachment missing',
    purpose: 'The guideline wants it attached; the report should name it so that it is looked for.',
    found: (data) => `The report neither has nor names ${wholly(data, 'title')}.`,
    expected: () => 'The guideline wants it attached.',
    mend: () => 'Attach it and say so in the report.',
  },
  'signature-missing': {
    name: 'Signature missing',
    purpose: 'An official report carries the signer’s authority and position (Decree 30/2020/NĐ-CP).',
    found: () => 'There is no signature block at the end.',
    expected: (data) =>
      `The signer’s authority, position and name are needed, such as “${text(data, 'authority')}”, “${text(data, 'position')}”.`,
    mend: () => 'Add them, with the recipients, at the end.',
  },
  'number-block-missing': {
    name: 'Document number missing',
    purpose: 'An issued document has a number and symbol (Decree 30/2020/NĐ-CP).',
    found: () => 'There is no line for the number at the head of the report.',
    expected: () => 'A line such as “Số: 12/BC-CĐCS” is needed.',
    mend: () => 'Add it under the unit’s name; the number itself may follow when the report is issued.',
  },
};

export const ruleTextsEn: ReadonlyMap<string, RuleTexts> = new Map(Object.entries(texts));
