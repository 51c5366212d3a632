/** What pages are about: policies, versions and texts of this build, in the languages of the site. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { hasNotice } from '../notice/index.ts';
import { draftedPolicies, loadSite, ownPolicies, sitePairs } from '../site/index.ts';

export interface LocaleProps {
  readonly locale: Locale;
}
export interface PolicyProps extends LocaleProps {
  readonly policy: ArchivedPolicy;
}
export interface VersionProps extends PolicyProps {
  readonly version: Version;
}
export interface PairProps extends PolicyProps {
  readonly from: Version;
  readonly to: Version;
}

/** What one page is about, by the kind of subject that there is one page for each of. */
export interface EachProps {
  readonly site: object;
  readonly locale: LocaleProps;
  readonly policy: PolicyProps;
  readonly version: VersionProps;
}

export const locales = (): readonly Locale[] => loadSite().archive.organisation.locales;

/** Policies of this build with at least one published version. */
export const publishedPolicies = (): ArchivedPolicy[] =>
  ownPolicies().filter(({ versions }) => versions.length > 0);

/** Each of them in every language of the site. */
export const policies = (): PolicyProps[] =>
  locales().flatMap((locale) => publishedPolicies().map((policy) => ({ locale, policy })));

/** Every version in every language, also where it has no text yet. */
export const versions = (): VersionProps[] =>
  policies().flatMap((props) => props.policy.versions.map((version) => ({ ...props, version })));

/** Every version in the languages in which it has a text. */
export const texts = (): VersionProps[] =>
  versions().filter(({ version, locale }) => version.translations[locale]);

/** Versions with a notice to readers. */
export const notices = (): VersionProps[] =>
  versions().filter(({ policy, version, locale }) => hasNotice(version, policy.versions, locale));

/** The redlines of this build. */
export const pairs = (): PairProps[] =>
  policies().flatMap((props) => sitePairs(props.policy, props.locale).map((pair) => ({ ...props, ...pair })));

/** Policies with a draft, where drafts are shown. */
export const drafts = (): PolicyProps[] =>
  loadSite().hasDrafts
    ? locales().flatMap((locale) => draftedPolicies(locale).map((policy) => ({ locale, policy })))
    : [];

export const SUBJECTS: { readonly [Each in keyof EachProps]: () => readonly EachProps[Each][] } = {
  site: () => [{}],
  locale: () => locales().map((locale) => ({ locale })),
  policy: policies,
  version: versions,
};

/** The parts of a page's address, taken from what it is about: policies and versions by their ids. */
export function paramsOf(at: string, props: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...at.matchAll(/\[(\w+)\]/g)].map(([, name]) => {
      const id = idOf((props as Readonly<Record<string, unknown>>)[name!]);
      if (id === undefined) throw new Error(`The pages at \`${at}\` are about no \`${name}\``);
      return [name!, id];
    }),
  );
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { id, policy } = (value ?? {}) as { id?: string; policy?: { id: string } };
  return id ?? policy?.id;
}
