/**
 * Any of the words, best first. The index is asked for candidates; which of them answer, and how well, is decided on the texts
 * themselves (`search-ranking.ts`), since Pagefind takes for a word that is nowhere whatever begins like it.
 */
import type { SearchedLanguage } from '../languages/searched-language.ts';
import { Candidates, type Filters, type Pagefind, READ } from './search-candidates.ts';
import type { FoundText } from './search-marks.ts';
import { type Ranked, rankedTexts } from './search-ranking.ts';
import { partsAsTerms, type Term, termsOf } from './search-terms.ts';

/** Texts that come before others: as if they had this share of the question besides. */
export interface Favoured {
  readonly filters: Filters;
  readonly worth: number;
}

export interface Question {
  readonly asked: string;
  readonly filters: Filters;
  readonly favoured: readonly Favoured[];
  readonly language: SearchedLanguage;
}

export interface Answer {
  /** What no text has, as the reader typed it. */
  readonly missing: readonly string[];
  readonly count: number;
  /** The first texts, best first. */
  first(most: number): Promise<readonly Ranked[]>;
}

/** Every text that has one of the words of the question. */
export async function searchAny(index: Pagefind, question: Question): Promise<Answer> {
  const { filters, favoured, language } = question;
  const candidates = new Candidates(index, filters);
  const favours = new Map<string, number>();
  for (const { filters: own, worth } of favoured)
    for (const { id } of (await index.search(null, { filters: own })).results) favours.set(id, worth);
  const { terms, missing } = await lookedFor(candidates, question);
  const order = candidates.inOrder(terms, favours);
  const ranked = async (ids: readonly string[]) => {
    const found = ids.map((id): Promise<FoundText> => candidates.found(id, favours.get(id) ?? 0));
    return rankedTexts(terms, await Promise.all(found), language);
  };
  const read = await ranked(order.slice(0, READ));
  const rest = order.slice(READ);
  return {
    missing,
    count: read.length + rest.length,
    async first(most) {
      const more = rest.slice(0, Math.max(0, most - read.length));
      return [...read, ...(await ranked(more))].slice(0, most);
    },
  };
}

/** What of the question is in the texts, and what is in none of them. */
async function lookedFor(candidates: Candidates, { asked, language }: Question) {
  const terms: Term[] = [];
  const missing: Term[] = [];
  // One after the other: the index loads what it needs for a word, and two at once get in each other's way.
  for (const term of termsOf(asked)) {
    if (await candidates.has(term, language)) terms.push(term);
    else {
      const [found, lost]: [Term[], Term[]] = [[], []];
      for (const part of partsAsTerms(term))
        ((await candidates.has(part, language)) ? found : lost).push(part);
      terms.push(...found);
      missing.push(...(found.length > 0 ? lost : [term]));
    }
  }
  const said: string[] = [];
  for (const typed of stretchesOf(asked, missing, terms)) {
    const [letter, ...others] = termsOf(typed);
    // One letter that is in the texts, though not beside these, is not missing.
    const isLetter = letter?.kind === 'sign' && others.length === 0 && !letter.form.includes(' ');
    if (!isLetter || !(await candidates.has(letter, language))) said.push(typed);
  }
  return { terms, missing: said };
}

/**
 * What of the question is missing, as it was typed. Pairs of letters may reach over two words, so of them only those letters are
 * missing that no pair has which was found.
 */
function stretchesOf(question: string, missing: readonly Term[], found: readonly Term[]): string[] {
  const isFound = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  const stretches: { from: number; to: number }[] = [];
  for (const { kind, from, to } of missing)
    for (let at = from; at < to; at += 1) {
      const last = stretches.at(-1);
      if ((kind === 'sign' && isFound(at)) || (last && at < last.to)) continue;
      if (last?.to === at) last.to += 1;
      else stretches.push({ from: at, to: at + 1 });
    }
  return stretches.map(({ from, to }) => question.slice(from, to));
}
