import { openNewDocument } from '../../../src/word/newDocument';
import { docx, p } from '../../tools/docxBuilder';
import { openWord } from './openWord';

test('a new document opens beside the open one, byte for byte', async () => {
  const host = openWord(['đang viết']);
  const bytes = docx({ body: p('Báo cáo mới') });
  await openNewDocument(bytes);
  expect(host.session.opened).toEqual([bytes]);
  expect(host.paragraphs()).toEqual(['đang viết']);
});
