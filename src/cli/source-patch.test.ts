import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sourcePatch } from './source-patch.ts';

const scratch = mkdtempSync(join(tmpdir(), 'gazette-patch-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const patch = (from: string, to: string) =>
  sourcePatch({ path: 'a/ru.md', text: from }, { path: 'b/ru.md', text: to });

it('names both files and marks whole lines', () => {
  expect(
    patch('---\ntitle: Политика\n---\n\nХраним 3 года.\n', '---\ntitle: Политика\n---\n\nХраним 5 лет.\n'),
  ).toBe(
    '--- a/ru.md\n+++ b/ru.md\n@@ -2,4 +2,4 @@\n title: Политика\n ---\n \n-Храним 3 года.\n+Храним 5 лет.\n',
  );
});

it.each([
  ['lines in the middle', 'one\ntwo\nthree\n', 'one\n2\nthree\n'],
  ['a last line without its end', 'one\ntwo', 'one\ntwo\nthree'],
  ['an end that came', 'one\ntwo', 'one\ntwo\n'],
  ['ends of lines as Windows writes them', 'one\r\ntwo\r\n', 'one\r\n2\r\n'],
  ['a text that was empty', '', 'one\n'],
  ['Kazakh letters and signs', 'Құны 500 ₸.\n', 'Құны 700 ₸.\n'],
])('is applied by git: %s', (_, from, to) => {
  writeFileSync(join(scratch, 'ru.md'), from);
  execFileSync('git', ['apply', '-'], { cwd: scratch, input: patch(from, to) });
  expect(readFileSync(join(scratch, 'ru.md'), 'utf8')).toBe(to);
});

it('is empty for one text', () => {
  expect(patch('same\n', 'same\n')).toBe('');
});
