/** Histories from a watcher and from folders, an archive that comes back from git, and changes nobody has decided. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { commit, git, repository, TEXT, taken, textOf, versionsIn } from './repository.ts';
import { sampleSandbox, sandbox } from './sandbox.ts';

describe('the records of a watcher', () => {
  it('are versions without its to and fro, and its own changes are no changes of the company', async () => {
    const file = 'Some Service/Privacy Policy.md';
    const record = (
      day: string,
      text: string,
      message = 'Record new changes of Some Service Privacy Policy',
    ) => commit(day, { [file]: text }, { message });
    const { repo, root } = await repository([
      commit('2023-12-01', { 'README.md': 'About.' }),
      record('2024-01-01', 'A text.', 'First record of Some Service Privacy Policy'),
      record('2024-01-03', 'The text for others.'),
      record('2024-01-05', 'A text.'),
      record('2024-01-07', 'The text for others.'),
      record('2024-01-09', 'A text.'),
      record(
        '2024-02-01',
        'Menu. A text.',
        'Apply technical or declaration upgrade on Some Service Privacy Policy',
      ),
      record('2024-03-01', 'Menu. Another text.'),
      // It comes back much later: that is a change.
      record('2024-06-01', 'Menu. A text.'),
    ]);
    const { said } = await taken('ota', repo, '--root', root);
    expect(said.documents).toMatchObject([
      { policy: 'some-service-privacy-policy', states: 8, versions: 4, flips: 4, technical: 1 },
    ]);
    expect(
      versionsIn(root, 'some-service-privacy-policy').map(({ id, change }) => [id, change.class]),
    ).toEqual([
      ['2024-01-01', 'unknown'],
      ['2024-02-01', 'editorial'],
      ['2024-03-01', 'unknown'],
      ['2024-06-01', 'unknown'],
    ]);
    expect(
      (await taken('ota', repo, 'Some Service', '--flips', '0', '--root', sandbox(), '--dry-run')).said
        .documents[0].versions,
    ).toBe(8);
  });
});

describe('a folder of dated files', () => {
  it('is a history of each document in each language', async () => {
    const folder = sandbox({
      'privacy-2024-09-01.md': '# Privacy\n\nThree years.\n',
      'privacy-2024-09-01.ru.md': '# Политика\n\nТри года.\n',
      'privacy_20251215.md': '# Privacy\n\nFive years.\n',
      '2024-09-01/terms/en.md': '# Terms\n\nSee [privacy](../../privacy-2024-09-01.md).\n',
    });
    const root = join(folder, '../root-of-dated');
    rmSync(root, { recursive: true, force: true });
    const { said } = await taken('markdown', folder, '--root', root, '--time-zone', 'Asia/Almaty');
    expect(said.documents).toMatchObject([
      { policy: 'privacy', versions: 2 },
      { policy: 'terms', versions: 1 },
    ]);
    expect(versionsIn(root, 'privacy').map(({ id }) => id)).toEqual(['2024-09-01', '2025-12-15']);
    expect(textOf(root, 'privacy', '2025-12-15', 'ru')).toContain('Три года.');
    expect(textOf(root, 'terms', '2024-09-01')).toContain('[privacy](policy:privacy)');
    rmSync(root, { recursive: true, force: true });
  });

  it('says which names tell no day, and which files are the same text twice', async () => {
    const sentence = async (files: Record<string, string>) =>
      (await taken('markdown', sandbox(files), '--root', sandbox())).stderr;
    expect(await sentence({ 'a-2024-01-01.md': 'x', 'b.md': 'y', 'c-2024-02-31.md': 'z' })).toContain(
      '2 of the files have no day in their names, which says when each was published: `b.md`, `c-2024-02-31.md`',
    );
    expect(await sentence({ 'a-2024-01-01.md': 'x', 'a_20240101.md': 'y' })).toContain(
      'are the same text of the same day',
    );
    expect(await sentence({ 'a.png': 'x' })).toContain('holds no files of Markdown, HTML or plain text');
  });
});

describe('an archive', () => {
  it('comes back from the repository it was exported to, with everything that happened to it', async () => {
    const root = sampleSandbox();
    const call = (...args: string[]) => gazette(...args, '--root', root);
    await call(
      'notified',
      'privacy',
      '2025-12-15',
      '--channel',
      'email',
      '--on',
      '2025-12-16',
      '--audience',
      '21',
    );
    await call('correct', 'privacy', '2025-12-15', '--note', 'A "quoted"\u00a0note');
    await call('reviewed', 'privacy', '2025-12-15', '--by', 'Counsel', '--on', '2026-11-20');
    await call('withdraw', 'privacy', '2027-03-01', '--reason', 'Not yet', '--on', '2026-12-01');
    const repo = join(root, '../exported.git');
    rmSync(repo, { recursive: true, force: true });
    expect((await call('export', 'git', '--out', repo)).stdout).toContain('9 commits on main');
    const again = sandbox();
    const { said } = await taken('git', repo, '--root', again);
    expect(said).toMatchObject({ written: 8, known: 0 });
    const lines = (folder: string) =>
      readFileSync(join(folder, 'policies/ledger.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ ...JSON.parse(line), at: '', previous: '' }));
    expect(lines(again)).toEqual(lines(root));
    const files = (folder: string) =>
      (readdirSync(join(folder, 'policies'), { recursive: true }) as string[])
        .filter((name) => /\.(md|yaml)$/.test(name) && !name.includes('draft'))
        .sort()
        .map((name) => [name, readFileSync(join(folder, 'policies', name), 'utf8')]);
    expect(files(again)).toEqual(files(root));
    expect((await gazette('verify', join(again, 'policies'))).status).toBe(0);
    expect((await taken('git', repo, '--root', again)).said).toMatchObject({ written: 0, known: 8 });
    expect((await call('export', 'git', '--out', repo)).stderr).toContain('is not empty');
    rmSync(repo, { recursive: true, force: true });
  });

  it('is not taken from a repository whose texts are not those that it tells of', async () => {
    const root = sampleSandbox();
    const folder = sandbox();
    await gazette('export', 'git', '--out', join(folder, 'repo.git'), '--root', root);
    git(folder, 'clone', '-q', 'repo.git', 'work');
    const work = join(folder, 'work');
    const file = join(work, 'privacy/ru.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Политика', 'политика'));
    git(work, 'commit', '-qa', '--amend', '--no-edit');
    const again = join(folder, 'again');
    mkdirSync(again);
    expect((await taken('git', work, '--root', again)).stderr).toContain(
      'does not have the text in `ru` that it tells of',
    );
    expect(readdirSync(again)).toEqual([]);
  });
});

describe('a change of which nobody has decided what it is', () => {
  it('moves the date, tells nobody, and is decided once', async () => {
    const { repo, root } = await repository([
      commit('2024-03-01', { 'privacy.md': TEXT }),
      commit('2024-05-01', { 'privacy.md': TEXT.replace('three', 'five') }),
    ]);
    await taken('git', repo, '--root', root);
    const call = (...args: string[]) => gazette('classify', 'privacy', '2024-05-01', '--root', root, ...args);
    expect((await gazette('check', '--root', root)).stdout).toContain('version/unclassified');
    expect((await call('--class', 'unknown')).status).toBe(2);
    expect((await call('--class', 'editorial', '--reason', 'A slip of the pen')).status).toBe(0);
    const [, version] = versionsIn(root, 'privacy');
    expect(version!.change).toMatchObject({ class: 'editorial', reason: 'A slip of the pen' });
    expect((await call('--class', 'substantive')).status).toBe(1);
    // More history comes: what was decided stays.
    expect((await taken('git', repo, '--root', root)).said).toMatchObject({ written: 0, known: 2 });
  });
});

describe('the archive for a search engine', () => {
  it('is every clause as two lines under an id of its own, of fields that the mapping has', async () => {
    const root = sampleSandbox();
    const call = (...args: string[]) =>
      gazette('export', 'search', '--root', root, '--as-of', '2026-11-23', ...args);
    const lines = (await call('--index', 'law')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { properties } = JSON.parse((await call('--format', 'mapping')).stdout).mappings;
    const clauses = lines.filter((_, i) => i % 2 === 1);
    const ids = lines.flatMap((line, i) => (i % 2 === 0 ? [line.index._id] : []));
    expect(new Set(ids).size).toBe(clauses.length);
    expect(lines[0].index._index).toBe('law');
    for (const clause of clauses)
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(clause)));
    expect(clauses.find(({ url }) => url.endsWith('/ru/privacy/2025-12-15/#retention'))).toMatchObject({
      policy: 'privacy',
      version: '2025-12-15',
      status: 'in-force',
      until: '2027-03-01',
      heading: expect.stringContaining('Сроки'),
    });
    expect((await call('--index', 'Not An Index')).stderr).toContain('--index takes small letters');
    const out = join(root, 'bulk.ndjson');
    await call('--out', out);
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(lines.length);
  });
});
