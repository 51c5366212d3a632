/** The door of `site`: what pages ask for. */
export { asOfData } from './as-of-data.ts';
export { bannerModule, siteBanner } from './banner.ts';
export {
  holds,
  inForceByDay,
  intervalsOf,
  statusJson,
  statusMarks,
  tenseToday,
  textPeriods,
} from './by-day.ts';
export { clauseTools } from './clause-tools.ts';
export { clauseNames, clausesThrough, comparedVersions, labelOf, wordsChanged } from './clauses.ts';
export { downloadSource } from './downloads.ts';
export { finishSite, isOfThisState, SHARD_FILE, type ShardManifest } from './finish.ts';
export { fullAddresses, fullUrl, hrefResolver, link, pathOf } from './links.ts';
export { hasTheme, icon, pictures, readPicture, readTheme, siteLinks } from './look.ts';
export { feedRequest, noticeSource } from './notices.ts';
export { isPrebuilt, sitePairs } from './pairs.ts';
export * from './paths.ts';
export { recalledAfter } from './recalled.ts';
export { recordRows } from './record-rows.ts';
export { draftRedline, siteRedline, siteRedlineProof } from './redlines.ts';
export { isInShard, shardFrom } from './shard.ts';
export { hasPdf, hasSheets, lackingIn } from './sheets.ts';
export { signposts } from './signposts.ts';
export { documentOf, eventsOf, forgetSite, handOver, loadSite, type Site } from './site.ts';
export { statusEntries, statusManifest, wordWith } from './status.ts';
export { type BuildStage, type BuildWatcher, watchBuild } from './watcher.ts';
export { dictionaryOf } from './words.ts';
