/** The word that somebody probably meant. */

/** The one of `words` that `word` is probably a misspelling of, or `null`. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const best = words
    .map((known) => ({ known, distance: distance(word, known) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, Math.floor(best.known.length / 4)) ? best.known : null;
}

/** Levenshtein's distance: how many letters must change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
