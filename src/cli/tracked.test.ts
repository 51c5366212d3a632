/** Files that are for one machine alone, and came with the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { sampleSandbox, sandbox, write } from '../testing/sandbox.ts';

/** The sample in a repository that has these files, whatever `.gitignore` says. */
function committed(files: Readonly<Record<string, string>>, root = sampleSandbox()): string {
  write(root, files);
  execFileSync('git', ['init', '-q', root]);
  execFileSync('git', ['-C', root, 'add', '-f', '--', ...Object.keys(files)]);
  return root;
}

const organisation = 'policies/organisation.yaml';
const plan = (moves: readonly string[]) => JSON.stringify({ moves, removed: null });

describe('check', () => {
  it.each([
    ['.cache', '.cache/page/ab/entry', 'could stand on pages'],
    ['.send', '.send/key', 'addresses of recipients'],
  ])('refuses a %s that git tracks', async (folder, file, why) => {
    const root = committed({ [file]: 'x' });
    const found = JSON.parse((await gazette('check', '--json', '--root', root)).stdout);
    expect(found.ok).toBe(false);
    expect(found.problems).toContainEqual(
      expect.objectContaining({
        path: folder,
        rule: 'archive/tracked',
        message: expect.stringContaining(why),
      }),
    );
    execFileSync('git', ['-C', root, 'rm', '-rq', '--cached', folder]);
    expect((await gazette('check', '--root', root)).stdout).not.toContain('archive/tracked');
  });

  it('carries out no write that git brought along, and neither does build', async () => {
    const root = sampleSandbox();
    const before = readFileSync(join(root, organisation), 'utf8');
    committed(
      { 'policies/.pending/plan.json': plan([organisation]), 'policies/.pending/0': 'name: Evil' },
      root,
    );
    for (const format of ['text', 'sarif', 'json'])
      expect(await gazette('check', '--root', root, '--format', format)).toMatchObject({ status: 1 });
    expect(await gazette('build', '--no-pdf', '--root', root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('archive/tracked'),
    });
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(readFileSync(join(root, organisation), 'utf8')).toBe(before);
    expect((await gazette('check', '--root', root)).stderr).toContain(
      'policies/.pending:1:1 error archive/tracked',
    );
  });

  it('finds them in a folder of a repository, and nothing where there is none', async () => {
    const top = sandbox();
    const root = sampleSandbox();
    expect((await gazette('check', '--root', root)).stdout).not.toContain('archive/tracked');
    execFileSync('cp', ['-r', root, join(top, 'legal')]);
    committed({ 'legal/.cache/x': 'x', '.cache/x': 'of another tool' }, top);
    expect((await gazette('check', '--root', join(top, 'legal'))).stdout).toContain('(git has 1)');
  });
});

describe('a write that a stopped command had decided', () => {
  it('is told by whatever command finishes it', async () => {
    const pending = (root: string) =>
      write(root, {
        'policies/.pending/plan.json': plan([organisation]),
        'policies/.pending/0': readFileSync(join(root, organisation), 'utf8'),
      });
    const root = sampleSandbox();
    const said = `A write that a stopped command had decided was finished: ${organisation}`;
    pending(root);
    expect((await gazette('check', '--root', root)).stdout).toContain(
      `policies/.pending:1:1 warning ledger/pending ${said}`,
    );
    pending(root);
    expect((await gazette('next', '--root', root)).stderr).toContain(said);
    expect((await gazette('next', '--root', root)).stderr).not.toContain(said);
  });

  it('puts no link in place of a file', async () => {
    const root = sampleSandbox();
    write(root, { 'policies/.pending/plan.json': plan([organisation]) });
    symlinkSync('/etc/hostname', join(root, 'policies/.pending/0'));
    expect(await gazette('next', '--root', root)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('is a link'),
    });
    expect(existsSync(join(root, 'policies/.pending'))).toBe(true);
  });
});
