import { analyseOpenReport } from '../../../src/actions/analyseOpenReport';
import { insertSkeleton } from '../../../src/actions/insertSkeleton';
import { openWord } from '../word/openWord';

const choice = { outline: 'ldld-quang-tri-nam-2020', values: {}, unit: null };

// Every step reads, checks and writes a whole report.
jest.setTimeout(60_000);

describe('looking at the open document', () => {
  test('reads it another way where Word does not hand over the file', async () => {
    openWord(['I. Đặc điểm tình hình', 'Có 45 đoàn viên.'], { faults: { refuseGetFile: true } });
    expect(await analyseOpenReport(choice)).toMatchObject({ paragraphs: 2, missed: 0 });
  });

  test('says how much is lacking where Word hands over a part only', async () => {
    openWord(['một', 'hai', 'ba', 'bốn'], { faults: { refuseGetFile: true, shortOoxml: 1 } });
    expect(await analyseOpenReport(choice)).toMatchObject({ paragraphs: 3, missed: 1 });
  });

  test('says so where Word hands over nothing at all', async () => {
    openWord(['một'], { faults: { refuseGetFile: true, refuseGetOoxml: true } });
    await expect(analyseOpenReport(choice)).rejects.toMatchObject({ code: 'refused', effect: 'none' });
  });

  test('knows the outline again by the marker when our part of the file is lost', async () => {
    const host = openWord(['']);
    await insertSkeleton(await analyseOpenReport(choice));
    host.session.setFaults({ loseCustomXml: true });
    const parts = Office.context.document.customXmlParts;
    await new Promise<void>((done) => {
      parts.getByNamespaceAsync('urn:bao-cao-cong-doan:state', ({ value }) =>
        value[0]?.deleteAsync(() => done()),
      );
    });
    const after = await analyseOpenReport(null);
    expect(after.state).toBeNull();
    expect(after.choice.outline).toBe(choice.outline);
  });

  test('does not know an outline that is in no catalogue', async () => {
    openWord(['một']);
    const unknown = { outline: 'khong-co', values: {}, unit: null };
    await expect(analyseOpenReport(unknown)).rejects.toMatchObject({ code: 'unknown-outline' });
  });
});
