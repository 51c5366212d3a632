import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepBeside } from '../cli/site-folder.ts';
import { strict } from '../notice/words.ts';
import { gazette } from './gazette.ts';
import { DRAFTED, sandbox, write } from './sandbox.ts';

describe('a template', () => {
  it.each([
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..3000) %}{% for j in (1..3000) %}{% for k in (1..3000) %}x{% endfor %}{% endfor %}{% endfor %}',
  ])('ends by itself, whatever it asks for: %s', (template) => {
    expect(() => strict.parseAndRenderSync(template)).toThrow(/limit exceeded/);
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
