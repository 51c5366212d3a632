/** Where things stand in the published site, as paths relative to its root. Their parts come from `kinds/`. */
import type { Locale } from './locale.ts';
import { placeAddresses } from './places.ts';

export const DOWNLOADS = ['pdf', 'docx', 'md', 'txt'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** Takes the place of a version's id in addresses and commands that mean the version in force. */
export const IN_FORCE = 'in-force';

/** The address of a site's root with a closing slash. */
export const rootUrl = (site: string): string => `${site.replace(/\/+$/, '')}/`;

/** Every address of the site: those of `kinds/`, and those that are made of one. */
export const address = {
  ...placeAddresses,
  download: (locale: Locale, policy: string, version: string, type: Download) =>
    placeAddresses.download(locale, policy, version, downloadName(policy, version, locale, type)),
  /** A version and the one that holds on the reader's day. */
  compareSince: (locale: Locale, policy: string, from: string) =>
    `${placeAddresses.compare(locale, policy)}?from=${from}&to=${IN_FORCE}`,
  theme: () => placeAddresses.picture('theme.css'),
} as const;

export type Addresses = typeof address;

/**
 * `path` without the name of `rootLocale` in front, whose pages are at the site's root. Files are made at the address with the
 * name (`site/root-locale.ts` moves them); every link and message uses the address without it.
 */
export const placed = (path: string, rootLocale: Locale | null): string =>
  rootLocale !== null && path.startsWith(`${rootLocale}/`) ? path.slice(rootLocale.length + 1) : path;

/** The addresses of a site as they are written, each behind `front`: the path of its root, or the full address of that. */
export const addressesAt = (front: string, rootLocale: Locale | null): Addresses =>
  Object.fromEntries(
    Object.entries(address).map(([name, path]) => [
      name,
      (...args: unknown[]) => front + placed((path as (...of: unknown[]) => string)(...args), rootLocale),
    ]),
  ) as Addresses;

/** `privacy-2025-12-15-ru.pdf`. */
export const downloadName = (policy: string, version: string, locale: Locale, type: Download) =>
  `${policy}-${version}-${locale}.${type}`;
