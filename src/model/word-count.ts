/** How many words a text has, also where nothing stands between them: the same on every machine. */

/**
 * Scripts without blanks between words, and about how many of their letters make a word. `Intl.Segmenter` is more exact, but
 * its result differs from version to version.
 */
const UNSPACED: readonly (readonly [letters: RegExp, perWord: number])[] = [
  [/\p{Script=Han}/gu, 1.5],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}](?<!\p{M})/gu, 4],
];

/** The words of `text`: between blanks, or as many as its letters make. */
export function wordCount(text: string): number {
  let [count, rest, isSpaced] = [0, text, true];
  for (const [letters, perWord] of UNSPACED) {
    const found = rest.match(letters)?.length ?? 0;
    if (found === 0) continue;
    isSpaced = false;
    count += found / perWord;
    rest = rest.replace(letters, ' ');
  }
  const words = rest.split(/\s+/);
  return Math.round(
    count + (isSpaced ? words.length : words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );
}
