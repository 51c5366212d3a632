/** A checkout on Windows with other settings than ours: what is told, and that it is told once for each file. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gitFiles, writeProjectFiles } from '../cli/project-files.ts';
import { sampleSandbox } from '../testing/sandbox.ts';
import { checkArchive, problemLine, readArchive, recordEvent } from './index.ts';
import { convertedEnds } from './line-ends.ts';

const CONVERTED =
  'Unexpected line ends CRLF, expected LF: something converted the file; bring it back and keep `policies/** -text` in .gitattributes';

const errorsOf = (root: string) =>
  checkArchive(readArchive(root).found)
    .filter(({ fatal }) => fatal)
    .map(problemLine);

function convert(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\r?\n/g, '\r\n'));
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

/** A repository with the sample, and a checkout of it by somebody whose git converts line ends. */
function checkedOut(hasAttributes: boolean): string {
  const root = sampleSandbox();
  if (hasAttributes) writeProjectFiles(root, gitFiles(root));
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'Begin');
  git(root, 'clone', '-q', '-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', root, join(root, 'clone'));
  return join(root, 'clone');
}

it('keeps every byte in a checkout that converts line ends, with the attributes that init writes', () => {
  const root = checkedOut(true);
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toContain('\r\n');
  expect(errorsOf(root)).toEqual([]);
});

it('names the line ends of every file that a checkout converted, and nothing that follows from them', () => {
  const errors = errorsOf(checkedOut(false));
  expect(errors.length).toBeGreaterThan(5);
  expect(errors.filter((line) => !line.includes(CONVERTED))).toEqual([]);
  for (const file of ['ledger.jsonl', 'ledger.sha256', 'privacy/2025-12-15/version.yaml'])
    expect(errors.filter((line) => line.startsWith(`policies/${file}:`)).length).toBeLessThanOrEqual(1);
  expect(errors.some((line) => line.startsWith('policies/ledger.jsonl:1:1 '))).toBe(true);
});

it('says of the digest alone that it was converted, and writes nothing while it is', () => {
  const root = sampleSandbox();
  convert(join(root, 'policies/ledger.sha256'));
  expect(errorsOf(root)).toEqual([`policies/ledger.sha256:1:1 error ledger/digest ${CONVERTED}`]);
  const before = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
  convert(join(root, 'policies/ledger.jsonl'));
  const written = recordEvent(root, 'corrected', {
    policy: 'privacy',
    version: '2025-12-15',
    today: '2026-11-23',
    on: '2026-11-23',
    note: 'Read 30 for 3',
    now: () => '2026-11-23T09:00:00Z',
  });
  expect(written.events).toBeNull();
  expect(readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')).toBe(before.replaceAll('\n', '\r\n'));
});

it('tells line ends from words, in either direction and in any bytes', () => {
  const [lf, crlf] = [Buffer.from('срок\nдва\n'), Buffer.from('срок\r\nдва\r\n')];
  const digest = (bytes: Buffer) => execFileSync('sha256sum', { input: bytes }).toString().slice(0, 64);
  expect(convertedEnds(crlf, digest(lf))).toContain('line ends CRLF, expected LF');
  expect(convertedEnds(lf, digest(crlf))).toContain('line ends LF, expected CRLF');
  expect(convertedEnds(Buffer.from('срок\r\nтри\r\n'), digest(lf))).toBeNull();
  const odd = Buffer.from([0xff, 0x0a, 0x80, 0x0a]);
  expect(convertedEnds(Buffer.from([0xff, 0x0d, 0x0a, 0x80, 0x0d, 0x0a]), digest(odd))).not.toBeNull();
});

it('names a published file whose name has other capitals, as a disk may have that tells none apart', () => {
  const root = sampleSandbox();
  const folder = join(root, 'policies/privacy/2025-12-15');
  const name = readdirSync(folder).find((one) => one.endsWith('.md'))!;
  renameSync(join(folder, name), join(folder, name.toUpperCase()));
  expect(errorsOf(root).some((line) => line.includes(`expected \`${name}\`: other systems`))).toBe(true);
});
