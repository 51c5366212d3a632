import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type ReadResult, readArchive } from '../archive/index.ts';
import { DRAFTED, sampleSandbox, sandbox } from '../testing/sandbox.ts';
import { keptArchive, runsFrom } from './kept-archive.ts';

afterEach(() => runsFrom(null));

/** Reads the archive under `root` and counts how often it is read from the files. */
function reader(root: string, { bundle = 'one', hasCache = true } = {}) {
  if (hasCache) mkdirSync(join(root, '.cache'), { recursive: true });
  let times = 0;
  const read = (): ReadResult => {
    times += 1;
    return readArchive(root);
  };
  return {
    read: (from = bundle) => {
      runsFrom(from);
      return keptArchive(root, read);
    },
    times: () => times,
  };
}

const withOwnWords = { 'templates/languages/de.yaml': 'languageName: Hochdeutsch\n' };
const withProblems = {
  'policies/stray.txt': '',
  'policies/privacy/draft/version.yaml': 'change: { clas: 1 }\n',
};

it.each([
  ['the sample', () => sampleSandbox()],
  ['a draft', () => sandbox(DRAFTED)],
  ['a project with words of its own', () => sandbox({ ...DRAFTED, ...withOwnWords })],
  ['a project with problems', () => sandbox({ ...DRAFTED, ...withProblems })],
  ['a project without records', () => sandbox({ 'policies/privacy/notes.txt': '' })],
])('gives of %s what reading gives', (_, make) => {
  const root = make();
  const { read, times } = reader(root);
  read();
  const kept = read();
  expect(times()).toBe(1);
  const anew = readArchive(root);
  expect(kept).toEqual(anew);
  expect(kept.problems.map(String)).toEqual(anew.problems.map(String));
  expect(kept.archive?.problems ?? kept.problems).toBe(kept.problems);
});

it('reads anew what changed: a byte, a file, a folder', () => {
  const root = sandbox(DRAFTED);
  const { read, times } = reader(root);
  read();
  const changes = [
    () => writeFileSync(join(root, 'policies/privacy/draft/en.md'), 'Other words.\n'),
    () => mkdirSync(join(root, 'policies/cookies')),
    () => rmSync(join(root, 'policies/cookies'), { recursive: true }),
    () => writeFileSync(join(root, 'policies/organisation.yaml'), ''),
  ];
  for (const change of changes) {
    change();
    expect(read()).toEqual(readArchive(root));
  }
  // Without the folder, everything but the text is as it was after the first change.
  expect(times()).toBe(4);
});

it('believes no entry of other code', () => {
  const { read, times } = reader(sandbox(DRAFTED));
  read('one');
  read('two');
  expect(times()).toBe(2);
});

it('keeps nothing where no build has made a cache, nor of code without a bundle', () => {
  const root = sandbox(DRAFTED);
  const without = reader(root, { hasCache: false });
  without.read();
  without.read();
  expect(without.times()).toBe(2);
  expect(existsSync(join(root, '.cache'))).toBe(false);
  mkdirSync(join(root, '.cache'));
  runsFrom(null);
  keptArchive(root, () => readArchive(root));
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});
