import { remembered } from './remembered';

/**
 * The build of a Vietnamese syllable: what it may begin with, what may follow, and which tones a closed one takes.
 * Looser than a dictionary, but hardly a word of another language or of a misread encoding fits.
 */
const ONSETS: ReadonlySet<string> = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

const RHYMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh ' +
    'uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);

const LONGEST_ONSET = 3;
/** "nghiêng" has seven letters; half-composed ones may take a few more characters. */
const LONGEST = 12;

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP = /(?:[cpt]|ch)$/;
/** The tones of a syllable that ends in a stop: sắc and nặng. */
const STOP_TONE = /[\u0301\u0323]/;
const FRONT = /^[eêiy]/;
const ONLY_BEFORE_FRONT = /^(?:k|gh|ngh)$/;
const NEVER_BEFORE_FRONT = /^(?:c|ng)$/;

/** Whether a word, whatever its case, could be one Vietnamese syllable in Unicode. */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST && judge(word.toLowerCase());
}

const judge = remembered((word) => {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONE_MARKS) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONE_MARKS, '').normalize('NFC');
  if (STOP.test(plain) && !STOP_TONE.test(tones[0] ?? '')) return false;
  for (let length = 0; length <= LONGEST_ONSET; length += 1) {
    if (fits(plain.slice(0, length), plain.slice(length))) return true;
  }
  return false;
});

/** Before e, ê, i and y stand k, gh, ngh, and only there. */
function fits(onset: string, rhyme: string): boolean {
  if (!ONSETS.has(onset) || !RHYMES.has(rhyme)) return false;
  return FRONT.test(rhyme) ? !NEVER_BEFORE_FRONT.test(onset) : !ONLY_BEFORE_FRONT.test(onset);
}
