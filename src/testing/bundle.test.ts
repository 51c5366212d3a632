/** A kept bundle gives the site that Astro gives, byte for byte, and only a whole one of this user is used. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { toolDigest } from '../cli/site-process.ts';
import { bundleAt, bundlesFolder } from '../site/bundle.ts';
import { gazetteProcess as gazette } from './gazette.ts';
import { PROJECT, sandbox } from './sandbox.ts';

afterEach(() => {
  delete process.env.GAZETTE_BUNDLES;
  delete process.env.PROD;
});

const FIRST = join(PROJECT, 'src/testing/archives/first');

it('gives the same bytes with a kept bundle as Astro does, and makes half of one again', async () => {
  const root = sandbox();
  cpSync(FIRST, root, { recursive: true });
  process.env.PROD = '';
  const bundles = join(sandbox(), 'bundles');
  const sums = async (folder: string) => {
    process.env.GAZETTE_BUNDLES = folder;
    rmSync(join(root, '.cache'), { recursive: true, force: true });
    const built = await gazette('build', '--no-pdf', '--as-of', '2026-11-23', '--root', root);
    expect(built, built.stderr).toMatchObject({ status: 0 });
    return readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8');
  };
  // What was cut short is no bundle: the first build is Astro's own, and its bundle takes that place.
  process.env.GAZETTE_BUNDLES = bundles;
  const half = bundleAt([toolDigest(), process.version, '/legal/'])!;
  mkdirSync(join(half, 'server'), { recursive: true });
  const own = await sums(bundles);
  // Astro takes a variable of this name for a word of its own; what pages may run does not hang on it.
  expect(readFileSync(join(root, 'dist/ru/index.html'), 'utf8')).toContain('"Content-Security-Policy"');
  expect(readdirSync(bundles)).toEqual([basename(half)]);
  expect(readdirSync(half).sort()).toEqual(['client', 'pages.json', 'server']);
  expect(await sums(bundles)).toBe(own);
  if (process.env.GAZETTE_TRIALS === 'full') expect(await sums('')).toBe(own);
}, 180_000);

it.skipIf(process.getuid === undefined)('is kept nowhere where others may write', () => {
  const folder = sandbox();
  process.env.GAZETTE_BUNDLES = folder;
  expect(bundlesFolder()).toBe(folder);
  chmodSync(folder, 0o777);
  expect(bundlesFolder()).toBeNull();
  process.env.GAZETTE_BUNDLES = '';
  expect(bundlesFolder()).toBeNull();
  process.env.GAZETTE_BUNDLES = join(folder, 'new');
  expect(bundlesFolder()).toBe(join(folder, 'new'));
  expect(existsSync(join(folder, 'new'))).toBe(true);
});
