/**
 * The archive under attack: processes killed in the middle of writing, several writing at once, single bytes changed.
 * `npm run trials` runs these at full size, `npm test` a little of each.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { ORGANISATION, POLICY, PROJECT, sampleSandbox, sandbox, TEXT } from '../testing/sandbox.ts';
import { checkArchive, isError, problemLine, readArchive } from './index.ts';

const isFull = process.env.GAZETTE_TRIALS === 'full';
const KILLS = isFull ? 200 : 4;
const RACES = isFull ? 40 : 1;
const BYTES = isFull ? 1000 : 40;

const errorsOf = (root: string) => {
  const { archive, problems } = readArchive(root);
  return (archive ? checkArchive(archive) : [...problems]).filter(isError).map(problemLine);
};

const names = (count: number) => Array.from({ length: count }, (_, i) => `policy-${i}`);

/** An organisation whose policies all have a draft. */
function drafted(policies: readonly string[]) {
  const files: Record<string, string> = { 'policies/organisation.yaml': ORGANISATION };
  for (const policy of policies) {
    files[`policies/${policy}/policy.yaml`] = POLICY;
    files[`policies/${policy}/draft/version.yaml`] = 'change:\n  summary:\n    en: [The first version.]\n';
    files[`policies/${policy}/draft/en.md`] = TEXT;
  }
  return sandbox(files);
}

function worker(root: string, policies: readonly string[]) {
  const child = spawn(process.execPath, [join(PROJECT, 'src/testing/publish-worker.ts'), root, ...policies]);
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => (output += bytes));
  child.stderr.on('data', (bytes: Buffer) => (output += bytes));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  return { child, ended, output: () => output };
}

const until = async (isSo: () => boolean, child: ChildProcess) => {
  while (!isSo() && child.exitCode === null) await new Promise((next) => setTimeout(next, 1));
};

/** Every policy either has its draft and nothing else, or its version, whole, and no draft. */
function expectBeforeOrAfter(root: string, policies: readonly string[]) {
  const { archive } = readArchive(root);
  expect(errorsOf(root)).toEqual([]);
  for (const policy of policies) {
    const folder = join(root, 'policies', policy);
    const known = archive!.ledger.events.filter((event) => event.policy === policy);
    const entries = readdirSync(folder).sort();
    if (known.length === 0) {
      expect(entries).toEqual(['draft', 'policy.yaml']);
      expect(readdirSync(join(folder, 'draft')).sort()).toEqual(['en.md', 'version.yaml']);
    } else {
      expect(entries).toEqual(['2026-12-01', 'policy.yaml']);
      expect(readFileSync(join(folder, '2026-12-01/en.md'), 'utf8')).toBe(TEXT);
    }
  }
  expect(readdirSync(join(root, 'policies')).filter((name) => name.startsWith('.pending'))).toEqual([]);
}

describe('a process killed while it publishes', () => {
  it(`leaves the archive before or after, ${KILLS} times`, async () => {
    const policies = names(30);
    const found = { undecided: 0, decided: 0, clean: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      const root = drafted(policies);
      const { child, ended, output } = worker(root, policies);
      await until(() => output().includes('ready'), child);
      await new Promise((next) => setTimeout(next, Math.random() * 250));
      child.kill('SIGKILL');
      await ended;
      const at = (name: string) => existsSync(join(root, 'policies', name));
      if (at('.pending') || at('.pending.done')) found.decided++;
      else if (at('.pending.part')) found.undecided++;
      else found.clean++;
      expectBeforeOrAfter(root, policies);
      const told = [...output().matchAll(/published (\S+)/g)].map(([, policy]) => policy);
      const lines = readArchive(root).archive!.ledger.events.map(({ policy }) => policy);
      expect(lines.slice(0, told.length)).toEqual(told);
    }
    if (isFull) console.log(`killed ${KILLS} times:`, found);
    expect(found.undecided + found.decided + found.clean).toBe(KILLS);
  });
});

describe('several processes publishing at once', () => {
  it(`lose nothing and break no line, ${RACES} times`, async () => {
    const policies = names(24);
    for (let race = 0; race < RACES; race++) {
      const root = drafted(policies);
      const workers = [0, 1, 2].map((part) =>
        worker(
          root,
          policies.filter((_, i) => i % 3 === part),
        ),
      );
      await Promise.all(workers.map(({ ended }) => ended));
      expect(workers.map(({ output }) => output()).join('')).not.toContain('refused');
      expectBeforeOrAfter(root, policies);
      const { events } = readArchive(root).archive!.ledger;
      expect(events.map(({ policy }) => policy).sort()).toEqual([...policies].sort());
    }
  });

  it('publish one draft once, whoever comes first', async () => {
    const root = drafted(['privacy']);
    const call = [
      'publish',
      'privacy',
      '--effective',
      '2099-12-01',
      '--class',
      'substantive',
      '--material',
      'yes',
    ];
    const outcomes = await Promise.all([1, 2, 3].map(() => gazette(...call, '--root', root)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([0, 1, 1]);
    expect(readArchive(root).archive!.ledger.events).toHaveLength(1);
    expect(errorsOf(root)).toEqual([]);
  });
});

describe('a single changed byte', () => {
  it(`is found wherever it is, ${BYTES} times, and an untouched archive is clean`, () => {
    const root = sampleSandbox();
    const files = readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => /\d{4}-\d{2}-\d{2}\/|ledger/.test(path))
      .sort();
    expect(errorsOf(root)).toEqual([]);
    let found = 0;
    for (let i = 0; i < BYTES; i++) {
      const file = files[Math.floor(Math.random() * files.length)]!;
      const bytes = readFileSync(file);
      const changed = Buffer.from(bytes);
      const at = Math.floor(Math.random() * bytes.length);
      changed[at] = changed[at]! ^ (1 + Math.floor(Math.random() * 255));
      writeFileSync(file, changed);
      const errors = errorsOf(root);
      expect(errors, `${file} at ${at}: ${bytes[at]} → ${changed[at]}`).not.toEqual([]);
      if (errors.length > 0) found++;
      writeFileSync(file, bytes);
    }
    expect(found).toBe(BYTES);
    expect(errorsOf(root)).toEqual([]);
  });
});
