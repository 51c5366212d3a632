/**
 * Finds where a text names its own sections and items by number: “section 2”, «разделы 3–7 ниже», “item 5”. Sections of laws and
 * other documents are left out by the words around them: in “section 2, and section 18 of the Law” only the first is the
 * text's own.
 */
import { LANGUAGES, NUMBER, type PartKind, type ReferenceWords } from '../languages/index.ts';

export interface Mention {
  /** The words with the numbers: `sections 3 to 7`. */
  readonly words: string;
  readonly kind: PartKind;
  /** Every number that is named; of a range of whole numbers also those in between. */
  readonly numbers: readonly string[];
}

/** Two numbers with a dash, or a word that means a range, between them. */
const rangeOf = ({ range }: ReferenceWords) =>
  new RegExp(`(${NUMBER})\\s*(?:[–—-]${range === null ? '' : `|${range}`})\\s*(${NUMBER})`, 'giu');

/** Words that name a law, with anything between them and the number. */
const LAW = new RegExp(LANGUAGES.map(({ references }) => references.lawBefore).join('|'), 'iu');
/** How many characters before a mention, in the same sentence, a law may be named that the number belongs to. */
const BEFORE_CHARACTERS = 40;

/** The sections and items of the text's own that `text`, one paragraph, names in a language with these words. */
export function mentionsIn(text: string, grammar: ReferenceWords): Mention[] {
  const found = [...text.matchAll(grammar.mention)].map((match) => ({
    match,
    from: match.index,
    to: match.index + match[0].length,
    isOwn: true,
  }));
  // From the end, so that each mention knows whether the next one belongs to a law.
  for (let at = found.length - 1; at >= 0; at--) {
    const one = found[at]!;
    const next = found[at + 1];
    const after = text.slice(one.to);
    one.isOwn = grammar.own.test(after) || (grammar.mayBeOwn.test(after) && !isOfALaw(text, one.from));
    if (next && grammar.joins.test(text.slice(one.to, next.from))) one.isOwn &&= next.isOwn;
  }
  return found
    .filter(({ isOwn }) => isOwn)
    .map(({ match }) => {
      const { word, numbers } = match.groups as { word: string; numbers: string };
      return { words: match[0], kind: grammar.kindOf(word), numbers: numbersIn(numbers, rangeOf(grammar)) };
    });
}

/** Whether a law is named shortly before, in the same sentence. */
function isOfALaw(text: string, from: number): boolean {
  const sentence = text
    .slice(Math.max(0, from - BEFORE_CHARACTERS), from)
    .split(/[.!?;](?:\s|$)/u)
    .at(-1)!;
  return LAW.test(sentence);
}

/** A longer range is not taken for a range of sections. */
const LONGEST_RANGE = 200;

function numbersIn(words: string, range: RegExp): string[] {
  const numbers: string[] = [...(words.match(new RegExp(NUMBER, 'g')) ?? [])];
  for (const [, first, last] of words.matchAll(range)) {
    const [from, to] = [Number(first), Number(last)];
    if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > LONGEST_RANGE) continue;
    for (let number = from + 1; number < to; number++) numbers.push(String(number));
  }
  return [...new Set(numbers)];
}
