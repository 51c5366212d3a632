/** One text as data, whatever the languages of the interface: what the redline in the browser compares. */
import { localesOf } from '../model/index.ts';
import { apiDocument as textOf } from '../output/index.ts';
import { documentOf } from '../site/index.ts';
import { file } from './kind.ts';
import { unreviewed } from './said.ts';
import { publishedPolicies } from './subjects.ts';

export const apiDocument = file({
  at: 'api/v1/[policy]/[version]/[locale].json',
  all: () =>
    publishedPolicies().flatMap((policy) =>
      policy.versions.flatMap((version) =>
        localesOf(version.translations).map((locale) => ({
          policy,
          version,
          locale,
        })),
      ),
    ),
  says: ({ version }) => unreviewed(version),
  answer: ({ policy, version, locale }) =>
    Response.json(textOf(policy, version, locale, documentOf(policy, version, locale))),
});
