/** The door of `store`: the cache. A result is found again by a digest of everything that it was made from. */
export { codeDigest, digestOfTree } from './code.ts';
export { keep, keptPath, readKept, sha256, writeWhole } from './kept.ts';
export { clearPassing, leftBeside, passingFolder, sweepPassing } from './left-behind.ts';
export { ownKey, settingsFolder } from './own-key.ts';
export { pathFrom } from './paths.ts';
export { privateFolder } from './private-folder.ts';
export { type KindSize, type PruneOptions, prune, sizesOf } from './prune.ts';
export { cacheKey } from './seal.ts';
export { ownPartOf, Seals } from './seals.ts';
export { type Carried, openShared, syncCache } from './shared.ts';
export { SharedError } from './shared-error.ts';
export { Store, type StoreCount, type StoreOptions } from './store.ts';
export { clearPartsOf, writeOnce } from './write-once.ts';
