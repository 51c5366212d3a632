/** A cache that came from elsewhere: with a repository, a copied project, a disk of somebody else. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft } from '../archive/index.ts';
import { filesIn } from '../output/index.ts';
import { gazette, gazetteWith } from '../testing/gazette.ts';
import { DRAFTED, PROJECT, sandbox } from '../testing/sandbox.ts';

const DAY = '2026-01-01';
const KEY = '0123456789abcdef0123456789abcdef';

const call = (root: string) => ['build', '--no-pdf', '--root', root, '--as-of', DAY];
const environment = (settings: string) => ({ GAZETTE_CACHE_KEY: '', XDG_CONFIG_HOME: settings });

/** A build as a user with these settings runs it. */
const build = (root: string, settings: string, env: Readonly<Record<string, string>> = {}) =>
  gazetteWith({ ...environment(settings), ...env }, ...call(root));

/** The same in a process of its own: nothing is left of it but what it has written. */
function buildAlone(root: string, settings: string) {
  return new Promise<{ status: number; stderr: string }>((done) => {
    execFile(
      process.execPath,
      [join(PROJECT, 'src/cli/main.ts'), ...call(root)],
      { env: { ...process.env, ...environment(settings) } },
      (error, _, stderr) => done({ status: error ? Number(error.code) : 0, stderr }),
    );
  });
}

const bytesIn = (root: string) =>
  Object.fromEntries(
    filesIn(join(root, 'dist')).map((path) => [path, readFileSync(join(root, 'dist', path), 'base64')]),
  );

const REFUSED =
  /\d+ entries of \.cache\/ were damaged, or not made by you on this machine, and were made again/;
const made = ({ stderr }: { stderr: string }) => Number(/(\d+) of \d+ pages were made/.exec(stderr)?.[1]);

/** A project with its cache, without what was built: as a repository, a copy or a disk brings it. `bytes`: of what was built. */
async function broughtBy(settings: string) {
  const root = sandbox(DRAFTED);
  publishDraft(root, {
    policy: 'privacy',
    effective: DAY,
    published: DAY,
    class: 'substantive',
    material: true,
    reason: 'New law',
    now: () => `${DAY}T09:00:00Z`,
  });
  expect(await build(root, settings)).toMatchObject({ status: 0 });
  const bytes = bytesIn(root);
  const copy = join(sandbox(), 'project');
  cpSync(root, copy, { recursive: true });
  rmSync(join(copy, 'dist'), { recursive: true });
  return { copy, bytes };
}

describe.skipIf(process.platform === 'win32')('a cache', () => {
  it('is refused where it is a file', async () => {
    const root = sandbox({ ...DRAFTED, '.cache': 'x' });
    const { status, stderr } = await build(root, sandbox());
    expect([status, stderr]).toEqual([2, expect.stringContaining('.cache is a file, expected a folder')]);
  });

  it('is refused where a link leads to a folder of somebody else', async () => {
    for (const place of ['.cache', '.cache/page']) {
      const [root, elsewhere] = [sandbox(DRAFTED), sandbox({ 'notes.txt': 'mine' })];
      if (place !== '.cache') mkdirSync(join(root, '.cache'));
      symlinkSync(elsewhere, join(root, place));
      for (const call of [
        ['build', '--no-pdf'],
        ['cache', 'prune', '--max-size', '0MB'],
      ]) {
        const { status, stderr } = await gazette(...call, '--root', root);
        expect([status, stderr]).toEqual([2, expect.stringContaining('is a link, expected a folder')]);
      }
      expect(readdirSync(elsewhere)).toEqual(['notes.txt']);
    }
  });

  it('is trusted by who made it, and made again by everybody else', async () => {
    const ann = sandbox();
    const { copy, bytes } = await broughtBy(ann);
    const own = await build(copy, ann);
    expect(own.stderr).not.toMatch(REFUSED);
    rmSync(join(copy, 'dist'), { recursive: true });
    const ben = sandbox();
    const other = await build(copy, ben);
    expect(other).toMatchObject({ status: 0, stderr: expect.stringMatching(REFUSED) });
    expect(made(other)).toBeGreaterThan(made(own));
    expect(bytesIn(copy)).toEqual(bytes);
    rmSync(join(copy, 'dist'), { recursive: true });
    expect((await build(copy, ben)).stderr).not.toMatch(REFUSED);
  });

  it('is trusted by every machine that has the key of a shared one', async () => {
    const { copy } = await broughtBy(sandbox());
    const env = { GAZETTE_CACHE_KEY: KEY };
    const first = await build(copy, sandbox(), env);
    for (const name of ['dist', '.cache/builds']) rmSync(join(copy, name), { recursive: true });
    const next = await build(copy, sandbox(), env);
    expect(next.stderr).not.toMatch(REFUSED);
    expect(made(next)).toBeLessThan(made(first));
    expect(await build(copy, sandbox(), { GAZETTE_CACHE_KEY: 'short' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('expected 32 or more'),
    });
  });

  it('is made again by each build where the key could come with the project', async () => {
    const { copy, bytes } = await broughtBy(sandbox());
    const inside = join(copy, 'settings');
    for (let n = 0; n < 2; n++) {
      rmSync(join(copy, 'dist'), { recursive: true, force: true });
      const built = await buildAlone(copy, inside);
      expect(built.stderr).toMatch(REFUSED);
      expect(built.stderr).toContain('No key could be kept in');
    }
    expect(bytesIn(copy)).toEqual(bytes);
  });
});
