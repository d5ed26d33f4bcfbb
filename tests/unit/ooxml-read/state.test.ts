import fc from 'fast-check';
import { readReport } from '../../../src/ooxml/read/readReport';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../../../src/ooxml/state';
import type { DocumentState } from '../../../src/report/state';
import { docx, flatOpc, p } from '../../tools/docxBuilder';

const state: DocumentState = {
  outline: 'ldld-quang-tri-nam-2020',
  outlineVersion: 2,
  values: { year: 2026, theme: 'Vì lợi ích & quyền "đoàn viên"' },
  unit: 'CĐCS <Trường Kính Vạn>',
  waivers: [{ target: 'II.3', reason: 'Đơn vị không có nữ', who: 'Văn phòng', when: '2026-11-20' }],
};

const xmlText = fc.string({ unit: fc.constantFrom(...'aế &<>"\'\n\t\r]😀ư'), maxLength: 20 });
const name = fc.string({ unit: fc.constantFrom(...'abc.-:_'), minLength: 1, maxLength: 12 });

describe('the remembered state', () => {
  test('comes back as it was', () => {
    expect(stateFromXml(stateToXml(state))).toEqual(state);
  });

  test('comes back whatever was typed', () => {
    const waiver = fc.record({ target: name, reason: xmlText, who: xmlText, when: xmlText });
    const value = fc.oneof(
      fc.integer(),
      xmlText.filter((text) => text !== ''),
    );
    const any = fc.record({
      outline: name,
      outlineVersion: fc.integer({ min: 1 }),
      values: fc.dictionary(fc.oneof(name, fc.constantFrom('__proto__', 'constructor')), value, {
        noNullPrototype: true,
      }),
      unit: fc.option(xmlText),
      waivers: fc.array(waiver, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(any, (given) => {
        expect(stateFromXml(stateToXml(given))).toEqual(given);
      }),
    );
  });

  test('is found in a document and in text handed over', async () => {
    const parts = { body: p('a'), customXml: ['<b:Sources xmlns:b="urn:other"/>', stateToXml(state)] };
    expect((await readReport(docx(parts))).state).toEqual(state);
    expect((await readReport(flatOpc(parts))).state).toEqual(state);
    expect((await readReport(docx({ body: p('a') }))).state).toBeNull();
  });

  test('keeps what is sound and drops the rest', () => {
    const xml = `<s:state xmlns:s="${STATE_NAMESPACE}" version="9"><s:new><s:deep/></s:new><s:outline id="x" version="-3"/><s:value id="a" type="number">mười</s:value><s:value type="text">b</s:value><s:value id="c" type="number">5</s:value><s:waiver>x</s:waiver><other>y</other></s:state>`;
    expect(stateFromXml(xml)).toEqual({
      outline: 'x',
      outlineVersion: 1,
      values: { c: 5 },
      unit: null,
      waivers: [],
    });
  });

  test.each([
    ['nothing', ''],
    ['another namespace', '<state xmlns="urn:x"><outline id="a"/></state>'],
    ['no outline', `<state xmlns="${STATE_NAMESPACE}"/>`],
    ['broken XML', `<state xmlns="${STATE_NAMESPACE}"><outline id="a"/>`],
    ['a DOCTYPE', `<!DOCTYPE s><state xmlns="${STATE_NAMESPACE}"><outline id="a"/></state>`],
    ['far too much', `<state xmlns="${STATE_NAMESPACE}"><outline id="a"/>${' '.repeat(1_000_001)}</state>`],
  ])('is null for %s', (_, xml) => {
    expect(stateFromXml(xml)).toBeNull();
  });
});
