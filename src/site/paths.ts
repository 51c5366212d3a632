/** Every page that there is, as Astro's `getStaticPaths` wants it: ids only, the content is read by the page. */
import { type ArchivedPolicy, readWitnesses } from '../archive/index.ts';
import {
  type Download,
  downloadName,
  inForceOn,
  LOCALES,
  type Locale,
  type Version,
} from '../model/index.ts';
import { hasNotice, siteFormsOf } from '../notice/index.ts';
import { clausesThrough, comparedVersions } from './clauses.ts';
import { type PageProps, pageKey } from './keys.ts';
import { sitePairs } from './pairs.ts';
import { hasSheets } from './sheets.ts';
import { loadSite, ownPolicies } from './site.ts';
import { buildWatcher } from './watcher.ts';

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

const path = <P extends Record<string, string>, T>(params: P, props: T) => ({ params, props });

/** A page of a policy, with the digest of all that it depends on. */
const policyPath = <P extends Record<string, string>, T extends PageProps>(
  kind: string,
  params: P,
  props: T,
) => ({ params, props, cacheKey: pageKey(kind, props, params) });

const locales = () => loadSite().archive.organisation.locales;

/** Policies with at least one published version, in every language of the site. */
const published = (): PolicyProps[] =>
  locales().flatMap((locale) =>
    ownPolicies()
      .filter(({ versions }) => versions.length > 0)
      .map((policy) => ({ locale, policy })),
  );

const textsOf = ({ locale, policy }: PolicyProps): VersionProps[] =>
  policy.versions
    .filter((version) => version.translations[locale])
    .map((version) => ({ locale, policy, version }));

export const homePaths = () => locales().map((locale) => path({ locale }, { locale }));

/** One page of each policy in each language. `kind`: which one. */
export const policyPaths = (kind: string) =>
  published().map((props) =>
    policyPath(kind, { locale: props.locale, policy: props.policy.policy.id }, props),
  );

/** Every version in every language; those without a text say pending. */
export const versionPaths = (kind: string) =>
  published().flatMap((props) =>
    props.policy.versions.map((version) =>
      policyPath(
        kind,
        { locale: props.locale, policy: props.policy.policy.id, version: version.id },
        { ...props, version },
      ),
    ),
  );

/** Every clause that any version has, where there is more than one version to speak of. */
export const clausePaths = () =>
  published().flatMap((props, i, { length }) => {
    buildWatcher().onHistory(i + 1, length);
    if (comparedVersions(props.policy, props.locale).length < 2) return [];
    return clausesThrough(props.policy, props.locale).map(({ anchor }) =>
      policyPath(
        'clause',
        { locale: props.locale, policy: props.policy.policy.id, clause: anchor },
        { ...props, anchor },
      ),
    );
  });

/** Every version beside its text in each other language. */
export const besidePaths = () =>
  published()
    .flatMap(textsOf)
    .flatMap((props) =>
      locales()
        .filter((other) => other !== props.locale && props.version.translations[other])
        .map((other) =>
          policyPath(
            'beside',
            { locale: props.locale, policy: props.policy.policy.id, version: props.version.id, other },
            { ...props, other },
          ),
        ),
    );

/** What outside witnesses gave. */
export const witnessPaths = () =>
  readWitnesses(loadSite().archive.root).map((witness) => path({ file: witness.name }, witness));

/** Text downloads of every version that has a text; Word files where the site has files for printing. */
export const downloadPaths = (types: readonly Download[]) =>
  published()
    .flatMap(textsOf)
    .flatMap((props) =>
      types
        .filter((type) => type !== 'docx' || hasSheets(props.policy, props.version))
        .map((type) => {
          const { locale, policy, version } = props;
          const params = {
            locale,
            policy: policy.policy.id,
            version: version.id,
            file: downloadName(policy.policy.id, version.id, locale, type),
          };
          return policyPath('file', params, { ...props, type });
        }),
    );

/** Versions that readers are told of, in the languages in which they are. */
export const noticePaths = () =>
  published().flatMap((props) =>
    props.policy.versions
      .filter((version) => hasNotice(version, props.policy.versions, props.locale))
      .map((version) =>
        policyPath(
          'notice',
          { locale: props.locale, policy: props.policy.policy.id, version: version.id },
          { ...props, version },
        ),
      ),
  );

/** Every form of every notice. */
export const noticeFilePaths = () =>
  noticePaths().flatMap(({ params, props }) =>
    siteFormsOf(loadSite().archive.organisation).map(({ name }) =>
      policyPath('notice file', { ...params, file: `notice.${name}` }, { ...props, form: name }),
    ),
  );

/** Versions with a notice in any language of the site. */
export const releasePaths = () =>
  ownPolicies().flatMap((policy) =>
    policy.versions
      .filter((version) => locales().some((locale) => hasNotice(version, policy.versions, locale)))
      .map((version) =>
        policyPath('release', { policy: policy.policy.id, version: version.id }, { policy, version }),
      ),
  );

export const redlinePaths = () =>
  published().flatMap((props) =>
    sitePairs(props.policy, props.locale).map((pair) =>
      policyPath(
        'redline',
        { locale: props.locale, policy: props.policy.policy.id, pair: `${pair.from.id}..${pair.to.id}` },
        { ...props, ...pair },
      ),
    ),
  );

/** The redlines that are there as Word files. */
export const redlineFilePaths = () =>
  redlinePaths()
    .filter(({ props }) => hasSheets(props.policy, props.to))
    .map(({ params, props }) => policyPath('redline file', params, props));

/** What stands beside each redline. */
export const redlineProofPaths = () =>
  redlinePaths().map(({ params, props }) => policyPath('redline proof', params, props));

/** One API entry for each text, whatever the languages of the interface. */
export const documentPaths = () =>
  ownPolicies().flatMap((policy) =>
    policy.versions.flatMap((version) =>
      LOCALES.filter((locale) => version.translations[locale]).map((locale) =>
        policyPath(
          'document',
          { policy: policy.policy.id, version: version.id, locale },
          { policy, version, locale },
        ),
      ),
    ),
  );

export const apiPolicyPaths = () =>
  ownPolicies()
    .filter(({ versions }) => versions.length > 0)
    .map((policy) => policyPath('api', { policy: policy.policy.id }, { policy }));

/** Drafts are shown while writing and in previews, never in the site that is published. */
export const draftPaths = () => {
  if (!loadSite().hasDrafts) return [];
  return locales().flatMap((locale) =>
    loadSite()
      .archive.policies.filter(({ draft }) => draft?.translations.some((text) => text.locale === locale))
      .map((policy) => path({ locale, policy: policy.policy.id }, { locale, policy })),
  );
};

/** Drafts of which the text in force has the same language. */
export const draftChangesPaths = () =>
  draftPaths().filter(({ props }) => inForceToday(props.policy)?.translations[props.locale]);

/** The version that a reader in `locale` sees at a policy's own address today. */
export const inForceToday = (policy: ArchivedPolicy) => inForceOn(policy.versions, loadSite().asOf);
