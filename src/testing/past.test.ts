import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { publishDraft, sha256, timeStampRequest } from '../archive/index.ts';
import { filesIn } from '../output/index.ts';
import { authority } from './authority.ts';
import { gazette } from './gazette.ts';
import { DRAFTED, sandbox, TEXT, write } from './sandbox.ts';

const DAY = '2026-01-01';

/** Publishes a text of the privacy policy, in words of its own, on the same day as every other. */
function published(root: string, words: string, effective = DAY, at = `${DAY}T09:00:00Z`): string {
  write(root, {
    'policies/privacy/draft/version.yaml': DRAFTED['policies/privacy/draft/version.yaml']!,
    'policies/privacy/draft/en.md': TEXT.replace('3 years', words),
  });
  const { version, problems } = publishDraft(root, {
    policy: 'privacy',
    effective,
    published: DAY,
    class: 'substantive',
    material: true,
    reason: 'New law',
    now: () => at,
  });
  expect(problems).toEqual([]);
  return version!;
}

/** An archive with one version. */
function archive(words = '3 years'): string {
  const root = sandbox(DRAFTED);
  published(root, words);
  return root;
}

/** The same archive with its version published anew on the same day, in other words, as `git revert` allows it. */
function rewrittenIn(root: string): void {
  for (const name of ['2026-01-01', '2026-02-01'])
    rmSync(join(root, 'policies/privacy', name), { recursive: true, force: true });
  for (const name of ['ledger.jsonl', 'ledger.sha256']) rmSync(join(root, 'policies', name));
  published(root, '9 years');
}

const build = (root: string, ...more: string[]) => gazette('build', '--no-pdf', '--root', root, ...more);
const bytesOf = (folder: string) =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]));

describe('a build', () => {
  it('refuses a ledger that does not begin with the one in its folder, and touches nothing', async () => {
    const root = archive();
    expect(await build(root)).toMatchObject({ status: 0 });
    const before = bytesOf(join(root, 'dist'));
    rewrittenIn(root);
    const refused = await build(root);
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'the first 0 are the same, line 1 was `published` of privacy 2026-01-01',
      ),
    });
    expect(refused.stderr).toContain('gazette build --rewrite "reason"');
    expect(bytesOf(join(root, 'dist'))).toEqual(before);
    expect((await build(root, '--force')).status).toBe(1);
  });

  it('says a rewriting for ever, on the record page of the version, and then goes on as usual', async () => {
    const root = archive();
    await build(root);
    const former = join(root, 'former.jsonl');
    cpSync(join(root, 'dist/ledger.jsonl'), former);
    rewrittenIn(root);
    expect(await build(root, '--rewrite', 'A court ordered it')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('commit policies/'),
    });
    const digest = execFileSync('sha256sum', [former], { encoding: 'utf8' }).slice(0, 64);
    const line = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8').trim().split('\n').at(-1)!;
    expect(JSON.parse(line)).toMatchObject({
      type: 'rewritten',
      former: digest,
      lines: 1,
      kept: 0,
      reason: 'A court ordered it',
      policy: 'privacy',
      version: '2026-01-01',
    });
    const page = () => readFileSync(join(root, 'dist/en/privacy/2026-01-01/record/index.html'), 'utf8');
    expect(page()).toMatch(/Published anew: of the 1 line [^<]*first 0 stay[\s\S]*A court ordered it/);
    // After the build's own clock, which wrote the line before.
    published(root, '4 years', '2026-02-01', '2030-01-01T09:00:00Z');
    expect(await build(root)).toMatchObject({ status: 0 });
    expect(page()).toContain('A court ordered it');
    expect(await build(root, '--since', former)).toMatchObject({ status: 0 });
    expect(await build(root, '--rewrite', 'Again')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--rewrite is not needed'),
    });
    const held = await gazette('verify', join(root, 'dist'), '--since', former);
    expect(held).toMatchObject({ status: 1, stderr: expect.stringContaining('line 2 says so itself') });
  });

  it('finds lines cut off the end', async () => {
    const root = archive();
    const text = join(root, 'policies/ledger.jsonl');
    const [one, sum] = [text, join(root, 'policies/ledger.sha256')].map((path) => readFileSync(path));
    published(root, '4 years', '2026-02-01');
    await build(root);
    rmSync(join(root, 'policies/privacy/2026-02-01'), { recursive: true });
    writeFileSync(text, one!);
    writeFileSync(join(root, 'policies/ledger.sha256'), sum!);
    expect(await build(root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ledger.jsonl:2:1 error ledger/rewritten'),
    });
  });

  it('holds against a file, a site or an address, and refuses what is no ledger', async () => {
    const [root, other] = [archive(), archive('5 years')];
    await build(other);
    const site = join(other, 'dist');
    let answer: readonly [number, string] = [200, readFileSync(join(site, 'ledger.jsonl'), 'utf8')];
    const server = createServer((_, response) => {
      response.writeHead(answer[0]).end(answer[1]);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ledger.jsonl`;
    for (const since of [site, join(site, 'ledger.jsonl'), url])
      expect((await build(root, '--since', since)).status).toBe(1);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    answer = [200, '<html>Not found</html>'];
    expect(await build(root, '--since', url)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no ledger'),
    });
    answer = [404, ''];
    expect(await build(root, '--since', url)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/somebody took its ledger away: name your own copy with --since FILE/),
    });
    answer = [500, ''];
    expect((await build(root, '--since', url)).status).toBe(3);
    const own = join(root, 'policies/ledger.jsonl');
    expect((await build(root, '--since', own)).status).toBe(0);
  });

  it('refuses a ledger for which a proof no longer holds, with nothing to hold it against', async () => {
    const root = archive();
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, 'key')]);
    expect((await gazette('witness', '--key', join(root, 'key'), '--root', root)).status).toBe(0);
    const former = join(root, 'former.jsonl');
    cpSync(join(root, 'policies/ledger.jsonl'), former);
    rewrittenIn(root);
    const broken = { status: 1, stderr: expect.stringMatching(/error ledger\/witness.*does not hold/) };
    expect(await build(root)).toMatchObject(broken);
    expect(await build(root, '--drafts', join(root, 'preview'))).toMatchObject(broken);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(await build(root, '--since', former, '--rewrite', 'A court ordered it')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/set aside: policies\/witness\/set-aside\/[0-9a-f]{12}-ledger-1\.sig/),
    });
    expect((await gazette('check', '--root', root)).stdout).not.toContain('ledger/witness');
    // Cut to fewer lines than a proof covers.
    published(root, '4 years', '2026-02-01', '2030-01-01T09:00:00Z');
    write(root, { 'policies/witness/ledger-9.sig': 'cut' });
    expect(await build(root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('it is about 9 lines, the ledger has fewer'),
    });
  });

  it('of drafts is no publication, and begins with whatever its branch has', async () => {
    const root = archive();
    const out = join(root, 'preview');
    expect((await build(root, '--drafts', out)).status).toBe(0);
    rewrittenIn(root);
    expect((await build(root, '--drafts', out)).status).toBe(0);
  });
});

describe('verify', () => {
  it('holds a site against what a reader had', async () => {
    const root = archive();
    const early = join(root, 'early.jsonl');
    cpSync(join(root, 'policies/ledger.jsonl'), early);
    published(root, '4 years', '2026-02-01');
    await build(root);
    const dist = join(root, 'dist');
    expect((await gazette('verify', dist, '--since', early)).status).toBe(0);
    expect(await gazette('verify', root, '--since', early)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('cut off again, only a later copy tells'),
    });
    // Without a copy nobody knows whether there were more lines.
    expect((await gazette('verify', root)).stderr).toContain(
      'The ledger ends with line 2. Lines that were cut off its end, with their witnesses, leave no trace',
    );
    rewrittenIn(root);
    expect(await gazette('verify', root, '--since', early)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ledger/rewritten'),
    });
  });

  it('counts whom the reader names, and asks for a witness of every line', async () => {
    const root = archive();
    for (const name of ['own', 'other'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, name)]);
    const signers = (name: string) => {
      write(root, { [`${name}.signers`]: `anna ${readFileSync(join(root, `${name}.pub`), 'utf8')}` });
      return ['--signers', join(root, `${name}.signers`), '--require', 'witness'];
    };
    const verify = (...more: string[]) => gazette('verify', root, ...more);
    expect(await verify(...signers('own'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('absence of a witness whom you trust for line 1'),
    });
    await gazette('witness', '--key', join(root, 'own'), '--root', root);
    expect(await verify(...signers('own'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('signed by anna'),
    });
    expect(await verify(...signers('other'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('which '),
    });
    expect((await verify()).status).toBe(0);
    published(root, '4 years', '2026-02-01');
    expect((await verify(...signers('own'))).stderr).toContain('for line 2');
    expect(await verify('--require', 'witness')).toMatchObject({ status: 2 });
    expect(await verify('--require', 'luck', '--ca', join(root, 'own'))).toMatchObject({ status: 2 });
  });

  it('trusts time stamps of the authorities that the reader names', async () => {
    const root = archive();
    const [own, other] = [authority(), authority()];
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => response.end(own.stamp(Buffer.concat(parts))));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await gazette('witness', '--tsa', url, '--root', root)).toMatchObject({ status: 0 });
    write(root, { 'own.pem': own.root, 'other.pem': other.root });
    const verify = (name: string) =>
      gazette('verify', root, '--ca', join(root, `${name}.pem`), '--require', 'witness');
    expect((await verify('own')).status).toBe(0);
    expect((await verify('other')).status).toBe(1);
    await build(root);
    const page = readFileSync(join(root, 'dist/en/privacy/2026-01-01/record/index.html'), 'utf8');
    expect(page).toContain('Test authority confirms that these lines existed on');
    expect(page).toContain('Only said by the publisher');
  });
});

describe('check', () => {
  it('is not quieted by a proof that proves nothing', async () => {
    const root = archive();
    const check = async () => (await gazette('check', '--root', root)).stdout;
    expect(await check()).toContain('evidence/no-outside-witness');
    const bytes = readFileSync(join(root, 'policies/ledger.jsonl'));
    const keep = (path: string) => {
      const start = `004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e892940108${sha256(bytes)}`;
      write(root, { 'policies/witness/ledger-1.ots': '' });
      writeFileSync(join(root, 'policies/witness/ledger-1.ots'), Buffer.from(`${start}${path}`, 'hex'));
    };
    keep('0083dfe30d2ef90c8e020141');
    const pending = await check();
    expect(pending).toContain('evidence/no-outside-witness');
    expect(pending).toContain('warning ledger/witness');
    const expired = authority({ from: '20200101', to: '20210101' });
    const stamp = expired.stamp(await timeStampRequest(bytes));
    writeFileSync(join(root, 'policies/witness/ledger-1.tsr'), stamp);
    expect(await check()).toContain('evidence/no-outside-witness');
    keep('000588960d73d7190104c096b102');
    expect(await check()).not.toContain('evidence/no-outside-witness');
  });
});
