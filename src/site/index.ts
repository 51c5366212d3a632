/** The door of `site`: what pages ask for. */
export { asOfData } from './as-of-data.ts';
export { bannerModule, siteBanner } from './banner.ts';
export {
  holds,
  inForceByDay,
  inForceToday,
  intervalsOf,
  statusJson,
  statusMarks,
  tenseToday,
  textPeriods,
} from './by-day.ts';
export { changesInWords } from './changes-in-words.ts';
export { clauseTools } from './clause-tools.ts';
export {
  clauseNames,
  clausesThrough,
  comparedVersions,
  labelOf,
  noteDigests,
  wordsChanged,
} from './clauses.ts';
export { downloadSource } from './downloads.ts';
export { finishSite, isOfThisState, SHARD_FILE, type ShardManifest } from './finish.ts';
export { sectionFinder, shortOf, versionsInShort } from './in-short.ts';
export { fullAddresses, fullUrl, hrefResolver, link, pathOf } from './links.ts';
export { hasTheme, icon, pictures, readPicture, readTheme, siteLinks } from './look.ts';
export { type MailPart, mailParts } from './mail-parts.ts';
export { feedRequest, noticeSource } from './notices.ts';
export { isPrebuilt, sitePairs } from './pairs.ts';
export {
  cellIn,
  monthColumns,
  type PictureCell,
  type PictureColumn,
  versionColumns,
  yearColumns,
} from './picture.ts';
export { recalledAfter } from './recalled.ts';
export { recordRows } from './record-rows.ts';
export { draftRedline, siteRedline, siteRedlineProof, siteRedlineWord } from './redlines.ts';
export { isInShard, shardFrom } from './shard.ts';
export { hasPdf, hasSheets, lackingIn } from './sheets.ts';
export { signposts } from './signposts.ts';
export {
  documentOf,
  draftedPolicies,
  eventsOf,
  hasChangesPage,
  isPolicy,
  loadSite,
  type MadeBefore,
  oncePerSite,
  openSite,
  ownPolicies,
  type Site,
  type SiteOptions,
  sourceOf,
  store,
} from './site.ts';
export { type BuiltFile, SiteInMaking, type StandingSite } from './site-in-making.ts';
export { type PageKey, siteState } from './site-state.ts';
export { smallRedline } from './small-redline.ts';
export { statusEntries, statusManifest } from './status.ts';
export { type SummaryCard, summaryCards } from './summary-cards.ts';
export { siteTestimonies } from './testimonies.ts';
export { isUnconfirmed } from './unconfirmed.ts';
export type { BuildStage, BuildWatcher } from './watcher.ts';
export { spokenMarks, spokenOn, textMarks, type WordMarks, wordMarks } from './word-marks.ts';
export { dictionaryOf, localePaths } from './words.ts';
