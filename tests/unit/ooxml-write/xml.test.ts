import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, text, w } from '../../../src/ooxml/write/xml';

/** Reads <a b="…">…</a> back with a parser that is not ours. */
function readBack(xml: string): { content: string; attribute: string } {
  const read = { content: '', attribute: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    read.attribute = attributes.b ?? '';
  });
  parser.on('text', (found) => {
    read.content += found;
  });
  parser.write(xml).close();
  return read;
}

const allowed = (value: string): string =>
  [...value]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 9 || code === 10 || code === 13;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');

test('whatever is typed comes back from the file, but for characters XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const { content, attribute } = readBack(element('a', { b: typed }, [text(typed)]));
      expect(content).toBe(allowed(typed));
      expect(attribute).toBe(allowed(typed));
    }),
    { examples: [['<w:p/>&amp;"\'\u0000\uFFFF'], [']]>'], ['\r\n\t'], ['\uD83D'], ['đỗ 𠮷']] },
  );
});

test('elements and attributes of WordprocessingML get their prefix, others keep their own', () => {
  expect(w('t', { 'xml:space': 'preserve', val: 1 }, [text('a')])).toBe(
    '<w:t xml:space="preserve" w:val="1">a</w:t>',
  );
  expect(w('b')).toBe('<w:b/>');
});
