import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepBeside } from '../cli/site-folder.ts';
import { strict } from '../notice/words.ts';
import { gazette } from './gazette.ts';
import { DRAFTED, PROJECT, sandbox, write } from './sandbox.ts';

describe('a template', () => {
  it.each([
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..3000) %}{% for j in (1..3000) %}{% for k in (1..3000) %}x{% endfor %}{% endfor %}{% endfor %}',
  ])('ends by itself, whatever it asks for: %s', (template) => {
    expect(() => strict().parseAndRenderSync(template)).toThrow(/limit exceeded/);
  });
});

describe('a name with signs that a terminal obeys', () => {
  it('reaches it as what it is', async () => {
    const root = sandbox(DRAFTED);
    write(root, { 'policies/privacy/draft/\u001b]0;owned\u0007.md': 'x' });
    const { stdout, stderr } = await gazette('check', '--root', root);
    expect(`${stdout}${stderr}`).toContain('\\u{1b}]0;owned\\u{7}.md');
    expect(`${stdout}${stderr}`).not.toContain('\u001b]0;');
  });
});

/** Commands that print a name, each with what it needs. */
const NAMES: readonly (readonly [of: string, args: (root: string, name: string) => readonly string[]])[] = [
  ['a file of a draft', (root) => ['check', '--root', root]],
  [
    'a Word file that is none',
    (root, name) => ['import', 'docx', join(root, name), '--policy', 'privacy', '--replace', '--root', root],
  ],
  ['a list', (root, name) => ['send', 'privacy', 'draft', '--to', name, '--root', root]],
  ['a folder to verify', (_, name) => ['verify', name]],
  ['a policy', (root, name) => ['draft', name, '--root', root]],
  ['a command', (_, name) => [name]],
  ['an option', (root, name) => ['check', `--${name}`, '--root', root]],
  ['a root', (root, name) => ['next', '--root', join(root, name)]],
  ['a repository', (root, name) => ['import', 'git', name, '--root', root]],
  ['files to compare', (root, name) => ['diff', join(root, name), join(root, `${name}.md`)]],
];

describe('a name with signs that a terminal obeys, wherever a command prints it', () => {
  it.each(NAMES)('%s', async (_, args) => {
    const root = sandbox(DRAFTED);
    const name = '\u001b]0;owned\u0007.md';
    write(root, { [`policies/privacy/draft/${name}`]: 'x', [name]: 'x' });
    const { stdout, stderr } = await gazette(...args(root, name));
    expect(`${stdout}${stderr}`).toContain('owned');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('a reader that leaves early', () => {
  it.each([
    ['check --format sarif', 0],
    ['explain', 0],
    ['next --json', 0],
    ['diff privacy 2024-09-01 2025-12-15 --format html', 0],
    ['--help', 0],
  ])('gets no stack trace from %s, and the status is that of the command', async (args, status) => {
    const main = join(PROJECT, 'src/cli/main.ts');
    const call = `"${process.execPath}" "${main}" ${args} ${/^(--help|explain)/.test(args) ? '' : `--root "${PROJECT}"`}`;
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) =>
      // The reader is gone before the first word.
      execFile('bash', ['-c', `${call} | true; echo "\${PIPESTATUS[0]}"`], (_, out, err) =>
        done({ stdout: out, stderr: err }),
      ),
    );
    expect(stderr).not.toMatch(/EPIPE|at .*node:|Error/);
    expect(Number(stdout.trim())).toBe(status);
  });
});

describe('what a build left that was killed', () => {
  const GONE = 2 ** 22 - 7;

  it('goes with the next one', () => {
    const folder = sandbox({ 'dist/index.html': 'old' });
    for (const part of ['new', 'old', 'whole']) mkdirSync(join(folder, `dist.${GONE}.${part}`));
    // Of a process with this number that was killed, as in a container, and of one that runs.
    mkdirSync(join(folder, `dist.${process.pid}.new`));
    mkdirSync(join(folder, `dist.${process.ppid}.new`));
    mkdirSync(join(folder, `other.${GONE}.new`));
    sweepBeside(join(folder, 'dist'));
    expect(readdirSync(folder).sort()).toEqual(
      ['dist', `dist.${process.ppid}.new`, `other.${GONE}.new`].sort(),
    );
  });

  it('is the old site, where it was taken away and no new one stands there', () => {
    const folder = sandbox();
    mkdirSync(join(folder, `dist.${GONE}.old`));
    writeFileSync(join(folder, `dist.${GONE}.old/index.html`), 'old');
    mkdirSync(join(folder, `dist.${GONE}.new`));
    sweepBeside(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  });
});
