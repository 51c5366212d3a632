/** What notices and feeds of this site are made from. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { type FeedRequest, type NoticeSource, readNoticeTemplates } from '../output/index.ts';
import { documentOf, loadSite } from './site.ts';

export function noticeSource(policy: ArchivedPolicy, version: Version): NoticeSource {
  const { archive, asOf, url, hasPdf } = loadSite();
  const templates = readNoticeTemplates(archive.root);
  return {
    archive,
    policy,
    version,
    asOf,
    url,
    hasPdf,
    templates,
    documentOf: (other, locale) => documentOf(policy, other, locale),
  };
}

export function feedRequest(locale: Locale, policy?: ArchivedPolicy): FeedRequest {
  const { archive, url } = loadSite();
  return { archive, locale, url, documentOf, ...(policy ? { policy } : {}) };
}
