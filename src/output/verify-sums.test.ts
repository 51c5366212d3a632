import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sha256 } from '../archive/index.ts';
import { isSite, verify } from './verify.ts';
import { verifySums } from './verify-sums.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'gazette-sums-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const LINE = `${sha256('x')}  a.html\n`;
const told = (root: string) => verifySums(root).problems.map(({ file, reason }) => `${file}: ${reason}`);

it('finds nothing where every file has its digest', () => {
  expect(told(folder({ 'a.html': 'x', SHA256SUMS: LINE }))).toEqual([]);
});

it('says that the list is not there, or that something else stands in its place', () => {
  const absent = 'SHA256SUMS: Unexpected absence, expected the list of all files with their digests';
  expect(told(folder({ 'a.html': 'x' }))[0]).toBe(absent);
  expect(told(folder({ 'a.html': 'x', 'SHA256SUMS/b': 'x' }))[0]).toBe(absent);
});

it('finds a file that the list names twice', () => {
  const lines = `${'0'.repeat(64)}  a.html\n${LINE}`;
  expect(told(folder({ 'a.html': 'x', SHA256SUMS: lines }))).toContain(
    'SHA256SUMS: Unexpected line 2, which names a file again, expected each file once',
  );
});

// Only Linux keeps such names.
it.runIf(process.platform === 'linux')('finds a file whose name is no text', () => {
  const root = folder({ 'a.html': 'x', SHA256SUMS: LINE });
  writeFileSync(Buffer.concat([Buffer.from(join(root, 'b')), Buffer.from([0xff])]), 'x');
  expect(told(root).join()).toContain('expected none: its name is no text');
});

it('takes a site for one without its list, whatever lies in it', async () => {
  const root = folder({ 'ledger.jsonl': '', 'policies/organisation.yaml': '' });
  expect(isSite(root)).toBe(true);
  expect(await verify(root)).toMatchObject({ kind: 'site' });
  expect(isSite(folder({ 'policies/ledger.jsonl': '' }))).toBe(false);
  expect(isSite(join(folder({ 'policies/ledger.jsonl': '' }), 'policies'))).toBe(false);
});
