/** The words of a text that match a question, and how well each matches. */
import { type SearchWord, searchWords } from '../languages/search-words.ts';
import type { SearchedLanguage } from '../languages/searched-language.ts';
import { likeness, type Term, type Way } from './search-terms.ts';

/** A text as stored in the index for showing it. */
export interface ShownText {
  /** Address, with the base path of the site. */
  readonly url: string;
  readonly locale: string;
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly clauses: readonly ShownClause[];
}
export interface ShownClause {
  readonly anchor: string | null;
  readonly heading: string;
  readonly text: string;
}

/** A text with the words of its title, its headings and its clauses. */
export interface ReadText {
  readonly shown: ShownText;
  readonly title: readonly SearchWord[];
  readonly clauses: readonly {
    readonly heading: readonly SearchWord[];
    readonly text: readonly SearchWord[];
  }[];
}

export const readText = (shown: ShownText): ReadText => ({
  shown,
  title: searchWords(shown.title),
  clauses: shown.clauses.map(({ heading, text }) => ({
    heading: searchWords(heading),
    text: searchWords(text),
  })),
});

/** A text that the index found. */
export interface FoundText {
  readonly read: ReadText;
  /** For each term: how the index found each word, by the word's number. */
  readonly ways: ReadonlyMap<string, ReadonlyMap<number, Way>>;
  /** Bonus of a favoured text, as a share of the weight of the question. */
  readonly favour: number;
}

/** A word that matches a term, in the title, a heading or a clause. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly term: number;
  readonly likeness: number;
  /** Whether it is before a colon at the beginning of a line. */
  readonly isLabel: boolean;
}

/** A text with its marks, clause by clause. */
export interface MarkedText {
  readonly text: FoundText;
  readonly inTitle: readonly Mark[];
  readonly places: readonly MarkedClause[];
}
export interface MarkedClause {
  readonly clause: ShownClause;
  readonly inHeading: readonly Mark[];
  readonly inText: readonly Mark[];
}

/** Weight of a question word such as "how": texts that answer seldom contain it. */
const ASKING = 0.2;

export function markedTexts(
  terms: readonly Term[],
  texts: readonly FoundText[],
  language: SearchedLanguage,
): MarkedText[] {
  const asked = terms.map((term) => likenessOf(term, language));
  return texts.map((text) => marksIn(terms, asked, text));
}

/** What stands before a colon at the beginning of a line. */
const LABELS = /(?<=^|· |[.!?;] )[^·.!?;:]{1,60}(?=:)/gu;

type Likeness = (word: SearchWord, way: Way | undefined) => number;

/** How well a word matches `term`; cached, because texts repeat the same words. */
function likenessOf(term: Term, { endings, questionWords }: SearchedLanguage): Likeness {
  const isAsking = questionWords.includes(term.form);
  const known = new Map<string, number>();
  return (word, way) => {
    const key = `${way} ${word.form} ${word.parts}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = likeness(term, word, way, endings) * (isAsking && way !== 'other' ? ASKING : 1);
    known.set(key, own);
    return own;
  };
}

/** Words are counted through the whole text, as the index counts them. */
function marksIn(terms: readonly Term[], asked: readonly Likeness[], text: FoundText): MarkedText {
  const { shown, title, clauses } = text.read;
  const ways = terms.map(({ form }) => text.ways.get(form));
  let number = 0;
  const marks = (part: string, words: readonly SearchWord[]) => {
    const found: Mark[] = [];
    for (const [i, word] of words.entries())
      for (const [at, term] of terms.entries()) {
        const to = term.kind === 'sign' ? signsEnd(term, words, i) : word.to;
        const own = term.kind === 'sign' ? 1 : asked[at]!(word, ways[at]?.get(number + i));
        if (to !== null && own > 0)
          found.push({ from: word.from, to, term: at, likeness: own, isLabel: false });
      }
    number += words.length;
    return found.length === 0 ? found : withLabels(part, found);
  };
  const inTitle = marks(shown.title, title);
  const places = shown.clauses.map((clause, i) => ({
    clause,
    inHeading: marks(clause.heading, clauses[i]!.heading),
    inText: marks(clause.text, clauses[i]!.text),
  }));
  return { text, inTitle, places };
}

function withLabels(part: string, marks: readonly Mark[]): Mark[] {
  const labels = [...part.matchAll(LABELS)].map(({ 0: label, index }) => ({
    from: index,
    to: index + label.length,
  }));
  return marks.map((mark) => ({
    ...mark,
    isLabel: labels.some(({ from, to }) => from <= mark.from && mark.to <= to),
  }));
}

/** Where the letters of `term` end if they begin with the word at `i`. */
function signsEnd({ form }: Term, words: readonly SearchWord[], i: number): number | null {
  const [first, second] = form.split(' ');
  const [word, next] = [words[i]!, words[i + 1]];
  if (word.kind !== 'sign' || word.form !== first) return null;
  if (second === undefined) return word.to;
  return next?.kind === 'sign' && next.form === second && next.from === word.to ? next.to : null;
}
