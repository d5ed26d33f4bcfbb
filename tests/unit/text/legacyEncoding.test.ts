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

it.each([
  ['®\u00adîc, ®−îc, ®-îc, ®–îc', 'được, được, được, được'],
  ['t− t−ëng nh- sau, Trung -¬ng', 'tư tưởng như sau, Trung ương'],
  ['- Tæ chøc 2019-2020, B- KÕt qu¶, c«ng-®oµn', '- Tổ chức 2019-2020, B- Kết quả, công-đoàn'],
  ['n- 5', 'n- 5'],
  ['\uf0a7o\uf0b5n', 'Đoàn'],
  ['®oμn', 'đoàn'],
])('reads the disguises of TCVN3 letters in %j', (written, read) => {
  expect(decodeLegacyText(written, 'TCVN3', '.VnTime')).toBe(read);
});
