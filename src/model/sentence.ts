/** Ends and joins sentences in any script. */

/** Signs that end a sentence, in any script, with closing quotation marks and brackets after them. */
const ENDED = /(?:[.…!?]["'»”’)]?|[。．！？｡؟۔।॥։።]["'»”’)」』）]?)$/u;

/** Chinese and Japanese end a sentence with a sign of their own. */
const EASTERN_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆」』）］】][\d\s]*$/u;

/** Their signs include the space after them. */
const BRINGS_BLANK = /[\u3000-\u303f\uff00-\uff65]$/u;

/** `words` with a full stop, unless they end with one already, as the name «Shore Inc.» does. */
export const withFullStop = (words: string): string =>
  /[.…。۔।]$/u.test(words) ? words : `${words}${fullStopOf(words)}`;

/** What somebody wrote, ended as a sentence: «Опечатка» → «Опечатка.», «Почему?» stays. */
export function asSentence(note: string): string {
  const words = note.trim();
  return ENDED.test(words) ? words : `${words}${fullStopOf(words)}`;
}

/** The blank between `line` and the next sentence; none after «。», which includes it. */
export const blankBehind = (line: string): '' | ' ' => (line === '' || BRINGS_BLANK.test(line) ? '' : ' ');

/** Sentences one after another. */
export const inOneLine = (sentences: readonly string[]): string =>
  sentences.reduce((line, next) => `${line}${blankBehind(line)}${next}`, '');

/** Joins parts of a line, each but the last ended like a sentence: «Политика. Редакция от 1 марта». */
export const inParts = (parts: readonly string[]): string =>
  parts.reduce((line, next) => inOneLine([`${line}${fullStopOf(line)}`, next]));

const fullStopOf = (words: string): string => (EASTERN_END.test(words) ? '。' : '.');
