/**
 * Scripts that put no blanks between words, and the pieces in which their texts are compared.
 *
 * Which letters make one word, only a dictionary knows, and those of browsers differ. A reading may have one of ours
 * (`known-words.ts`); without it the pieces follow from the letters alone:
 * a syllable of Thai, Lao, Khmer or Burmese with the consonants that close it; a run of kana; up to three characters of Chinese or
 * Japanese between other signs; of a longer run each character.
 */
const HAN = '\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const HIRAGANA = '\\u3041-\\u309f';
/** With the point between foreign words, and marks. */
const KATAKANA = '\\u3099\\u309a\\u30a1-\\u30ff\\u31f0-\\u31ff\\uff66-\\uff9f';
/** Thai and Lao, Burmese, Khmer. */
const SYLLABIC = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff';

/** The inside of a class of signs: the letters of these scripts, and others beside them. */
export const UNSPACED = HAN + HIRAGANA + KATAKANA + SYLLABIC;

/** Vowels of Thai and Lao that are written before the consonant behind which they are spoken, and all that is written behind one. */
const BEFORE = '[\\u0e40-\\u0e44\\u0ec0-\\u0ec4]';
const VOWELS = '\\p{M}\\u0e2f-\\u0e3a\\u0e45\\u0e46\\u0eaf-\\u0ebd\\u0ec6\\u200b-\\u200d';
/** อ is a vowel behind a consonant (ของ), and a consonant before a vowel (อา), in อยู่ and ออก. */
const BEHIND = `(?:[${VOWELS}]|[\\u0e2d\\u0ead](?![\\u0e22\\u0e2d\\u0ea2\\u0ead${VOWELS}]))`;
/** A consonant that closes a syllable: nothing is spoken behind it. Of Burmese, and of foreign words in Thai, a sign says so. */
const CLOSING = `[\\u0e01-\\u0e2e\\u0e81-\\u0eae\\u0edc-\\u0edf\\u1780-\\u17b3](?:\\u0e4c|(?!${BEHIND}))|[\\u1000-\\u102a]\\u1037?\\u103a${BEHIND}*`;
/** A sign of Khmer or Burmese, and the consonant that is written below on its account. */
const BELOW = '[\\u17d2\\u1039]\\p{M}*\\p{L}';

/** One piece, or one sign; of flags, which are two letters, both. */
export const PIECES = new RegExp(
  [
    `(?<!(?<!\\p{N})[${HAN}])[${HAN}]{1,3}(?![${HAN}])`,
    `[${HIRAGANA}]+`,
    `[${KATAKANA}]+`,
    `${BEFORE}*[${SYLLABIC}](?:${BELOW}|${BEHIND})*(?:${CLOSING})*`,
    '\\p{RI}{2}|[^]',
  ].join('|'),
  'uy',
);
