/** What is made from the pages once all of them are there: headers, the index of the search, the list of digests. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWitnesses } from '../archive/index.ts';
import type { IsoDate } from '../model/index.ts';
import {
  assetsDigest,
  BUILD_RECORD_FILE,
  beyondBounds,
  buildRecord,
  CHECKSUMS_FILE,
  checksumsOf,
  headersFile,
  type IndexFile,
  type SearchPart,
  siteChoices,
  writeSearchIndex,
} from '../output/index.ts';
import { digestOfTree } from '../store/index.ts';
import { writeRedirects } from './redirects.ts';
import { moveToRoot } from './root-locale.ts';
import { unprintedTexts } from './sheets.ts';
import { linkHeader } from './signposts.ts';
import { documentOf, loadSite, store } from './site.ts';
import type { SiteInMaking } from './site-in-making.ts';

/** Beside a part of a site: which part it is, and of what. */
export const SHARD_FILE = 'gazette-shard.json';

/** Two parts belong together if everything in here but the index is the same. */
export interface ShardManifest {
  readonly index: number;
  readonly of: number;
  readonly asOf: IsoDate;
  readonly url: string;
  readonly hasPdf: boolean;
  readonly extent: string;
  readonly pdfClaims: string;
  readonly code: string;
  /** Digest of the ledger, and of what stands beside it. */
  readonly policies: string;
}

/** Writes what stands in no page. Gives the number of texts that can be searched. */
export async function finishSite(making: SiteInMaking): Promise<number> {
  const { archive, asOf, url, base, extent, hasDrafts, hasPdf } = loadSite();
  const { folder } = making;
  moveToRoot(making);
  writeRedirects(making);
  const mails = making.paths().filter((path) => path.endsWith('/notice/notice.html'));
  const headers = headersFile({
    base,
    languages: archive.organisation,
    links: linkHeader(),
    mails: mails.map((path) => making.read(path).toString('utf8')),
    isPreview: hasDrafts,
  });
  writeFileSync(join(folder, '_headers'), headers);
  const { onStage, onSearch, onBeyondBounds } = loadSite().watcher;
  onBeyondBounds(beyondBounds(headers));
  onStage('search');
  const texts = await writeSearchIndex({
    archive,
    folder,
    asOf,
    documentOf,
    missing: (part, make) => missingIndex(making, part, make),
    onProgress: onSearch,
  });
  onStage('digests');
  const digestOf = (path: string) => making.digestOf(path);
  const site = siteChoices({ archive, url, extent, hasDrafts, unprinted: unprintedTexts() });
  const assets = assetsDigest(making.paths(), digestOf);
  writeFileSync(join(folder, BUILD_RECORD_FILE), await buildRecord({ asOf, hasPdf, assets, site }));
  writeFileSync(join(folder, CHECKSUMS_FILE), checksumsOf(making.paths(), digestOf));
  return texts;
}

/** The files of a part of the index that the site has not yet: made, or read from the cache, where one is missing. */
async function missingIndex(
  making: SiteInMaking,
  { folder, texts }: SearchPart,
  make: () => Promise<readonly IndexFile[]>,
): Promise<readonly IndexFile[]> {
  const key = store().keyOf('index', ...texts);
  const namesKey = store().keyOf('index names', key);
  const stays = (path: string) => making.stays(`${folder}/${path}`, `index ${key}`);
  const names = store().bytes('index', namesKey);
  if (names && (JSON.parse(names.toString('utf8')) as string[]).every(stays)) return [];
  const kept = store().bytes('index', key);
  if (kept) {
    const files = JSON.parse(kept.toString('utf8')) as { path: string; content: string }[];
    return files
      .filter(({ path }) => !stays(path))
      .map(({ path, content }) => ({ path, content: Buffer.from(content, 'base64') }));
  }
  const made = await make();
  const files = made.map(({ path, content }) => ({ path, content: Buffer.from(content).toString('base64') }));
  store().keepBytes('index', namesKey, Buffer.from(JSON.stringify(made.map(({ path }) => path))));
  store().keepBytes('index', key, Buffer.from(JSON.stringify(files)));
  return made.filter(({ path }) => !stays(path));
}

/** Says which part of a site `folder` is; the rest is made when all are together. */
export function finishShard(folder: string): void {
  writeFileSync(join(folder, SHARD_FILE), `${JSON.stringify(shardManifest(), null, 2)}\n`);
}

function shardManifest(): ShardManifest {
  const { archive, asOf, url, hasPdf, pdfClaims, extent, shard, code } = loadSite();
  return {
    ...(shard ?? { index: 1, of: 1 }),
    asOf,
    url,
    hasPdf,
    extent,
    pdfClaims: pdfClaims.join(','),
    code,
    policies: store().keyOf(
      'policies',
      archive.ledger.text,
      JSON.stringify([
        archive.organisation,
        archive.policies.map(({ policy }) => policy),
        readWitnesses(archive.root),
      ]),
      digestOfTree(join(archive.root, 'templates')),
    ),
  };
}

/** Whether parts with this manifest were built from what this process has. */
export function isOfThisState(manifest: ShardManifest): boolean {
  const own = shardManifest();
  return own.code === manifest.code && own.policies === manifest.policies;
}
