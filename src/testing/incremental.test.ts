/** What is kept from build to build never shows: a site is the same, byte for byte, whether anything was kept or not. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sha256 } from '../store/index.ts';
import { gazette, gazetteProcess } from './gazette.ts';
import { lengthenNotice, PROJECT, sandbox } from './sandbox.ts';

/** Digests of all files of a site; without a cache the search index has other names each time, and the list of digests too. */
function digestsIn(site: string, isWhole = false): Record<string, string> {
  const files = (readdirSync(site, { recursive: true }) as string[])
    .filter((path) => statSync(join(site, path)).isFile())
    .filter((path) => isWhole || !(path.startsWith('pagefind/') || path === 'SHA256SUMS'))
    .sort();
  return Object.fromEntries(files.map((path) => [path, sha256(readFileSync(join(site, path)))]));
}

const entriesIn = (root: string, kind: string) =>
  (readdirSync(join(root, '.cache', kind), { recursive: true }) as string[])
    .map((name) => join(root, '.cache', kind, name))
    .filter((path) => statSync(path).isFile());

const built = async (root: string, day: string, ...more: string[]) => {
  const { status, stdout, stderr } = await gazette(
    ...['build', '--no-pdf', '--json', '--root', root, '--as-of', day],
    ...more,
  );
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as { unchanged: boolean; pages?: { all: number; made: number } };
};

/** The same policies, where nothing was ever built. */
function withoutCache(root: string): string {
  const fresh = sandbox();
  for (const folder of ['policies', 'templates', 'shared'].filter((name) => existsSync(join(root, name))))
    cpSync(join(root, folder), join(fresh, folder), { recursive: true, verbatimSymlinks: true });
  return fresh;
}

/** One archive for all: its site is built in parts first, where nothing was kept. */
let root: string;
let parts: readonly { shard: string; out: string }[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-incremental-'));
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  parts = ['1/2', '2/2'].map((shard) => ({ shard, out: join(root, `part-${shard[0]}`) }));
  for (const { shard, out } of parts) await built(root, '2026-11-23', '--shard', shard, '--out', out);
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a site in parts', () => {
  it('is put together as it would have been built, and not from parts that do not belong together', async () => {
    const merge = (...folders: string[]) => gazette('merge', ...folders, '--root', root);
    const [first, second] = parts.map(({ out }) => out) as [string, string];
    expect((await merge(first)).stderr).toContain('of 2 parts, 2 are missing');
    expect((await merge(first, first, second)).stderr).toContain('part 1 is named twice');
    expect((await merge(first, root)).stderr).toContain('is not a part of a site');
    expect((await merge(first, second)).status).toBe(0);
    const merged = digestsIn(join(root, 'dist'), true);
    expect((await built(root, '2026-11-23', '--force')).unchanged).toBe(false);
    expect(merged).toEqual(digestsIn(join(root, 'dist'), true));
    // Every page of a policy is in one part alone.
    const own = parts.map(({ out }) => Object.keys(digestsIn(out)).filter((path) => path.startsWith('ru/')));
    expect(own[0]!.filter((path) => own[1]!.includes(path))).toEqual([]);
    expect(own[1]!.length).toBeGreaterThan(10);
    await built(root, '2026-11-24', '--shard', '2/2', '--out', second);
    expect((await merge(first, second)).stderr).toContain('do not belong together');
    expect((await gazette('build', '--root', root, '--shard', '3/2')).stderr).toContain(
      '--shard takes a part',
    );
  }, 120_000);
});

describe('a build after a build', () => {
  it('does nothing if nothing changed, and everything again that was lost or touched', async () => {
    const before = digestsIn(join(root, 'dist'));
    expect((await built(root, '2026-11-23')).unchanged).toBe(true);
    // A checkout gives every file another time.
    const policy = join(root, 'policies/privacy/policy.yaml');
    writeFileSync(policy, readFileSync(policy));
    expect((await built(root, '2026-11-23')).unchanged).toBe(true);
    // What somebody changed, took away or put there.
    writeFileSync(join(root, 'dist/ru/index.html'), 'touched');
    rmSync(join(root, 'dist/ru/privacy/2025-12-15'), { recursive: true });
    mkdirSync(join(root, 'dist/of/somebody'), { recursive: true });
    writeFileSync(join(root, 'dist/of/somebody/else.html'), 'else');
    const { ino } = statSync(join(root, 'dist/en/index.html'));
    expect((await built(root, '2026-11-23')).unchanged).toBe(false);
    expect(digestsIn(join(root, 'dist'))).toEqual(before);
    expect(existsSync(join(root, 'dist/of'))).toBe(false);
    // What nobody touched was left where it is.
    expect(statSync(join(root, 'dist/en/index.html')).ino).toBe(ino);
    rmSync(join(root, 'dist'), { recursive: true });
    // Entries that are torn, swapped or gone are made again.
    // The oldest are of this day; the last build before was one of another.
    const [first, second, third, ...rest] = entriesIn(root, 'page').sort(
      (a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs,
    );
    truncateSync(first!, 100);
    writeFileSync(second!, readFileSync(third!));
    rmSync(third!);
    for (const kind of ['document', 'step', 'clauses', 'check']) truncateSync(entriesIn(root, kind)[0]!, 70);
    expect((await built(root, '2026-11-23')).unchanged).toBe(false);
    expect(digestsIn(join(root, 'dist'))).toEqual(before);
    expect(entriesIn(root, 'page')).toHaveLength(rest.length + 3);
  }, 120_000);

  it('gives the same as one without a cache, on another day and after every kind of event', async () => {
    const call = (...args: string[]) => gazette(...args, '--root', root);
    const before = digestsIn(join(root, 'dist'));
    // The day on which a version comes into force.
    await built(root, '2027-03-01');
    expect(digestsIn(join(root, 'dist'))).not.toEqual(before);
    await call('draft', 'privacy', '--from', '2027-03-01');
    lengthenNotice(root);
    for (const args of [
      ['notified', 'privacy', '2025-12-15', '--channel', 'email', '--on', '2025-12-16', '--audience', '21'],
      ['correct', 'privacy', '2025-12-15', '--note', 'A note'],
      ['reviewed', 'privacy', '2025-12-15', '--by', 'Counsel', '--locale', 'en'],
      ['reviewed', 'cookies', '2025-12-15', '--by', 'Counsel'],
      ['publish', 'privacy', '--effective', '2027-06-01', '--class', 'editorial', '--reason', 'Shorter'],
      ['withdraw', 'cookies', '2025-12-15', '--on', '2027-01-10', '--reason', 'No cookies'],
    ])
      expect((await call(...args)).stderr).not.toContain('error');
    expect((await call('merge', ...parts.map(({ out }) => out))).stderr).toContain('do not belong together');
    // A theme that is a link to another file of the project.
    const theme = join(root, 'templates/site/theme.css');
    const style = join(root, 'shared/own.css');
    for (const file of [theme, style]) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(style, '.own {}');
    symlinkSync('../../shared/own.css', theme);
    await built(root, '2027-03-02');
    const version = () => readFileSync(join(root, 'dist/ru/privacy/2025-12-15/index.html'), 'utf8');
    expect(version()).toContain('theme.css');
    // A day on which nothing begins or ends: most pages stand.
    const { pages } = await built(root, '2027-03-03');
    expect(pages!.made).toBeLessThan(pages!.all / 2);
    // Nobody but the version that was read again says so.
    await call('reviewed', 'privacy', '2025-12-15', '--by', 'Counsel');
    expect((await built(root, '2027-03-03')).pages!.made).toBeLessThan(COMMON + 20);
    const fresh = withoutCache(root);
    await built(fresh, '2027-03-03');
    expect(digestsIn(join(root, 'dist'))).toEqual(digestsIn(join(fresh, 'dist')));
  }, 120_000);

  it('makes the neighbours of a new version, and leaves the others as they are', async () => {
    const root = sandbox({
      'policies/organisation.yaml':
        'name: { en: Acme }\nsite: https://acme.example\ndefaultLocale: en\nlocales: [en]\ntimeZone: UTC\n',
    });
    const text = (i: number) =>
      `# Policy\n\n## Term\n\nWe keep it for ${i} years.\n\n## Rights\n\nYou have some.\n`;
    const names = Array.from({ length: 9 }, (_, i) => `${i < 6 ? 'a' : 'b'}-2024-0${i + 1}-01.md`);
    const folder = sandbox(Object.fromEntries(names.map((name, i) => [name, text(i + 1)])));
    await gazette('import', 'markdown', folder, '--root', root);
    // As a long history is built.
    const large = ['--sheets', 'in-force'];
    await built(root, '2026-11-23', ...large);
    const before = digestsIn(join(root, 'dist'));
    writeFileSync(join(folder, 'a-2024-10-01.md'), text(20));
    await gazette('import', 'markdown', folder, '--root', root);
    const step = entriesIn(root, 'step').length;
    const { pages } = await built(root, '2026-11-23', ...large);
    const after = digestsIn(join(root, 'dist'));
    expect(entriesIn(root, 'step')).toHaveLength(step + 1);
    const touched = Object.keys(after).filter(
      (path) => before[path] !== undefined && before[path] !== after[path],
    );
    const other = touched.filter((path) => /^(en|api\/v1)\/b\//.test(path));
    expect(other).toEqual([]);
    // Of the versions: the last one, which has a follower now, and the one before, whose redline no longer leads to what
    // holds and is no Word file any more. Redlines to both say so; those of earlier neighbours stand.
    const versions = touched.flatMap(
      (path) => /^en\/a\/(\d{4}-\d\d-\d\d)\/index\.html$/.exec(path)?.[1] ?? [],
    );
    expect(versions).toEqual(['2024-05-01', '2024-06-01']);
    expect(touched.filter((path) => /compare\/.*\.\./.test(path))).toEqual([
      'en/a/compare/2024-04-01..2024-05-01/index.html',
      'en/a/compare/2024-05-01..2024-06-01/index.html',
      // Its Word file is gone, so its proof names none.
      'en/a/compare/2024-05-01..2024-06-01/redline.json',
    ]);
    const isNew = (path: string) => before[path] !== after[path];
    expect(pages!.made).toBeLessThanOrEqual(Object.keys(after).filter(isNew).length + COMMON);
    const fresh = withoutCache(root);
    await built(fresh, '2026-11-23', ...large);
    expect(after).toEqual(digestsIn(join(fresh, 'dist')));
  }, 120_000);
});

/** Pages that belong to no policy; they are made in each build. */
const COMMON = 35;

describe('the cache', () => {
  it('is sized, pruned and carried by the command line', async () => {
    process.env.GAZETTE_CACHE_KEY = '0123456789abcdef0123456789abcdef';
    onTestFinished(() => {
      delete process.env.GAZETTE_CACHE_KEY;
    });
    const call = async (...args: string[]) => {
      // In a process of its own, which has the key.
      const { stdout, stderr } = await gazetteProcess('cache', ...args, '--root', root);
      return stdout + stderr;
    };
    expect(await call('size')).toMatch(/^page: \d+ entries, [\d.]+ [KM]B$/m);
    const shared = join(root, 'shared');
    expect(await call('push', shared)).toMatch(/^\d+ entries copied, 0 were there already/);
    expect(await call('prune', '--max-size', '1KB', '--dry-run')).toContain('would be removed');
    expect(await call('prune', '--max-size', '0B')).toContain('; 0 B kept');
    expect(await call('size')).toBe('the cache is empty\n');
    expect(await call('pull', shared)).toMatch(/^\d+ entries copied/);
    expect(await call('size')).toMatch(/^page: \d+ entries/m);
    expect(await call('prune', '--max-size', 'much')).toContain('--max-size takes a size such as 500MB');
    // What was there before there were keys, or was made without it.
    const path = (readdirSync(shared, { recursive: true }) as string[]).find((name) =>
      name.endsWith('.sealed'),
    )!;
    writeFileSync(join(shared, path), 'forged');
    await call('prune', '--max-size', '0B');
    expect(await call('pull', shared)).toContain('1 entries were refused');
    expect(await call('pull', 'https://example.org')).toContain('a folder or s3://bucket/prefix');
  }, 120_000);
});
