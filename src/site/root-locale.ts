/**
 * The language that stands at the site's root. Its pages are made at their prefixed addresses, as those of every language;
 * when all are there, each page moves to the root, and a page that leads on stays behind. Files are served at both.
 */
import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Locale } from '../model/index.ts';
import { filesIn, movedPage, stylesOf } from '../output/index.ts';
import { loadSite } from './site.ts';
import type { SiteInMaking } from './site-in-making.ts';

/** Puts the pages of that language into place. Throws where something else stands there. */
export function moveToRoot(making: SiteInMaking): void {
  const { folder } = making;
  const { rootLocale } = loadSite().archive.organisation;
  if (rootLocale === null) return;
  const styles = stylesOf(making.read('404.html').toString('utf8'));
  for (const path of filesIn(join(folder, rootLocale))) {
    const [from, to] = [join(folder, rootLocale, path), join(folder, path)];
    // The home page is there already, in the same language.
    if (path !== 'index.html' && making.isTaken(path))
      throw new Error(`${path} of the language \`${rootLocale}\` cannot stand at the root: that is taken`);
    mkdirSync(dirname(to), { recursive: true });
    if (basename(path) !== 'index.html') {
      copyFileSync(from, to);
      continue;
    }
    renameSync(from, to);
    writeFileSync(from, stub(rootLocale, path, styles));
  }
}

function stub(locale: Locale, path: string, styles: string): string {
  const { base, url } = loadSite();
  const address = path.replace(/index\.html$/, '');
  return movedPage({
    locale,
    speech: loadSite().archive.organisation,
    to: base + address,
    canonical: url + address,
    base,
    styles,
  });
}
