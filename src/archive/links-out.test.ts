/** Links that a commit could bring along. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linksOut } from './links-out.ts';
import { readOnce } from './read.ts';

let home: string;
let root: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gazette-links-'));
  root = join(home, 'repository', 'legal');
  for (const folder of ['policies', 'templates/site', 'shared'])
    mkdirSync(join(root, folder), { recursive: true });
  mkdirSync(join(home, 'elsewhere'));
  writeFileSync(join(home, 'elsewhere', 'key.svg'), 'a key');
  writeFileSync(join(home, 'repository', 'logo.svg'), '<svg/>');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const found = () => linksOut(root).map(({ file }) => file);

it.skipIf(process.platform === 'win32')('names links that lead to another folder of the machine', () => {
  symlinkSync(join(home, 'elsewhere/key.svg'), join(root, 'templates/site/logo.svg'));
  symlinkSync('../../../elsewhere', join(root, 'policies/privacy'));
  expect(found()).toEqual(['policies/privacy', 'templates/site/logo.svg']);
  // What stands behind them is not read, either.
  const { archive, problems } = readOnce(root);
  expect(archive).toBeNull();
  expect(problems.map(({ file }) => file)).toEqual(['policies/privacy', 'templates/site/logo.svg']);
});

it.skipIf(process.platform === 'win32')('names one behind a link that stays in the project', () => {
  symlinkSync(join(home, 'elsewhere/key.svg'), join(root, 'shared/logo.svg'));
  symlinkSync('../shared', join(root, 'templates/email'));
  expect(found()).toEqual(['templates/email/logo.svg']);
});

it.skipIf(process.platform === 'win32')('leaves links in the repository, to nothing, and in a circle', () => {
  mkdirSync(join(home, 'repository', '.git'));
  symlinkSync('../../../logo.svg', join(root, 'templates/site/logo.svg'));
  symlinkSync('../../nowhere', join(root, 'templates/site/gone.svg'));
  symlinkSync('..', join(root, 'templates/site/circle'));
  expect(found()).toEqual([]);
  rmSync(join(home, 'repository', '.git'), { recursive: true });
  expect(found()).toEqual(['templates/site/logo.svg']);
});
