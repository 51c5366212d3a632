import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { sandbox } from '../../testing/sandbox.ts';
import { filesAt } from './git.ts';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

it('gives no path that would lead out of a folder, by the signs of either kind of system', async () => {
  const root = sandbox({
    'policies/privacy/policy.yaml': 'a',
    'policies/..\\..\\out.yaml': 'b',
    'policies/a..b/en.md': 'c',
  });
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'Begin');
  const paths = (await filesAt(root, 'HEAD', 'policies')).map(({ path }) => path);
  expect(paths).toEqual(['policies/a..b/en.md', 'policies/privacy/policy.yaml']);
});
