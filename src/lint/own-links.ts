/** The links in a policy's texts that lead to the site itself, also in superseded texts, which stay on the site. */
import { type Archive, type ArchivedPolicy, standingOf } from '../archive/index.ts';
import { type Locale, type Organisation, type Policy, translationsOf } from '../model/index.ts';
import { decoded } from '../records/index.ts';
import type { OwnLink } from './rule.ts';
import { addressesOf, type ParsedLintText } from './text.ts';

export interface OwnLinksSource {
  readonly parse: (policy: Policy, version: string, locale: Locale) => Pick<ParsedLintText, 'tree'>;
  /** Gives the Markdown of a text. Searching it first saves parsing most texts. */
  readonly sourceOf: (policy: Policy, version: string, locale: Locale) => string;
}

/** A link to the root of the host, in Markdown. */
const ROOTED = /\]\(\s*<?\/|\]:\s*<?\//;

export function ownLinks(
  { site }: Pick<Organisation, 'site'>,
  { policy, versions, draft }: ArchivedPolicy,
  { parse, sourceOf }: OwnLinksSource,
): OwnLink[] {
  const { host } = new URL(site);
  const texts = [
    ...versions.flatMap(({ id, translations }) =>
      translationsOf({ translations }).map(({ locale }) => ({ version: id, locale })),
    ),
    ...(draft?.translations ?? []).map(({ locale }) => ({ version: 'draft', locale })),
  ];
  return texts.flatMap(({ version, locale }) => {
    const source = sourceOf(policy, version, locale);
    if (!source.toLowerCase().includes(host) && !ROOTED.test(source)) return [];
    return addressesOf(parse(policy, version, locale))
      .filter(({ url }) => pathOnSite(site, url) !== null)
      .map(({ url, place }) => ({ version, path: `${version}/${locale}.md`, url, place }));
  });
}

/** The decoded path from the site's root that `url` leads to; `null`: it leads elsewhere. */
export function pathOnSite(site: string, url: string): string | null {
  if (!/^(https?:|\/)/i.test(url) || !URL.canParse(url, site)) return null;
  const [own, { host, pathname }] = [new URL(`${site}/`), new URL(url, site)];
  if (host !== own.host || !`${pathname}/`.startsWith(own.pathname)) return null;
  const path = pathname.slice(own.pathname.length);
  return decoded(path) ?? path;
}

/** Whether the site has a page or a redirect at `path`. */
export function hasAddress(archive: Pick<Archive, 'organisation' | 'policies'>, path: string): boolean {
  const bare = (address: string) => (decoded(address) ?? address).replace(/^\/|\/$/g, '');
  const olds = Object.keys(archive.organisation.redirects).map(bare);
  return olds.includes(bare(path)) || standingOf(archive, path) !== 'nothing';
}
