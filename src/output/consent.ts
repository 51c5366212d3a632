/** `consent.json`: type, version, digest and effective date of each policy in force, as consent tools store them. */
import type { z } from 'zod';
import type { Archive } from '../archive/index.ts';
import { addressesAt, type IsoDate, localesOf, shownOn, upcomingOn, type Version } from '../model/index.ts';
import type { consentSchema } from './api-schema.ts';

export function consentManifest(
  archive: Archive,
  asOf: IsoDate,
  url: string,
): z.output<typeof consentSchema> {
  const at = addressesAt(url, archive.organisation.rootLocale);
  return {
    asOf,
    documents: archive.policies.flatMap(({ policy, versions }) => {
      const version = shownOn(versions, asOf);
      if (!version) return [];
      const hashOf = (other: Version) => `sha256:${other.translations[policy.authoritative]!.textDigest}`;
      const texts = localesOf(version.translations);
      return [
        {
          type: policy.kind,
          policy: policy.id,
          version: version.id,
          effectiveDate: version.effective,
          locale: policy.authoritative,
          hash: hashOf(version),
          hashes: Object.fromEntries(
            texts.map((locale) => [locale, `sha256:${version.translations[locale]!.textDigest}`]),
          ),
          material: version.change.material,
          url: at.version(policy.authoritative, policy.id, version.id),
          upcoming: upcomingOn(versions, asOf).map((other) => ({
            version: other.id,
            effectiveDate: other.effective,
            hash: hashOf(other),
          })),
        },
      ];
    }),
  };
}
