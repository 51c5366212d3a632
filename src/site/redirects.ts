/** Addresses that lead elsewhere: pages that stand at them, and the files by which hosts redirect without those. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale } from '../model/index.ts';
import { type Moved, movedPage, nginxFile, type Redirect, redirectsFile, stylesOf } from '../output/index.ts';
import { decoded } from '../records/index.ts';
import { pathOf } from './links.ts';
import { linkHeader, writeSignposts } from './signposts.ts';
import { loadSite } from './site.ts';

/** Writes them into the built site. Throws where something else stands at an old address. */
export function writeRedirects(folder: string): void {
  const styles = stylesOf(readFileSync(join(folder, '404.html'), 'utf8'));
  const own = ownRedirects();
  for (const redirect of own) writeStub(folder, redirect, styles);
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
function isInFile(folder: string, path: string): boolean {
  const names = path.split('/');
  return names.some((_, i) =>
    statSync(join(folder, ...names.slice(0, i + 1)), { throwIfNoEntry: false })?.isFile(),
  );
}

function writeStub(folder: string, { from, to }: Redirect, styles: string): void {
  const { archive, base, url } = loadSite();
  const path = from.slice(base.length);
  // A file with another ending would be taken for what the ending says.
  const file = join(folder, path.endsWith('.html') ? path : join(path, 'index.html'));
  if (existsSync(file) || isInFile(folder, path))
    throw new Error(
      `\`redirects\` in policies/organisation.yaml names \`/${path}\`, where the site has its own page: take it out`,
    );
  mkdirSync(dirname(file), { recursive: true });
  const first = to.startsWith(base) ? to.slice(base.length).split('/')[0] : undefined;
  const { locales, rootLocale, defaultLocale } = archive.organisation;
  const locale = isLocale(first) && locales.includes(first) ? first : (rootLocale ?? defaultLocale);
  writeFileSync(
    file,
    movedPage({ locale, speech: archive.organisation, to, canonical: new URL(to, url).href, base, styles }),
  );
}
