/** Stable anchors for a text that has none: those of the version before where a clause continues, else derived ones. */
import slugify from '@sindresorhus/slugify';
import { LANGUAGES } from '../languages/index.ts';
import { type Heading, headingLabel, type PolicyDocument, textOfRuns } from '../model/index.ts';
import { continuedClauses, redline } from '../redline/index.ts';

/** Letters that the library does not know. */
const LATINISED = LANGUAGES.flatMap(({ imports }) =>
  imports.latinised.map(([a, b]): [string, string] => [a, b]),
);
/** An anchor takes so many words of the heading: enough to tell headings apart, short enough for an address. */
const WORDS = 6;
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

function derivedFrom(heading: Heading): string {
  const text = textOfRuns(heading.runs) || headingLabel(heading);
  const words = slugify(text.toLowerCase(), { customReplacements: LATINISED }).split('-').filter(Boolean);
  // An anchor begins with a letter.
  while (words.length > 0 && !/^[a-z]/.test(words[0]!)) words.shift();
  const slug = words.slice(0, WORDS).join('-') || 'section';
  return RESERVED.test(slug) ? `section-${slug}` : slug;
}

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
