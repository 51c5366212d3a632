import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleSandbox, sandbox, write } from '../testing/sandbox.ts';
import { PendingError } from './commit.ts';
import { readArchive, recordEvent } from './index.ts';
import { withLock } from './lock.ts';

const FILES = ['policies/ledger.jsonl', 'policies/ledger.sha256'];
const read = (root: string) => FILES.map((file) => readFileSync(join(root, file), 'utf8'));

/** Two copies of the sample: one as it is, and what its ledger is after a correction. */
function beforeAndAfter() {
  const [root, other] = [sampleSandbox(), sampleSandbox()];
  recordEvent(other, 'corrected', {
    policy: 'privacy',
    version: '2025-12-15',
    today: '2026-11-23',
    on: '2026-11-23',
    now: () => '2026-11-23T09:00:00Z',
    note: 'Read 30 for 3',
  });
  return { root, after: read(other) };
}

/** What a command leaves that was stopped with `done` of its files in place. */
function stopped(root: string, folder: string, after: readonly string[], done: number): void {
  mkdirSync(join(root, folder), { recursive: true });
  write(root, { [`${folder}/plan.json`]: JSON.stringify({ moves: FILES, removed: null }) });
  for (const [i, content] of after.entries())
    write(root, { [i < done ? FILES[i]! : `${folder}/${i}`]: content });
}

it.each([0, 1, 2])(
  'a write that was decided is finished by whoever reads next: %i files were done',
  (done) => {
    const { root, after } = beforeAndAfter();
    stopped(root, 'policies/.pending', after, done);
    const { archive, problems } = readArchive(root);
    expect(problems).toEqual([]);
    expect(archive!.ledger.text).toBe(after[0]);
    expect(read(root)).toEqual(after);
    expect(existsSync(join(root, 'policies/.pending'))).toBe(false);
  },
);

it('a write that was not decided never happened', () => {
  const { root, after } = beforeAndAfter();
  const before = read(root);
  stopped(root, 'policies/.pending.part', after, 0);
  expect(readArchive(root).problems).toEqual([]);
  expect(read(root)).toEqual(before);
  expect(existsSync(join(root, 'policies/.pending.part'))).toBe(false);
});

it.each([
  ['zh-Hans.md', true],
  ['pt-BR.md', true],
  ['zh_hans.md', false],
  ['../../../x.md', false],
])('moves the text of a language into its place, and nothing else: %s', (name, isMoved) => {
  const root = sampleSandbox();
  const path = `policies/privacy/2025-12-15/${name}`;
  write(root, {
    'policies/.pending/plan.json': JSON.stringify({ moves: [path], removed: null }),
    'policies/.pending/0': 'A text.\n',
  });
  const read = () => readArchive(root);
  if (isMoved) read();
  else expect(read).toThrow(PendingError);
  expect(existsSync(join(root, path))).toBe(isMoved);
});

it('writes through no link that leads elsewhere', () => {
  const root = sampleSandbox();
  const elsewhere = sandbox();
  symlinkSync(elsewhere, join(root, 'policies/linked'));
  write(root, {
    'policies/.pending/plan.json': JSON.stringify({ moves: ['policies/linked/policy.yaml'], removed: null }),
    'policies/.pending/0': 'kind: privacy\n',
  });
  expect(() => readArchive(root)).toThrow(/policies\/linked is a link, and nothing is written through one/);
  expect(existsSync(join(elsewhere, 'policy.yaml'))).toBe(false);
});

it('the lock of a command that was killed goes with the next reading, and one that is held stays', () => {
  const root = sampleSandbox();
  const lock = join(root, 'policies/.lock');
  write(root, { 'policies/.lock': '' });
  expect(readArchive(root).problems).toEqual([]);
  expect(existsSync(lock)).toBe(false);
  withLock(root, () => {
    expect(readArchive(root).problems).toEqual([]);
    expect(existsSync(lock)).toBe(true);
  });
});
