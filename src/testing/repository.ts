/** Small histories, made here, and the command that takes them in. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../archive/index.ts';
import { makeRepository, type NewCommit } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { sandbox } from './sandbox.ts';

export const at = (day: string, time = '12:00:00') => Date.parse(`${day}T${time}Z`) / 1000;
export const commit = (
  day: string,
  files: Record<string, string | null>,
  more: Partial<NewCommit> = {},
): NewCommit => ({
  authored: at(day),
  committed: at(day),
  message: `Change of ${day}\n`,
  files: Object.entries(files),
  ...more,
});

/** A repository with these commits, and an empty folder beside it. */
export async function repository(commits: readonly NewCommit[]): Promise<{ repo: string; root: string }> {
  const folder = sandbox();
  const repo = join(folder, 'repo.git');
  await makeRepository(repo, commits, { name: 'Ann', email: 'ann@example.org' });
  return { repo, root: join(folder, 'root') };
}

/** Runs git with a name and a day of its own. */
export const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: '2024-05-01T12:00:00Z',
        GIT_COMMITTER_DATE: '2024-05-03T12:00:00Z',
      },
    },
  )
    .toString()
    .trim();

/** `gazette import ARGS --json`, and what it said. */
export async function taken(kind: 'git' | 'ota' | 'markdown' | 'html' | 'legalize', ...args: string[]) {
  const { status, stdout, stderr } = await gazette('import', kind, '--json', ...args);
  return { status, stderr, said: stdout === '' ? null : JSON.parse(stdout) };
}

export const versionsIn = (root: string, policy: string) =>
  readArchive(root).archive!.policies.find((own) => own.policy.id === policy)!.versions;
export const textOf = (root: string, policy: string, version: string, locale = 'en') =>
  readFileSync(join(root, 'policies', policy, version, `${locale}.md`), 'utf8');

export const TEXT = `---
title: Privacy policy
layout: page
---

# Privacy policy

*Last updated: 1 March 2024*

## What we collect

We collect your name and the number of your telephone.

## How long we keep it

We keep it for three years, see [what we collect](#what-we-collect).
`;
