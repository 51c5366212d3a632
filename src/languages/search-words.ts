/**
 * Cuts a text or a question into words for comparing. In a script without blanks between words, each letter is a word, and a
 * search looks for a row of them.
 */
import { foldedLetters } from './search-letters.ts';

export interface SearchWord {
  /** Its position in the text. */
  readonly from: number;
  readonly to: number;
  /** `sign`: one letter of a script without blanks. */
  readonly kind: 'word' | 'number' | 'sign';
  /** With its letters folded; `Wi-Fi` is `wifi`, `1 000` is `1000`, `14.3` keeps its point. */
  readonly form: string;
  /** Other forms that find it: the parts of `Wi-Fi`, the last digits of a telephone number. */
  readonly parts: readonly string[];
}

const BLANK = ' \\u00a0\\u2009\\u202f';
const DASH = '‐‑‒–—-';
/** Scripts that put no blanks between words, and Korean, which adds particles to them. */
const SIGN =
  '(?=\\p{L})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]\\p{M}*';
const LETTER = `(?:(?!${SIGN})[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060])`;
/** Hyphens of every length that are typed inside of words, and apostrophes, some of which are letters (`Oʻzbekiston`). */
const JOINT = "[-‐‑‒–'’‘ʼʻ`´]";
const GROUPED = `\\d{1,3}(?:[${BLANK}.,'’]\\d{3})+(?!\\d)`;
const NUMBER = `${GROUPED}(?:[.,]\\d+)?|\\d+(?:[.,:]\\d+)*(?!${LETTER}|${JOINT}[\\p{L}\\p{N}])`;
const WORD = `(?<number>${NUMBER})|(?<sign>${SIGN})|${LETTER}+(?:${JOINT}${LETTER}+)*`;
/** What may be a telephone number: digits with blanks, dashes and brackets between them, and no part of another number. */
const TELEPHONE = new RegExp(
  `(?<![\\d.,:/${DASH}])\\+?\\(?\\d[\\d${BLANK}()${DASH}]{7,}\\d(?![.,:/]?\\d)`,
  'g',
);

/** Replaces the point of a number, where the index would otherwise cut the word: a letter of Lisu that looks like it. */
const POINT = 'ꓸ';

export function searchWords(text: string): SearchWord[] {
  const telephones = [...text.matchAll(TELEPHONE)].filter(([digits]) => isTelephone(digits));
  const words: SearchWord[] = [];
  let from = 0;
  for (const { 0: digits, index } of telephones) {
    words.push(...wordsBetween(text, from, index), numberAt(index, digits, digits.replace(/\D/g, '')));
    from = index + digits.length;
  }
  return [...words, ...wordsBetween(text, from, text.length)];
}

/** A date, an amount in thousands, or from one amount to another. */
const NO_TELEPHONE = new RegExp(
  `^(?:\\d{4}-\\d\\d-\\d\\d|${GROUPED}(?:[${BLANK}]?[${DASH}][${BLANK}]?${GROUPED})?$)`,
);

/** Whether digits look like a telephone number: as many digits, with a plus, brackets, or four groups or more. */
function isTelephone(text: string): boolean {
  const groups = text.match(/\d+/g)!;
  const digits = groups.join('').length;
  const isWritten = /[+()]/.test(text) || (groups.length >= 4 && !NO_TELEPHONE.test(text));
  return digits >= 9 && digits <= 15 && isWritten;
}

const JOINTS = new RegExp(JOINT);
const WORDS = new RegExp(WORD, 'gu');

function wordsBetween(text: string, from: number, to: number): SearchWord[] {
  return [...text.slice(from, to).matchAll(WORDS)]
    .map(({ 0: word, index, groups }) => {
      if (groups?.number) return numberAt(from + index, word, numberForm(word));
      const parts = word
        .replace(/['’]s$/i, '')
        .split(JOINTS)
        .map(foldedLetters);
      return {
        from: from + index,
        to: from + index + word.length,
        kind: groups?.sign ? ('sign' as const) : ('word' as const),
        form: parts.join(''),
        parts: parts.length > 1 ? parts.filter((part) => part !== '') : [],
      };
    })
    .filter(({ form }) => form !== '');
}

/** The last ten digits of a telephone number are the same with +7, with 8 and without both; seven are dialled in town. */
const numberAt = (from: number, text: string, form: string): SearchWord => ({
  from,
  to: from + text.length,
  kind: 'number',
  form,
  parts: /^\d{10,}$/.test(form) ? [form.slice(-10), form.slice(-7)] : [],
});

const THOUSANDS = new RegExp(`^${GROUPED}`);

const numberForm = (text: string) =>
  foldedLetters(text)
    .replace(THOUSANDS, (thousands) => thousands.replace(/\D/g, ''))
    .replace(/[.,:]/g, POINT);

/** A word as given to the index, which finds hyphenated parts separately and joined. */
export function indexedForm({ kind, form, parts }: SearchWord): string {
  if (kind === 'sign') return bareSign(form);
  return parts.length === 0 ? form : (kind === 'number' ? [form, ...parts] : parts).join('-');
}

/** Removes the marks that Pagefind drops in questions, but not in every text. */
export const bareSign = (form: string): string =>
  form.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
