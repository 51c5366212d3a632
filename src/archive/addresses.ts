/** What a site has at an address, found out without building it. */
import { type Organisation, type Place, placesAt, rootNames } from '../model/index.ts';
import type { ArchivedPolicy } from './archive.ts';

/** `perhaps`: it depends on the texts or on how the site is built. */
export type Standing = 'page' | 'perhaps' | 'nothing';

/** What addresses depend on. */
export interface Addressed {
  readonly organisation: Pick<Organisation, 'locales' | 'rootLocale'>;
  readonly policies: readonly Pick<ArchivedPolicy, 'policy' | 'versions'>[];
}

/** Files at the root that are not a kind of page: hosts look for them, or they are made from the whole site. */
const ROOT_FILES = [
  '404.html',
  'SHA256SUMS',
  '_headers',
  '_nginx.conf',
  '_redirects',
  'favicon.svg',
  'feed.css',
  'moved.js',
  'release.json',
];
const ROOT_FOLDERS = ['_astro', 'pagefind', 'well-known'];
const WELL_KNOWN = ['api-catalog', 'privacy-policy', 'terms-of-service'];

const namesOf = (path: string): string[] => {
  const names = path.split('/').filter((name) => name !== '');
  return names.at(-1) === 'index.html' ? names.slice(0, -1) : names;
};

/** What the site has at `path`, a decoded path from its root such as `ru/privacy/`, with or without the outer slashes. */
export function standingOf(addressed: Addressed, path: string): Standing {
  const names = namesOf(path);
  const [first, ...rest] = names;
  if (first === undefined) return 'page';
  if (ROOT_FILES.includes(first)) return rest.length === 0 ? 'page' : 'nothing';
  if (ROOT_FOLDERS.includes(first)) return 'perhaps';
  if (first === '.well-known') return WELL_KNOWN.includes(rest[0] ?? '') ? 'perhaps' : 'nothing';
  const { rootLocale } = addressed.organisation;
  // The pages of that language are at the root.
  const paths = [names, ...(rootLocale === null ? [] : [[rootLocale, ...names]])];
  const standings = paths
    .flatMap((parts) => placesAt(parts.join('/')))
    .map((place) => within(addressed, place));
  return (['page', 'perhaps'] as const).find((standing) => standings.includes(standing)) ?? 'nothing';
}

/** Whether the site itself uses an address, so that no redirect may begin there. */
export function isTaken(addressed: Addressed, path: string): boolean {
  const [first = ''] = namesOf(path);
  return (
    [...ROOT_FILES, ...ROOT_FOLDERS, ...rootNames()].includes(first) || standingOf(addressed, path) === 'page'
  );
}

/** Whether this archive has what a page is about: the language, the policy, the version. */
function within({ organisation, policies }: Addressed, { each, about }: Place): Standing {
  const { locale, policy, version, from, to } = about;
  // The API also has texts in languages without pages.
  const isPage = each === 'locale' || each === 'policy' || each === 'version';
  if (each === 'draft') return 'nothing';
  if (isPage && !(organisation.locales as readonly string[]).includes(locale!)) return 'nothing';
  const own = policies.find((other) => other.policy.id === policy && other.versions.length > 0);
  if (policy !== undefined && !own) return 'nothing';
  const ids = new Set(own?.versions.map(({ id }) => id));
  if ([version, from, to].some((id) => id !== undefined && !ids.has(id))) return 'nothing';
  return each === 'some' ? 'perhaps' : 'page';
}
