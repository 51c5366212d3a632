/** Sources that are followed: what came since is taken in once, cheaply, and a past that was rewritten is told. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRepository, type NewCommit } from '../output/index.ts';
import { gazette, gazetteProcess } from './gazette.ts';
import { commit, taken, versionsIn } from './repository.ts';
import { PROJECT, sandbox, write } from './sandbox.ts';

const text = (days: number) => `# Retention\n\nWe keep it for ${days} days.\n`;

/** Makes the repository anew with `commits`: the same commits get the same names. */
async function grow(repo: string, commits: readonly NewCommit[]): Promise<void> {
  rmSync(repo, { recursive: true, force: true });
  await makeRepository(repo, commits, { name: 'Ann', email: 'ann@example.org' });
}

const ledgerOf = (root: string) =>
  readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), at: '', previous: '' }));

const follow = (kind: Parameters<typeof taken>[0], source: string, root: string, ...more: string[]) =>
  taken(kind, source, '--root', root, '--follow', ...more);

const HISTORY = [
  commit('2024-03-01', { 'legal/terms.md': text(1), 'legal/privacy.md': text(2) }),
  commit('2024-04-01', { 'legal/privacy.md': text(3) }),
];

describe('a repository that is followed', () => {
  it('gives what came since the last time, of the documents that changed alone, and 4 where that is nothing', async () => {
    const folder = sandbox();
    const [repo, root] = [join(folder, 'repo.git'), join(folder, 'root')];
    await grow(repo, HISTORY);
    expect(await follow('git', repo, root)).toMatchObject({ status: 0, said: { written: 3 } });
    const quiet = await follow('git', repo, root);
    expect(quiet).toMatchObject({ status: 4, said: { ok: true, written: 0 } });
    expect(quiet.said.nothing).toMatch(/^nothing new in \.\.\/repo\.git since \d{4}-/);
    const noted = readFileSync(join(root, 'policies/followed.yaml'), 'utf8');

    await grow(repo, [...HISTORY, commit('2024-05-01', { 'legal/privacy.md': text(4) })]);
    const news = await follow('git', repo, root);
    expect(news).toMatchObject({ status: 0, said: { written: 1, known: 2 } });
    expect(news.said.documents.map(({ policy }: { policy: string }) => policy)).toEqual(['privacy']);
    expect(versionsIn(root, 'privacy').map(({ id }) => id)).toEqual([
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
    ]);
    const after = readFileSync(join(root, 'policies/followed.yaml'), 'utf8');
    expect(after).not.toBe(noted);
    expect((await gazette('check', '--root', root)).stdout).not.toContain('followed.yaml');

    // What has no policy in it is news, and nothing to take in.
    await grow(repo, [
      ...HISTORY,
      commit('2024-05-01', { 'legal/privacy.md': text(4) }),
      commit('2024-06-01', { 'code.ts': 'let a = 1;\n' }),
    ]);
    expect((await follow('git', repo, root)).said.nothing).toContain('nothing to take in');
    expect((await follow('git', repo, root)).said.nothing).toContain('nothing new');
    expect((await taken('git', repo, '--root', root)).said).toMatchObject({ written: 0, known: 4 });
  });

  it('is fetched from its address, and a password in it stays with whoever gave it', async () => {
    const folder = sandbox();
    const [repo, root] = [join(folder, 'repo.git'), join(folder, 'root')];
    const address = `file://${repo}`;
    await grow(repo, HISTORY);
    expect((await taken('git', address, '--root', root)).stderr).toContain(
      'add --follow to fetch from there',
    );
    expect(await follow('git', address, root, '--branch', 'main')).toMatchObject({ said: { written: 3 } });
    rmSync(join(root, '.cache'), { recursive: true });
    expect(await follow('git', address, root, '--branch', 'main')).toMatchObject({ status: 4 });
    // What is not news is not fetched.
    expect(existsSync(join(root, '.cache'))).toBe(false);
    await grow(repo, [...HISTORY, commit('2024-05-01', { 'legal/terms.md': text(4) })]);
    expect(await follow('git', address, root, '--branch', 'main')).toMatchObject({ said: { written: 1 } });
    const other = await follow('git', address, root, '--branch', 'other');
    expect([other.status, other.stderr]).toEqual([
      2,
      expect.stringContaining('has no branch or tag `other`'),
    ]);
    const away = await follow('git', `file://ann:secret@localhost${repo}-away`, root);
    expect(away.status).toBe(3);
    expect(away.stderr).toContain('cannot be read');
    expect(away.stderr).not.toContain('secret');
  });

  it('is refused where its past was rewritten, again and again, until it is put back', async () => {
    const folder = sandbox();
    const [repo, root] = [join(folder, 'repo.git'), join(folder, 'root')];
    const address = `file://${repo}`;
    await grow(repo, HISTORY);
    await follow('git', address, root);
    const before = ledgerOf(root);
    await grow(repo, [HISTORY[0]!, commit('2024-04-02', { 'legal/privacy.md': text(30) })]);
    for (let pass = 0; pass < 2; pass++) {
      const { status, said } = await follow('git', address, root);
      expect(status).toBe(1);
      expect(said.problems[0]).toMatchObject({
        rule: 'import/rewritten',
        message: expect.stringMatching(/rewritten: everything up to [0-9a-f]{12} was read.*both share/),
      });
      expect(ledgerOf(root)).toEqual(before);
    }
    await grow(repo, [...HISTORY, commit('2024-05-01', { 'legal/privacy.md': text(5) })]);
    expect(await follow('git', address, root)).toMatchObject({ status: 0, said: { written: 1 } });
  });

  it('tells of a document that went, and reads all again for an archive that was put back', async () => {
    const folder = sandbox();
    const [repo, root] = [join(folder, 'repo.git'), join(folder, 'root')];
    await grow(repo, HISTORY);
    await follow('git', repo, root);
    cpSync(join(root, 'policies'), join(folder, 'older'), { recursive: true });
    const later = [...HISTORY, commit('2024-05-01', { 'legal/terms.md': null, 'legal/privacy.md': text(9) })];
    await grow(repo, later);
    const { said } = await follow('git', repo, root);
    expect(said).toMatchObject({
      written: 1,
      documents: [
        { policy: 'privacy', ended: null },
        { policy: 'terms', ended: { day: '2024-05-01' } },
      ],
    });
    cpSync(join(root, 'policies/followed.yaml'), join(folder, 'older/followed.yaml'));
    rmSync(join(root, 'policies'), { recursive: true });
    cpSync(join(folder, 'older'), join(root, 'policies'), { recursive: true });
    expect(await follow('git', repo, root)).toMatchObject({ status: 0, said: { written: 1 } });
    expect(await follow('git', repo, root)).toMatchObject({ status: 4 });
    write(root, { 'policies/followed.yaml': '- from: moon\n' });
    expect((await follow('git', repo, root)).status).toBe(1);
  });

  it('is published once, however often whoever follows it is killed, and by however many at once', async () => {
    const folder = sandbox();
    const [repo, root, plain] = [join(folder, 'repo.git'), join(folder, 'root'), join(folder, 'plain')];
    const days = Array.from({ length: 28 }, (_, i) => `2024-02-${String(i + 1).padStart(2, '0')}`);
    await grow(
      repo,
      days.map((day, i) =>
        commit(day, Object.fromEntries([1, 2, 3].map((n) => [`policy-${n}.md`, text(i * n + 1)]))),
      ),
    );
    await taken('git', repo, '--root', plain);
    const args = ['import', 'git', `file://${repo}`, '--root', root, '--follow'];
    for (const afterMs of [300, 700, 1100, 1500]) {
      const child = spawn(process.execPath, [join(PROJECT, 'src/cli/main.ts'), ...args], { stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
      await once(child, 'exit');
      clearTimeout(timer);
    }
    const both = await Promise.all([gazetteProcess(...args), gazetteProcess(...args)]);
    expect(both.every(({ status }) => [0, 4].includes(status))).toBe(true);
    expect((await gazette(...args)).status).toBe(4);
    expect(ledgerOf(root)).toEqual(ledgerOf(plain));
  }, 120_000);
});

const law = (day: string, files: Record<string, string | null>) =>
  commit(day, files, { message: `[reform] An act\n\nSource-Date: ${day}\n` });
const act = (id: string, day: string, fee: number) =>
  `---\ntitle: "${id}"\nidentifier: "${id}"\ncountry: "xx"\nrank: "act"\nlast_updated: "${day}"\nstatus: "in_force"\n---\n# ${id}\n\nThe fee is ${fee}.\n`;
const manifest = (more = '') =>
  `spec_version: "0.4"\ncountry: "xx"\nlayout:\n  - directories: ["*"]\n    path: "{directory}/{identifier}.md"\n${more}`;

describe('a repository of laws that is followed', () => {
  const laws = [
    law('2024-01-01', {
      '.legalize.yml': manifest(),
      'xx/A-1.md': act('A-1', '2024-01-01', 1),
      'xx/B-1.md': act('B-1', '2024-01-01', 1),
    }),
  ];
  const reform = law('2024-02-01', { 'xx/B-1.md': act('B-1', '2024-02-01', 2) });

  it('gives reforms of the laws that changed, and of all where its manifest did', async () => {
    const folder = sandbox();
    const [repo, root] = [join(folder, 'repo.git'), join(folder, 'root')];
    await grow(repo, laws);
    expect(await follow('legalize', `file://${repo}`, root)).toMatchObject({ said: { written: 2 } });
    expect(await follow('legalize', `file://${repo}`, root)).toMatchObject({ status: 4 });
    await grow(repo, [...laws, reform]);
    const news = await follow('legalize', `file://${repo}`, root);
    expect(news).toMatchObject({ status: 0, said: { written: 1, documents: [{ policy: 'b-1' }] } });
    await grow(repo, [
      ...laws,
      reform,
      commit('2024-03-01', { '.legalize.yml': manifest('# As before.\n') }),
    ]);
    const other = await follow('legalize', `file://${repo}`, root);
    expect(other).toMatchObject({ status: 4, said: { written: 0, documents: [{}, {}] } });
    expect(await follow('legalize', `file://${repo}`, root)).toMatchObject({
      said: { nothing: expect.stringContaining('nothing new') },
    });
    // What is asked of it as another kind of source is followed apart.
    expect(readFileSync(join(root, 'policies/followed.yaml'), 'utf8')).toContain('from: legalize');
  });

  it('is followed by a law that is named, when that is gone, too', async () => {
    const folder = sandbox();
    const [repo, root] = [join(folder, 'repo.git'), join(folder, 'root')];
    await grow(repo, laws);
    const args = ['legalize', repo, 'B-1', '--root', root, '--follow'] as const;
    expect(await taken(...args)).toMatchObject({ status: 0, said: { written: 1 } });
    await grow(repo, [...laws, law('2024-03-01', { 'xx/B-1.md': null })]);
    const { said } = await taken(...args);
    expect(said.documents).toMatchObject([{ policy: 'b-1', ended: { day: '2024-03-01' } }]);
    expect(await taken(...args)).toMatchObject({ status: 4 });
  });
});

describe('a folder of pages that is followed', () => {
  const page = (years: number) => `<main><h1>Privacy</h1><p>${years} years.</p></main>`;

  it('gives new pages, and is one folder', async () => {
    const folder = sandbox();
    const [pages, root] = [join(folder, 'pages'), join(folder, 'root')];
    write(pages, {
      '2024-01-01/privacy.html': page(1),
      'terms.html': '<main><h1>Terms</h1><p>Last updated: 1 March 2024</p><p>Fair.</p></main>',
    });
    const first = await follow('html', pages, root);
    expect(first).toMatchObject({ said: { written: 2 } });
    expect(first.stderr).toContain('got the one that they say of themselves: `terms.html`');
    expect(await follow('html', pages, root)).toMatchObject({ status: 4 });
    write(pages, { '2024-02-01/privacy.html': page(2) });
    const news = await follow('html', pages, root);
    expect(news).toMatchObject({ said: { written: 1, known: 1, documents: [{ policy: 'privacy' }] } });
    // What was told of other pages before is not told again.
    expect(news.stderr).not.toContain('terms.html');
    write(pages, { '2024-02-01/privacy.html': page(3) });
    expect((await follow('html', pages, root)).said.problems).toMatchObject([{ rule: 'import/rewritten' }]);
    const [one, other] = [join(pages, '2024-01-01/privacy.html'), join(pages, 'terms.html')];
    expect((await taken('html', one, other, '--root', root, '--follow')).stderr).toContain(
      'one folder of pages',
    );
    expect((await follow('html', one, root)).stderr).toContain('is a file, and --follow looks at folders');
  });
});

describe('a folder that is followed', () => {
  it('gives new files, tells of those that changed each time, and of those that went once', async () => {
    const folder = sandbox();
    const [texts, root] = [join(folder, 'texts'), join(folder, 'root')];
    write(texts, { 'privacy-2024-01-01.md': text(1), 'terms-2024-01-01.md': text(1) });
    expect(await follow('markdown', texts, root)).toMatchObject({ said: { written: 2 } });
    expect(await follow('markdown', texts, root)).toMatchObject({ status: 4 });
    write(texts, { 'privacy-2024-02-01.md': text(2) });
    const news = await follow('markdown', texts, root);
    expect(news.said.documents).toMatchObject([{ policy: 'privacy', versions: 2 }]);
    write(texts, { 'privacy-2024-01-01.md': text(100), 'privacy-2024-03-01.md': text(3) });
    const args = ['import', 'markdown', texts, '--root', root, '--follow'];
    for (const written of ['1 versions taken in', '']) {
      const { status, stdout, stderr } = await gazette(...args);
      expect(status).toBe(1);
      expect(stdout).toContain(written);
      expect(stderr).toContain('`privacy-2024-01-01.md` has other bytes than when it was read');
    }
    expect(versionsIn(root, 'privacy')).toHaveLength(3);
    write(texts, { 'privacy-2024-01-01.md': text(1) });
    rmSync(join(texts, 'terms-2024-01-01.md'));
    const gone = await gazette(...args);
    expect([gone.status, gone.stderr]).toEqual([4, expect.stringContaining('is no longer in ../texts')]);
    expect((await gazette(...args)).stderr).not.toContain('no longer');
    expect(versionsIn(root, 'terms')).toHaveLength(1);
  });

  it('is looked at again and again until somebody stops it', async () => {
    const folder = sandbox();
    const [texts, root] = [join(folder, 'texts'), join(folder, 'root')];
    write(texts, { 'privacy-2024-01-01.md': text(1) });
    const child = spawn(
      process.execPath,
      [
        join(PROJECT, 'src/cli/main.ts'),
        'import',
        'markdown',
        texts,
        '--root',
        root,
        '--follow',
        '--every',
        '1s',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const lines: string[] = [];
    const heard = (wanted: string) =>
      new Promise<void>((done) => {
        const look = () => {
          if (lines.join('').includes(wanted)) done();
        };
        child.stdout.on('data', look);
        look();
      });
    child.stdout.on('data', (part: Buffer) => lines.push(part.toString('utf8')));
    await heard('1 versions taken in');
    await heard('nothing new');
    write(texts, { 'privacy-2024-02-01.md': text(2) });
    await heard('1 versions taken in, 1 were there already');
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  }, 60_000);

  it('says what it cannot do', async () => {
    const root = sandbox({ 'texts/privacy-2024-01-01.md': text(1) });
    const said = async (...more: string[]) =>
      (await gazette('import', 'markdown', join(root, 'texts'), '--root', root, ...more)).stderr;
    expect(await said('--every', '5m')).toContain('--every goes with --follow');
    expect(await said('--follow', '--every', 'soon')).toContain('--every takes a time such as 15m');
    expect(await said('--follow', '--every', '5m', '--dry-run')).toContain('do not go together');
    expect(await said('--follow', '--dry-run')).not.toContain('gazette:');
    expect(readdirSync(root)).toEqual(['texts']);
  });
});

/** How many documents: a small number here, ten thousand in `npm run trials`. */
const MANY = process.env.GAZETTE_TRIALS === 'full' ? 10_000 : 40;
/** What a pass without news may take of a processor, with Node's own start: whoever else works on the machine does not count. */
const QUIET_SECONDS = 10;

/** `gazette ARGS` from a shell that says what its children took. */
async function measured(...args: string[]): Promise<{ status: number | null; seconds: number }> {
  const shell = spawn(
    'sh',
    [
      '-c',
      '"$@" >&2; s=$?; times; exit $s',
      'sh',
      process.execPath,
      join(PROJECT, 'src/cli/main.ts'),
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const said: Buffer[] = [];
  shell.stdout.on('data', (part: Buffer) => said.push(part));
  const [status] = await once(shell, 'close');
  const children = Buffer.concat(said).toString('utf8').trim().split('\n').at(-1)!;
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return { status, seconds };
}

describe('many documents without news', () => {
  it.each(['git', 'markdown'] as const)(
    'are looked at in less than ten seconds: %s',
    async (kind) => {
      const folder = sandbox();
      const [source, root] = [join(folder, 'source'), join(folder, 'root')];
      const files = Array.from({ length: MANY }, (_, i) => [
        kind === 'git' ? `policies/policy-${i}.md` : `policy-${i}-2024-01-01.md`,
        `${text(i)}\n## Part\n\n${'Words that a policy has. '.repeat(40)}\n`,
      ]);
      if (kind === 'git') await grow(source, [commit('2024-01-01', Object.fromEntries(files))]);
      else {
        mkdirSync(dirname(join(source, 'x')), { recursive: true });
        for (const [path, content] of files) writeFileSync(join(source, path!), content!);
      }
      expect(await follow(kind, source, root)).toMatchObject({ status: 0, said: { written: MANY } });
      const { status, seconds } = await measured('import', kind, source, '--root', root, '--follow');
      console.log(`${MANY} documents without news (${kind}): ${seconds} s of a processor`);
      expect(status).toBe(4);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThan(QUIET_SECONDS);
    },
    1_800_000,
  );
});
