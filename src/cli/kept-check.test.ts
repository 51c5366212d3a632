import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problem } from '../archive/index.ts';
import type { CheckResult } from '../lint/index.ts';
import { sandbox } from '../testing/sandbox.ts';
import { keptCheck } from './kept-check.ts';

const SUPPRESSION = { rule: 'a/b', version: null, reason: 'known', until: '2027-01-01' };

/** A root with a cache, and a check that counts how often it is made. */
function checked({ hasCache = true } = {}) {
  const root = sandbox({ 'policies/organisation.yaml': 'name: A\n', 'policies/privacy/en.md': 'Text.\n' });
  if (hasCache) mkdirSync(join(root, '.cache'));
  let made = 0;
  const check = (): CheckResult => {
    made += 1;
    const text = readFileSync(join(root, 'policies/privacy/en.md'), 'utf8');
    const at = { line: 3, column: 7 };
    return {
      problems: [
        problem('policies/privacy/en.md', `Found ${text}`, { rule: 'text/words', place: at }),
        problem('policies/organisation.yaml', 'A hint', { rule: 'some/hint', severity: 'info' }),
      ],
      suppressed: [
        {
          message: problem('policies/privacy/en.md', 'Known', { rule: 'a/b', severity: 'warning' }),
          suppression: SUPPRESSION,
        },
      ],
    };
  };
  const run = (...given: readonly unknown[]) => keptCheck(root)(given, async () => check());
  return { root, run, times: () => made };
}

/** What is told of a result, to people and programs. */
const told = ({ problems, suppressed }: CheckResult) => JSON.stringify([problems, suppressed]);

it('finds again what an earlier check found, without checking', async () => {
  const { run, times } = checked();
  const first = await run('2026-01-01', null);
  const second = await run('2026-01-01', null);
  expect(times()).toBe(1);
  expect(told(second)).toBe(told(first));
  expect(String(second.problems[0])).toBe(String(first.problems[0]));
});

it.each<[string, (root: string) => void]>([
  ['a text', (root) => writeFileSync(join(root, 'policies/privacy/en.md'), 'Texts\n')],
  ['an empty folder', (root) => mkdirSync(join(root, 'policies/cookies'))],
  [
    'a template',
    (root) => {
      mkdirSync(join(root, 'templates'));
      writeFileSync(join(root, 'templates/en.yaml'), '');
    },
  ],
])('checks anew when %s is another', async (_, change) => {
  const { root, run, times } = checked();
  await run();
  change(root);
  await run();
  expect(times()).toBe(2);
});

it('checks anew for another day, policy or witness', async () => {
  const { run, times } = checked();
  await run('2026-01-01', null, []);
  await run('2026-01-02', null, []);
  await run('2026-01-01', 'privacy', []);
  await run('2026-01-01', null, [{ holds: true }]);
  expect(times()).toBe(4);
});

it('keeps nothing of a check during which a file changed', async () => {
  const { root, run, times } = checked();
  await keptCheck(root)([], async () => {
    writeFileSync(join(root, 'policies/privacy/en.md'), 'Changed\n');
    return { problems: [], suppressed: [] };
  });
  expect((await run()).problems[0]!.reason).toBe('Found Changed\n');
  expect(times()).toBe(1);
});

it('keeps nothing where no build has made a cache, and makes no folder', async () => {
  const { root, run, times } = checked({ hasCache: false });
  await run();
  await run();
  expect(times()).toBe(2);
  expect(existsSync(join(root, '.cache'))).toBe(false);
});

it('keeps nothing where a link leads elsewhere', async () => {
  const { root, run, times } = checked();
  const elsewhere = sandbox({ 'en.md': 'One\n' });
  symlinkSync(elsewhere, join(root, 'policies/linked'));
  await run();
  await run();
  expect(times()).toBe(2);
});

it('keeps nothing where a file or a link stands in place of the cache', () => {
  for (const put of [
    (path: string) => writeFileSync(path, 'a file'),
    (path: string) => symlinkSync(sandbox(), path),
  ]) {
    const { root, run, times } = checked({ hasCache: false });
    put(join(root, '.cache'));
    run();
    run();
    expect(times()).toBe(2);
  }
});

it('checks each time where a file stands in place of what checks keep', async () => {
  const { root, run, times } = checked();
  writeFileSync(join(root, '.cache/checks'), 'a file');
  await run();
  await run();
  expect(times()).toBe(2);
});

it.runIf(process.platform === 'linux')('keeps nothing where the name of a file is no text', async () => {
  const { root, run, times } = checked();
  writeFileSync(Buffer.concat([Buffer.from(join(root, 'policies/a')), Buffer.from([0xff])]), 'x');
  await run();
  await run();
  expect(times()).toBe(2);
});

it('believes no entry that somebody else has changed', async () => {
  const { root, run, times } = checked();
  await run();
  const folder = join(root, '.cache/checks');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (path.includes('/')) writeFileSync(file, `${readFileSync(file, 'latin1').slice(0, -1)}x`, 'latin1');
  }
  await run();
  expect(times()).toBe(2);
});

it.skipIf(process.platform === 'win32')('writes through no link that came with a repository', () => {
  const { root, run, times } = checked();
  const elsewhere = sandbox({ 'notes.txt': 'Mine.\n' });
  symlinkSync(elsewhere, join(root, '.cache/checks'));
  run('2026-01-01');
  run('2026-01-01');
  expect(times()).toBe(2);
  expect(readdirSync(elsewhere)).toEqual(['notes.txt']);
});
