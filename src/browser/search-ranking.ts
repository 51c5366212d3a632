/** Ranks texts and their clauses, from the question and the texts that the index found. */
import type { SearchedLanguage } from '../languages/searched-language.ts';
import {
  type FoundText,
  type Mark,
  type MarkedClause,
  type MarkedText,
  markedTexts,
  type ShownText,
} from './search-marks.ts';
import type { Term } from './search-terms.ts';

export interface Place extends MarkedClause {
  readonly score: number;
}

export interface Ranked {
  readonly shown: ShownText;
  readonly inTitle: readonly Mark[];
  /** The clauses that match, best first. */
  readonly places: readonly Place[];
  readonly worth: number;
}

// These weights were chosen with the questions in `testing/search/queries.txt` and confirmed with those in `further.txt`.

/** Additional weight of a word in a heading, which says what its clause is about. */
const HEADING = 1;
/** Additional weight of a word before a colon at the beginning of a line, such as `Telephone: …`. */
const LABEL = 0.3;
/** Additional weight of each repetition of a word in a clause, up to three. */
const AGAIN = 0.08;
/** Weight of two neighbouring words of the question that are next to each other in the text too. */
const TOGETHER = 0.3;
/** At this distance in letters, that weight has fallen to nothing. */
const APART = 16;
/** Words of fewer letters than the first weigh as much as the second: most are articles and prepositions. */
const [SHORT, SHORTEST] = [3, 0.4];
/** Weight of words in the title, which belong to every clause of the text. */
const TITLE = 0.3;

/** `texts` that have any of the terms, best first. */
export function rankedTexts(
  terms: readonly Term[],
  texts: readonly FoundText[],
  language: SearchedLanguage,
): Ranked[] {
  const marked = markedTexts(terms, texts, language);
  const weights = weightsOf(terms, marked);
  const all = sumOf(bestOf(marked.flatMap(allMarks), weights.length), weights) || 1;
  return marked
    .map(({ text, inTitle, places }): Ranked => {
      const scored = places
        .map((place) => ({ ...place, score: scoreOf(place, weights) / all }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      const covered = sumOf(bestOf(allMarks({ inTitle, places }), weights.length), weights) / all;
      const titled = (TITLE * sumOf(bestOf(inTitle, weights.length), weights)) / all;
      const worth = covered === 0 ? 0 : covered + (scored[0]?.score ?? 0) + titled + text.favour;
      return { shown: text.read.shown, inTitle, places: scored, worth };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
}

/** The terms that a text has. */
export const termsIn = (text: Ranked): Set<number> => new Set(allMarks(text).map(({ term }) => term));

const allMarks = ({ inTitle, places }: Pick<MarkedText, 'inTitle' | 'places'>): Mark[] => [
  ...inTitle,
  ...places.flatMap(({ inHeading, inText }) => [...inHeading, ...inText]),
];

/** Weight of a term: the fewer clauses have it, the more; the shortest words have little in any language. */
function weightsOf(terms: readonly Term[], texts: readonly MarkedText[]): number[] {
  const places = texts.flatMap((text) => text.places);
  return terms.map(({ form, kind }, at) => {
    const having = places.filter(({ inHeading, inText }) =>
      [...inHeading, ...inText].some(({ term }) => term === at),
    ).length;
    const weight = Math.log(1 + (places.length + 1) / (having + 0.5));
    return kind === 'word' && form.length < SHORT ? weight * SHORTEST : weight;
  });
}

function scoreOf({ inHeading, inText }: MarkedClause, weights: readonly number[]): number {
  const [heading, text] = [bestOf(inHeading, weights.length), bestOf(inText, weights.length)];
  const words = weights.reduce((sum, weight, at) => {
    const times = inText.filter(({ term }) => term === at).length;
    const again = heading[at]! > 0 ? 0 : AGAIN * Math.max(0, Math.min(times, 4) - 1);
    const label = inText.some((mark) => mark.term === at && mark.isLabel) ? LABEL : 0;
    const best = Math.max(heading[at]!, text[at]! * (1 + again + label));
    return sum + weight * (best + HEADING * heading[at]!);
  }, 0);
  return words + TOGETHER * Math.max(together(inHeading, weights), together(inText, weights));
}

/** Weight of the question's word pairs that occur in the same order in the text: the nearer, the more. */
function together(marks: readonly Mark[], weights: readonly number[]): number {
  const pairs = new Map<number, number>();
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1, i + 1 + APART)) {
      const between = b.from - a.to;
      if (b.term !== a.term + 1 || between < -1 || between >= APART) continue;
      const weight = Math.min(weights[a.term]!, weights[b.term]!) * a.likeness * b.likeness;
      const value = weight * (1 - Math.max(0, between - 1) / APART);
      pairs.set(a.term, Math.max(pairs.get(a.term) ?? 0, value));
    }
  return [...pairs.values()].reduce((sum, weight) => sum + weight, 0);
}

const bestOf = (marks: readonly Mark[], terms: number): number[] =>
  Array.from({ length: terms }, (_, at) =>
    marks.reduce((best, { term, likeness: own }) => (term === at ? Math.max(best, own) : best), 0),
  );

const sumOf = (bests: readonly number[], weights: readonly number[]) =>
  bests.reduce((sum, best, at) => sum + best * weights[at]!, 0);
