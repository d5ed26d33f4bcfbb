import {
  applyTyping,
  difference,
  joinWithPrevious,
  pressEnter,
  typeAtEnd,
} from '../../word-host/page/typing';
import { docxOf } from '../../word-host/samples/documents';
import { createWordHost } from '../../word-host/wordHost';
import { serialise } from '../../word-host/xml/serialise';
import { p, r, sdt } from './harness';

test('the difference of two texts is one stretch', () => {
  expect(difference('Có năm buổi', 'Có sáu buổi')).toEqual({ from: 3, to: 6, text: 'sáu' });
  expect(difference('aa', 'aaa')).toEqual({ from: 2, to: 2, text: 'a' });
  expect(difference('abc', 'ac')).toEqual({ from: 1, to: 2, text: '' });
});

test('typing changes only the runs it touches', () => {
  const { document } = createWordHost(
    docxOf(`<w:p>${r('Có ', '<w:b/>')}${r('năm', '<w:i/>')}${r(' buổi')}</w:p>${p('Hai')}`),
  );
  const [first, second] = document.paragraphs;
  if (!first || !second) throw new Error('two paragraphs expected');
  const before = serialise(second);
  applyTyping(document, first, 'Có sáu buổi');
  expect(
    [...first.descendants('w:r')].map((run) => [run.text, run.path('w:rPr')?.elements()[0]?.key]),
  ).toEqual([
    ['Có ', 'w:b'],
    ['sáu', 'w:i'],
    [' buổi', undefined],
  ]);
  expect(serialise(second)).toBe(before);
});

test('a prompt gives way to what is typed, in a line and in a block', () => {
  const prompt = '<w:showingPlcHdr/>';
  const host = createWordHost(
    docxOf(`${sdt('g', p('Hướng dẫn'), prompt)}<w:p>${r('Số: ')}${sdt('i', r('…'), prompt)}</w:p>`),
  );
  const [block, line] = host.document.paragraphs;
  if (!block || !line) throw new Error('two paragraphs expected');
  typeAtEnd(host.document, block, 'Đã làm');
  typeAtEnd(host.document, line, '12');
  expect(host.paragraphs()).toEqual(['Đã làm', 'Số: 12']);
  expect([...host.document.body.descendants('w:showingPlcHdr')]).toHaveLength(0);
});

test('Enter splits a paragraph and Backspace at its head joins it again', () => {
  const host = createWordHost(docxOf(p('một hai', '<w:jc w:val="both"/>')));
  const [first] = host.document.paragraphs;
  if (!first) throw new Error('a paragraph expected');
  const second = pressEnter(host.document, first, 4);
  expect(host.paragraphs()).toEqual(['một ', 'hai']);
  expect(second.path('w:pPr', 'w:jc')?.attr('w:val')).toBe('both');
  expect(joinWithPrevious(host.document, second)).toEqual({ paragraph: first, offset: 4 });
  expect(host.paragraphs()).toEqual(['một hai']);
});
