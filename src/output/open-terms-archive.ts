/**
 * What a collection of Open Terms Archive needs to follow the policies of this site: the declaration of a service, with the
 * selectors of our pages. The engine has no address at which publishers tell it of themselves: a collection keeps such files
 * in its own repository, and a person puts this one there.
 *
 * Source: docs.opentermsarchive.org/terms/reference/declaration; the schema in OpenTermsArchive/engine 14.1,
 * scripts/declarations/validate/service.schema.js; the types in OpenTermsArchive/terms-types.
 */
import type { Archive } from '../archive/index.ts';
import {
  addressesAt,
  chosenPolicy,
  type IsoDate,
  inForceOn,
  type Locale,
  localised,
  type PolicyKind,
} from '../model/index.ts';

/** What the vocabulary calls kinds of policies. One on consent has none: there, that type binds other companies, not this one. */
const TERMS_TYPES = {
  terms: 'Terms of Service',
  privacy: 'Privacy Policy',
  cookies: 'Trackers Policy',
} as const satisfies Partial<Record<PolicyKind, string>>;

/** The title and the text of a policy on its page, without the page's own controls. */
const SELECTORS = { select: ['.policy-head h1', '#policy-text'], remove: ['#policy-text [data-chrome]'] };

export interface ServiceDeclaration {
  readonly name: string;
  /** By the type of terms: the page of the text in force. */
  readonly terms: Readonly<Record<string, { readonly fetch: string } & typeof SELECTORS>>;
}

/**
 * The declaration for collections in `locale`, of the policies that are in force on `asOf` in that language; `null`: there are
 * none. A policy of each type is in it: the one to which the site itself leads programs.
 */
export function serviceDeclaration(
  { organisation, policies }: Archive,
  { locale, asOf, url }: { readonly locale: Locale; readonly asOf: IsoDate; readonly url: string },
): ServiceDeclaration | null {
  const { name, defaultLocale, rootLocale } = organisation;
  const at = addressesAt(url, rootLocale);
  // A sample takes no place from a text in force, on the page neither.
  const held = policies
    .map(({ policy, versions }) => ({ policy, versions: versions.filter(({ sample }) => !sample) }))
    .filter(({ versions }) => inForceOn(versions, asOf)?.translations[locale] !== undefined);
  const terms = Object.entries(TERMS_TYPES).flatMap(([kind, type]) => {
    const id = chosenPolicy(held, kind as PolicyKind, asOf);
    return id === null ? [] : [[type, { fetch: at.policy(locale, id), ...SELECTORS }] as const];
  });
  if (terms.length === 0) return null;
  return {
    name: localised(name, locale, defaultLocale) ?? new URL(url).hostname,
    terms: Object.fromEntries(terms),
  };
}
