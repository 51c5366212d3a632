/** What the site of an archive has at an address, told without building it. */
import { BESIDE_POLICIES, type Organisation } from '../model/index.ts';
import type { ArchivedPolicy } from './archive.ts';

/** `perhaps`: it hangs on the words of the texts, or on how the site is built. */
export type Standing = 'page' | 'perhaps' | 'nothing';

/** What addresses hang on. */
export interface Addressed {
  readonly organisation: Pick<Organisation, 'locales' | 'rootLocale'>;
  readonly policies: readonly Pick<ArchivedPolicy, 'policy' | 'versions'>[];
}

const ROOT_FILES = [
  '404.html',
  'SHA256SUMS',
  '_headers',
  '_nginx.conf',
  '_redirects',
  'banner.js',
  'favicon.svg',
  'feed.css',
  'ledger.jsonl',
  'ledger.sha256',
  'llms.txt',
  'moved.js',
  'release.json',
  'robots.txt',
  'sitemap-0.xml',
  'sitemap-index.xml',
];
const ROOT_FOLDERS = ['_astro', 'api', 'brand', 'pagefind', 'well-known', 'witness'];
const WELL_KNOWN = ['api-catalog', 'privacy-policy', 'terms-of-service'];
/** Of a policy in a language. */
const POLICY = ['history', 'compare', 'follow', 'feed.xml', 'status.json', 'timemap.link'];

const namesOf = (path: string): string[] => {
  const names = path.split('/').filter((name) => name !== '');
  return names.at(-1) === 'index.html' ? names.slice(0, -1) : names;
};

/** What stands at `path`, decoded, from the site's root: `ru/privacy/`, with or without its slashes. */
export function standingOf(addressed: Addressed, path: string): Standing {
  const [first, ...rest] = namesOf(path);
  if (first === undefined) return 'page';
  if (ROOT_FILES.includes(first)) return rest.length === 0 ? 'page' : 'nothing';
  if (ROOT_FOLDERS.includes(first)) return 'perhaps';
  if (first === '.well-known') return WELL_KNOWN.includes(rest[0] ?? '') ? 'perhaps' : 'nothing';
  const { locales, rootLocale } = addressed.organisation;
  if ((locales as readonly string[]).includes(first)) return inLanguage(addressed, rest);
  return rootLocale === null ? 'nothing' : inLanguage(addressed, [first, ...rest]);
}

/** Whether an address is the site's own, so that nothing else may stand there. */
export function isTaken(addressed: Addressed, path: string): boolean {
  const [first = ''] = namesOf(path);
  return [...ROOT_FILES, ...ROOT_FOLDERS].includes(first) || standingOf(addressed, path) === 'page';
}

function inLanguage({ policies }: Addressed, [first, ...rest]: readonly string[]): Standing {
  if (first === undefined) return 'page';
  const own = policies.find(({ policy, versions }) => policy.id === first && versions.length > 0);
  if (own) return inPolicy(own, rest);
  return (BESIDE_POLICIES as readonly string[]).includes(first) && rest.length === 0 ? 'page' : 'nothing';
}

function inPolicy(
  { versions }: Pick<ArchivedPolicy, 'versions'>,
  [first, ...rest]: readonly string[],
): Standing {
  if (first === undefined) return 'page';
  if (versions.some(({ id }) => id === first))
    return rest.length === 0 || (rest.length === 1 && rest[0] === 'record') ? 'page' : 'perhaps';
  if (!POLICY.includes(first)) return 'nothing';
  return rest.length === 0 ? 'page' : ['history', 'compare'].includes(first) ? 'perhaps' : 'nothing';
}
