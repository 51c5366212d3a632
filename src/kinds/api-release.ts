/** What a build step posts to a webhook when a version is released: of versions with a notice in any language of the site. */
import { hasNotice } from '../notice/index.ts';
import { releasePayload } from '../output/index.ts';
import { noticeSource } from '../site/index.ts';
import { file } from './kind.ts';
import { versionsOf } from './said.ts';
import { locales, publishedPolicies } from './subjects.ts';

export const apiRelease = file({
  at: 'api/v1/[policy]/[version]/release.json',
  all: () =>
    publishedPolicies().flatMap((policy) =>
      policy.versions
        .filter((version) => locales().some((locale) => hasNotice(version, policy.versions, locale)))
        .map((version) => ({ policy, version })),
    ),
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
  answer: ({ policy, version }) => Response.json(releasePayload(noticeSource(policy, version))),
});
