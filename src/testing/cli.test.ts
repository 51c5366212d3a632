import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazetteProcess as gazette } from './gazette.ts';
import { DRAFTED, ORGANISATION, sampleSandbox, sandbox, write } from './sandbox.ts';

describe('every command', () => {
  it.each(['check', 'diff', 'publish', 'build'])('%s has its help', async (command) => {
    const { status, stdout } = await gazette(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`gazette ${command}`);
    expect(stdout).toContain('--root');
  });

  it.each([
    [{}, 2, /holds no policies\/.*`gazette init`.*`gazette import`/],
    [{ 'policies/.keep': '' }, 1, /organisation\.yaml:1:1 error .*`gazette init` or `gazette import`/],
    [{ 'policies/organisation.yaml': ORGANISATION }, 1, /archive\/empty .*`gazette init`.*`gazette import`/],
  ])('an empty archive (%j) names what begins one', async (files, status, words) => {
    const outcome = await gazette('check', '--root', sandbox(files as Record<string, string>));
    expect([outcome.status, outcome.stdout + outcome.stderr]).toEqual([status, expect.stringMatching(words)]);
  });

  it.each([
    [['frobnicate'], /unknown command/],
    [['check', '--rot', '.'], /unknown option/],
    [['check', '--root', '/nowhere/at/all'], /there is no folder/],
    [
      ['diff', 'privacy', '2025-12-15', '1999-01-01'],
      /has no version `1999-01-01`, expected draft, in-force or one of 2024-09-01/,
    ],
    [['build', '--as-of', '2026-02-30'], /--as-of takes a day that exists/],
    [['build', '--base-url', 'nonsense'], /--base-url takes an address/],
    [
      ['publish', 'privacy', '--effective', '2027-01-01', '--class', 'substantive'],
      /needs --material yes or --material no/,
    ],
  ])('%j is wrong use: status 2, a sentence, no stack', async (args, words) => {
    const root =
      args.includes('--root') || args[0] === 'frobnicate' || args.includes('--rot')
        ? []
        : ['--root', sampleSandbox()];
    const { status, stderr, stdout } = await gazette(...args, ...root);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('check', () => {
  it('finds nothing in the shipped policies', async () => {
    const { status, stdout } = await gazette(
      'check',
      '--as-of',
      '2026-11-23',
      '--root',
      sampleSandbox(),
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, problems: [] });
    expect(status).toBe(0);
  });

  it('fails when a byte of a published text or of the ledger changed', async () => {
    for (const file of ['policies/privacy/2025-12-15/ru.md', 'policies/ledger.jsonl']) {
      const root = sampleSandbox();
      const bytes = readFileSync(join(root, file));
      bytes[300] = bytes[300]! ^ 1;
      writeFileSync(join(root, file), bytes);
      const { status, stdout } = await gazette('check', '--root', root);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^policies\/.*:\d+:\d+ error (date\/silent-edit|ledger\/\w+) /m);
    }
  });
});

describe('diff', () => {
  it('compares versions in words, as HTML and as data', async () => {
    const root = sampleSandbox();
    const text = await gazette(
      'diff',
      'privacy',
      '2024-09-01',
      'in-force',
      '--root',
      root,
      '--as-of',
      '2026-11-23',
    );
    expect(text.stdout).toContain('или [-5 лет-]{+3 года+} с момента последнего обращения');
    const json = await gazette(
      'diff',
      'privacy',
      '2024-09-01',
      '2025-12-15',
      '--root',
      root,
      '--json',
      '--locale',
      'en',
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: true,
      from: '2024-09-01',
      to: '2025-12-15',
      locale: 'en',
    });
    const stat = await gazette('diff', 'privacy', '2024-09-01', '2025-12-15', '--root', root, '--stat');
    expect(stat.stdout).toMatch(
      /^Раздел 8 «Сроки хранения данных»\n {2}\d+\. Срок: было «5 лет», стало «3 года»\.$/m,
    );
  });

  it('compares any two Markdown files', async () => {
    const root = sandbox({ 'a.md': 'We keep data 3 years here.', 'b.md': 'We keep data 5 years here.' });
    const { stdout, status } = await gazette('diff', join(root, 'a.md'), join(root, 'b.md'));
    expect(stdout).toBe('We keep data [-3-]{+5+} years here.\n');
    expect(status).toBe(0);
    const patch = await gazette('diff', join(root, 'a.md'), join(root, 'b.md'), '--format', 'patch');
    expect(patch.stdout).toContain('\n-We keep data 3 years here.\n');
  });

  it('gives the Markdown of two versions as a patch', async () => {
    const root = sampleSandbox();
    const args = ['diff', 'privacy', '2024-09-01', '2025-12-15', '--locale', 'en', '--format', 'patch'];
    const { stdout } = await gazette(...args, '--root', root);
    const [old, next] = ['2024-09-01', '2025-12-15'].map((id) => `policies/privacy/${id}/en.md`) as [
      string,
      string,
    ];
    expect(stdout.split('\n').slice(0, 2)).toEqual([`--- ${old}`, `+++ ${next}`]);
    expect(stdout).toMatch(/^-.*5 years/m);
    expect(stdout).toMatch(/^\+.*3 years/m);
  });
});

describe('publish', () => {
  it('freezes a draft, says what it did, and leaves an archive that checks', async () => {
    const root = sandbox(DRAFTED);
    const published = await gazette(
      'publish',
      'privacy',
      '--root',
      root,
      '--effective',
      '2027-01-01',
      '--class',
      'substantive',
      '--material',
      'no',
      '--reason',
      'first',
      '--as-of',
      '2026-11-23',
    );
    expect(published).toMatchObject({
      status: 0,
      stdout: 'privacy 2027-01-01 published; commit policies/ to keep it\n',
    });
    expect((await gazette('check', '--root', root)).status).toBe(0);
    const again = await gazette(
      'publish',
      'privacy',
      '--root',
      root,
      '--effective',
      '2027-01-01',
      '--class',
      'editorial',
    );
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('Unexpected absence of a draft');
  });
});

describe('without an address to send from', () => {
  it('a notice has every form but the message', async () => {
    const root = sampleSandbox();
    const path = join(root, 'policies/organisation.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/ {2}email: .*\n/, ''));
    const call = ['notice', 'privacy', '2027-03-01', '--locale', 'en', '--root', root];
    const json = await gazette(...call, '--format', 'json');
    expect([json.status, Object.keys(JSON.parse(json.stdout).sha256)]).toEqual([0, ['html', 'text']]);
    const eml = await gazette(...call, '--format', 'eml');
    expect([eml.status, eml.stderr]).toEqual([
      expect.any(Number),
      expect.stringContaining('names no `contacts.email`'),
    ]);
    expect(eml.status).not.toBe(0);
  });
});

describe('a build that fails', () => {
  it('says every problem, exits with 1 and leaves the site before it whole', async () => {
    const root = sandbox(DRAFTED);
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), 'before');
    write(root, {
      'policies/privacy/draft/en.md': '---\ntitle: x\nstanding: authoritative\n---\n\n<b>x</b>\n',
      'policies/privacy/policy.yaml': 'kind: nothing\n',
    });
    const { status, stderr } = await gazette('build', '--root', root);
    expect(status).toBe(1);
    expect(stderr).toMatch(/policy\.yaml:1:1 error yaml\/schema/);
    expect(stderr).toMatch(/en\.md:6:1 error text\/raw-html/);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('before');
    // What was read and found of the texts is kept, nothing else.
    expect(readdirSync(root).sort()).toEqual(['.cache', 'dist', 'policies']);
    expect(readdirSync(join(root, '.cache')).sort()).toEqual(['archives', 'check', 'document']);
  });
});
