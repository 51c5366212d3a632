/** What pages are about: policies, versions and texts of this build, in the languages of the site. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { loadSite, ownPolicies } from '../site/index.ts';

export interface PolicyProps {
  readonly locale: Locale;
  readonly policy: ArchivedPolicy;
}
export interface VersionProps extends PolicyProps {
  readonly version: Version;
}
export interface PairProps extends PolicyProps {
  readonly from: Version;
  readonly to: Version;
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

/** The parts of an address. */
export const ofPolicy = ({ locale, policy }: PolicyProps) => ({ locale, policy: policy.policy.id });
export const ofVersion = ({ version, ...props }: VersionProps) => ({
  ...ofPolicy(props),
  version: version.id,
});

/** One page of each policy in each language. */
export const policyPages = () => policies().map((props) => ({ params: ofPolicy(props), props }));

/** One page of each version in each language. */
export const versionPages = () => versions().map((props) => ({ params: ofVersion(props), props }));
