/** Two who write one draft: nobody's words are lost without a word. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DRAFTED, sandbox } from '../testing/sandbox.ts';
import { changeDraftFile, readDraftFile } from './index.ts';

const NAME = 'en.md' as const;
const FILE = 'policies/privacy/draft/en.md';
const read = (root: string) => readFileSync(join(root, FILE), 'utf8');
const change = (root: string, text: string, seen: string | null) =>
  changeDraftFile(root, { policy: 'privacy', name: NAME, text, seen });

it('writes over what was seen, and gives the digest of what stands there now', () => {
  const root = sandbox(DRAFTED);
  const seen = readDraftFile(root, 'privacy', NAME)!;
  const first = change(root, 'one\n', seen.digest);
  expect([first.isWritten, read(root)]).toEqual([true, 'one\n']);
  expect(change(root, 'two\n', first.file!.digest).isWritten).toBe(true);
  expect(read(root)).toBe('two\n');
  expect(readdirSync(join(root, 'policies/privacy/draft'))).toEqual(['en.md', 'version.yaml']);
});

it('leaves what somebody else wrote meanwhile, and gives it back', () => {
  const root = sandbox(DRAFTED);
  const { digest } = readDraftFile(root, 'privacy', NAME)!;
  writeFileSync(join(root, FILE), 'theirs\n');
  const refused = change(root, 'mine\n', digest);
  expect([refused.isWritten, refused.file?.text, read(root)]).toEqual([false, 'theirs\n', 'theirs\n']);
});

it('begins a text only where there is none', () => {
  const root = sandbox(DRAFTED);
  expect(change(root, 'mine\n', null).isWritten).toBe(false);
  const begun = changeDraftFile(root, { policy: 'privacy', name: 'ru.md', text: 'текст\n', seen: null });
  expect(begun.isWritten).toBe(true);
});

it('makes no draft of one that is there no more', () => {
  const root = sandbox(DRAFTED);
  const { digest } = readDraftFile(root, 'privacy', NAME)!;
  renameSync(join(root, 'policies/privacy/draft'), join(root, 'policies/privacy/2027-01-01'));
  for (const seen of [digest, null])
    expect(change(root, 'mine\n', seen)).toEqual({ isWritten: false, file: null });
  expect(existsSync(join(root, 'policies/privacy/draft'))).toBe(false);
});

it('goes through no link into a published folder', () => {
  const root = sandbox(DRAFTED);
  const folder = join(root, 'policies/privacy');
  renameSync(join(folder, 'draft'), join(folder, '2027-01-01'));
  symlinkSync(join(folder, '2027-01-01'), join(folder, 'draft'));
  expect(readDraftFile(root, 'privacy', NAME)).toBeNull();
  expect(change(root, 'mine\n', null)).toEqual({ isWritten: false, file: null });
});

it('gives no text of bytes that are none', () => {
  const root = sandbox(DRAFTED);
  mkdirSync(join(root, 'policies/privacy/draft'), { recursive: true });
  writeFileSync(join(root, FILE), Buffer.from([0x48, 0xff, 0xfe]));
  expect(readDraftFile(root, 'privacy', NAME)?.text).toBeNull();
});

it.each(['../policy.yaml', 'en.md/../../policy.yaml', 'facts.yaml', '.md', 'EN.md'])(
  'knows no file %s',
  (name) => {
    const root = sandbox(DRAFTED);
    const write = () =>
      changeDraftFile(root, { policy: 'privacy', name: name as 'en.md', text: 'x', seen: null });
    expect(write).toThrow('a draft has no file');
    expect(() => readDraftFile(root, 'privacy', name as 'en.md')).toThrow('a draft has no file');
  },
);
