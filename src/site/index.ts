/** The door of `site`: what pages ask for. */
export { asOfData } from './as-of-data.ts';
export { bannerModule, siteBanner } from './banner.ts';
export { holds, inForceByDay, intervalsOf, statusJson, textPeriods } from './by-day.ts';
export { clauseTools } from './clause-tools.ts';
export { clauseNames, clausesThrough, comparedVersions, labelOf, wordsChanged } from './clauses.ts';
export { downloadSource } from './downloads.ts';
export { finishSite, isOfThisState, SHARD_FILE, type ShardManifest } from './finish.ts';
export { fullUrl, hrefResolver, link } from './links.ts';
export { hasTheme, readLogo, readTheme } from './look.ts';
export { feedRequest, noticeSource } from './notices.ts';
export { sitePairs } from './pairs.ts';
export * from './paths.ts';
export { draftRedline, siteRedline } from './redlines.ts';
export { isInShard, shardFrom } from './shard.ts';
export { hasPdf, hasSheets, lackingIn } from './sheets.ts';
export { documentOf, eventsOf, forgetSite, handOver, loadSite, type Site } from './site.ts';
export { statusEntries, statusManifest } from './status.ts';
export { type BuildStage, type BuildWatcher, watchBuild } from './watcher.ts';
