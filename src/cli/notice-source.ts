/** What the commands about notices begin with. */
import { type Archive, type ArchivedPolicy, readDocument } from '../archive/index.ts';
import { type Locale, rootUrl, type Version } from '../model/index.ts';
import { hasPdfOf, type NoticeSource, readNoticeTemplates } from '../output/index.ts';
import { type CommonOptions, dayOf, rootOf } from './report.ts';

export interface NoticeSourceOptions extends CommonOptions {
  readonly baseUrl?: string;
  readonly pdf: boolean;
}

/** The source of a version's notice, as the site has it. */
export const noticeSourceOf = (
  archive: Archive,
  policy: ArchivedPolicy,
  version: Version,
  options: NoticeSourceOptions,
): NoticeSource => {
  const documentOf = (other: Version, language: Locale) =>
    readDocument(archive, policy.policy, other.id, language);
  const asOf = dayOf(options, archive);
  return {
    archive,
    policy,
    version,
    asOf,
    url: rootUrl(options.baseUrl ?? archive.organisation.site),
    hasPdf: options.pdf ? hasPdfOf(archive, policy, asOf, documentOf) : () => false,
    templates: readNoticeTemplates(rootOf(options)),
    documentOf,
  };
};
