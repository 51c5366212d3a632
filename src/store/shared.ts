/** A cache shared by several machines: a folder, or a bucket of any storage with the S3 protocol. */
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from './kept.ts';
import { pathFrom } from './paths.ts';
import { sealed, unsealed } from './seal.ts';
import type { Seals } from './seals.ts';
import { SharedError } from './shared-error.ts';

export interface Shared {
  /** Names of the entries there: `page/ab/abc…`. */
  readonly list: () => Promise<Set<string>>;
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** How many entries are copied at once: a bucket takes tens of milliseconds for each. */
const LANES = 16;
/** An entry's name: its kind, the beginning of its key, its key. */
const NAME = /^[a-z][a-z-]*\/[0-9a-f]{2}\/[0-9a-f]{64}$/;
/** What commands keep of one machine's folders: who has the key of a shared cache must not say what a check found here. */
const OF_MACHINE = /^(?:archives|checks)\//;
/** Name of a sealed entry in the shared cache. */
const SEALED = '.sealed';

/** `where`: a folder, or `s3://bucket/prefix`. Throws `SharedError`. */
export async function openShared(where: string): Promise<Shared> {
  if (/^s3:/i.test(where)) return openBucket(where);
  if (/^[a-z]+:\/\//i.test(where))
    throw new SharedError(`a cache is shared through a folder or s3://bucket/prefix, not \`${where}\``);
  const folder = resolve(where);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new SharedError(`${folder} is a file, not a folder`);
  return {
    // A link or a folder in place of an entry is listed like one, and then refused.
    list: async () =>
      new Set(namesIn(folder, (entry) => !entry.isDirectory() || entry.name.endsWith(SEALED))),
    read: async (name) =>
      lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name)) : new Uint8Array(),
    write: async (name, bytes) => writeWhole(join(folder, name), bytes),
  };
}

async function openBucket(where: string): Promise<Shared> {
  const url = URL.canParse(where) ? new URL(where) : null;
  if (!url?.hostname) throw new SharedError(`a bucket is named as s3://bucket/prefix, not as \`${where}\``);
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  const Key = (name: string) => (prefix === '' ? name : `${prefix}/${name}`);
  const { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } = await s3Client();
  const client = new S3Client({
    // Storage other than Amazon's has buckets in paths, and may not know Amazon's newer checksums.
    forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const Bucket = url.hostname;
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new SharedError(
        `${where}: ${error instanceof Error ? error.message || error.name : String(error)}`,
      );
    }
  };
  return {
    list: () =>
      told(async () => {
        const names = new Set<string>();
        let ContinuationToken: string | undefined;
        do {
          const page = await client.send(
            new ListObjectsV2Command({
              Bucket,
              ...(prefix === '' ? {} : { Prefix: `${prefix}/` }),
              ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
            }),
          );
          for (const { Key: key } of page.Contents ?? [])
            if (key !== undefined) names.add(prefix === '' ? key : key.slice(prefix.length + 1));
          ContinuationToken = page.NextContinuationToken;
        } while (ContinuationToken !== undefined);
        return names;
      }),
    read: (name) =>
      told(async () => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: Key(name) }));
        return Body!.transformToByteArray();
      }),
    write: (name, bytes) =>
      told(async () => {
        await client.send(new PutObjectCommand({ Bucket, Key: Key(name), Body: bytes }));
      }),
  };
}

/** Installed only by those who use a bucket, because it is large. */
async function s3Client() {
  try {
    return await import('@aws-sdk/client-s3');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new SharedError(
      'a cache in a bucket needs one more package: npm install --save-dev @aws-sdk/client-s3',
    );
  }
}

export interface Carried {
  readonly carried: number;
  /** How many the other side had already. */
  readonly there: number;
  /** Names of those that were refused: not sealed with this key, incomplete, no file, or under another entry's name. Sorted. */
  readonly refused: readonly string[];
}

/**
 * Copies the entries that one side lacks. `key`: what they are sealed with there; `seals`: what they are sealed with here.
 * Entries without a valid seal are refused.
 */
export async function syncCache(
  direction: 'pull' | 'push',
  {
    cache,
    shared,
    key,
    seals,
  }: { readonly cache: string; readonly shared: Shared; readonly key: string; readonly seals: Seals },
  onEntry: (done: number, all: number) => void = () => {},
): Promise<Carried> {
  const isWanted = (name: string) => NAME.test(name) && !OF_MACHINE.test(name);
  const own = new Set(namesIn(cache, (entry) => entry.isFile()).filter(isWanted));
  const theirs = new Set(
    [...(await shared.list())].flatMap((name) => {
      const stem = name.endsWith(SEALED) ? name.slice(0, -SEALED.length) : '';
      return isWanted(stem) ? stem : [];
    }),
  );
  const [from, to] = direction === 'push' ? [own, theirs] : [theirs, own];
  const missing = [...from].filter((name) => !to.has(name)).sort();
  const refused: string[] = [];
  let [next, done] = [0, 0];
  const lane = async () => {
    for (let name = missing[next++]; name !== undefined; name = missing[next++]) {
      const digest = name.split('/').at(-1)!;
      const isPush = direction === 'push';
      const bytes = isPush
        ? seals.open(digest, readFileSync(join(cache, name)))
        : unsealed(key, name, await shared.read(`${name}${SEALED}`));
      if (bytes === null) refused.push(name);
      else if (isPush) await shared.write(`${name}${SEALED}`, sealed(key, name, bytes));
      else writeWhole(join(cache, name), seals.enclose(digest, bytes));
      onEntry(++done, missing.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return {
    carried: missing.length - refused.length,
    there: from.size - missing.length,
    refused: refused.sort(),
  };
}

function namesIn(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map((entry) => pathFrom(folder, join(entry.parentPath, entry.name)));
}
