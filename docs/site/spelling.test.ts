import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from './pages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Words that the dictionaries and our list do not have, each with its place. */
function misspelt(args: readonly string[], input = ''): string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      'node_modules/cspell/bin.mjs',
      'lint',
      '--no-progress',
      '--no-summary',
      '--config',
      'docs/site/cspell.yaml',
      ...args,
    ],
    { cwd: PROJECT, encoding: 'utf8', input },
  );
  if (status !== 0 && stdout === '') throw new Error(stderr);
  return stdout.split('\n').filter((line) => line !== '');
}

describe('the spelling', () => {
  it('of every page of the documentation is right, or its words are in the list', () => {
    expect(misspelt([...PATTERNS, 'README.md'])).toEqual([]);
  });

  it('is checked in both languages', () => {
    const found = misspelt(['stdin://page.md'], 'A pollicy is published. Политека опубликована.').join();
    expect(found).toContain('pollicy');
    expect(found).toContain('Политека');
  });
});
