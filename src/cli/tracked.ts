/** Files of this machine that git tracks by mistake, or because somebody planted them. */
import { execFileSync } from 'node:child_process';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../archive/index.ts';

/** What stands under the root for a machine alone, and what would follow if it came with the repository. */
const OWN = {
  'policies/.pending': 'what it holds would be written into the policies by the next command',
  '.cache': 'what it holds could stand on pages',
  '.send': 'it holds addresses of recipients',
} as const;

/** Whether a write that git brought along waits to be carried out: none of this machine's commands left it. */
export const isPendingTracked = (problems: readonly VFileMessage[]): boolean =>
  problems.some(({ file }) => file === 'policies/.pending');

/** A problem for each of them that the index of git has; nothing where there is no git, or no repository. */
export function trackedProblems(root: string): VFileMessage[] {
  const tracked = trackedIn(root, Object.keys(OWN));
  return Object.entries(OWN).flatMap(([path, why]) => {
    const count = tracked.filter((name) => name === path || name.startsWith(`${path}/`)).length;
    if (count === 0) return [];
    const reason = `Unexpected file in git, expected \`${path}\` to be left out (git has ${count}): ${why}. Look at who committed it, then \`git rm -r --cached ${path}\``;
    return [problem(path, reason, { rule: 'archive/tracked' })];
  });
}

function trackedIn(root: string, paths: readonly string[]): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--', ...paths], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter((name) => name !== '');
  } catch {
    // No git here, or no repository: then nothing of it came from one.
    return [];
  }
}
