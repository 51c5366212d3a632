/** What the commands about notices begin with. */
import { type Archive, type ArchivedPolicy, readDocument } from '../archive/index.ts';
import { rootUrl, type Version } from '../model/index.ts';
import { type NoticeSource, readNoticeTemplates } from '../output/index.ts';
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
): NoticeSource => ({
  archive,
  policy,
  version,
  asOf: dayOf(options, archive),
  url: rootUrl(options.baseUrl ?? archive.organisation.site),
  hasPdf: options.pdf,
  templates: readNoticeTemplates(rootOf(options)),
  documentOf: (other, language) => readDocument(archive, policy.policy, other.id, language),
});
