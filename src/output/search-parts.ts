/**
 * Divides the texts of a large archive into parts of the search index. Each is made by itself: so making one takes little memory,
 * and a new version changes the part that has it. A browser asks all parts that have texts in its language.
 */
import { sha256 } from '../archive/index.ts';

/** Most bytes of text in a part, on average. Pagefind needs up to 40 times as much memory to index them. */
export const PART_BYTES = 4_000_000;

/** A text as parts are made of it. */
export interface PartedText {
  /** Unique among the texts, and the same in every build: what decides on the part. */
  readonly id: string;
  readonly locale: string;
  readonly bytes: number;
}

/**
 * The part of each text, by its place in `texts`: 0 is the first. Their number is a power of two and grows with the texts, so it
 * seldom changes. The first text of each language is in part 0, which every page reads.
 */
export function partsOf(texts: readonly PartedText[], most = PART_BYTES): number[] {
  const bytes = texts.reduce((sum, text) => sum + text.bytes, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(bytes / most)));
  const known = new Set<string>();
  return texts.map(({ id, locale }) => {
    if (!known.has(locale)) {
      known.add(locale);
      return 0;
    }
    return count === 1 ? 0 : Number.parseInt(sha256(id).slice(0, 8), 16) % count;
  });
}
