/**
 * Links for places where a text refers to itself: sections by number, and terms that it defines. The words stay as they are;
 * only the page turns them into links.
 */
import { LANGUAGES, type Language, type ReferenceWords } from '../languages/index.ts';
import type { Heading, PolicyDocument, Run } from '../model/index.ts';
import { textOfRuns } from '../model/index.ts';

const wordsOf = (part: (words: ReferenceWords) => string) =>
  LANGUAGES.map(({ references }) => part(references)).join('|');

/** «(далее — «Сайт»)», “(the “Company”)”: a definition; its one group is the term. */
export const DEFINITION = new RegExp(
  `\\((?:${wordsOf(({ definedAs }) => definedAs)})\\s*[—–-]?\\s*[«“„"]([^»”"]{2,40}?)[»”“"]\\)`,
  'giu',
);

/** Sections of laws have numbers of their own. */
const OF_A_LAW = new RegExp(
  wordsOf(({ lawAround }) => lawAround),
  'iu',
);

/** A piece of a text node: plain text, the definition of a term, or words that link to a part of the text. */
export type Piece =
  | { readonly text: string }
  | { readonly text: string; readonly defines: string }
  | { readonly text: string; readonly leadsTo: string; readonly isTerm: boolean };

interface Term {
  readonly id: string;
  readonly pattern: RegExp;
}

/** Cuts the text nodes of one document into pieces, in reading order. */
export interface Linker {
  /** To be called at each heading: in each clause only the first use of a term is linked. */
  readonly enter: (heading: Heading) => void;
  /** To be called at the beginning of each block. `runs`: the whole block. */
  readonly begin: (runs: readonly Run[]) => void;
  readonly cut: (text: string) => readonly Piece[];
}

/** Least letters of a word's stem: shorter stems would match unrelated words. */
const SHORTEST_TERM = 3;

/** The linker of `document`, whose text is in a language with the words of `references`. */
export function linkerOf(document: PolicyDocument, { references }: Pick<Language, 'references'>): Linker {
  const numbers = new Map(
    document.blocks.flatMap((block) =>
      block.type === 'heading' && block.number
        ? [[block.number.replace(/\.$/, ''), block.anchor] as const]
        : [],
    ),
  );
  const terms = termsOf(document);
  const defined = new Set<string>();
  let linked = new Set<string>();
  let clause = '';
  let isOfALaw = false;
  return {
    enter: (heading) => {
      clause = heading.anchor;
      linked = new Set();
    },
    begin: (runs) => {
      isOfALaw = OF_A_LAW.test(textOfRuns(runs));
    },
    cut: (text) => {
      const found: { from: number; to: number; piece: Piece }[] = [];
      const take = (from: number, to: number, more: object) => {
        if (found.some((other) => from < other.to && other.from < to)) return;
        found.push({ from, to, piece: { text: text.slice(from, to), ...more } });
      };
      for (const match of text.matchAll(DEFINITION)) {
        const id = termId(match[1]!);
        if (defined.has(id)) continue;
        defined.add(id);
        linked.add(id);
        const from = match.index + match[0].lastIndexOf(match[1]!);
        take(from, from + match[1]!.length, { defines: id });
      }
      if (!isOfALaw)
        for (const match of text.matchAll(references.section)) {
          const anchor = numbers.get(match[1]!);
          if (anchor && anchor !== clause)
            take(match.index, match.index + match[0].length, { leadsTo: anchor, isTerm: false });
        }
      for (const { id, pattern } of terms) {
        if (linked.has(id) || !defined.has(id)) continue;
        const match = pattern.exec(text);
        if (!match) continue;
        linked.add(id);
        take(match.index, match.index + match[0].length, { leadsTo: id, isTerm: true });
      }
      return pieces(text, found);
    },
  };
}

function pieces(text: string, found: readonly { from: number; to: number; piece: Piece }[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { from, to, piece } of [...found].sort((a, b) => a.from - b.from)) {
    if (from > at) result.push({ text: text.slice(at, from) });
    result.push(piece);
    at = to;
  }
  if (at < text.length) result.push({ text: text.slice(at) });
  return result;
}

/** The terms defined in paragraphs and lists, each with a pattern for its uses. */
function termsOf(document: PolicyDocument): Term[] {
  const terms = new Map<string, Term>();
  for (const block of document.blocks) {
    if (block.type !== 'paragraph') continue;
    for (const [, term] of textOfRuns(block.runs).matchAll(DEFINITION)) {
      if (term!.length < SHORTEST_TERM || terms.has(termId(term!))) continue;
      terms.set(termId(term!), { id: termId(term!), pattern: usesOf(term!) });
    }
  }
  return [...terms.values()];
}

const termId = (term: string) => `term-${term.trim().toLowerCase().replace(/\s+/g, '-')}`;

/** Endings of nouns and adjectives in all languages, since a text may define a foreign term. */
const ENDINGS = wordsOf(({ endings }) => endings.join('|'));

/** The stem of a word, which all its cases share. */
const stemOf = (word: string): string =>
  LANGUAGES.reduce(
    (stem, { references: { dropped } }) => (dropped === null ? stem : stem.replace(dropped, '')),
    word,
  );

/** Uses are the term itself, capital letter included, or its stem with the ending of another case: a closed list of them. */
function usesOf(term: string): RegExp {
  const words = term
    .trim()
    .split(/\s+/)
    .map((word) => {
      const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `(?:${quoted(word)}|${quoted(stemOf(word))}(?:${ENDINGS})?)`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}-])`, 'u');
}
