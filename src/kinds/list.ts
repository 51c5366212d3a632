/** Every kind of page, made from the files of this folder: `npm run generate` writes it. */
import { api } from './api.ts';
import { apiConsent } from './api-consent.ts';
import { apiDocument } from './api-document.ts';
import { apiIndex } from './api-index.ts';
import { apiPolicy } from './api-policy.ts';
import { apiRelease } from './api-release.ts';
import { apiSchema } from './api-schema.ts';
import { asOf } from './as-of.ts';
import { banner } from './banner.ts';
import { bannerScript } from './banner-script.ts';
import { beside } from './beside.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { compare } from './compare.ts';
import { download } from './download.ts';
import { draft } from './draft.ts';
import { draftChanges } from './draft-changes.ts';
import { feed } from './feed.ts';
import { follow } from './follow.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { ledger } from './ledger.ts';
import { ledgerDigest } from './ledger-digest.ts';
import { llms } from './llms.ts';
import { notice } from './notice.ts';
import { noticeFile } from './notice-file.ts';
import { picture } from './picture.ts';
import { policy } from './policy.ts';
import { policyFeed } from './policy-feed.ts';
import { record } from './record.ts';
import { redline } from './redline.ts';
import { redlineFile } from './redline-file.ts';
import { redlineProof } from './redline-proof.ts';
import { robots } from './robots.ts';
import { search } from './search.ts';
import { sitemap } from './sitemap.ts';
import { sitemapIndex } from './sitemap-index.ts';
import { status } from './status.ts';
import { termsDeclaration } from './terms-declaration.ts';
import { timeMap } from './time-map.ts';
import { version } from './version.ts';
import { witness } from './witness.ts';

export const KINDS = {
  api,
  apiConsent,
  apiDocument,
  apiIndex,
  apiPolicy,
  apiRelease,
  apiSchema,
  asOf,
  banner,
  bannerScript,
  beside,
  changes,
  clause,
  compare,
  download,
  draft,
  draftChanges,
  feed,
  follow,
  history,
  home,
  ledger,
  ledgerDigest,
  llms,
  notice,
  noticeFile,
  picture,
  policy,
  policyFeed,
  record,
  redline,
  redlineFile,
  redlineProof,
  robots,
  search,
  sitemap,
  sitemapIndex,
  status,
  termsDeclaration,
  timeMap,
  version,
  witness,
} as const;
