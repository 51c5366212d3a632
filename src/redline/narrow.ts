/**
 * Patterns for texts whose letters stand near the beginning of Unicode.
 *
 * `\p{L}` is a class of 140,000 signs in 600 ranges, and what the engine makes of each one takes a third of a millisecond. A
 * pattern of all languages has hundreds, so that the first comparison of a process took a second. Most texts have Latin and
 * Cyrillic letters alone: for them the class is spelled with the ranges that it has there, which finds the same.
 */

/** Where the classes are cut: behind Cyrillic, and behind Arabic. */
const ENDS = [0x52f, 0x6ff] as const;

/** What is spelled as ranges; for what stands beyond the end of a text's alphabet, it has to be all of Unicode. */
const CLASSES = { L: /\p{L}/u, N: /\p{N}/u } as const;
const BEYOND = ENDS.map((end) => new RegExp(`(?![\\0-\\u{${end.toString(16)}}])[\\p{L}\\p{N}]`, 'u'));

/** How patterns for one text spell their classes. */
export type Spelling = (source: string) => string;

const spellings: Spelling[] = ENDS.map((end) => {
  const ranges = new Map<string, string>();
  return (source) => {
    let isInClass = false;
    return source.replace(
      /\\p\{([LN])\}|\\[\s\S]|[[\]]/gu,
      (sign, name: keyof typeof CLASSES | undefined) => {
        if (sign === '[' || sign === ']') isInClass = sign === '[';
        if (name === undefined) return sign;
        const inside = ranges.get(name) ?? rangesOf(CLASSES[name], end);
        ranges.set(name, inside);
        return isInClass ? inside : `[${inside}]`;
      },
    );
  };
});

const asWritten: Spelling = (source) => source;

/** The shortest spelling with which a pattern finds in `text` what it finds as it is written. */
export const spellingFor = (text: string): Spelling =>
  spellings[BEYOND.findIndex((letters) => !letters.test(text))] ?? asWritten;

/** The signs up to `end` that are in `letters`, as they stand inside a class. */
function rangesOf(letters: RegExp, end: number): string {
  const ranges: [first: number, last: number][] = [];
  for (let sign = 0; sign <= end; sign++) {
    if (!letters.test(String.fromCodePoint(sign))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === sign - 1) last[1] = sign;
    else ranges.push([sign, sign]);
  }
  const written = (sign: number) => `\\u{${sign.toString(16)}}`;
  return ranges.map(([first, last]) => `${written(first)}-${written(last)}`).join('');
}
