/** What became of the links of a source. */
import { addressOf, type HeadingRead, type LinkRead, type TextRead } from './reader.ts';
import type { Difference } from './words.ts';

export interface Around {
  readonly source: string;
  /** Where the text stands in its repository. */
  readonly path: string;
  /** By path: the policy that a text became. */
  readonly policies: ReadonlyMap<string, string>;
}

const OUT = /^(?:https?:|mailto:|tel:)/i;
const same = (one: string, other: string) => plain(one) === plain(other);
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Every link that does not lead where it led, in order. */
export function linkDifferences(source: TextRead, published: TextRead, around: Around): Difference[] {
  const found: Difference[] = [];
  const add = (kind: string, detail: string) => found.push({ kind, detail });
  const to = published.links;
  let next = 0;
  for (const link of source.links) {
    const href = addressOf(link.href.trim());
    if (plain(link.words) === '') {
      if (href !== '') add('link around a picture or nothing', href);
      continue;
    }
    if (OUT.test(href)) {
      const isIt = (one: LinkRead) => one.href === href && same(one.words, link.words);
      while (next < to.length && isBare(to[next]!) && !isIt(to[next]!)) {
        add('address that nobody marked as a link', to[next]!.href);
        next += 1;
      }
      if (next < to.length && isIt(to[next]!)) next += 1;
      // An address that is all the words of its link needs no marks: this reader takes it for words then.
      else if (
        isBare({ href, words: link.words }) &&
        published.lines.some((line) => line.includes(link.words))
      )
        add('address that is a link without marks', href);
      else add('fault', `link to ${href} (${link.words}), and there is ${to[next]?.href ?? 'none'}`);
      continue;
    }
    while (next < to.length && OUT.test(to[next]!.href) && isBare(to[next]!)) {
      add('address that nobody marked as a link', to[next]!.href);
      next += 1;
    }
    const own = to[next];
    const isKept = own !== undefined && !OUT.test(own.href) && same(own.words, link.words);
    if (isKept) next += 1;
    if (href.startsWith('#'))
      add(...insideOf(href.slice(1), isKept ? own.href : null, source, published, around));
    else add(...elsewhereOf(href, isKept ? own.href : null, around));
  }
  for (const link of to.slice(next))
    add(
      isBare(link) ? 'address that nobody marked as a link' : 'fault',
      `link to ${link.href} that the source has not`,
    );
  return found;
}

const isBare = ({ href, words }: LinkRead) =>
  [words, `http://${words}`, `mailto:${words}`].some((one) => same(addressOf(one), href));

/** Names of headings as hosts derive them. */
function namesOf(headings: readonly HeadingRead[]): Map<string, HeadingRead> {
  const names = new Map<string, HeadingRead>();
  const uses = new Map<string, number>();
  for (const heading of headings)
    if (heading.anchor && !names.has(heading.anchor)) names.set(heading.anchor, heading);
  for (const heading of headings) {
    const slug = heading.words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
    const use = uses.get(slug) ?? 0;
    uses.set(slug, use + 1);
    const name = use === 0 ? slug : `${slug}-${use}`;
    if (!names.has(name)) names.set(name, heading);
  }
  return names;
}

function insideOf(
  name: string,
  kept: string | null,
  source: TextRead,
  published: TextRead,
  around: Around,
): [kind: string, detail: string] {
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // Nobody encoded it.
  }
  const heading = namesOf(source.headings).get(decoded);
  if (kept === null) {
    if (!heading) return ['link to a place that the text has not as a heading', name];
    return plain(heading.words) === plain(published.title ?? '')
      ? ['link to the title, which is no heading of the text', name]
      : ['fault', `link to the heading “${heading.words}” (#${name}) is gone`];
  }
  const leads = published.headings.find(({ anchor }) => anchor === decodeURIComponent(kept.slice(1)));
  if (!leads) return ['fault', `link ${kept} leads nowhere`];
  if (heading)
    return same(heading.words, leads.words) ? ['', ''] : ['fault', `#${name} leads to “${leads.words}”`];
  // An element before the heading has the name.
  const at = around.source.search(
    new RegExp(`(?:id|name)\\s*=\\s*["']?${decoded.replace(/[^\w-]/g, '.')}["'\\s>]`, 'i'),
  );
  return at >= 0 ? ['', ''] : ['fault', `#${name} leads to “${leads.words}”, and nothing is called so`];
}

function elsewhereOf(href: string, kept: string | null, around: Around): [kind: string, detail: string] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href))
    return kept === null ? ['link by another scheme', href] : ['fault', href];
  const policy = policyAt(href, around);
  if (kept === null)
    return policy
      ? ['fault', `link to ${href}, which is ${policy}, is gone`]
      : ['link to what is no policy here', href];
  return kept === `policy:${policy}`
    ? ['', '']
    : ['fault', `link to ${href} leads to ${kept}, not to ${policy}`];
}

/** The policy at a relative address. */
function policyAt(href: string, { path, policies }: Pick<Around, 'path' | 'policies'>): string | undefined {
  const [place] = href.split(/[?#]/);
  if (place === '') return undefined;
  const parts = href.startsWith('/') ? [] : path.split('/').slice(0, -1);
  let target: string;
  try {
    target = decodeURIComponent(place!);
  } catch {
    target = place!;
  }
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const stem = parts.join('/');
  return [stem, `${stem}.md`, `${stem}/index.md`].map((one) => policies.get(one)).find(Boolean);
}

/** Where the links of a text lead that lead anywhere: what is to be noticed where it changes. */
export const destinationsOf = (
  text: TextRead,
  around: Pick<Around, 'path' | 'policies'> & { readonly isWatched: boolean },
): string[] => {
  const names = namesOf(text.headings);
  return text.links.flatMap(({ href: given, words }) => {
    const href = addressOf(given.trim());
    // What is all the words of its link is a word.
    if (plain(words) === '' || isBare({ href, words })) return [];
    // A watcher's server adds marks of its own behind these signs.
    if (OUT.test(href)) return [around.isWatched ? href.replace(/[?#].*/, '') : href];
    if (href.startsWith('#')) return names.get(href.slice(1))?.words ?? [];
    return /^[a-z][a-z0-9+.-]*:/i.test(href) ? [] : (policyAt(href, around) ?? []);
  });
};
