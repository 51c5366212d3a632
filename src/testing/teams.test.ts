import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft, readArchive, recordEvent } from '../archive/index.ts';
import { verify } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { DRAFTED, ORGANISATION, PROJECT, sandbox, TEXT, write } from './sandbox.ts';

/** Runs git with a name of its own; whether it went well, and what it said. */
function git(cwd: string, ...args: string[]): { readonly ok: boolean; readonly said: string } {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'core.editor=true'];
  const run = spawnSync('git', [...own, ...args], { cwd, encoding: 'utf8' });
  return { ok: run.status === 0, said: `${run.stdout}${run.stderr}` };
}

const commit = (root: string, message: string) => {
  git(root, 'add', '-A');
  expect(git(root, 'commit', '-qm', message)).toMatchObject({ ok: true });
};

/** Publishes a text and commits it. `at`: the second of the ledger's line. */
function publish(
  root: string,
  words: string,
  { policy = 'privacy', effective = '2026-06-01', hour = '09' } = {},
): string {
  write(root, {
    [`policies/${policy}/draft/version.yaml`]: DRAFTED['policies/privacy/draft/version.yaml']!,
    [`policies/${policy}/draft/en.md`]: TEXT.replace('3 years', words),
  });
  const { version, problems } = publishDraft(root, {
    policy,
    effective,
    published: '2026-01-02',
    class: 'substantive',
    material: true,
    reason: 'New law',
    now: () => `2026-01-02T${hour}:00:00Z`,
  });
  expect(problems.map(String)).toEqual([]);
  commit(root, `Publish ${policy} ${version}`);
  return version!;
}

/** A repository whose main branch has one version, and who publishes on which branch. */
function repository(attributes = 'policies/** -text\n'): string {
  const root = sandbox({
    ...DRAFTED,
    'policies/organisation.yaml': ORGANISATION,
    'policies/cookies/policy.yaml': 'kind: cookies\ntitles: { en: Cookies }\nauthoritative: en\n',
    '.gitattributes': attributes,
    '.gitignore': 'policies/.*\n',
  });
  git(root, 'init', '-q', '-b', 'main');
  publish(root, '3 years', { effective: '2026-01-02', hour: '08' });
  return root;
}

function onBranch(root: string, name: string, work: () => void, from = 'main'): void {
  expect(git(root, 'checkout', '-q', '-B', name, from)).toMatchObject({ ok: true });
  work();
}

const rebase = (root: string, ...more: string[]) => gazette('rebase', '--root', root, ...more);
const lines = (root: string) => readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8').trim().split('\n');
const versionsOf = (root: string, policy = 'privacy') =>
  readArchive(root)
    .archive!.policies.find((own) => own.policy.id === policy)!
    .versions.map(({ id }) => id);
const textOf = (root: string, version: string) =>
  readFileSync(join(root, 'policies/privacy', version, 'en.md'), 'utf8');

/** The archive is whole, and git has nothing left to join. */
async function expectWhole(root: string): Promise<void> {
  expect(await verify(root)).toMatchObject({ problems: [] });
  const { stdout } = await gazette('check', '--root', root);
  // That two versions begin on one day is for a person to decide, and stays told.
  const errors = stdout.split('\n').filter((line) => / error (?!date\/new-version-same-date)/.test(line));
  expect(errors).toEqual([]);
}

describe('two branches that both published', () => {
  it.each(['check', 'build', 'verify'])(
    'are named by %s in one sentence with the way out',
    async (command) => {
      const root = repository();
      onBranch(root, 'a', () => publish(root, '4 years'));
      onBranch(root, 'b', () => publish(root, '5 years'));
      expect(git(root, 'merge', 'a').ok).toBe(false);
      const said = await (command === 'verify'
        ? gazette('verify', root)
        : gazette(command, '--root', root, ...(command === 'build' ? ['--no-pdf'] : [])));
      expect(said.status).toBe(1);
      const errors = `${said.stdout}${said.stderr}`.split('\n').filter((line) => / error /.test(line));
      expect(errors).toEqual([
        expect.stringMatching(/^policies\/ledger\.jsonl:2:1 error ledger\/conflict .*`gazette rebase`/),
      ]);
    },
  );

  it('are joined after `git merge`: the same day on both becomes .1, texts untouched, a dry run first', async () => {
    const root = repository();
    onBranch(root, 'a', () => publish(root, '4 years'));
    onBranch(root, 'b', () => publish(root, '5 years'));
    expect(git(root, 'merge', 'a').ok).toBe(false);
    const before = git(root, 'status', '--porcelain').said;
    const dry = await rebase(root);
    expect(dry).toMatchObject({ status: 0, stderr: expect.stringContaining('Nothing was written') });
    expect(dry.stdout).toContain('published privacy 2026-06-01.1, which MERGE_HEAD entered on');
    expect(dry.stdout).toContain('links to /LOCALE/privacy/2026-06-01/ lead to ours');
    expect(dry.stdout).toContain('late: published on 2026-01-02 in that branch');
    expect(git(root, 'status', '--porcelain').said).toBe(before);
    expect(await rebase(root, '--yes')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('git merge --continue'),
    });
    expect([textOf(root, '2026-06-01'), textOf(root, '2026-06-01.1')]).toEqual([
      TEXT.replace('3 years', '5 years'),
      TEXT.replace('3 years', '4 years'),
    ]);
    await expectWhole(root);
    git(root, 'add', '-A', 'policies');
    expect(git(root, 'merge', '--continue')).toMatchObject({ ok: true });
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-06-01.1']);
    expect(await rebase(root)).toMatchObject({
      status: 4,
      stderr: expect.stringContaining('nothing has to be'),
    });
  });

  it('keep their addresses where the days differ, whatever else they published', async () => {
    const root = repository();
    onBranch(root, 'a', () => {
      publish(root, '4 years', { effective: '2026-07-01' });
      publish(root, '1 year', { policy: 'cookies', hour: '10' });
    });
    onBranch(root, 'b', () => publish(root, '5 years'));
    git(root, 'merge', 'a');
    expect((await rebase(root, '--yes')).stdout).not.toContain('.1');
    await expectWhole(root);
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-07-01']);
    expect(versionsOf(root, 'cookies')).toEqual(['2026-06-01']);
  });

  it('are joined commit by commit in `git rebase`', async () => {
    const root = repository();
    onBranch(root, 'a', () => publish(root, '4 years'));
    onBranch(root, 'b', () => {
      publish(root, '5 years');
      publish(root, '6 years', { hour: '10' });
    });
    expect(git(root, 'rebase', 'a').ok).toBe(false);
    for (const expected of ['2026-06-01.1', '2026-06-01.2']) {
      expect((await rebase(root, '--yes')).stdout).toContain(
        `published privacy ${expected}, which REBASE_HEAD`,
      );
      await expectWhole(root);
      git(root, 'add', '-A', 'policies');
      git(root, 'rebase', '--continue');
    }
    expect(existsSync(join(root, '.git/rebase-merge'))).toBe(false);
    expect(versionsOf(root).map((id) => /\d years/.exec(textOf(root, id))![0])).toEqual([
      '3 years',
      '4 years',
      '5 years',
      '6 years',
    ]);
    expect(git(root, 'log', '--format=%s', 'main..b').said.trim().split('\n')).toHaveLength(3);
  });

  it('give only the picked publication in `git cherry-pick`, and it is known afterwards', async () => {
    const root = repository();
    onBranch(root, 'a', () => {
      publish(root, '4 years');
      publish(root, '6 years', { effective: '2026-08-01', hour: '10' });
    });
    onBranch(root, 'b', () => publish(root, '5 years'));
    expect(git(root, 'cherry-pick', 'a').ok).toBe(false);
    await rebase(root, '--yes');
    await expectWhole(root);
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-08-01']);
    git(root, 'add', '-A', 'policies');
    git(root, 'cherry-pick', '--continue');
    git(root, 'merge', 'a');
    expect((await rebase(root, '--yes')).stdout).toContain('1 event is in ours already');
    await expectWhole(root);
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-06-01.1', '2026-08-01']);
  });

  it('say of `git revert` that a publication is not reverted', async () => {
    const root = repository();
    publish(root, '4 years');
    publish(root, '5 years', { effective: '2026-07-01', hour: '10' });
    expect(git(root, 'revert', '--no-edit', 'HEAD~1').ok).toBe(false);
    expect((await gazette('check', '--root', root)).stderr).toContain('git revert --abort');
    expect(await rebase(root, '--yes')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/not reverted.*gazette withdraw/),
    });
    expect(git(root, 'revert', '--abort')).toMatchObject({ ok: true });
    await expectWhole(root);
  });

  it('are found in a union merge that git took for whole, and joined', async () => {
    const root = repository('policies/** -text merge=union\n');
    onBranch(root, 'a', () => publish(root, '4 years', { effective: '2026-07-01' }));
    onBranch(root, 'b', () => publish(root, '5 years'));
    expect(git(root, 'merge', '--no-edit', 'a')).toMatchObject({ ok: true });
    const { stderr } = await gazette('check', '--root', root);
    expect(stderr.match(/ error /g)).toHaveLength(1);
    expect(stderr).toContain('error ledger/conflict');
    await rebase(root, '--yes');
    await expectWhole(root);
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-07-01']);
  });

  it('may be three, one after the other', async () => {
    const root = repository();
    for (const [name, words] of [
      ['a', '4 years'],
      ['b', '5 years'],
      ['c', '6 years'],
    ] as const)
      onBranch(root, name, () => publish(root, words));
    for (const other of ['a', 'b']) {
      git(root, 'merge', other);
      await rebase(root, '--yes');
      git(root, 'add', '-A', 'policies');
      expect(git(root, 'merge', '--continue')).toMatchObject({ ok: true });
      await expectWhole(root);
    }
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-06-01.1', '2026-06-01.2']);
    expect(lines(root)).toHaveLength(4);
  });

  it('may be three at once, where git let them through', async () => {
    const root = repository('policies/** -text merge=union\n');
    for (const [name, effective] of [
      ['a', '2026-06-01'],
      ['b', '2026-07-01'],
      ['c', '2026-08-01'],
    ] as const)
      onBranch(root, name, () => publish(root, effective, { effective }));
    git(root, 'checkout', '-q', 'main');
    publish(root, '7 years', { effective: '2026-09-01' });
    const octopus = git(root, 'merge', '--no-edit', 'a', 'b', 'c');
    if (!octopus.ok) git(root, 'merge', '--abort');
    const before = lines(root)[1]!;
    expect(
      await rebase(root, 'a', 'b', 'c', ...(octopus.ok ? ['--ours', 'HEAD^1'] : []), '--yes'),
    ).toMatchObject({
      status: 0,
    });
    await expectWhole(root);
    expect(lines(root)[1]).toBe(before);
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01']);
  });

  it('carry what happened to a version that has another id here, and leave out what cannot follow', async () => {
    const root = repository();
    const said = {
      policy: 'privacy',
      today: '2026-01-02',
      on: '2026-01-02',
      now: () => '2026-01-02T11:00:00Z',
    };
    onBranch(root, 'a', () => {
      publish(root, '4 years');
      recordEvent(root, 'corrected', { ...said, version: '2026-06-01', note: 'A name was wrong' });
      recordEvent(root, 'withdrawn', { ...said, version: '2026-01-02', reason: 'Closed' });
      commit(root, 'Correct, withdraw');
    });
    onBranch(root, 'b', () => {
      publish(root, '5 years');
      recordEvent(root, 'withdrawn', { ...said, version: '2026-01-02', reason: 'Replaced' });
      commit(root, 'Withdraw');
    });
    git(root, 'merge', 'a');
    const { stdout } = await rebase(root, '--yes');
    expect(stdout).toContain(
      'left out: withdrawn privacy 2026-01-02 of MERGE_HEAD, because the version is withdrawn',
    );
    const last = JSON.parse(lines(root).at(-1)!);
    expect(last).toMatchObject({ type: 'corrected', version: '2026-06-01.1', note: 'A name was wrong' });
    await expectWhole(root);
  });

  it('set aside the proofs that no longer hold, and keep ours', async () => {
    const root = repository();
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, '.git/key')]);
    const sign = () => gazette('witness', '--key', join(root, '.git/key'), '--root', root);
    await sign();
    commit(root, 'Sign');
    onBranch(root, 'a', () => publish(root, '4 years'));
    await sign();
    commit(root, 'Sign a');
    onBranch(root, 'b', () => publish(root, '5 years'));
    await sign();
    commit(root, 'Sign b');
    git(root, 'merge', 'a');
    const { stdout } = await rebase(root, '--yes');
    expect(stdout).toContain('this proof covers lines that have changed since');
    expect(readdirSync(join(root, 'policies/witness')).sort()).toEqual([
      'ledger-1.sig',
      'ledger-2.sig',
      'set-aside',
    ]);
    expect(readdirSync(join(root, 'policies/witness/set-aside'))).toEqual([
      expect.stringMatching(/^[0-9a-f]{12}-ledger-2\.sig$/),
    ]);
    const found = await verify(root);
    expect(found?.witnesses.map(({ holds }) => holds)).toEqual([true, true]);
    await expectWhole(root);
  });

  it('leave the marks in what people write, and say so', async () => {
    const root = repository();
    const draft = 'policies/privacy/draft/en.md';
    const written = (words: string) => {
      write(root, {
        [draft]: TEXT.replace('3 years', words),
        'policies/privacy/draft/version.yaml': 'change: {}\n',
      });
      commit(root, 'Draft');
    };
    onBranch(root, 'a', () => written('4 years'));
    onBranch(root, 'b', () => written('5 years'));
    git(root, 'merge', 'a');
    const { stdout } = await gazette('check', '--root', root);
    const errors = stdout.split('\n').filter((line) => / error /.test(line));
    expect(errors).toEqual([expect.stringContaining(`${draft}:8:1 error archive/conflict`)]);
  });

  it('never mix with the merge driver, which keeps ours whole', async () => {
    const root = repository(
      'policies/** -text\npolicies/ledger.* merge=gazette\npolicies/*/[0-9]*/** merge=gazette\n',
    );
    mkdirSync(join(root, '.git/bin'));
    const cli = join(root, '.git/bin/gazette');
    writeFileSync(cli, `#!/bin/sh\nexec "${process.execPath}" "${PROJECT}/src/cli/main.ts" "$@"\n`, {
      mode: 0o755,
    });
    git(root, 'config', 'merge.gazette.driver', `"${cli}" rebase --driver %O %A %B`);
    onBranch(root, 'a', () => publish(root, '4 years'));
    onBranch(root, 'b', () => publish(root, '5 years'));
    const merged = git(root, 'merge', 'a');
    expect(merged).toMatchObject({ ok: false, said: expect.stringContaining('Both branches published') });
    expect(await verify(root)).toMatchObject({ problems: [] });
    await rebase(root, '--yes');
    await expectWhole(root);
    expect(versionsOf(root)).toEqual(['2026-01-02', '2026-06-01', '2026-06-01.1']);
  });

  it('refuse a branch whose own ledger is broken, and a folder without git', async () => {
    const root = repository();
    onBranch(root, 'a', () => {
      publish(root, '4 years');
      const ledger = join(root, 'policies/ledger.jsonl');
      writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"seq":2', '"seq":7'));
      commit(root, 'Break');
    });
    onBranch(root, 'b', () => publish(root, '5 years'));
    git(root, 'merge', 'a');
    expect(await rebase(root, '--yes')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('mend that branch'),
    });
    expect(await rebase(sandbox(DRAFTED))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no git'),
    });
  });
});
