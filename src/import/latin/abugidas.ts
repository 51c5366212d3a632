/** Scripts in which a consonant carries a vowel: those of India, which share one order of letters, and those of Thailand and Laos. */

/** Letters by their place in a block. `_`: nothing of its own; a consonant stands without its vowel. */
type Letters = Readonly<Record<number, string>>;

const lettersFrom = (first: number, row: string): [number, string][] =>
  row.split(' ').map((letter, i) => [first + i, letter === '_' ? '' : letter]);

const INDIC: Letters = Object.fromEntries([
  ...lettersFrom(0x01, 'n n h'),
  ...lettersFrom(0x05, 'a a i i u u ri li e e e ai o o o au'),
  ...lettersFrom(
    0x15,
    'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h',
  ),
  ...lettersFrom(0x3e, 'a i i u u ri ri e e e ai o o o au _'),
  ...lettersFrom(0x66, '0 1 2 3 4 5 6 7 8 9 n _'),
  ...lettersFrom(0x7a, 'n n r l l k'),
]);
const VIRAMA = 0x4d;
const isConsonant = (place: number) => place >= 0x15 && place <= 0x39;
const isVowelSign = (place: number) => place >= 0x3e && place <= 0x4d;
/** Devanagari, Bengali, Gurmukhi, Gujarati: a word does not end with the vowel that is not written. The others: Oriya to Malayalam. */
const [FIRST_INDIC, FIRST_SOUTHERN, END_INDIC] = [0x0900, 0x0b00, 0x0d80];

function indic(run: string): string {
  const places = [...run.replace(/[\u093c\u09bc\u0a3c\u0abc\u0b3c]/g, '')].map((sign) => sign.charCodeAt(0));
  return places
    .map((code, i) => {
      const place = code % 0x80;
      const letter = place === VIRAMA ? '' : (INDIC[place] ?? '');
      if (!isConsonant(place)) return letter;
      const next = places[i + 1];
      const isLast = next === undefined && i > 0 && code < FIRST_SOUTHERN;
      return isLast || (next !== undefined && isVowelSign(next % 0x80)) ? letter : `${letter}a`;
    })
    .join('');
}

const THAI: Letters = Object.fromEntries([
  ...lettersFrom(
    0x01,
    'k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue l lue w s s s h l o h _',
  ),
  ...lettersFrom(0x30, 'a a a am i i ue ue u u _ o l ia'),
  ...lettersFrom(0x40, 'e ae o ai ai'),
  ...lettersFrom(0x50, '0 1 2 3 4 5 6 7 8 9'),
]);

/** A vowel that is written before its consonant is spoken behind it. */
const thai = (run: string): string =>
  run
    .replace(/([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])/g, '$2$1')
    .replace(/[\u0e00-\u0eff]/g, (sign) => THAI[sign.charCodeAt(0) % 0x80] ?? '');

/** Ethiopic has the seven vowels of each consonant in a row of eight. */
const ETHIOPIC =
  'h l h m s r s sh q q q q b v t ch h n n ny _ k k kh kh w _ z zh y d d j g g ng t ch p ts ts f p'.split(
    ' ',
  );
const VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];

const ethiopic = (sign: string): string => {
  const at = sign.charCodeAt(0) - 0x1200;
  const consonant = ETHIOPIC[at >> 3];
  return consonant === undefined ? '' : `${consonant.replace('_', '')}${VOWELS[at % 8]}`;
};

export const withoutAbugidas = (text: string): string =>
  text
    .replace(/[\u0900-\u0d7f]+/g, (run) => (isIndic(run) ? indic(run) : run))
    .replace(/[\u0e00-\u0eff]+/g, thai)
    .replace(/[\u1200-\u135a]/g, ethiopic);

const isIndic = (run: string): boolean => run.charCodeAt(0) >= FIRST_INDIC && run.charCodeAt(0) < END_INDIC;
