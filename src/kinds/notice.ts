/** Versions that readers are told of: the notice as a page, each of its forms as a file, and what programs are told. */
import { hasNotice, siteFormsOf } from '../notice/index.ts';
import { loadSite } from '../site/index.ts';
import { kind } from './kind.ts';
import { versionsOf } from './said.ts';
import { locales, publishedPolicies, versionPages } from './subjects.ts';

const notices = () =>
  versionPages().filter(({ props: { policy, version, locale } }) =>
    hasNotice(version, policy.versions, locale),
  );

export const noticePage = kind({
  name: 'notice',
  all: notices,
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});

export const noticeFile = kind({
  name: 'notice file',
  all: () =>
    notices().flatMap(({ params, props }) =>
      siteFormsOf(loadSite().archive.organisation).map(({ name }) => ({
        params: { ...params, file: `notice.${name}` },
        props: { ...props, form: name },
      })),
    ),
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});

/** Versions with a notice in any language of the site. */
export const releaseFile = kind({
  name: 'release',
  all: () =>
    publishedPolicies().flatMap((policy) =>
      policy.versions
        .filter((version) => locales().some((locale) => hasNotice(version, policy.versions, locale)))
        .map((version) => ({
          params: { policy: policy.policy.id, version: version.id },
          props: { policy, version },
        })),
    ),
  says: ({ policy }) => versionsOf(policy),
  isDaily: true,
});
