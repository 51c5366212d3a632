/** Turns a reader's question into search terms. */
import { foldedLetters, inOneLetter, inTwoLetters } from '../languages/search-letters.ts';
import { bareSign, type SearchWord, searchWords } from '../languages/search-words.ts';
import type { SearchedLanguage } from '../languages/searched-language.ts';

/** A search term: a word, a number, or two neighbouring letters of a script without blanks. */
export interface Term {
  /** As the reader typed it. */
  readonly typed: string;
  readonly kind: SearchWord['kind'];
  readonly form: string;
  readonly parts: readonly string[];
  /** Its position in the question. */
  readonly from: number;
  readonly to: number;
}

type Endings = SearchedLanguage['endings'];

export function termsOf(question: string): Term[] {
  const words = searchWords(question);
  const terms = words.flatMap((word, i): Term[] => {
    const next = words[i + 1];
    const term = { ...word, typed: question.slice(word.from, word.to) };
    if (word.kind !== 'sign') return [term];
    if (next?.kind === 'sign' && next.from === word.to)
      return [
        {
          ...term,
          form: `${word.form} ${next.form}`,
          to: next.to,
          typed: question.slice(word.from, next.to),
        },
      ];
    // The last letter of a row is in the pair before it already.
    return words[i - 1]?.kind === 'sign' && words[i - 1]!.to === word.from ? [] : [term];
  });
  return terms.filter(({ form }, i) => terms.findIndex((other) => other.form === form) === i);
}

/** The parts of a hyphenated word as terms, for texts that write it as two words. */
export const partsAsTerms = (term: Term): Term[] =>
  term.kind !== 'word' || term.parts.length === 0
    ? []
    : [...term.typed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: typed, index }) => ({
        typed,
        kind: 'word',
        form: foldedLetters(typed),
        parts: [],
        from: term.from + index,
        to: term.from + index + typed.length,
      }));

/** Most letters of an ending, and least letters of a stem: measured on Russian, Kazakh and English texts. */
const [ENDING, STEM] = [4, 3];

/** The beginning that all forms of a word share; the index is asked for every word with it. */
const beginningOf = (form: string) =>
  form.slice(0, Math.max(STEM, form.length - ENDING, Math.ceil(form.length / 2)));

/** How the index found a word: as a form of the term, by its stem, as a synonym, or by its first letters. */
export type Way = 'form' | 'stem' | 'other' | 'letters';

/** The queries to the index for all forms of a term. In quotation marks it gives forms of the word, but no longer words. */
export function asksFor(term: Term, { endings, alsoSaid }: SearchedLanguage): (readonly [Way, string])[] {
  const { kind, form, parts, typed } = term;
  const quoted = (way: Way, forms: readonly string[]) => forms.map((one) => [way, `"${one}"`] as const);
  if (kind === 'sign') return quoted('form', [bareSign(form)]);
  if (kind === 'number') return quoted('form', [form, ...parts]);
  const inTwo = inTwoLetters(typed).replace(/[^\p{L}\p{N}]/gu, '');
  const spellings = [...new Set([form, inOneLetter(form), inTwo])];
  const exact = [...quoted('form', spellings), ...quoted('other', alsoSaid[form] ?? [])];
  if (form.length <= STEM) return exact;
  const beginnings = [...spellings.map(beginningOf), strippedOf(form, endings).slice(0, -1)];
  const letters = [...new Set(beginnings)].filter((ask) => ask.length >= STEM);
  return [
    ...exact,
    ...spellings.map((one) => ['stem', one] as const),
    ...letters.map((one) => ['letters', one] as const),
  ];
}

/** The word with endings removed one after another, as long as a stem is left. */
function strippedOf(form: string, endings: Endings): string {
  const ending = endings.find((one) => form.endsWith(one) && form.length - one.length >= STEM);
  return ending === undefined ? form : strippedOf(form.slice(0, -ending.length), endings);
}

/** Whether two words have the same stem, with endings of the language. */
function haveOneStem(a: string, b: string, endings: Endings): boolean {
  if (endings.length === 0) return false;
  const [one, other] = [hardened(a), hardened(b)];
  const hard = endings.map(hardened);
  for (let stem = alikeIn(one, other); stem >= STEM; stem -= 1)
    if (isEnding(one.slice(stem), hard) && isEnding(other.slice(stem), hard)) return true;
  return false;
}

const isEnding = (rest: string, endings: Endings): boolean =>
  rest === '' ||
  endings.some((ending) => rest.startsWith(ending) && isEnding(rest.slice(ending.length), endings));

/** Before a vowel these consonants of a stem become voiced: `құқық`, `құқығы`. */
const hardened = (form: string) => form.replace(/г/g, 'к').replace(/б/g, 'п');

function alikeIn(a: string, b: string): number {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  return alike;
}

/** How well a word of a text matches a term, from 0 to 1. */
export function likeness(term: Term, word: SearchWord, way: Way | undefined, endings: Endings): number {
  if (term.kind === 'sign') return 0;
  if (word.form === term.form) return 1;
  if (word.kind === 'number' || term.kind === 'number') {
    const own = [word.form, ...word.parts];
    return [term.form, ...term.parts].some((form) => own.includes(form)) ? 1 : 0;
  }
  // A quick refusal: most of the many words of a text do not resemble the term.
  if (way === undefined && word.parts.length === 0 && word.form[0] !== term.form[0]) return 0;
  if (inOneLetter(word.form) === inOneLetter(term.form)) return 1;
  if (word.parts.includes(term.form)) return 0.9;
  if (way === 'form' || haveOneStem(word.form, term.form, endings))
    return formOf(shareAlike(word.form, term.form));
  if (way === 'other') return 0.6;
  const likest = Math.max(...[word.form, ...word.parts].map((form) => formLikeness(form, term.form)));
  return way === 'stem' && likest > 0 ? Math.max(likest, 0.75) : likest;
}

/** How likely two words are forms of one word: they have the same beginning and differ in the ending only. */
function formLikeness(found: string, asked: string): number {
  const alike = alikeIn(found, asked);
  const isBegun = alike === asked.length && alike >= STEM;
  const isForm = alike >= beginningOf(asked).length && alike >= STEM && found.length - alike <= ENDING;
  if (!isBegun && !isForm) return 0;
  const share = shareAlike(found, asked);
  return share >= NEARLY ? formOf(share) : 0.3 + 0.5 * share;
}

/** Share of two words that must be equal to count as forms of one word: the stemmer does not know every ending. */
const NEARLY = 0.85;
const formOf = (share: number) => 0.8 + 0.1 * share;

const shareAlike = (a: string, b: string) => alikeIn(a, b) / Math.max(a.length, b.length);
