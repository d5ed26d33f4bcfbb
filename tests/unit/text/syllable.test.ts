import { isSyllable } from '../../../src/text/syllable';

it.each('nghiêng GIẾNG gì quốc quý khuỷu ươm ủy uỷ yêu oái xoong được hòa hoà nghỉ Đoàn kỹ'.split(' '))(
  'takes %s for a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  },
);

it.each(['', 'tôc', 'bàt', 'cên', 'kang', 'ngiêng', 'école', 'ứơ', 'xyz', 'a'.repeat(100), 'Noël', '12'])(
  'does not take %j for one',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);
