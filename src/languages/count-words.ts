/** Numbers that are written as words, in one language. */

/** Sources of patterns, read with the flags `i` and `u`; no word of them is the beginning of another. */
export interface CountWords {
  /** Words that add up: «двадцать», «пять». */
  readonly values: readonly (readonly [pattern: string, value: number])[];
  /** Words that multiply what stands before them: «жүз», “hundred”. */
  readonly factors: readonly (readonly [pattern: string, value: number])[];
  /** A word between them that means nothing: “one hundred and five”. */
  readonly joint: string | null;
  /** Words that hold a number without counting by it: “first”, «двухлетний»; another language may write a figure there. */
  readonly alike: readonly (readonly [pattern: string, value: number])[];
}

const BETWEEN = /^[\s\u00a0-]+$/u;

const wordsAlone = (source: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** What the words of a language are found with. */
function patternsOf({ values, factors, alike }: CountWords) {
  const all = [...values, ...factors];
  return {
    all,
    words: wordsAlone(all.map(([pattern]) => `(${pattern})`).join('|'), 'giu'),
    alike: alike.map(([pattern, value]) => ({ word: wordsAlone(pattern, 'iu'), value })),
  };
}

const made = new WeakMap<CountWords, ReturnType<typeof patternsOf>>();

/** Made once for each language: a check asks for the numbers of every clause. */
function patternsFor(known: CountWords): ReturnType<typeof patternsOf> {
  const patterns = made.get(known) ?? patternsOf(known);
  made.set(known, patterns);
  return patterns;
}

/** Every number that `text` says in words, in its order: «двадцать один день» says 21. */
export function countsIn(text: string, known: CountWords | null): number[] {
  if (known === null) return [];
  const { factors, joint } = known;
  const { all, words } = patternsFor(known);
  const isFactor = new Set(factors.map(([, value]) => value));
  const found: number[] = [];
  let [count, last, end] = [0, Number.POSITIVE_INFINITY, -1];
  for (const match of text.matchAll(words)) {
    const value = all[match.slice(1).findIndex((group) => group !== undefined)]![1];
    const between = end < 0 ? '' : text.slice(end, match.index);
    const goesOn =
      end >= 0 &&
      BETWEEN.test(joint === null ? between : between.replace(new RegExp(`\\b${joint}\\b`, 'iu'), ''));
    const multiplies = isFactor.has(value) && goesOn && last < value;
    if (multiplies) count += last * value - last;
    else if (goesOn && last > value && last >= 10 && (last >= 100 || value < 10)) count += value;
    else {
      if (end >= 0) found.push(count);
      count = value;
    }
    last = multiplies ? last * value : value;
    end = match.index + match[0].length;
  }
  return end >= 0 ? [...found, count] : found;
}

/** Every number that a word of `text` holds, each once: of «первый» 1, of «двухлетний» 2. */
export const heldIn = (text: string, known: CountWords | null): number[] => [
  ...new Set(
    known === null
      ? []
      : patternsFor(known).alike.flatMap(({ word, value }) => (word.test(text) ? [value] : [])),
  ),
];
