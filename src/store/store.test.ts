/** The cache: what is kept is found again, what is damaged is not, and it can be carried to another machine. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT, sandbox } from '../testing/sandbox.ts';
import {
  codeDigest,
  keep,
  keptPath,
  openShared,
  prune,
  readKept,
  Store,
  sha256,
  sizesOf,
  syncCache,
} from './index.ts';

const bytes = (text: string) => Buffer.from(text);
const textIn = (kept: Uint8Array | null) => kept && Buffer.from(kept).toString('utf8');

describe('kept bytes', () => {
  it('are found under their key, and not when they are torn, swapped or changed', () => {
    const folder = sandbox();
    const [a, b] = [sha256('a'), sha256('b')];
    keep(folder, a, bytes('one'));
    keep(folder, b, bytes('two'));
    expect([textIn(readKept(folder, a)), textIn(readKept(folder, b))]).toEqual(['one', 'two']);
    expect(readKept(folder, sha256('c'))).toBeNull();
    truncateSync(keptPath(folder, a), 66);
    expect(readKept(folder, a)).toBeNull();
    keep(folder, a, bytes('one'));
    expect(textIn(readKept(folder, a))).toBe('one');
    writeFileSync(keptPath(folder, a), readFileSync(keptPath(folder, b)));
    expect(readKept(folder, a)).toBeNull();
    const entry = readFileSync(keptPath(folder, b));
    entry[entry.length - 1]! ^= 1;
    writeFileSync(keptPath(folder, b), entry);
    expect(readKept(folder, b)).toBeNull();
  });
});

describe('a store', () => {
  it('makes a value once: from memory, from the disk, in another process as well', () => {
    const folder = sandbox();
    let made = 0;
    const ask = (store: Store, part = 'x') => store.json('kind', [part], () => ({ n: ++made }));
    const store = new Store({ folder, code: '1' });
    expect([ask(store), ask(store)]).toEqual([{ n: 1 }, { n: 1 }]);
    expect(ask(store)).toBe(ask(store));
    expect(ask(new Store({ folder, code: '1' }))).toEqual({ n: 1 });
    // Other code may make other values.
    expect(ask(new Store({ folder, code: '2' }))).toEqual({ n: 2 });
    expect(ask(store, 'y')).toEqual({ n: 3 });
    expect(store.counts.get('kind')).toEqual({ made: 2, found: 0 });
    // Without a folder nothing is written.
    expect(ask(new Store({ folder: null, code: '1' }))).toEqual({ n: 4 });
  });

  it('lets go of what was not asked for longest', () => {
    const store = new Store({ folder: null, code: '', memory: 30 });
    let made = 0;
    const ask = (part: string) =>
      store.json('kind', [part], () => {
        made += 1;
        return `${part}${made}`.padEnd(10, '.');
      });
    for (const part of ['a', 'b', 'a', 'c']) ask(part);
    expect(made).toBe(3);
    // Twelve characters each: two of them fit.
    ask('a');
    expect(made).toBe(3);
    ask('b');
    expect(made).toBe(4);
  });

  it('tells apart what begins alike', () => {
    const store = new Store({ folder: null, code: '' });
    expect(store.keyOf('k', 'a', 'b')).not.toBe(store.keyOf('k', 'ab'));
    expect(store.keyOf('k', 'a')).not.toBe(store.keyOf('ka'));
  });
});

describe('pruning', () => {
  it('takes out what was not used for longest, and scraps, and nothing else', () => {
    const folder = sandbox({ 'builds/x.json': 'a record of a build', 'page/ab/left.123.part': 'half' });
    const keys = ['a', 'b', 'c', 'd'].map((name) => sha256(name));
    for (const [i, key] of keys.entries()) {
      keep(join(folder, 'page'), key, bytes('x'.repeat(935)));
      const used = new Date(Date.now() - i * 86_400_000);
      utimesSync(keptPath(join(folder, 'page'), key), used, used);
    }
    const old = new Date(Date.now() - 86_400_000);
    utimesSync(join(folder, 'page/ab/left.123.part'), old, old);
    const options = { maxBytes: 2500, notUsedSince: null };
    expect(sizesOf(folder)).toEqual([{ kind: 'page', entries: 5, bytes: 4004 }]);
    expect(prune(folder, { ...options, isDry: true })).toMatchObject({ entries: 3, left: 2000 });
    expect(existsSync(keptPath(join(folder, 'page'), keys[3]!))).toBe(true);
    prune(folder, { ...options, isDry: false });
    expect(keys.map((key) => existsSync(keptPath(join(folder, 'page'), key)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(existsSync(join(folder, 'builds/x.json'))).toBe(true);
    const since = new Date(Date.now() - 3_600_000);
    prune(folder, { maxBytes: 1e9, notUsedSince: since, isDry: false });
    expect(keys.map((key) => existsSync(keptPath(join(folder, 'page'), key)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a shared cache', () => {
  const filled = () => {
    const folder = sandbox({ 'builds/x.json': 'stays here', 'page/not-an-entry': 'neither' });
    for (let i = 0; i < 40; i++)
      keep(join(folder, i % 2 ? 'page' : 'pdf'), sha256(`${i}`), bytes(`entry ${i}`));
    return folder;
  };
  const entries = (folder: string) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => /[0-9a-f]{64}$/.test(name) && statSync(join(folder, name)).isFile())
      .sort();

  async function carried(where: string) {
    const [first, second] = [filled(), sandbox()];
    expect(await syncCache('push', first, await openShared(where))).toEqual({ carried: 40, there: 0 });
    expect(await syncCache('push', first, await openShared(where))).toEqual({ carried: 0, there: 40 });
    expect(await syncCache('pull', second, await openShared(where))).toEqual({ carried: 40, there: 0 });
    expect(entries(second)).toEqual(entries(first));
    expect(textIn(readKept(join(second, 'page'), sha256('7')))).toBe('entry 7');
    expect(existsSync(join(second, 'builds'))).toBe(false);
  }

  it('may be a folder; what is torn is not carried', async () => {
    const where = join(sandbox(), 'shared');
    await carried(where);
    truncateSync(keptPath(join(where, 'page'), sha256('7')), 70);
    renameSync(
      keptPath(join(where, 'page'), sha256('9')),
      keptPath(join(where, 'page'), sha256('7')).replace(/.$/, '0'),
    );
    expect((await syncCache('pull', sandbox(), await openShared(where))).carried).toBeLessThan(40);
  });

  it('may be a bucket, whole pages of names and a prefix', async () => {
    // With the real clock, as a store elsewhere has: the client must find out that ours is another.
    const server = spawn(
      process.execPath,
      [
        join(PROJECT, 'node_modules/s3rver/bin/s3rver.js'),
        ...[
          '--directory',
          sandbox(),
          '--address',
          '127.0.0.1',
          '--port',
          '0',
          '--configure-bucket',
          'policies',
        ],
      ],
      { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const before = { ...process.env };
    onTestFinished(() => {
      process.env = before;
      server.kill();
    });
    const port = await new Promise<string>((resolve) => {
      server.stdout.on('data', (part: Buffer) => {
        const found = /127\.0\.0\.1:(\d+)/.exec(part.toString('utf8'))?.[1];
        if (found) resolve(found);
      });
    });
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    });
    await carried('s3://policies/some/prefix');
    await expect(syncCache('pull', sandbox(), await openShared('s3://nowhere'))).rejects.toThrow(
      's3://nowhere: ',
    );
  });

  it('is nothing else', async () => {
    await expect(openShared('https://example.org')).rejects.toThrow('a folder or s3://bucket/prefix');
    await expect(openShared('s3://')).rejects.toThrow('s3://bucket/prefix');
    await expect(openShared(join(sandbox({ a: 'x' }), 'a'))).rejects.toThrow('is a file');
  });
});

describe('the digest of the code', () => {
  it('is another one with another line of source, and the same with another test', () => {
    const project = sandbox({ 'src/a.ts': '1', 'src/a.test.ts': '1', 'package.json': '{}' });
    const before = codeDigest(project);
    writeFileSync(join(project, 'src/a.test.ts'), '2');
    expect(codeDigest(project)).toBe(before);
    writeFileSync(join(project, 'src/a.ts'), '2');
    expect(codeDigest(project)).not.toBe(before);
  });
});
