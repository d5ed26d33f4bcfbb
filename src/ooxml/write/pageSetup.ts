import { namespaces } from '../namespaces';
import { centred, LOOK } from './look';
import { paragraph } from './paragraph';
import { type Part, wordType } from './parts';
import { run } from './run';
import { element, w, type Xml } from './xml';

/**
 * `w:sectPr` of an A4 portrait page with NĐ 30/2020 margins and the page number in the header, not on the first page;
 * each section counts its pages from 1, as an appendix is counted apart.
 */
export function sectionProperties(headerRelation: string): Xml {
  const { width, height, top, right, bottom, left, header } = LOOK.page;
  return w('sectPr', {}, [
    w('headerReference', { type: 'default', 'r:id': headerRelation }),
    w('type', { val: 'nextPage' }),
    w('pgSz', { w: width, h: height }),
    w('pgMar', { top, right, bottom, left, header, footer: header, gutter: 0 }),
    w('pgNumType', { start: 1 }),
    w('titlePg'),
  ]);
}

export const HEADER = 'word/header1.xml';

/** The header with the page number, centred. */
export function headerPart(): Part {
  const look = { size: LOOK.size };
  const pageNumber = element('w:fldSimple', { 'w:instr': ' PAGE ' }, [run('2', look)]);
  return {
    path: HEADER,
    contentType: wordType('header'),
    root: w('hdr', { 'xmlns:w': namespaces.w }, [paragraph(centred(look), [pageNumber])]),
  };
}

export const SETTINGS = 'word/settings.xml';

/** Says that the document is of Word 2013 or later, or Word would open it in compatibility mode. */
export function settingsPart(): Part {
  const mode = {
    name: 'compatibilityMode',
    uri: 'http://schemas.microsoft.com/office/word',
    val: 15,
  };
  return {
    path: SETTINGS,
    contentType: wordType('settings'),
    root: w('settings', { 'xmlns:w': namespaces.w }, [
      w('defaultTabStop', { val: 720 }),
      w('compat', {}, [w('compatSetting', mode)]),
      w('themeFontLang', { val: 'vi-VN' }),
    ]),
  };
}
