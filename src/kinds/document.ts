/** One text in the API, whatever the languages of the interface. */
import { localesOf } from '../model/index.ts';
import { kind } from './kind.ts';
import { unreviewed } from './said.ts';
import { publishedPolicies, type VersionProps } from './subjects.ts';

export const documentFile = kind({
  name: 'document',
  all: () =>
    publishedPolicies().flatMap((policy) =>
      policy.versions.flatMap((version) =>
        localesOf(version.translations).map((locale) => ({
          params: { policy: policy.policy.id, version: version.id, locale },
          props: { policy, version, locale } satisfies VersionProps,
        })),
      ),
    ),
  says: ({ version }) => unreviewed(version),
});
