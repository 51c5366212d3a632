/** What the policies are called that files of other projects become. */
import slugify from '@sindresorhus/slugify';
import { isPolicyId } from '../../archive/index.ts';
import { LANGUAGES } from '../../languages/index.ts';
import type { PolicyKind } from '../../model/index.ts';
import { fingerprint, moreLatinWords } from '../latin/index.ts';

/** No longer than a reader can say. */
const LETTERS = 60;

/** A file's name and its folders without what says nothing: `terms/index.md` is `terms`. */
function partsOf(path: string): string[] {
  const parts = path
    .replace(/\.(md|markdown|mdx|html?|xhtml|txt)$/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts.length > 1 && /^(index|readme)$/i.test(parts.at(-1)!) ? parts.slice(0, -1) : parts;
}

/** An id that nobody has for what stands at `path`: of the file's name, then of its folders too. Adds it to `taken`. */
export function policyIdFor(path: string, taken: Set<string>): string {
  const parts = partsOf(path).map(nameIn);
  const wanted = parts.map((_, i) => parts.slice(-i - 1).join('-'));
  const id = [...wanted, `policy-${wanted.at(-1) ?? ''}`]
    .map((one) => one.replace(/^-+|-+$/g, ''))
    .find((one) => isPolicyId(one) && !taken.has(one));
  const free = id ?? numbered(wanted[0] ?? '', taken);
  taken.add(free);
  return free;
}

/** Small Latin letters for a part of a path, as they always were; where that gives nothing, in more scripts. */
const nameIn = (part: string): string =>
  slugify(part) ||
  moreLatinWords(part).join('-').slice(0, LETTERS) ||
  (/\p{L}/u.test(part) ? `policy-${fingerprint(part)}` : '');

function numbered(wanted: string, taken: ReadonlySet<string>): string {
  const base = isPolicyId(wanted) ? wanted : 'policy';
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** Words for a title from a file's name: `mdn_plus-privacy.md` is `Mdn plus privacy`. */
export function titleFor(path: string): string {
  // macOS may give the letters of names in parts.
  const words = (partsOf(path).at(-1) ?? path)
    .normalize('NFC')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.replace(/^./u, (letter) => letter.toUpperCase()) || 'Policy';
}

/** A name may speak of several: the first of these holds. */
const TOLD: readonly PolicyKind[] = ['cookies', 'privacy', 'consent', 'terms'];
const KINDS = TOLD.map((kind): [PolicyKind, RegExp] => [
  kind,
  new RegExp(LANGUAGES.flatMap(({ imports }) => imports.fileNames[kind] ?? []).join('|')),
]);

/** What kind of policy an id speaks of. */
export function kindFor(id: string): PolicyKind {
  const words = id.replace(/-/g, ' ');
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
