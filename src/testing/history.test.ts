/** Histories in git, small, made here: what becomes of them, and what is said of those that cannot be taken in. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette, gazetteProcess } from './gazette.ts';
import { at, commit, git, repository, TEXT, taken, textOf, versionsIn } from './repository.ts';
import { sampleSandbox, sandbox } from './sandbox.ts';

describe('a git history', () => {
  it('becomes versions: moves are followed, unchanged words dropped, one day folded, dates held against days', async () => {
    const later = TEXT.replace('three years', 'five years');
    const { repo, root } = await repository([
      commit('2024-03-01', { 'docs/privacy.md': TEXT, 'README.md': 'Read me.' }),
      commit('2024-03-10', { 'docs/privacy.md': null, 'legal/privacy.md': TEXT }),
      commit('2024-04-01', { 'legal/privacy.md': TEXT.replaceAll('*', '_') }),
      commit('2024-05-01', { 'legal/privacy.md': later }),
      commit(
        '2024-05-01',
        { 'legal/privacy.md': later.replace('your name', 'your names') },
        { committed: at('2024-05-01', '18:00:00') },
      ),
      commit('2024-06-02', {
        'legal/privacy.md': later
          .replace('1 March 2024', '1 June 2024')
          .replace('How long we keep it', 'Retention')
          .replace('five years', 'five years and not longer'),
      }),
    ]);
    const { status, said } = await taken('git', repo, 'legal', '--root', root);
    expect(status).toBe(0);
    expect(said).toMatchObject({ written: 3, known: 0 });
    expect(said.documents).toMatchObject([
      {
        policy: 'privacy',
        path: 'legal/privacy.md',
        states: 6,
        versions: 3,
        moves: 1,
        unchanged: 2,
        folded: 1,
      },
    ]);
    expect(
      said.documents[0].dates.map(({ version, shown, verdict }: Record<string, string>) => [
        version,
        shown,
        verdict,
      ]),
    ).toEqual([
      ['2024-03-01', '2024-03-01', 'agrees'],
      ['2024-05-01', '2024-03-01', 'stale'],
      ['2024-06-01', '2024-06-01', 'agrees'],
    ]);
    const versions = versionsIn(root, 'privacy');
    expect(versions.map(({ id, change, origin }) => [id, change.class, origin?.from, origin?.path])).toEqual([
      ['2024-03-01', 'unknown', 'git', 'docs/privacy.md'],
      ['2024-05-01', 'unknown', 'git', 'legal/privacy.md'],
      ['2024-06-01', 'unknown', 'git', 'legal/privacy.md'],
    ]);
    // One rule for a whole history: the line that names a day goes from the text into the record, stale or not.
    for (const version of ['2024-03-01', '2024-05-01'])
      expect(textOf(root, 'privacy', version)).not.toContain('Last updated');
    expect(versions[1]!.origin?.line).toBe('Last updated: 1 March 2024');
    // A clause keeps its anchor under another heading.
    expect(textOf(root, 'privacy', '2024-03-01')).toContain('## How long we keep it {#how-long-we-keep-it}');
    expect(textOf(root, 'privacy', '2024-06-01')).toContain('## Retention {#how-long-we-keep-it}');
    expect(textOf(root, 'privacy', '2024-06-01')).toContain('[what we collect](#what-we-collect)');
    expect((await gazette('verify', join(root, 'policies'))).status).toBe(0);

    // Once more: nothing is new. A later commit: only that one is.
    expect((await taken('git', repo, 'legal', '--root', root)).said).toMatchObject({ written: 0, known: 3 });
    const report = join(root, 'report.md');
    expect(
      (await gazette('import', 'git', repo, 'legal', '--root', root, '--report', report)).stdout,
    ).toContain(
      'of 2 changes of wording 2 show a date: 1 agree with the day, 1 left it as it was (50 %), 0 name another day',
    );
    expect(readFileSync(report, 'utf8')).toContain('stale: the words changed, the date did not');
  });

  it('counts what a merge brought on the day of the merge, and follows the branch that was asked for', async () => {
    const folder = sandbox({ 'privacy.md': TEXT });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'First');
    git(folder, 'checkout', '-qb', 'side');
    writeFileSync(join(folder, 'privacy.md'), TEXT.replace('three', 'four'));
    git(folder, 'commit', '-qam', 'On a branch');
    // Git itself lets nobody name a branch so; a repository from elsewhere may have one all the same.
    git(folder, 'update-ref', 'refs/heads/--output=x', 'HEAD');
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', 'side');
    const merged = git(folder, 'rev-parse', 'HEAD');
    const dry = await taken('git', folder, '--root', join(folder, 'root'), '--dry-run', '--window', '1');
    expect(dry.said.documents[0]).toMatchObject({ states: 2, versions: 1, folded: 1 });
    expect(dry.said.documents[0].dates[0].ref).toBe(merged);
    const branch = await taken(
      'git',
      folder,
      '--root',
      join(folder, 'root'),
      '--dry-run',
      '--branch=--output=x',
      '--dates',
      'author',
    );
    expect([branch.status, branch.said.documents[0].dates[0].published]).toEqual([0, '2024-05-01']);
    expect(readdirSync(folder)).toEqual(['.git', 'privacy.md']);
  });

  it('takes paths, messages and times as they come', async () => {
    const evil = '--upload-pack=$(touch pwned)\n"; x|y/<script>.md';
    const { repo, root } = await repository([
      commit('2024-01-02', { [evil]: 'One text.' }, { message: 'commit 0000 1 2\n:100644 100644 a b M\n' }),
      // Before the one before, after today, and before there was a calendar.
      commit('2024-01-01', { [evil]: 'Another text.' }, { committed: at('2023-01-01') }),
      commit('2024-01-03', { [evil]: 'A third text.' }, { committed: at('2999-01-01') }),
    ]);
    const { status, said } = await taken('git', repo, '--root', root);
    expect(status).toBe(0);
    // The day of a wrong clock is the author's where that can be, else that of the change before; nothing is folded for it.
    expect(said.documents[0]).toMatchObject({
      path: evil,
      versions: 3,
      folded: 0,
      skewed: [
        { stated: '2023-01-01', day: '2024-01-02' },
        { stated: '2999-01-01', day: '2024-01-03' },
      ],
    });
    expect(versionsIn(root, said.documents[0].policy).map(({ id, origin }) => [id, origin?.path])).toEqual([
      ['2024-01-02', evil],
      ['2024-01-02.1', evil],
      ['2024-01-03', evil],
    ]);
    const plain = await gazette('import', 'git', repo, '--root', root);
    expect(plain.stdout.split('\n')[0]).not.toContain('\u0000');
    expect((await taken('git', repo, '--root', root, '--', evil)).said.known).toBe(3);
  });

  it('announces a commit of a day to come, and takes days of effect where they are asked for', async () => {
    const { repo, root } = await repository([
      commit('2024-03-16', { 'law.md': 'The limit is 10.' }),
      commit('2034-04-24', { 'law.md': 'The limit is 20.' }),
    ]);
    await taken('git', repo, '--root', root, '--policy', 'law');
    expect(versionsIn(root, 'law').map(({ effective }) => effective)).toEqual(['2024-03-16', '2034-04-24']);
    const { stdout } = await gazette('as-of', 'law', '2025-01-01', '--root', root);
    expect(stdout).toContain('2024-03-16');
    const late = await repository([
      commit(
        '2024-03-16',
        { 'law.md': 'The limit is 10.' },
        { message: 'Act 1\n\nSource-Date: 1948-12-10\n' },
      ),
      commit(
        '2024-03-16',
        { 'law.md': 'The limit is 20.' },
        { authored: at('2024-09-01'), message: 'Act 2\n' },
      ),
    ]);
    await taken('git', late.repo, '--root', late.root, '--policy', 'law', '--dates', 'effective');
    expect(versionsIn(late.root, 'law').map(({ published, effective }) => [published, effective])).toEqual([
      ['1948-12-10', '1948-12-10'],
      ['2024-03-16', '2024-09-01'],
    ]);
    expect((await taken('git', repo, '--root', root, '--dates', 'mine')).stderr).toContain(
      '--dates takes author, committer, effective',
    );
  });

  it('puts no text before the one that held, where the typed date stayed', async () => {
    const fee = (sum: number) => `# Fees\n\nEffective: January 26, 2024\n\nThe fee is ${sum}.\n`;
    const { repo, root } = await repository([
      commit('2024-01-26', { 'fees.md': fee(1) }),
      commit('2024-01-27', { 'fees.md': fee(2) }, { committed: at('2024-01-27', '23:00:00') }),
    ]);
    const { said } = await taken('git', repo, '--root', root);
    expect(said.documents[0].dates.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'agrees',
      'stale',
    ]);
    expect(versionsIn(root, 'fees').map(({ effective }) => effective)).toEqual(['2024-01-26', '2024-01-27']);
  });

  it('makes an editorial version of a link or a number that changed alone, and none of what says nothing', async () => {
    const text = (link: string, start: number, more = '') =>
      `# P\n\nOpt out [here](${link}).\n\n${start}. First\n${more}`;
    const { repo, root } = await repository([
      commit('2024-01-01', { 'p.md': text('https://a.example/old', 3) }),
      commit('2024-01-02', { 'p.md': text('https://a.example/new', 3) }),
      commit('2024-01-03', { 'p.md': text('https://a.example/new', 4) }),
      commit('2024-01-04', {
        'p.md': text('https://a.example/new', 4, '\n<!-- [x](https://b.example) -->\n'),
      }),
      // The address stays where its words went: what people could follow is gone.
      commit('2024-01-05', { 'p.md': text('https://a.example/new', 4).replace('[here]', 'here[]') }),
      commit('2024-01-06', { 'p.md': text('https://a.example/new', 4).replace('First', 'Second') }),
    ]);
    const { said } = await taken('git', repo, '--root', root);
    expect(said.documents[0]).toMatchObject({ versions: 5, unchanged: 1 });
    expect(versionsIn(root, 'p').map(({ id, change }) => [id, change.class])).toEqual([
      ['2024-01-01', 'unknown'],
      ['2024-01-02', 'editorial'],
      ['2024-01-03', 'editorial'],
      ['2024-01-05', 'editorial'],
      ['2024-01-06', 'unknown'],
    ]);
    expect(textOf(root, 'p', '2024-01-02')).toContain('https://a.example/new');
    expect((await taken('git', repo, '--root', root)).said).toMatchObject({ written: 0, known: 5 });
    expect((await gazette('check', '--root', root)).stdout).not.toMatch(/2024-01-0[235]\/version/);
  });

  it('reads a page that is named, and refuses formats that it cannot read', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', {
        'p.html': '<title>P</title><nav>Menu</nav><main><h1>Policy</h1><p>One <i>text</i>.</p></main>',
        'q.adoc': '= Terms\n\nA text.\n',
      }),
    ]);
    await taken('git', repo, 'p.html', '--root', root);
    expect(textOf(root, 'p', '2024-01-01')).toBe(
      '---\ntitle: Policy\nstanding: authoritative\n---\n\nOne *text*.\n',
    );
    expect((await taken('git', repo, 'q.adoc', '--root', root)).stderr).toContain('`q.adoc` is AsciiDoc');
  });

  it('takes a text whose neighbours are missing, and tells what was left out of which version', async () => {
    const folder = sandbox({ 'a.md': 'A ![logo](l.png) text.\n', 'b.md': `${TEXT}\n` });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'First');
    const blob = git(folder, 'rev-parse', 'HEAD:b.md');
    writeFileSync(join(folder, 'c.md'), `${TEXT} And more.\n`);
    git(folder, 'rm', '-q', 'b.md');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'Second');
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const root = join(folder, '.root');
    const report = join(folder, '.report.md');
    const { status, said } = await taken('git', folder, 'a.md', '--root', root, '--report', report);
    expect([status, said?.documents[0].lost.pictures]).toEqual([0, 1]);
    expect(readFileSync(report, 'utf8')).toContain('left out from version 2024-05-03 on: 1 pictures');
  });

  it('keeps several languages of one document together, with the same anchors', async () => {
    const russian = '# Политика\n\n## Сбор\n\nМы собираем имя.\n\n## Сроки\n\nТри года.\n';
    const english = '# Policy\n\n## Collection\n\nWe collect the name.\n\n## Periods\n\nThree years.\n';
    const { repo, root } = await repository([
      commit('2024-01-01', { 'kk/p.md': '# Саясат\n\nМәтін.\n' }),
      commit('2024-02-01', { 'ru/p.md': russian }),
      commit('2024-03-01', { 'en/p.md': english }),
      commit('2024-04-01', {
        'ru/p.md': russian.replace('Три', 'Пять'),
        'en/p.md': english.replace('Three', 'Five'),
      }),
    ]);
    const { said } = await taken('git', repo, 'ru=ru', 'en=en', '--root', root, '--policy', 'privacy');
    expect(said.documents).toMatchObject([{ policy: 'privacy', versions: 3 }]);
    const [, , last] = versionsIn(root, 'privacy');
    expect(Object.values(last!.translations).map((text) => [text?.locale, text?.standing])).toEqual([
      ['en', 'informative'],
      ['ru', 'authoritative'],
    ]);
    expect(textOf(root, 'privacy', last!.id)).toContain('## Periods {#sroki}');
    expect(readFileSync(join(root, 'policies/organisation.yaml'), 'utf8')).toContain('- en');
  });

  it('leaves out what is no text and says so, and takes the rest', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', { 'a.md': 'A text.' }),
      commit('2024-01-02', { 'a.md': 'A\0binary.' }),
      { ...commit('2024-01-03', {}), files: [['a.md', Buffer.from([0xd0, 0x20, 0xff])]] },
      commit('2024-01-04', { 'a.md': 'x'.repeat(5 * 1024 * 1024) }),
      commit('2024-01-05', { 'a.md': '> '.repeat(20_000) }),
      commit('2024-01-06', { 'a.md': '# Terms\n\n*Last updated: 1 May 2020*\n' }),
      commit('2024-01-07', { 'a.md': 'Another text.' }),
    ]);
    const { said } = await taken('git', repo, '--root', root);
    expect(said.documents[0].versions).toBe(2);
    expect(said.documents[0].refused.map((one: string) => one.replace(/^a\.md at \w+ /, ''))).toEqual([
      'is a binary file',
      'is not UTF-8',
      'has 5242880 bytes, more than any policy',
      'is nested more deeply than any reader could follow',
      'holds no words',
    ]);
  });

  it('says where a file is that is not there', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', { 'old.md': TEXT, 'gone.md': 'Gone.' }),
      commit('2024-01-02', { 'old.md': null, 'new.md': TEXT, 'gone.md': null }),
    ]);
    const sentence = async (...args: string[]) => {
      const { status, stderr } = await taken('git', repo, ...args, '--root', root);
      return [status, stderr];
    };
    expect(await sentence('old.md')).toEqual([2, expect.stringContaining('it is `new.md` now')]);
    expect(await sentence('gone.md')).toEqual([
      2,
      expect.stringMatching(/was deleted in \w{12}: add --with-deleted/),
    ]);
    expect(await sentence('nope.md')).toEqual([
      2,
      expect.stringContaining('no Markdown file or folder `nope.md`'),
    ]);
    expect(await sentence('--branch', 'nope')).toEqual([
      2,
      expect.stringContaining('no branch or commit `nope`'),
    ]);
    expect(await sentence('--policy', 'Bad Id')).toEqual([
      2,
      expect.stringContaining('--policy takes small letters'),
    ]);
    expect(await sentence('--window', '0')).toEqual([
      2,
      expect.stringContaining('--window takes a whole number'),
    ]);
    const deleted = await taken('git', repo, 'gone.md', '--with-deleted', '--root', root, '--dry-run');
    expect(deleted.said.documents[0].ended.day).toBe('2024-01-02');
  });

  it('refuses a shallow, a damaged, an empty and a missing repository, and submodules and links, with a sentence each', async () => {
    const folder = sandbox({ 'a/privacy.md': TEXT });
    const own = join(folder, 'a');
    git(own, 'init', '-q', '-b', 'main');
    git(own, 'add', '.');
    git(own, 'commit', '-qm', 'First');
    writeFileSync(join(own, 'privacy.md'), TEXT.replace('three', 'four'));
    git(own, 'commit', '-qam', 'Second');
    git(folder, 'clone', '-q', '--depth', '1', `file://${own}`, 'shallow');
    git(folder, 'init', '-q', 'empty');
    cpSync(own, join(folder, 'damaged'), { recursive: true });
    const blob = git(own, 'rev-parse', 'HEAD:privacy.md');
    rmSync(join(folder, 'damaged/.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    git(own, 'submodule', '--quiet', 'add', `file://${join(folder, 'empty')}/../a`, 'sub.md');
    execFileSync('ln', ['-s', 'privacy.md', join(own, 'link.md')]);
    git(own, 'add', '.');
    git(own, 'commit', '-qm', 'Third');
    const root = join(folder, 'root');
    const sentence = async (...args: string[]) => (await taken('git', ...args, '--root', root)).stderr;
    expect(await sentence(join(folder, 'shallow'))).toContain(
      'is a shallow clone: its older commits are missing',
    );
    expect(await sentence(join(folder, 'empty'))).toContain('has no commits yet');
    expect(await sentence(join(folder, 'nowhere'))).toContain('there is no folder');
    expect(await sentence(sandbox())).toContain('is no git repository');
    expect(await sentence(join(folder, 'damaged'))).toContain(`the object ${blob} is missing`);
    expect(await sentence(own, 'sub.md')).toContain('`sub.md` is a submodule');
    expect(await sentence(own, 'link.md')).toContain('`link.md` is a symbolic link');
    expect(readdirSync(folder).includes('root') && readdirSync(root)).toBe(false);
  });

  it('runs nothing that a repository asks for, fetches nothing, and believes no replaced commit', async () => {
    const folder = sandbox({ 'a/privacy.md': TEXT });
    const [own, mark] = [join(folder, 'a'), join(folder, 'ran')];
    git(own, 'init', '-q', '-b', 'main');
    git(own, 'add', '.');
    git(own, 'commit', '-qm', 'First');
    writeFileSync(join(own, 'privacy.md'), TEXT.replace('three', 'four'));
    git(own, 'commit', '-qam', 'Second');
    const second = git(own, 'rev-parse', 'HEAD');
    git(own, 'replace', 'HEAD', 'HEAD~1');
    for (const [key, value] of [
      ['core.fsmonitor', `touch ${mark}`],
      ['diff.external', `touch ${mark}`],
      ['log.showSignature', 'true'],
      ['gpg.program', `touch ${mark}`],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::touch ${mark}`],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git(own, 'config', key, value);
    const { said } = await taken('git', own, '--root', join(folder, 'root'), '--dry-run');
    expect(said.documents[0].dates.at(-1).ref).toBe(second);
    const blob = git(own, 'rev-parse', `${second}:privacy.md`);
    rmSync(join(own, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect((await taken('git', own, '--root', join(folder, 'root'))).stderr).toContain('is damaged');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('does not mix with a history that is another one, nor with numbers that are generated', async () => {
    const { repo } = await repository([commit('2024-01-01', { 'privacy.md': TEXT })]);
    const root = sampleSandbox();
    expect((await taken('git', repo, '--root', root)).stderr).toContain('`numbering: decimal`');
    const policy = join(root, 'policies/privacy/policy.yaml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace('numbering: decimal', 'numbering: none'));
    const before = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
    const { status } = await taken('git', repo, '--root', root);
    expect(status).not.toBe(0);
    expect(readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')).toBe(before);
  });

  it('goes on where it was killed', async () => {
    // As many versions as are written in several rounds, in the trial.
    const [documents, days] = process.env.GAZETTE_TRIALS === 'full' ? [150, 28] : [10, 12];
    const files = (n: number) =>
      Object.fromEntries(Array.from({ length: documents }, (_, i) => [`p${i}.md`, `Text ${n} of ${i}.`]));
    const { repo, root } = await repository(
      Array.from({ length: days }, (_, n) => commit(`2024-01-${String(n + 1).padStart(2, '0')}`, files(n))),
    );
    const straight = join(root, '../straight');
    expect((await taken('git', repo, '--root', straight)).said.written).toBe(documents * days);
    const call = ['import', 'git', repo, '--root', root];
    const kills = process.env.GAZETTE_TRIALS === 'full' ? 40 : 2;
    for (let kill = 0; kill < kills; kill++) {
      const ms = 800 + Math.random() * 1500;
      try {
        execFileSync(process.execPath, ['src/cli/main.ts', ...call], {
          timeout: ms,
          killSignal: 'SIGKILL',
          stdio: 'ignore',
        });
      } catch {
        // Killed, as it should be.
      }
    }
    expect((await gazetteProcess(...call)).status).toBe(0);
    const all = (folder: string) =>
      (readdirSync(join(folder, 'policies'), { recursive: true }) as string[])
        .filter((name) => /\.(md|yaml)$/.test(name))
        .sort()
        .map((name) => `${name}\n${readFileSync(join(folder, 'policies', name), 'utf8')}`);
    expect(all(root)).toEqual(all(straight));
    expect((await gazette('verify', join(root, 'policies'))).status).toBe(0);
  });
});
