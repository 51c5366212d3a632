/** The JSON API: what each address holds, as plain values. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import {
  type Addresses,
  addressesAt,
  endOf,
  type IsoDate,
  inForceOn,
  type Locale,
  lastUpdatedOn,
  localesOf,
  neverHeld,
  shownAmong,
  type PolicyDocument,
  statusInArchive,
  upcomingOn,
  type Version,
} from '../model/index.ts';
import { extrasOf } from '../records/index.ts';

/** `/api/v1/index.json`: the organisation and its policies as of a day. */
export function apiIndex(archive: Archive, asOf: IsoDate, url: string) {
  const { organisation } = archive;
  const { rootLocale } = organisation;
  const at = addressesAt(url, rootLocale);
  return {
    organisation: {
      name: organisation.name,
      timeZone: organisation.timeZone,
      locales: organisation.locales,
      defaultLocale: organisation.defaultLocale,
      ...(rootLocale === null ? {} : { rootLocale }),
    },
    asOf,
    policies: archive.policies
      .filter(({ versions }) => versions.length > 0)
      .map((policy) => ({
        ...policyHead(policy, asOf),
        url: at.apiPolicy(policy.policy.id),
      })),
  };
}

/** `/api/v1/POLICY/index.json`: the timeline of a policy as of a day. */
export function apiPolicy(policy: ArchivedPolicy, asOf: IsoDate, at: Addresses) {
  return {
    ...policyHead(policy, asOf),
    asOf,
    versions: policy.versions.map((version) => versionRecord(policy, version, asOf, at)),
  };
}

function policyHead({ policy, versions: all }: ArchivedPolicy, asOf: IsoDate) {
  // As readers are shown it: a sample holds nothing beside a text that does.
  const versions = shownAmong(all, asOf);
  return {
    policy: policy.id,
    kind: policy.kind,
    titles: policy.titles,
    authoritative: policy.authoritative,
    inForce: inForceOn(versions, asOf)?.id ?? null,
    // What is known to be withdrawn before its day is not to come.
    upcoming: upcomingOn(versions, asOf)
      .filter((version) => !neverHeld(version))
      .map(({ id }) => id),
    lastUpdated: lastUpdatedOn(versions, asOf),
  };
}

function versionRecord({ policy, versions }: ArchivedPolicy, version: Version, asOf: IsoDate, at: Addresses) {
  const locales = localesOf(version.translations);
  return {
    version: version.id,
    status: statusInArchive(version, versions, asOf),
    effective: version.effective,
    published: version.published,
    until: endOf(version, versions),
    withdrawn: version.withdrawn,
    entered: version.enteredAt,
    ...extrasOf(version),
    change: version.change,
    texts: Object.fromEntries(
      locales.map((locale) => {
        const text = version.translations[locale]!;
        return [
          locale,
          {
            title: text.title,
            standing: text.standing,
            source: text.sourceDigest,
            text: text.textDigest,
            page: at.version(locale, policy.id, version.id),
            document: at.apiDocument(policy.id, version.id, locale),
          },
        ];
      }),
    ),
  };
}

/** `/api/v1/POLICY/VERSION/LOCALE.json`: one text. Nothing in it changes from day to day. */
export function apiDocument(
  { policy }: ArchivedPolicy,
  version: Version,
  locale: Locale,
  document: PolicyDocument,
) {
  const text = version.translations[locale]!;
  return {
    policy: policy.id,
    version: version.id,
    locale,
    title: text.title,
    standing: text.standing,
    effective: version.effective,
    published: version.published,
    ...extrasOf(version),
    digests: { source: text.sourceDigest, text: text.textDigest, textFormat: text.textFormat },
    document,
  };
}
