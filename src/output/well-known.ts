/**
 * What programs ask a host for without knowing anything of it: the catalogue of its interfaces, under `/.well-known/`.
 *
 * Source: RFC 8615 (well-known addresses count at the root of a host alone), RFC 9727 (the catalogue), RFC 9264 (its form).
 */
import type { Archive } from '../archive/index.ts';
import { type Addresses, addressesAt, type Locale, localised } from '../model/index.ts';

export const API_CATALOG = 'api-catalog';
export const LINKSET_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

interface Target {
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  readonly hreflang?: readonly Locale[];
}

/** One thing and what is linked to it, by link type. */
type LinkContext = { readonly anchor: string } & Readonly<Record<string, string | readonly Target[]>>;

/** `api-catalog`: the interfaces of the site at `url`, what describes them, its feeds, and the TimeMap of each text. */
export function apiCatalog({ organisation, policies }: Archive, url: string) {
  const { locales, defaultLocale, rootLocale } = organisation;
  const at = addressesAt(url, rootLocale);
  const published = policies.filter(({ versions }) => versions.length > 0);
  const index = at.apiIndex();
  const linkset: LinkContext[] = [
    {
      anchor: new URL(`/.well-known/${API_CATALOG}`, url).href,
      item: [{ href: index, type: 'application/json' }, ...locales.flatMap((locale) => feedsOf(locale, at))],
    },
    {
      anchor: index,
      'service-desc': [
        { href: at.apiSchema('index'), type: 'application/schema+json' },
        { href: at.apiSchema('policy'), type: 'application/schema+json' },
        { href: at.apiSchema('document'), type: 'application/schema+json' },
      ],
      'service-doc': locales.map((locale) => ({
        href: at.api(locale),
        type: 'text/html',
        hreflang: [locale],
      })),
      item: published.map(({ policy }) => ({
        href: at.apiPolicy(policy.id),
        type: 'application/json',
        title: localised(policy.titles, defaultLocale, policy.authoritative) ?? policy.id,
      })),
    },
    ...published.flatMap(({ policy }) =>
      locales.map((locale) => ({
        anchor: at.policy(locale, policy.id),
        timemap: [{ href: at.timeMap(locale, policy.id), type: 'application/link-format' }],
        alternate: [{ href: at.policyFeed(locale, policy.id), type: 'application/atom+xml' }],
      })),
    ),
  ];
  return { linkset };
}

const feedsOf = (locale: Locale, at: Addresses): Target[] =>
  (['xml', 'json'] as const).map((form) => ({
    href: at.feed(locale, form),
    type: form === 'xml' ? 'application/atom+xml' : 'application/feed+json',
    hreflang: [locale],
  }));
