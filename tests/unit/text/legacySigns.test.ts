import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLegacyText } from '../../../src/text/legacyEncoding';
import { isUnicodeVietnamese, legacySigns, looksLegacy } from '../../../src/text/legacySigns';
import { toTcvn3 } from '../../tools/freshFonts';
import { toVni } from '../../tools/legacyVni';

const FIXTURES = join(process.cwd(), 'tests/fixtures');

/** Every line of our reports and guidelines in plain text, without the marks at its beginning. */
const lines = ['fresh', 'guidelines'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(FIXTURES, folder, file), 'utf8').split('\n'))
    .map((line) => line.replace(/^(?:\{[^}]*\} ?)?(?:\[[^\]]*\] ?)?/u, '')),
);

/** Lines with three words or more in Vietnamese letters: what an old machine would have turned into old text. */
const vietnamese = lines
  .map((line) => line.normalize('NFC'))
  .filter((line) => (line.match(/[À-ỹ]/g) ?? []).length > 5 && !/[¡-¿×÷ƣðÐ]|\p{M}/u.test(line));

it('finds nothing in clean Vietnamese', () => {
  expect(lines.length).toBeGreaterThan(2500);
  expect(lines.filter((line) => legacySigns(line) !== null)).toEqual([]);
});

it.each([
  'M. Noël est où? Le café de l’école, à Besançon, a coûté dû et reçu; aïeul, œuvre, maïs, Zoë',
  'Frau Müller aus Köln, Herr Böll, Grüße, Straße, für Öl, Häuser, Jürgen Schäfer',
  'El Niño, señor Peña, año, São Paulo, coração, não, pão, mãe',
  'Wałęsa, Dvořák, Đoković, Åse på Ørsted, smørrebrød så mange år',
  '5 £, 3 ¥, 10 ¢, ¤, © 2024, Word®, §12, ¶ 3, 2 µm, 20 µg/m³, ± 5, ½, ¼, 1¾, x², 25°C, 3×4, m×n, a÷b, ¬p',
  '«Le travail», »so«, 1ª, 2º, ¿qué?, ¡olé!',
  'Đoàn công tác thăm ma trận m×n và n×m, kính 5 µm, ông Müller, bà Noël, École française d’Extrême-Orient',
  'Công tác Ðoàn, hoàn thành ð\u00fang quy ð\u1ecbnh, v\u00e0 c\u00f4ng ty',
  'các tôc người, bàt ngờ, cên thận, côngf tác',
  'so\u00adft hy\u00adphen, c\u00f4ng\u00adt\u00e1c v\u00e0 t\u00e0i ch\u00ednh',
])('is not sure of anything in %s', (text) => {
  expect(legacySigns(text)?.verdict ?? 'likely').toBe('likely');
});

it('knows TCVN3 by its words, and reads them as they were', () => {
  const sure = vietnamese.filter((line) => legacySigns(toTcvn3(line).text)?.verdict === 'sure');
  expect(sure.length / vietnamese.length).toBeGreaterThan(0.98);
  for (const line of sure) {
    const { text, font } = toTcvn3(line);
    expect(looksLegacy(text)).toBe(true);
    expect(legacySigns(text)?.encoding).toBe('TCVN3');
    expect(decodeLegacyText(text, 'TCVN3', font).toLowerCase()).toBe(line.toLowerCase());
  }
});

it('knows VNI by its words, and reads them as they were', () => {
  const sure = vietnamese.filter((line) => legacySigns(toVni(line))?.verdict === 'sure');
  expect(sure.length / vietnamese.length).toBeGreaterThan(0.98);
  for (const line of sure) {
    expect(legacySigns(toVni(line))?.encoding).toBe('VNI');
    expect(decodeLegacyText(toVni(line), 'VNI', null)).toBe(line);
  }
});

it.each([
  ['§oµn viªn c«ng ®oµn', 'TCVN3', 'sure'],
  ['C¸c cÊp c«ng ®oµn', 'TCVN3', 'sure'],
  ['®−îc', 'TCVN3', 'likely'],
  ['ng\u00ad\u00eai lao ®éng ®-îc nh- sau', 'TCVN3', 'sure'],
  ['VNI: Coâng ñoaøn cô sôû', 'VNI', 'sure'],
  ['COÂNG ÑOAØN VIEÄT NAM', 'VNI', 'sure'],
  ['Sè: 30/BC-C§N', 'TCVN3', 'likely'],
  ['Đại hội gồm §oµn viªn c«ng ®oµn', 'TCVN3', 'mixed'],
])('says of %j: %s, %s', (text, encoding, verdict) => {
  expect(legacySigns(text)).toMatchObject({ encoding, verdict });
});

it('tells letters that only Unicode has', () => {
  expect(['đoàn', 'cơ', 'việt', 'co\u0302ng', 'công', '®oµn', 'coâng'].map(isUnicodeVietnamese)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
