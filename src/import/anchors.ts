/** Stable anchors for a text that has none: those of the version before where a clause continues, else derived ones. */
import slugify from '@sindresorhus/slugify';
import { type Heading, headingLabel, type PolicyDocument, textOfRuns } from '../model/index.ts';
import { leafEdits, redline } from '../redline/index.ts';

/** Kazakh letters that the library does not know, as the Latin alphabet of 2021 has them, without its marks. */
const KAZAKH: [string, string][] = [
  ['ә', 'a'],
  ['ғ', 'g'],
  ['қ', 'q'],
  ['ң', 'n'],
  ['ө', 'o'],
  ['ұ', 'u'],
  ['ү', 'u'],
  ['һ', 'h'],
  ['і', 'i'],
];
/** An anchor takes so many words of the heading: enough to tell headings apart, short enough for an address. */
const WORDS = 6;
/** Ids that pages keep for footnotes and changes. */
const RESERVED = /^(fn|change)-/;

/** The anchor of each heading of `document` in order; `base` is the text that it continues. */
export function anchorsFor(document: PolicyDocument, base: PolicyDocument | null): string[] {
  const headings = document.blocks.filter((block): block is Heading => block.type === 'heading');
  const known = base ? continued(base, document) : new Map<Heading, string>();
  const taken = new Set(known.values());
  return headings.map((heading) => {
    const anchor = known.get(heading);
    if (anchor !== undefined) return anchor;
    const derived = unused(derivedFrom(heading), taken);
    taken.add(derived);
    return derived;
  });
}

/** The anchors of headings that the redline finds again, each once. */
function continued(base: PolicyDocument, document: PolicyDocument): Map<Heading, string> {
  const found = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const { op, a, b } of leafEdits(redline(base, document).edits)) {
    if ((op !== 'pair' && op !== 'to') || a?.block?.type !== 'heading' || b?.block?.type !== 'heading')
      continue;
    const { anchor } = a.block;
    if (!/^[a-z][a-z0-9-]*$/.test(anchor) || taken.has(anchor)) continue;
    taken.add(anchor);
    found.set(b.block, anchor);
  }
  return found;
}

function derivedFrom(heading: Heading): string {
  const text = textOfRuns(heading.runs) || headingLabel(heading);
  const words = slugify(text, { customReplacements: KAZAKH }).split('-').filter(Boolean);
  // An anchor begins with a letter.
  while (words.length > 0 && !/^[a-z]/.test(words[0]!)) words.shift();
  const slug = words.slice(0, WORDS).join('-') || 'section';
  return RESERVED.test(slug) ? `section-${slug}` : slug;
}

function unused(base: string, taken: ReadonlySet<string>): string {
  let anchor = base;
  for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
  return anchor;
}
