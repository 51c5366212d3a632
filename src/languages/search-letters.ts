/**
 * One form for letters that readers type in different ways: without marks (ё as е, é as e), with the letters of another keyboard
 * (қ as к), in full width. A text and a question get the same form, so it works both ways.
 */

/** Letters that are not another letter with a mark, and how they are typed on keyboards without them. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  // The keyboard of Russian has none of these letters of Kazakh and its neighbours.
  қ: 'к',
  ң: 'н',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  ғ: 'г',
  ә: 'а',
  һ: 'х',
  ҳ: 'х',
  җ: 'ж',
  ҷ: 'ч',
  і: 'и',
  є: 'е',
  ґ: 'г',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const LETTERS = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu');

/** Alphabets in which marks may be left out; in those of India and Thailand a mark is a vowel. */
const LEFT_OUT =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
/** Invisible characters inside words, and the stroke that lengthens Arabic words. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\u0640]/g;

export const foldedLetters = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .normalize('NFD')
    .replace(LEFT_OUT, '')
    .normalize('NFC')
    .replace(LETTERS, (letter) => TYPED_AS[letter]!);

/** How ä, ö, ü, å are written with two letters. */
const IN_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** `word` with two letters for such a letter: `Müller` → `mueller`. */
export const inTwoLetters = (word: string): string =>
  foldedLetters(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => IN_TWO[letter]!),
  );

/** A folded form with one letter for two, whichever was meant: `mueller` and `muller` → `muller`. */
export const inOneLetter = (form: string): string => form.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
