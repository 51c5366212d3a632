/** Patterns out of the words of several languages. */

/** Stands nowhere. */
const NOWHERE = '(?!)';

/** One pattern for what `pick` takes of each of `languages`. */
export function anyOf<Words>(languages: readonly Words[], pick: (words: Words) => string | null): string {
  const patterns = languages.map(pick).filter((pattern) => pattern !== null);
  return patterns.length === 0 ? NOWHERE : `(?:${patterns.join('|')})`;
}
