/** Sentences that the tool itself ends and joins, in whatever script they are written. */

/** Signs that end a sentence in the scripts of the world, and what may close behind them. */
const ENDED = /(?:[.…!?]["'»”’)]?|[。．！？｡؟۔।॥։።]["'»”’)」』）]?)$/u;

/** Chinese and Japanese end a sentence with a sign of their own. */
const EASTERN_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆」』）］】][\d\s]*$/u;

/** A sign of theirs brings its blank along. */
const BRINGS_BLANK = /[\u3000-\u303f\uff00-\uff65]$/u;

/** `words` with the full stop that ends their sentence: a name such as «Shore Inc.» brings it along. */
export const withFullStop = (words: string): string =>
  /[.…。۔।]$/u.test(words) ? words : `${words}${fullStopOf(words)}`;

/** What somebody wrote, as a sentence that others can follow: «Опечатка» → «Опечатка.», «Почему?» stays. */
export function asSentence(note: string): string {
  const words = note.trim();
  return ENDED.test(words) ? words : `${words}${fullStopOf(words)}`;
}

/** What stands between `line` and the sentence behind it: a blank, but none behind «。», which is as wide as a letter. */
export const blankBehind = (line: string): '' | ' ' => (line === '' || BRINGS_BLANK.test(line) ? '' : ' ');

/** Sentences one after another. */
export const inOneLine = (sentences: readonly string[]): string =>
  sentences.reduce((line, next) => `${line}${blankBehind(line)}${next}`, '');

/** Parts of a line, each as closed as a sentence but for the last: «Политика. Редакция от 1 марта». */
export const inParts = (parts: readonly string[]): string =>
  parts.reduce((line, next) => inOneLine([`${line}${fullStopOf(line)}`, next]));

const fullStopOf = (words: string): string => (EASTERN_END.test(words) ? '。' : '.');
