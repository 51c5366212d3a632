/** Addresses that lead elsewhere: pages that stand at them, and the files by which hosts redirect without those. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale } from '../model/index.ts';
import { type Moved, movedPage, nginxFile, type Redirect, redirectsFile, stylesOf } from '../output/index.ts';
import { decoded } from '../records/index.ts';
import { pathOf } from './links.ts';
import { linkHeader, writeSignposts } from './signposts.ts';
import { loadSite } from './site.ts';
import type { SiteInMaking } from './site-in-making.ts';

/** Writes them into the built site. Throws where something else stands at an old address. */
export function writeRedirects(making: SiteInMaking): void {
  const { folder } = making;
  const styles = stylesOf(making.read('404.html').toString('utf8'));
  const own = ownRedirects();
  for (const redirect of own) writeStub(making, redirect, styles);
  const redirects = [...own, ...writeSignposts(folder, styles)];
  const moved = movedLanguage();
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, moved));
  writeFileSync(join(folder, '_nginx.conf'), nginxFile({ redirects, moved, links: linkHeader() }));
}

/** The pages of the language that stands at the root. */
function movedLanguage(): Moved | null {
  const { archive, base } = loadSite();
  const { rootLocale } = archive.organisation;
  return rootLocale === null ? null : { from: `${base}${rootLocale}/`, to: base };
}

/** What `organisation.yaml` has, as paths on the host. */
function ownRedirects(): Redirect[] {
  const { archive, base } = loadSite();
  return Object.entries(archive.organisation.redirects).map(([from, to]) => ({
    from: `${base}${decoded(from)!.replace(/^\/|\/$/g, '')}`,
    to: to.startsWith('/') ? pathOf(to.slice(1)) : to,
  }));
}

/** Whether `path`, or what it would stand in, is a file. */
function isInFile(making: SiteInMaking, path: string): boolean {
  const names = path.split('/');
  return names.some((_, i) => making.has(names.slice(0, i + 1).join('/')));
}

function writeStub(making: SiteInMaking, { from, to }: Redirect, styles: string): void {
  const { archive, base, url } = loadSite();
  const path = from.slice(base.length);
  // A file with another ending would be taken for what the ending says.
  const page = path.endsWith('.html') ? path : `${path}/index.html`;
  if (making.isTaken(page) || isInFile(making, path))
    throw new Error(
      `\`redirects\` in policies/organisation.yaml names \`/${path}\`, where the site has its own page: take it out`,
    );
  const file = join(making.folder, page);
  mkdirSync(dirname(file), { recursive: true });
  const first = to.startsWith(base) ? to.slice(base.length).split('/')[0] : undefined;
  const { locales, rootLocale, defaultLocale } = archive.organisation;
  const locale = isLocale(first) && locales.includes(first) ? first : (rootLocale ?? defaultLocale);
  writeFileSync(
    file,
    movedPage({ locale, speech: archive.organisation, to, canonical: new URL(to, url).href, base, styles }),
  );
}
