/** The door of `output`: everything that leaves the project other than pages. */
export { apiDocument, apiIndex, apiPolicy } from './api.ts';
export { API_SCHEMAS, apiJsonSchema } from './api-schema.ts';
export { bannerScript } from './banner.ts';
export { BrowserError, browserName, launchBrowser } from './browser.ts';
export { assetsDigest, BUILD_RECORD_FILE, type BuildRecord, buildRecord } from './build-record.ts';
export { CHECKSUMS_FILE, checksums, checksumsOf, filesIn } from './checksums.ts';
export type { Basis } from './claims/index.ts';
export { consentManifest } from './consent.ts';
export { pairDocx, redlineDocx, versionDocx } from './docx/sheets.ts';
export { DPV_VERSIONS, dpvOf } from './dpv.ts';
export { type EvidenceSource, evidenceZip } from './evidence.ts';
export { type EvidenceBag, readEvidence } from './evidence-bag.ts';
export {
  EXTENTS,
  type Extent,
  extentOf,
  FULL_EXTENT,
  hasPdfOf,
  isInExtent,
  printingAround,
  printingOf,
} from './extent.ts';
export { GitExportError, makeRepository, type NewCommit } from './fast-import.ts';
export { atomFeed, type FeedRequest, jsonFeed } from './feeds.ts';
export { exportToGit } from './git-export.ts';
export { beyondBounds } from './header-bounds.ts';
export { headerRules } from './header-rules.ts';
export { headersFile } from './headers.ts';
export { exportToLegalize, type LegalizeExport } from './legalize-export.ts';
export { llmsTxt } from './llms.ts';
export { MOVED_SCRIPT, type MovedPage, movedPage, stylesOf } from './moved-page.ts';
export {
  aboutOnly,
  mailFor,
  mailTo,
  type NoticeSource,
  noticeBytes,
  noticeKey,
  noticeLocales,
  noticesFor,
  releasePayload,
  subjectsOf,
} from './notices.ts';
export { type ServiceDeclaration, serviceDeclaration } from './open-terms-archive.ts';
export { numbered, remedyOf, UnprintableError } from './pdf/coverage.ts';
export { installedFaces } from './pdf/face-packages.ts';
export { CLAIMS, type Claim, claimsOf } from './pdf/printable.ts';
export { printedPaths, printRedline, printSite, printVersion, type Sheets } from './print-site.ts';
export { type ProvenRedline, proveRedlines } from './prove.ts';
export {
  csvOf,
  DELIMITERS,
  type Delimiter,
  delimiterFor,
  recordOfProcessing,
  tableOf,
} from './record-of-processing.ts';
export { type Moved, nginxFile, type Redirect, redirectsFile } from './redirects.ts';
export { type ProofRequest, type RedlineProof, redlineProof } from './redline-proof.ts';
export { type RedlineSide, sideOf } from './redline-sides.ts';
export { bulkLines, searchMapping } from './search-export.ts';
export { type IndexFile, type SearchedText, searchFiles } from './search-files.ts';
export { type SearchPart, writeSearchIndex } from './search-index.ts';
export { furtherParts, SEARCH_FOLDER, searchedLocale } from './search-texts.ts';
export { pairSheet, type RedlineSheet, textsSheet } from './sheet.ts';
export { ownTemplates, type SiteChoices, siteChoices } from './site-choices.ts';
export { sitemap, sitemapIndex } from './sitemap.ts';
export { policyTemplate, readNoticeTemplates, readTemplate } from './templates.ts';
export { timeMap } from './timemap.ts';
export { toolFolder, toolPackage, toolPackages } from './tool.ts';
export { type Holding, isSite, type Verification, verify } from './verify.ts';
export { verifyEvidence } from './verify-evidence.ts';
export type { PairSource, VersionSource } from './version-source.ts';
export { API_CATALOG, apiCatalog, LINKSET_TYPE } from './well-known.ts';
