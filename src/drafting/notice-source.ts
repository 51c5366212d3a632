/** What a version's notice is made from, as the site has it. */
import { type Archive, type ArchivedPolicy, readDocument } from '../archive/index.ts';
import { type IsoDate, type Locale, rootUrl, type Version } from '../model/index.ts';
import { hasPdfOf, type NoticeSource, readNoticeTemplates } from '../output/index.ts';

export interface NoticeSourceOptions {
  readonly asOf: IsoDate;
  /** Address of the site; that of the organisation, if left out. */
  readonly baseUrl?: string | undefined;
  /** Whether the site is built with PDFs. */
  readonly hasPdfs: boolean;
  /** Gives a text in place of the archive's own, such as that of a draft. */
  readonly documentOf?: NoticeSource['documentOf'];
}

/** The source of a version's notice, as the site has it. */
export function noticeSourceOf(
  archive: Archive,
  policy: ArchivedPolicy,
  version: Version,
  { asOf, baseUrl, hasPdfs, documentOf: given }: NoticeSourceOptions,
): NoticeSource {
  const documentOf =
    given ?? ((other: Version, language: Locale) => readDocument(archive, policy.policy, other.id, language));
  return {
    archive,
    policy,
    version,
    asOf,
    url: rootUrl(baseUrl ?? archive.organisation.site),
    hasPdf: hasPdfs ? hasPdfOf(archive, policy, asOf, documentOf) : () => false,
    templates: readNoticeTemplates(archive.root),
    documentOf,
  };
}
