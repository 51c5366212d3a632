/** Stable anchors for a text that has none: those of the version before where a clause continues, else derived ones. */
import { type Heading, headingLabel, type PolicyDocument, textOfRuns } from '../model/index.ts';
import { continuedClauses, redline } from '../redline/index.ts';
import { fingerprint, latinWords, moreLatinWords } from './latin/index.ts';

/** An anchor takes so many words of the heading: enough to tell headings apart, short enough for an address. */
const WORDS = 6;
/** Where every syllable is a word. */
const SYLLABLES = 12;
/** Scripts without blanks give one long word. */
const LETTERS = 60;
/** What an author may write as an anchor. */
export const ANCHOR = /^[a-z][a-z0-9-]*$/;
/** Ids that pages keep for footnotes and changes. */
const RESERVED = /^(fn|change)-/;

/**
 * The anchor of each heading of `document` in order. `base`: the text that it continues. `named`: the anchors that the
 * headings say they had, where they say so.
 */
export function anchorsFor(
  document: PolicyDocument,
  base: PolicyDocument | null,
  named: readonly (string | null)[] = [],
): string[] {
  const headings = document.blocks.filter((block): block is Heading => block.type === 'heading');
  const known = new Map<Heading, string>();
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const know = (heading: Heading, anchor: string | null | undefined) => {
    if (!anchor || taken.has(anchor) || known.has(heading)) return;
    taken.add(anchor);
    known.set(heading, anchor);
  };
  for (const [i, heading] of headings.entries()) know(heading, named[i]);
  const continued = base ? continuedClauses(redline(base, document), { byAnchor: false }) : [];
  for (const [heading, { anchor }] of continued) if (ANCHOR.test(anchor)) know(heading, anchor);
  return headings.map((heading) => {
    const anchor = known.get(heading);
    if (anchor !== undefined) return anchor;
    return unused(derivedFrom(heading), taken, numbers);
  });
}

/** The anchors of `other`, a text of the same shape in another language; `null` if its headings are not the same. */
export function anchorsLike(document: PolicyDocument, other: PolicyDocument): string[] | null {
  const [own, its] = [document, other].map(({ blocks }) =>
    blocks.filter((block): block is Heading => block.type === 'heading'),
  ) as [Heading[], Heading[]];
  const isAlike = own.length === its.length && own.every(({ depth }, i) => depth === its[i]!.depth);
  return isAlike ? its.map(({ anchor }) => anchor) : null;
}

/** What an archive derived before it derives again: only where nothing came of a heading, more is asked. */
function derivedFrom(heading: Heading): string {
  const text = textOfRuns(heading.runs) || headingLabel(heading);
  const slug =
    slugOf(latinWords(text), WORDS) || cut(slugOf(moreLatinWords(text), SYLLABLES)) || unreadable(text);
  return RESERVED.test(slug) ? `section-${slug}` : slug;
}

/** An anchor begins with a letter. */
function slugOf(words: readonly string[], most: number): string {
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first < 0 ? '' : words.slice(first, first + most).join('-');
}

const cut = (slug: string): string => slug.slice(0, LETTERS).replace(/-+$/, '');

/** A heading of numbers and signs, or in a script that nobody here can read. */
const unreadable = (text: string): string =>
  /\p{L}/u.test(text) ? `section-${fingerprint(text)}` : 'section';

/** Takes the first anchor of its kind that nobody has. */
function unused(base: string, taken: Set<string>, numbers: Map<string, number>): string {
  let anchor = base;
  for (let n = numbers.get(base) ?? 2; taken.has(anchor); n++) {
    anchor = `${base}-${n}`;
    numbers.set(base, n + 1);
  }
  taken.add(anchor);
  return anchor;
}
