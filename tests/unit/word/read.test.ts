import { readReport } from '../../../src/ooxml/read/readReport';
import { lookAtDocument } from '../../../src/word/marker';
import { readFile, readOoxml } from '../../../src/word/readDocument';
import { openWord, pages } from './openWord';

const textsOf = async (source: Uint8Array | string) =>
  (await readReport(source)).paragraphs.map(({ text }) => text);

describe('reading the open document', () => {
  test('takes the file that Word would save, in slices, and closes it', async () => {
    const host = openWord(['I. ĐẶC ĐIỂM TÌNH HÌNH', 'Đơn vị có 45 đoàn viên.']);
    expect(await textsOf(await readFile())).toEqual(host.paragraphs());
    await readFile();
    await readFile();
    expect(await textsOf(await readFile())).toHaveLength(2);
  });

  test('says with a code of ours that Word does not hand the file over', async () => {
    openWord(['a'], { faults: { refuseGetFile: true } });
    await expect(readFile()).rejects.toMatchObject({ code: 'file', effect: 'none', data: { host: 11001 } });
  });

  test('takes the body as OOXML as the other way', async () => {
    const host = openWord(['I. ĐẶC ĐIỂM TÌNH HÌNH', 'Đơn vị có 45 đoàn viên.']);
    expect(await textsOf(await readOoxml())).toEqual(host.paragraphs());
  });

  test('counts the paragraphs of the live document, tables included', async () => {
    const host = openWord(['một', 'hai', 'ba']);
    expect(await lookAtDocument()).toEqual({ marker: null, paragraphs: host.paragraphs().length });
  });

  test.each([10, 1000])('costs the same number of round trips for %i pages', async (count) => {
    const host = openWord(pages(count));
    await lookAtDocument();
    expect(host.session.counts.syncs).toBe(1);
    host.session.resetCounts();
    await readOoxml();
    expect(host.session.counts.syncs).toBe(1);
  });
});
