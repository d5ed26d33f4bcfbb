import { checkReport } from '../../../src/check/checkReport';
import { readReport } from '../../../src/ooxml/read/readReport';
import { newDocument } from '../../../src/ooxml/write/newDocument';
import { catalogue } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';

describe.each(catalogue().map((outline) => [outline.id, outline] as const))(
  'a new report of %s',
  (_, outline) => {
    const rendered = renderOutline(outline, {});
    const check = async () => {
      const state = {
        outline: outline.id,
        outlineVersion: outline.version,
        values: {},
        unit: null,
        waivers: [],
      };
      const file = newDocument(rendered, { unit: null, superior: null, appendix: null, state });
      return checkReport(await readReport(file), rendered, { forms: [] });
    };

    it('has every heading, and nothing under any of them', async () => {
      const { sections } = await check();
      const wanted = allSections(outline).map(({ section }) => [
        section.id,
        section.sections.length === 0 ? 'empty' : 'present',
      ]);
      expect(sections.map(({ id, status }) => [id, status])).toEqual(wanted);
    });

    it('is told that its sections are empty, not that something was left in them', async () => {
      const { findings } = await check();
      const leftovers = findings.filter(
        ({ rule }) => rule === 'guidance-left' || rule === 'placeholder-left',
      );
      expect(leftovers).toEqual([]);
    });
  },
);
