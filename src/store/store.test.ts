/** The cache: what is kept is found again, what is damaged is not, and it can be carried to another machine. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT, sandbox } from '../testing/sandbox.ts';
import {
  cacheKey,
  codeDigest,
  keep,
  keptPath,
  openShared,
  ownKey,
  ownPartOf,
  privateFolder,
  prune,
  readKept,
  Seals,
  Store,
  settingsFolder,
  sha256,
  sizesOf,
  syncCache,
  writeWhole,
} from './index.ts';
import { sealed } from './seal.ts';

const bytes = (text: string) => Buffer.from(text);
const OWN = new Seals(Buffer.alloc(32, 1));
const OTHER = new Seals(Buffer.alloc(32, 2));
const textIn = (kept: Uint8Array | null) => kept && Buffer.from(kept).toString('utf8');

describe('kept bytes', () => {
  it('are found under their key, and not when they are torn, swapped or changed', () => {
    const folder = sandbox();
    const [a, b] = [sha256('a'), sha256('b')];
    keep(folder, a, bytes('one'), OWN);
    keep(folder, b, bytes('two'), OWN);
    expect([textIn(readKept(folder, a, OWN)), textIn(readKept(folder, b, OWN))]).toEqual(['one', 'two']);
    expect(readKept(folder, sha256('c'), OWN)).toBeNull();
    truncateSync(keptPath(folder, a), 66);
    expect(readKept(folder, a, OWN)).toBeNull();
    keep(folder, a, bytes('one'), OWN);
    expect(textIn(readKept(folder, a, OWN))).toBe('one');
    writeFileSync(keptPath(folder, a), readFileSync(keptPath(folder, b)));
    expect(readKept(folder, a, OWN)).toBeNull();
    const entry = readFileSync(keptPath(folder, b));
    entry[entry.length - 1]! ^= 1;
    writeFileSync(keptPath(folder, b), entry);
    expect(readKept(folder, b, OWN)).toBeNull();
  });
});

describe('seals', () => {
  it.skipIf(process.platform === 'win32')(
    'is written through no link, whose name anybody can foretell',
    () => {
      const folder = sandbox();
      const mine = sandbox({ 'notes.txt': 'Mine.\n' });
      const [file, beside] = ['a'.repeat(64), 'b'.repeat(64)];
      mkdirSync(dirname(keptPath(folder, file)));
      symlinkSync(join(mine, 'notes.txt'), keptPath(folder, file));
      symlinkSync(mine, dirname(keptPath(folder, beside)));
      for (const key of [file, beside]) {
        keep(folder, key, bytes('a result'), OWN);
        expect(readKept(folder, key, OWN)).toBeNull();
      }
      const part = join(folder, `note.${process.pid}.part`);
      symlinkSync(join(mine, 'notes.txt'), part);
      writeWhole(join(folder, 'note'), bytes('a note'));
      expect(readdirSync(mine)).toEqual(['notes.txt']);
      expect(readFileSync(join(mine, 'notes.txt'), 'utf8')).toBe('Mine.\n');
      expect(readFileSync(join(folder, 'note'), 'utf8')).toBe('a note');
    },
  );

  it('know what another user or machine has made, and count it', () => {
    const folder = sandbox();
    const key = sha256('a');
    keep(folder, key, bytes('false words'), OTHER);
    const own = new Seals(Buffer.alloc(32, 1));
    expect(readKept(folder, key, own)).toBeNull();
    expect(own.refused).toBe(1);
    // What was there before there were seals: anybody can make a digest.
    writeFileSync(keptPath(folder, key), `${sha256(`${key}\nfalse words`)}\nfalse words`);
    expect(readKept(folder, key, own)).toBeNull();
    // A folder in place of an entry.
    mkdirSync(keptPath(folder, sha256('b')), { recursive: true });
    expect(readKept(folder, sha256('b'), own)).toBeNull();
    expect(own.refused).toBe(3);
    expect(readKept(folder, sha256('c'), own)).toBeNull();
    expect(own.refused).toBe(3);
  });

  it('of several keys are made with the first, and known by all', () => {
    const [a, b] = [Buffer.alloc(32, 1), ownPartOf('a key that machines share, of length')];
    const both = new Seals(b, a);
    expect(textIn(both.open('x', new Seals(a).enclose('x', bytes('one'))))).toBe('one');
    expect(new Seals(a).open('x', both.enclose('x', bytes('one')))).toBeNull();
    expect(both.open('y', both.enclose('x', bytes('one')))).toBeNull();
    expect(both.open('x', Buffer.alloc(0))).toBeNull();
    // A folder keeps its name whether the shared key is there or not.
    expect(both.nameOf('address')).toBe(new Seals(a).nameOf('address'));
    expect(OTHER.nameOf('address')).not.toBe(OWN.nameOf('address'));
  });
});

describe('the key of this user', () => {
  const project = () => sandbox({ 'policies/x': '' });

  it('is made once, readable by nobody else, and the same for all processes', async () => {
    const folder = join(sandbox(), 'settings/gazette');
    const key = ownKey(folder, project());
    expect(key).toHaveLength(32);
    expect(ownKey(folder, project())).toEqual(key);
    expect(statSync(join(folder, 'cache.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['cache.key']);
  });

  it.each([
    ['others can read', (path: string) => chmodSync(path, 0o644)],
    ['is no key', (path: string) => writeFileSync(path, 'short\n')],
    [
      'is a link',
      (path: string) => {
        rmSync(path);
        symlinkSync('/etc/hostname', path);
      },
    ],
  ])('is made anew where the one that is there %s', (_, spoil) => {
    const folder = sandbox();
    const before = ownKey(folder, project());
    spoil(join(folder, 'cache.key'));
    const after = ownKey(folder, project());
    expect(after).toHaveLength(32);
    expect(after).not.toEqual(before);
    expect(lstatSync(join(folder, 'cache.key')).isFile()).toBe(true);
  });

  it('never stands in the project, where it could come with it', () => {
    const root = project();
    const link = join(sandbox(), 'link');
    symlinkSync(root, link);
    for (const folder of [root, join(root, '.config/gazette'), join(link, 'gazette')])
      expect(ownKey(folder, root)).toBeNull();
    expect(ownKey(join(sandbox({ file: 'x' }), 'file/gazette'), root)).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('stands among the settings of the user', () => {
    expect(settingsFolder({ XDG_CONFIG_HOME: '/home/ann/settings' })).toBe('/home/ann/settings/gazette');
    for (const env of [{}, { XDG_CONFIG_HOME: '' }, { XDG_CONFIG_HOME: 'settings' }])
      expect(settingsFolder(env)).toBe(join(homedir(), '.config/gazette'));
  });
});

describe('a store', () => {
  it('makes a value once: from memory, from the disk, in another process as well', () => {
    const folder = sandbox();
    let made = 0;
    const ask = (store: Store, part = 'x') => store.json('kind', [part], () => ({ n: ++made }));
    const store = new Store({ kept: { folder, seals: OWN }, code: '1' });
    expect([ask(store), ask(store)]).toEqual([{ n: 1 }, { n: 1 }]);
    expect(ask(store)).toBe(ask(store));
    expect(ask(new Store({ kept: { folder, seals: OWN }, code: '1' }))).toEqual({ n: 1 });
    // Other code may make other values.
    expect(ask(new Store({ kept: { folder, seals: OWN }, code: '2' }))).toEqual({ n: 2 });
    expect(ask(store, 'y')).toEqual({ n: 3 });
    expect(store.counts.get('kind')).toEqual({ made: 2, found: 0 });
    // Without a folder nothing is written.
    expect(ask(new Store({ kept: null, code: '1' }))).toEqual({ n: 4 });
  });

  it('lets go of what was not asked for longest', () => {
    const store = new Store({ kept: null, code: '', memory: 30 });
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
    const store = new Store({ kept: null, code: '' });
    expect(store.keyOf('k', 'a', 'b')).not.toBe(store.keyOf('k', 'ab'));
    expect(store.keyOf('k', 'a')).not.toBe(store.keyOf('ka'));
  });
});

describe('pruning', () => {
  it('takes out what was not used for longest, and scraps, and nothing else', () => {
    const folder = sandbox({ 'builds/x.json': 'a record of a build', 'page/ab/left.123.part': 'half' });
    const keys = ['a', 'b', 'c', 'd'].map((name) => sha256(name));
    for (const [i, key] of keys.entries()) {
      keep(join(folder, 'page'), key, bytes('x'.repeat(935)), OWN);
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

const KEY = '0123456789abcdef0123456789abcdef';

describe('a shared cache', () => {
  const filled = () => {
    const folder = sandbox({ 'builds/x.json': 'stays here', 'page/not-an-entry': 'neither' });
    for (let i = 0; i < 40; i++)
      keep(join(folder, i % 2 ? 'page' : 'pdf'), sha256(`${i}`), bytes(`entry ${i}`), OWN);
    return folder;
  };
  const entries = (folder: string) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => /[0-9a-f]{64}$/.test(name) && statSync(join(folder, name)).isFile())
      .sort();

  async function carried(where: string) {
    const [first, second] = [filled(), sandbox()];
    const said = async (direction: 'pull' | 'push', cache: string) =>
      syncCache(direction, { cache, shared: await openShared(where), key: KEY, seals: OWN });
    expect(await said('push', first)).toEqual({ carried: 40, there: 0, refused: [] });
    expect(await said('push', first)).toEqual({ carried: 0, there: 40, refused: [] });
    expect(await said('pull', second)).toEqual({ carried: 40, there: 0, refused: [] });
    expect(entries(second)).toEqual(entries(first));
    expect(textIn(readKept(join(second, 'page'), sha256('7'), OWN))).toBe('entry 7');
    expect(existsSync(join(second, 'builds'))).toBe(false);
  }

  it('may be a folder', () => carried(join(sandbox(), 'shared')));

  it('carries nothing that commands keep of one machine', async () => {
    const [cache, shared] = [sandbox(), await openShared(join(sandbox(), 'shared'))];
    for (const kind of ['archives', 'checks', 'page'])
      keep(join(cache, kind), sha256(kind), bytes(kind), OWN);
    expect(await syncCache('push', { cache, shared, key: KEY, seals: OWN })).toMatchObject({ carried: 1 });
    const name = `checks/${sha256('a').slice(0, 2)}/${sha256('a')}`;
    await shared.write(`${name}.sealed`, sealed(KEY, name, bytes('nothing found')));
    expect(await syncCache('pull', { cache: sandbox(), shared, key: KEY, seals: OWN })).toMatchObject({
      carried: 1,
      refused: [],
    });
  });

  it('refuses whatever was not sealed with the key for its own name', async () => {
    const where = join(sandbox(), 'shared');
    const shared = await openShared(where);
    const first = filled();
    await syncCache('push', { cache: first, shared, key: KEY, seals: OWN });
    const nameOf = (n: number, kind = 'page') => `${kind}/${sha256(`${n}`).slice(0, 2)}/${sha256(`${n}`)}`;
    const file = (n: number) => join(where, `${nameOf(n)}.sealed`);
    const forged = sandbox();
    keep(join(forged, 'page'), sha256('1'), bytes('false words'), OWN);
    const entry = readFileSync(keptPath(join(forged, 'page'), sha256('1')));
    const cases: readonly (readonly [number, () => Uint8Array])[] = [
      [1, () => entry],
      [3, () => Buffer.concat([Buffer.alloc(32), entry])],
      [5, () => sealed('another key of enough characters ', nameOf(5), readFileSync(file(5)).subarray(32))],
      [7, () => readFileSync(file(9))],
      [9, () => sealed(KEY, nameOf(9, 'pdf'), readFileSync(file(9)).subarray(32))],
      [11, () => readFileSync(file(11)).subarray(0, 36)],
      [13, () => Buffer.alloc(0)],
    ];
    for (const [n, content] of cases) writeFileSync(file(n), content());
    // An entry as it was shared before there were keys.
    mkdirSync(join(where, 'page/00'), { recursive: true });
    writeFileSync(join(where, 'page/00', `${'0'.repeat(64)}`), entry);
    const second = sandbox();
    expect(await syncCache('pull', { cache: second, shared, key: KEY, seals: OWN })).toEqual({
      carried: 40 - cases.length,
      there: 0,
      refused: cases.map(([n]) => nameOf(n)).sort(),
    });
    for (const [n] of cases) expect(readKept(join(second, 'page'), sha256(`${n}`), OWN)).toBeNull();
    const none = await syncCache('pull', {
      cache: sandbox(),
      shared,
      key: 'not the key, but long enough to be one',
      seals: OWN,
    });
    expect([none.carried, none.refused.length]).toEqual([0, 40]);
  });

  it('refuses and names a link or a folder in place of an entry, and what was not made here', async () => {
    const where = join(sandbox(), 'shared');
    const shared = await openShared(where);
    const [first, second] = [filled(), sandbox()];
    await syncCache('push', { cache: first, shared, key: KEY, seals: OWN });
    const names = entries(first);
    const [linked, folder] = names.map((name) => join(where, `${name}.sealed`)) as [string, string];
    cpSync(linked, join(where, 'elsewhere'));
    rmSync(linked);
    symlinkSync(join(where, 'elsewhere'), linked);
    rmSync(folder);
    mkdirSync(folder);
    const pulled = await syncCache('pull', { cache: second, shared, key: KEY, seals: OTHER });
    expect(pulled).toEqual({ carried: 38, there: 0, refused: names.slice(0, 2) });
    // Each machine seals with its own key what it has taken in.
    const [kind, , digest] = names[2]!.split('/') as [string, string, string];
    expect(readKept(join(second, kind), digest, OTHER)).not.toBeNull();
    expect(readKept(join(second, kind), digest, new Seals(Buffer.alloc(32, 1)))).toBeNull();
    const pushed = await syncCache('push', {
      cache: second,
      shared: await openShared(join(sandbox(), 'another')),
      key: KEY,
      seals: OWN,
    });
    expect([pushed.carried, pushed.refused.length]).toEqual([0, 38]);
  });

  it('needs a key that nobody guesses', () => {
    for (const key of [undefined, ''])
      expect(() => cacheKey(key)).toThrow('needs a key in GAZETTE_CACHE_KEY');
    expect(() => cacheKey('short')).toThrow('expected 32 or more');
    expect(cacheKey(KEY)).toBe(KEY);
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
    const nowhere = { cache: sandbox(), shared: await openShared('s3://nowhere'), key: KEY, seals: OWN };
    await expect(syncCache('pull', nowhere)).rejects.toThrow('s3://nowhere: ');
  });

  it('is nothing else', async () => {
    await expect(openShared('https://example.org')).rejects.toThrow('a folder or s3://bucket/prefix');
    await expect(openShared('s3://')).rejects.toThrow('s3://bucket/prefix');
    await expect(openShared(join(sandbox({ a: 'x' }), 'a'))).rejects.toThrow('is a file');
  });
});

describe('a private folder', () => {
  it('is made for its user alone, and taken back from everybody else', () => {
    const folder = join(sandbox(), 'a/cache');
    privateFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    chmodSync(folder, 0o777);
    privateFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
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
