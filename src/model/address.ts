/** Where things stand in the published site, as paths relative to its root. The one place that spells them. */
import type { Locale } from './locale.ts';

export const DOWNLOADS = ['pdf', 'docx', 'md', 'txt'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** Stands for the version in force where one is asked for. */
export const IN_FORCE = 'in-force';

/** The address of a site's root with a closing slash. */
export const rootUrl = (site: string): string => `${site.replace(/\/+$/, '')}/`;

export const address = {
  home: (locale: Locale) => `${locale}/`,
  /** The home-page notice as a frame; beside it, for all languages, the script. */
  banner: (locale: Locale) => `${locale}/banner/`,
  bannerScript: () => 'banner.js',
  /** The version in force. */
  policy: (locale: Locale, policy: string) => `${locale}/${policy}/`,
  /** One version, for ever. */
  version: (locale: Locale, policy: string, version: string) => `${locale}/${policy}/${version}/`,
  download: (locale: Locale, policy: string, version: string, type: Download) =>
    `${locale}/${policy}/${version}/${downloadName(policy, version, locale, type)}`,
  history: (locale: Locale, policy: string) => `${locale}/${policy}/history/`,
  /** One clause through the versions. */
  clause: (locale: Locale, policy: string, anchor: string) => `${locale}/${policy}/history/${anchor}/`,
  /** Which version held on which day, in words, for the pages of clauses. */
  asOf: (locale: Locale, policy: string) => `${locale}/${policy}/history/as-of.json`,
  /** What the pages of a policy say of each version's status on which days. */
  status: (locale: Locale, policy: string) => `${locale}/${policy}/status.json`,
  /** A version beside its text in another language. */
  beside: (locale: Locale, policy: string, version: string, other: Locale) =>
    `${locale}/${policy}/${version}/beside/${other}/`,
  search: (locale: Locale) => `${locale}/search/`,
  /** What changed in all policies, by date. */
  changes: (locale: Locale) => `${locale}/changes/`,
  /** How to hear of a policy's changes. */
  follow: (locale: Locale, policy: string) => `${locale}/${policy}/follow/`,
  api: (locale: Locale) => `${locale}/api/`,
  /** Any two versions, compared in the browser. */
  compare: (locale: Locale, policy: string) => `${locale}/${policy}/compare/`,
  /** A version and the one that holds on the reader's day. */
  compareSince: (locale: Locale, policy: string, from: string) =>
    `${locale}/${policy}/compare/?from=${from}&to=${IN_FORCE}`,
  redline: (locale: Locale, policy: string, from: string, to: string) =>
    `${locale}/${policy}/compare/${from}..${to}/`,
  redlineFile: (locale: Locale, policy: string, from: string, to: string, type: 'pdf' | 'docx') =>
    `${locale}/${policy}/compare/${from}..${to}/redline.${type}`,
  draft: (locale: Locale, policy: string) => `${locale}/${policy}/draft/`,
  /** A draft against the text in force. */
  draftChanges: (locale: Locale, policy: string) => `${locale}/${policy}/draft/changes/`,
  /** What is on record about a version, and how to check it. */
  record: (locale: Locale, policy: string, version: string) => `${locale}/${policy}/${version}/record/`,
  witness: (name: string) => `witness/${name}`,
  /** Preview of a version's change notice; its forms stand beside it as `notice.html`, `notice.txt` … */
  notice: (locale: Locale, policy: string, version: string) => `${locale}/${policy}/${version}/notice/`,
  noticeFile: (locale: Locale, policy: string, version: string, form: string) =>
    `${locale}/${policy}/${version}/notice/notice.${form}`,
  feed: (locale: Locale, type: 'xml' | 'json') => `${locale}/feed.${type}`,
  policyFeed: (locale: Locale, policy: string) => `${locale}/${policy}/feed.xml`,
  apiRelease: (policy: string, version: string) => `api/v1/${policy}/${version}/release.json`,
  apiSchema: (name: string) => `api/v1/schemas/${name}.json`,
  apiConsent: () => 'api/v1/consent.json',
  /** Every version with the moment from which it held (RFC 7089). */
  timeMap: (locale: Locale, policy: string) => `${locale}/${policy}/timemap.link`,
  llms: () => 'llms.txt',
  theme: () => 'brand/theme.css',
  picture: (name: string) => `brand/${name}`,
  apiIndex: () => 'api/v1/index.json',
  apiPolicy: (policy: string) => `api/v1/${policy}/index.json`,
  apiDocument: (policy: string, version: string, locale: Locale) =>
    `api/v1/${policy}/${version}/${locale}.json`,
} as const;

/** What stands in a language beside its policies. */
export const BESIDE_POLICIES = ['search', 'changes', 'api', 'banner', 'feed.xml', 'feed.json'] as const;

export type Addresses = typeof address;

/**
 * `path` as it is written where `rootLocale` stands at the site's root: without the name of that language in front. Files are
 * made at the prefixed address (`site/root-locale.ts` puts them into place); whatever names an address names this one.
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
