/**
 * How programs find the policies: link types on every page, and addresses under `/.well-known/`. Those count at the root of a
 * host alone. A site under a path claims nothing there: it holds the files, for whoever keeps that host to copy.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPolicy } from '../archive/index.ts';
import { localeFound, localised, type Signpost, signpostsOf } from '../model/index.ts';
import {
  API_CATALOG,
  apiCatalog,
  LINKSET_TYPE,
  movedPage,
  type Redirect,
  redirectsFile,
} from '../output/index.ts';
import { fullUrl, link } from './links.ts';
import { loadSite, oncePerSite } from './site.ts';

/** The policy of each link type, on the day of the build. */
export const signposts: () => readonly Signpost[] = oncePerSite(() =>
  signpostsOf(loadSite().archive.policies, loadSite().asOf),
);

/** Whether this site is all that there is on its host. */
const isWholeHost = () => loadSite().base === '/';

/** The value of the `Link` header that every page has. */
export function linkHeader(): string {
  const { defaultLocale } = loadSite().archive.organisation;
  const policies = signposts().map(
    ({ rel, policy }) => `<${link.policy(defaultLocale, policy)}>; rel="${rel}"`,
  );
  const catalog = isWholeHost() ? [`</.well-known/${API_CATALOG}>; rel="${API_CATALOG}"`] : [];
  return [...policies, ...catalog].join(', ');
}

/** Writes what stands at the addresses at which programs look. Gives those that lead elsewhere on this site's host. */
export function writeSignposts(folder: string, styles: string): Redirect[] {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const home = isWholeHost() ? '.well-known' : 'well-known';
  const catalog = `${JSON.stringify(apiCatalog(loadSite().archive, loadSite().url), null, 2)}\n`;
  write(`${home}/${API_CATALOG}`, catalog);
  for (const signpost of signposts()) write(`${home}/${signpost.rel}/index.html`, stub(signpost, styles));
  const redirects = signposts().map(redirectOf);
  if (isWholeHost()) return redirects;
  write('well-known/README.txt', readme());
  write('well-known/add-to/_redirects', redirectsFile(redirects));
  write('well-known/add-to/_headers', catalogHeaders());
  write('well-known/add-to/nginx.conf', nginxLocations(redirects));
  return [];
}

const redirectOf = ({ rel, policy }: Signpost): Redirect => {
  const path = link.policy(loadSite().archive.organisation.defaultLocale, policy);
  return { from: `/.well-known/${rel}`, to: isWholeHost() ? path : fullUrl(path) };
};

function stub(signpost: Signpost, styles: string): string {
  const { archive, base, url } = loadSite();
  const { defaultLocale: locale } = archive.organisation;
  const { to } = redirectOf(signpost);
  const { titles, authoritative } = findPolicy(archive, signpost.policy)!.policy;
  const title = localised(titles, locale, authoritative) ?? signpost.policy;
  const canonical = new URL(to, url).href;
  return movedPage({
    locale,
    speech: archive.organisation,
    to,
    canonical,
    base: isWholeHost() ? base : url,
    styles,
    title,
    titleLocale: localeFound(titles, locale, authoritative),
  });
}

/** What hosts that read `_headers` are told of the catalogue, whose name has no ending. */
export const catalogHeaders = (): string =>
  `/.well-known/${API_CATALOG}\n  Content-Type: ${LINKSET_TYPE}\n  Link: </.well-known/${API_CATALOG}>; rel="${API_CATALOG}"\n`;

const nginxLocations = (redirects: readonly Redirect[]) =>
  [
    `location = /.well-known/${API_CATALOG} {
    types { }
    default_type '${LINKSET_TYPE}';
    add_header Link '</.well-known/${API_CATALOG}>; rel="${API_CATALOG}"' always;
}
`,
    ...redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`),
  ].join('');

const readme =
  () => `These files are for the root of ${new URL(loadSite().url).origin}. They count nowhere else.

1. Copy ${[API_CATALOG, ...signposts().map(({ rel }) => rel)].join(', ')} to /.well-known/ of that host.
2. Add the lines in add-to/ to what its server reads: nginx.conf goes into the server block of nginx,
   _redirects and _headers are for Netlify, Cloudflare Pages and hosts like them.
`;
