import { decodeLegacyText, encodingOfFont } from '../../../src/text/legacyEncoding';

it('knows old encodings by their fonts', () => {
  expect(['.VnTime', '.VnArialH', 'VNI-Times', 'Times New Roman', null].map(encodingOfFont)).toEqual([
    'TCVN3',
    'TCVN3',
    'VNI',
    null,
    null,
  ]);
});

it('puts TCVN3 into Unicode', () => {
  expect(decodeLegacyText('C«ng ®oµn ViÖt Nam', 'TCVN3', '.VnTime')).toBe('Công đoàn Việt Nam');
  expect(decodeLegacyText('c«ng ®oµn', 'TCVN3', '.VnTimeH')).toBe('CÔNG ĐOÀN');
});

it('puts VNI into Unicode', () => {
  expect(decodeLegacyText('Coâng ñoaøn Vieät Nam', 'VNI', 'VNI-Times')).toBe('Công đoàn Việt Nam');
  expect(decodeLegacyText('ngöôøi lao ñoäng', 'VNI', 'VNI-Times')).toBe('người lao động');
});
