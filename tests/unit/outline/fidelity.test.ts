import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import type { Outline } from '../../../src/outline/schema';
import { allIndicators, allSections } from '../../../src/outline/walk';
import { fold } from '../../../src/text/normalise';
import { appendixFixture, inventoryOf, outlineIds } from './guidelines';

const withDefaults = (id: string) => renderOutline(outline(id), {});

function outline(id: string): Outline {
  const found = findOutline(id);
  if (found === null) throw new Error(`no outline ${id}`);
  return found;
}

test('the catalogue has the five guidelines and nothing else', () => {
  expect(
    catalogue()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...outlineIds].sort());
  expect(findOutline('__proto__')).toBeNull();
});

describe.each(outlineIds)('%s says what its guideline says', (id) => {
  test('sections: ids, order, required, titles', () => {
    expect(
      allSections(withDefaults(id)).map(({ section }) => ({
        id: section.id,
        title: section.title.normalize('NFC'),
        required: section.required,
      })),
    ).toEqual(
      inventoryOf(id).sections.map(({ id: section, title, required }) => ({
        id: section,
        title: title.normalize('NFC'),
        required,
      })),
    );
  });

  test('a section lies under the section its id names', () => {
    for (const { section, parent } of allSections(outline(id))) {
      expect(section.id.startsWith(parent === null ? '' : `${parent.id}.`)).toBe(true);
    }
  });

  test('indicators: ids, order within the section, labels, units, strength, quote', () => {
    const bySection = inventoryOf(id).sections.flatMap(({ id: section }) =>
      inventoryOf(id).indicators.filter((indicator) => indicator.section === section),
    );
    expect(
      allIndicators(withDefaults(id)).map(({ indicator, section }) => ({
        id: indicator.id,
        section: section.id,
        label: indicator.label,
        unit: indicator.units.join('|'),
        quote: indicator.quote,
        strength: indicator.strength,
      })),
    ).toEqual(
      bySection.map(({ id: indicator, section, label, unit, quote, strength }) => ({
        id: indicator,
        section,
        label,
        unit,
        quote,
        strength,
      })),
    );
  });

  test('labels and titles tell sections of one level apart', () => {
    const labels = allSections(outline(id)).map(
      ({ section, parent }) => `${parent?.id ?? ''} ${section.label}`,
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('no two sections answer to the same wording', () => {
    const wordings = allSections(withDefaults(id)).flatMap(({ section }) => [
      ...new Set([section.title, ...(section.aliases ?? [])].map(fold)),
    ]);
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });

  test('an attachment is named where the guideline asks for one', () => {
    expect((outline(id).attachments ?? []).length).toBe(inventoryOf(id).attachments.length);
  });

  test('nothing composed by half is left in the file', () => {
    const text = JSON.stringify(outline(id));
    expect(text).toBe(text.normalize('NFC'));
  });

  test('no telephone number, mail address or redacted person', () => {
    expect(JSON.stringify(outline(id))).not.toMatch(/@|\[…\]|\d{3}[.\s]\d{3}[.\s]\d{3,4}|đồng chí/);
  });
});

test('labels are printed as the guidelines print them', () => {
  const labels = (id: string) => allSections(outline(id)).map(({ section }) => section.label);
  expect(labels('ldld-quang-tri-nam-2020')).toEqual(
    'I. II. 1. 2. 3. 4. 5. 6. 7. 8. 9. III. 1. 2. 2.1. 2.2. IV. V.'.split(' '),
  );
  expect(labels('cdvcvn-6-thang-2021')).toEqual('1. 1.1. 1.2. 1.3. 1.4. 1.5. 1.6. 2. 3.'.split(' '));
  expect(labels('cdctvn-giua-nhiem-ky-2018-2023').filter((label) => label.startsWith('PHẦN'))).toEqual([
    'PHẦN THỨ NHẤT',
    'PHẦN THỨ HAI',
  ]);
});

test('the demand without a heading is kept', () => {
  expect(outline('cdb-khcn-nam-2024').demands?.map(({ label }) => label)).toEqual([
    'Những khó khăn, vướng mắc và nguyên nhân',
  ]);
});

describe('appendices', () => {
  test('the surviving form is row for row that of the source', () => {
    const form = withDefaults(appendixFixture.of).appendix;
    expect(form).toMatchObject({
      title: appendixFixture.title,
      columns: appendixFixture.columns,
      rows: appendixFixture.rows,
      rules: appendixFixture.rules,
    });
  });

  test('the form says in Vietnamese what is lost, and has nothing of it', () => {
    const form = withDefaults(appendixFixture.of).appendix;
    if (form === null || form === 'not-in-source') throw new Error('no form');
    expect(form.missingInSource).toMatch(/1-24 bị mất/);
    expect(form.rows.filter(({ type }) => type === 'indicator')).toHaveLength(56);
    expect(form.rows.filter(({ code }) => Number.parseInt(code, 10) < 25)).toEqual([]);
  });

  test('a form demanded but not given, and one not demanded', () => {
    expect(
      ['cdvcvn-6-thang-2021', 'ldld-quang-tri-nam-2020', 'cdb-khcn-nam-2024'].map(
        (id) => outline(id).appendix,
      ),
    ).toEqual(['not-in-source', 'not-in-source', 'not-in-source']);
    expect(outline('ldld-vinh-thuan-giua-nhiem-ky-2018-2023').appendix).toBeNull();
  });
});
