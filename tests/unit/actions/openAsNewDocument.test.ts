import { openAsNewDocument } from '../../../src/actions/openAsNewDocument';
import { readReport } from '../../../src/ooxml/read/readReport';
import { openWord } from '../word/openWord';

test('a whole report opens as a new document, and the open one is not touched', async () => {
  const host = openWord(['Của tôi']);
  const choice = { outline: 'cdvcvn-6-thang-2021', values: { year: 2026 }, unit: 'Công đoàn Viện A' };
  await openAsNewDocument(choice, { superior: null, appendix: null });
  expect(host.paragraphs()).toEqual(['Của tôi']);
  const [opened] = host.session.opened;
  const report = await readReport(opened ?? '');
  expect(report.state).toMatchObject(choice);
  expect(report.controls.some(({ tag }) => tag.startsWith('bccd:s:'))).toBe(true);
});
