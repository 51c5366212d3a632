/**
 * Any of the words, best first. Pagefind itself wants every word to be there, and for a word that is nowhere it takes what
 * begins like it; a reader who asks a question in plain words is helped by neither.
 */

/** What is used of Pagefind's own script. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(term: string, options: { filters: Filters }): Promise<{ results: readonly Hit[] }>;
}
export interface Hit {
  readonly id: string;
  data(): Promise<Found>;
}
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly sub_results: readonly Place[];
}
export interface Place {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly weight: number }[];
}

/** A text that has some of the words: how many, and what of it to show. */
export interface Ranked {
  readonly id: string;
  readonly words: readonly string[];
  /** The share of the words that are anywhere, 0…1, and what its being favoured adds. */
  readonly worth: number;
  data(): Promise<Found>;
}

export type Filters = Readonly<Record<string, unknown>>;

/** Texts that come before others: as if they had this share of the words besides. */
export interface Favoured {
  readonly filters: Filters;
  readonly worth: number;
}

/** Every text that has one of the words of `term`; those with more of them first, else as the index ranks them. */
export async function searchAny(
  index: Pagefind,
  term: string,
  filters: Filters,
  favoured: readonly Favoured[],
): Promise<Ranked[]> {
  const byWords = new Map<string, Promise<readonly Hit[]>>();
  const search = (words: readonly string[]) => {
    const key = words.join(' ');
    const known = byWords.get(key) ?? index.search(key, { filters }).then(({ results }) => results);
    byWords.set(key, known);
    return known;
  };
  // One after the other: the index loads what it needs for a word, and two at once get in each other's way.
  const words: string[] = [];
  for (const word of wordsOf(term)) if (await isThere(word, await search([word]))) words.push(word);
  const byText = new Map<string, string[]>();
  for (const word of words)
    for (const { id } of await search([word])) byText.set(id, [...(byText.get(id) ?? []), word]);
  const extra = new Map<string, number>();
  for (const { filters: own, worth } of favoured)
    for (const word of words)
      for (const { id } of (await index.search(word, { filters: own })).results) extra.set(id, worth);
  const ranks = new Map((words.length > 0 ? await search(words) : []).map(({ id }, i) => [id, i]));
  return [...byText]
    .map(([id, own]) => ({
      id,
      words: own,
      worth: own.length / words.length + (extra.get(id) ?? 0),
      // Asked for with its own words, so that what is shown of it has all of them.
      data: async () => (await search(own)).find((hit) => hit.id === id)!.data(),
    }))
    .sort((a, b) => b.worth - a.worth || (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}

const wordsOf = (term: string) => [...new Set(term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];

/** Whether what the index found for a word is that word, in some form. It answers alike for all texts, so one is asked. */
async function isThere(word: string, [first]: readonly Hit[]): Promise<boolean> {
  if (!first) return false;
  const { excerpt, sub_results } = await first.data();
  return [excerpt, ...sub_results.map((place) => place.excerpt)].some((html) =>
    [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].some(([, marked]) =>
      wordsOf(marked!).some((found) => isForm(found, word)),
    ),
  );
}

/** Endings of Russian and Kazakh words take so many letters, and a stem keeps so many. */
const [ENDING, STEM] = [4, 3];

/** Whether two words can be forms of one: they begin alike, but for an ending. */
export function isForm(a: string, b: string): boolean {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  if (alike === b.length) return true;
  return alike >= STEM && alike >= b.length - ENDING && alike >= b.length / 2;
}
