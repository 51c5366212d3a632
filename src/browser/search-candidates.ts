/** The results of the index for the terms asked so far: texts that may answer, and the positions of the words in them. */
import type { SearchedLanguage } from '../languages/searched-language.ts';
import { type FoundText, type ReadText, readText, type ShownText } from './search-marks.ts';
import { rankedTexts, termsIn } from './search-ranking.ts';
import { asksFor, type Term, type Way } from './search-terms.ts';

/** The part of Pagefind's script that we use. */
export interface Pagefind {
  search(term: string | null, options: { filters: Filters }): Promise<{ results: readonly Hit[] }>;
}
interface Hit {
  readonly id: string;
  /** The numbers of the words that were found. */
  readonly words: readonly number[];
  data(): Promise<ShownText>;
}

export type Filters = Readonly<Record<string, unknown>>;

/** How many of the texts found are read and ranked by their clauses; the others follow in the index's order. */
export const READ = 20;

export class Candidates {
  readonly #index: Pagefind;
  readonly #filters: Filters;
  readonly #hits = new Map<string, Hit>();
  readonly #ways = new Map<string, Map<string, Map<number, Way>>>();
  readonly #terms = new Map<string, Map<string, number>>();
  readonly #read = new Map<string, Promise<ReadText>>();

  constructor(index: Pagefind, filters: Filters) {
    this.#index = index;
    this.#filters = filters;
  }

  /** Whether any text has the term, in some form. */
  async has(term: Term, language: SearchedLanguage): Promise<boolean> {
    const byText = new Map<string, number>();
    for (const [way, ask] of asksFor(term, language))
      for (const { id, words } of await this.#ask(ask)) {
        byText.set(id, Math.max(byText.get(id) ?? 0, way === 'form' ? 1 : 0.5));
        const own = this.#ways.get(id) ?? new Map<string, Map<number, Way>>();
        const known = own.get(term.form) ?? new Map<number, Way>();
        for (const word of words) if (!known.has(word)) known.set(word, way);
        this.#ways.set(id, own.set(term.form, known));
      }
    // Some results are other words with the same beginning. Results with the right stem come first, so the first one decides.
    const ids = [...byText].sort(([, a], [, b]) => b - a).map(([id]) => id);
    for (const id of ids.slice(0, READ)) {
      const [ranked] = rankedTexts([term], [await this.found(id, 0)], language);
      if (ranked && termsIn(ranked).size > 0) {
        this.#terms.set(term.form, byText);
        return true;
      }
    }
    return false;
  }

  /** Texts with any of the terms; those with more of them first. */
  inOrder(terms: readonly Term[], favours: ReadonlyMap<string, number>): string[] {
    const worths = new Map<string, number>();
    for (const { form } of terms)
      for (const [id, worth] of this.#terms.get(form) ?? [])
        worths.set(id, (worths.get(id) ?? 0) + worth / terms.length);
    return [...worths]
      .map(([id, worth]) => [id, worth + (favours.get(id) ?? 0)] as const)
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id);
  }

  async found(id: string, favour: number): Promise<FoundText> {
    const read = this.#read.get(id) ?? this.#hits.get(id)!.data().then(readText);
    this.#read.set(id, read);
    return { read: await read, ways: this.#ways.get(id) ?? new Map(), favour };
  }

  async #ask(ask: string): Promise<readonly Hit[]> {
    const { results } = await this.#index.search(ask, { filters: this.#filters });
    for (const hit of results) this.#hits.set(hit.id, hit);
    return results;
  }
}
