/** What notices and feeds of this site are made from. */
import { type ArchivedPolicy, findPolicy } from '../archive/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { type FeedRequest, type NoticeSource, readNoticeTemplates } from '../output/index.ts';
import { hasPdf } from './sheets.ts';
import { documentOf, loadSite, sourceOf, store } from './site.ts';

export function noticeSource(policy: ArchivedPolicy, version: Version): NoticeSource {
  const { archive, asOf, url } = loadSite();
  const templates = readNoticeTemplates(archive.root);
  return {
    archive,
    policy,
    version,
    asOf,
    url,
    hasPdf: (other, locale) => hasPdf(policy, locale, other),
    templates,
    documentOf: (other, locale) => documentOf(policy, other, locale),
  };
}

export function feedRequest(locale: Locale, policy?: ArchivedPolicy): FeedRequest {
  const { archive, url, asOf } = loadSite();
  const { rootLocale } = archive.organisation;
  const remember: FeedRequest['remember'] = (before, version, tense, make) => {
    const { numbering } = findPolicy(archive, version.policy)!.policy;
    return store().json(
      'sentences',
      [sourceOf(before, locale), sourceOf(version, locale), locale, numbering, url, rootLocale ?? '', tense],
      make,
    );
  };
  return { archive, locale, url, asOf, documentOf, remember, ...(policy ? { policy } : {}) };
}
