/** The sitemap: every page with a text that search engines should know, with the day it last changed. */
import type { Archive } from '../archive/index.ts';
import {
  addressesAt,
  escapeMarkup,
  type IsoDate,
  type Locale,
  lastUpdatedOn,
  shownAmong,
  shownOn,
} from '../model/index.ts';

interface Entry {
  readonly paths: readonly { locale: Locale; path: string }[];
  readonly changed: IsoDate | null;
}

/** `sitemap-index.xml`, which names the one sitemap. */
export function sitemapIndex(url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${escapeMarkup(`${url}sitemap-0.xml`)}</loc></sitemap></sitemapindex>
`;
}

/** `sitemap-0.xml`: homes, policies in force and their histories, each with its translations. */
export function sitemap(archive: Archive, asOf: IsoDate, url: string): string {
  const urls = entriesOf(archive, asOf, url).flatMap(({ paths, changed }) =>
    paths.map(({ path }) => {
      const alternates = paths.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other.locale}" href="${escapeMarkup(other.path)}"/>`,
      );
      const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${escapeMarkup(path)}</loc>${lastmod}${paths.length > 1 ? alternates.join('') : ''}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function entriesOf(archive: Archive, asOf: IsoDate, url: string): Entry[] {
  const { locales, rootLocale } = archive.organisation;
  const at = addressesAt(url, rootLocale);
  const policies = archive.policies.filter(({ versions }) => versions.length > 0);
  const changes = policies
    .map(({ versions }) => lastUpdatedOn(shownAmong(versions, asOf), asOf))
    .filter((day) => day !== null);
  return [
    {
      paths: locales.map((locale) => ({ locale, path: at.home(locale) })),
      changed: changes.sort().at(-1) ?? null,
    },
    ...policies.flatMap(({ policy, versions }): Entry[] => {
      const inForce = shownOn(versions, asOf);
      const changed = lastUpdatedOn(shownAmong(versions, asOf), asOf);
      const texts = locales.filter((locale) => inForce?.translations[locale]);
      return [
        { paths: texts.map((locale) => ({ locale, path: at.policy(locale, policy.id) })), changed },
        {
          paths: locales.map((locale) => ({ locale, path: at.history(locale, policy.id) })),
          changed:
            versions
              .map((v) => v.published)
              .sort()
              .at(-1) ?? null,
        },
      ];
    }),
  ];
}
