/**
 * Where a text names sections and items by number: “section 2”, «разделы 3–7 ниже», “item 5”. Those of laws and of other
 * documents are left out, each by the words around it: in “section 2, and section 18 of the Law” the first is the text's own.
 */
import type { Locale } from '../model/index.ts';

export interface Mention {
  /** The words with the numbers: `sections 3 to 7`. */
  readonly words: string;
  /** `item`: of a list; `either`: a word that is said of both. */
  readonly kind: 'section' | 'item' | 'either';
  /** Every number that is named; of a range also those between, where they are whole numbers. */
  readonly numbers: readonly string[];
}

interface Grammar {
  /** A mention: its word in group `word`, its numbers in group `numbers`. */
  readonly mention: RegExp;
  readonly kindOf: (word: string) => Mention['kind'];
  /** What follows a mention that is surely one of the text's own parts, and one that may be. */
  readonly own: RegExp;
  readonly mayBeOwn: RegExp;
  /** Joins a mention to the next one, which says whose both are. */
  readonly joins: RegExp;
}

const NUMBER = String.raw`\d+(?:\.\d+)*(?!\d)`;
/** Numbers of one mention; a hyphen, “to” or «по» is a range. */
const listOf = (words: string) =>
  String.raw`${NUMBER}(?:(?:\s*[–—-]\s*|\s*,\s*(?:(?:${words})\s+)?|\s+(?:${words})\s+)${NUMBER})*`;
const RANGE = new RegExp(String.raw`(${NUMBER})\s*(?:[–—-]|\b(?:to|through)\b|\sпо\s)\s*(${NUMBER})`, 'giu');

const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
  en: {
    mention: new RegExp(
      String.raw`\b(?<word>sections?|clauses?|paragraphs?|items?|points?)\s+(?<numbers>${listOf('and|or|to|through')})`,
      'giu',
    ),
    kindOf: (word) => (/^section/i.test(word) ? 'section' : /^item/i.test(word) ? 'item' : 'either'),
    own: /^\s*(?:of (?:this|these|our)|above|below)\b/iu,
    mayBeOwn: /^\s*(?:and\b|or\b|[.,;:)…”"»]|$)/iu,
    joins: /^\s+(?:and|or)\s+$/iu,
  },
  ru: {
    mention: new RegExp(
      String.raw`(?<![\p{L}])(?<word>раздел\p{L}*|пункт\p{L}*|пп?\.)\s*(?<numbers>${listOf('и|или|по')})`,
      'giu',
    ),
    kindOf: (word) => (/^раздел/iu.test(word) ? 'section' : 'either'),
    own: /^\s*(?:настоящ\p{L}+|данн\p{L}+ политик\p{L}*|этой политик\p{L}*|выше|ниже)/iu,
    mayBeOwn: /^\s*(?:(?:и|или)(?!\p{L})|[.,;:)…»"]|$)/iu,
    joins: /^\s+(?:и|или)\s+$/iu,
  },
  kk: {
    mention: new RegExp(
      String.raw`(?<![\d.])(?<numbers>${listOf('және|немесе|мен')})-?\s*(?<word>(?:бөлім|тармақ|тармағ)\p{L}*)`,
      'giu',
    ),
    kindOf: (word) => (/^бөлім/iu.test(word) ? 'section' : 'either'),
    own: /^\s*(?:жоғарыда|төменде)/iu,
    mayBeOwn: /^/u,
    joins: /^\s+(?:және|немесе)\s+$/iu,
  },
};

/** Laws are named by these, whatever stands between them and the number. */
const LAW =
  /закон|кодекс|регламент|стать|(?<!\p{L})ст\.|GDPR|\bLaws?\b|\bAct\b|\bCode\b|\bRegulation|\bArticle|\bDirective|заң|бап|баб|кодекс/iu;
/** So far before a mention, within its sentence, a law may be named that the number belongs to. */
const BEFORE_CHARACTERS = 40;

/** The sections and items of the text's own that `text`, one paragraph, names. */
export function mentionsIn(text: string, locale: Locale): Mention[] {
  const grammar = GRAMMARS[locale];
  const found = [...text.matchAll(grammar.mention)].map((match) => ({
    match,
    from: match.index,
    to: match.index + match[0].length,
    isOwn: true,
  }));
  // From the end, so that each knows of the next one whose it is.
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
      return { words: match[0], kind: grammar.kindOf(word), numbers: numbersIn(numbers) };
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

/** More numbers than this are no range of sections. */
const LONGEST_RANGE = 200;

function numbersIn(words: string): string[] {
  const numbers: string[] = [...(words.match(new RegExp(NUMBER, 'g')) ?? [])];
  for (const [, first, last] of words.matchAll(RANGE)) {
    const [from, to] = [Number(first), Number(last)];
    if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > LONGEST_RANGE) continue;
    for (let number = from + 1; number < to; number++) numbers.push(String(number));
  }
  return [...new Set(numbers)];
}
