/** Histories that go on after they were taken in, and those whose clocks, languages and names are not in order. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewCommit } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { at, commit, git, repository, TEXT, taken, textOf, versionsIn } from './repository.ts';
import { sampleSandbox, sandbox } from './sandbox.ts';

const dated = (date: string, years: string) =>
  TEXT.replace('1 March 2024', date).replace('three years', `${years} years`);

/** Takes in `first`, then `first` and `rest`, into one archive. */
async function twice(first: readonly NewCommit[], rest: readonly NewCommit[], ...args: string[]) {
  const before = await repository(first);
  const after = await repository([...first, ...rest]);
  const begun = await taken('git', before.repo, '--root', before.root, ...args);
  expect(begun.status).toBe(0);
  const { status, said, stderr } = await taken('git', after.repo, '--root', before.root, ...args);
  expect([status, stderr]).toEqual([0, '']);
  expect((await gazette('verify', join(before.root, 'policies'))).status).toBe(0);
  return { root: before.root, begun: begun.said, said };
}

describe('a history that goes on', () => {
  const first = [
    commit('2024-03-01', { 'privacy.md': TEXT }),
    commit('2024-05-01', { 'privacy.md': dated('1 May 2024', 'five') }),
  ];

  it('adds a later commit of the last day, and goes on with the anchors that stand', async () => {
    const { root, said } = await twice(first, [
      commit(
        '2024-05-01',
        { 'privacy.md': dated('1 May 2024', 'six').replace('How long we keep it', 'Periods') },
        { committed: at('2024-05-01', '18:00:00') },
      ),
    ]);
    expect(said).toMatchObject({ written: 1, known: 2 });
    expect(versionsIn(root, 'privacy').map(({ id }) => id)).toEqual([
      '2024-03-01',
      '2024-05-01',
      '2024-05-01.1',
    ]);
    expect(textOf(root, 'privacy', '2024-05-01.1')).toContain('## Periods {#how-long-we-keep-it}');
  });

  it('takes a date that was put right, a move, and a link whose target came, for what they are', async () => {
    const { root, said } = await twice(
      [
        ...first,
        commit('2024-06-01', { 'privacy.md': `${dated('1 June 2024', 'six')}\nSee [terms](terms.md).\n` }),
      ],
      [
        commit('2024-06-04', { 'privacy.md': `${dated('3 June 2024', 'six')}\nSee [terms](terms.md).\n` }),
        commit('2024-06-05', { 'a/terms.md': 'Other terms.', 'terms.md': 'Terms.' }),
        commit('2024-06-06', {
          'privacy.md': null,
          'legal/privacy.md': `${dated('3 June 2024', 'six')}\nSee [terms](../terms.md).\n`,
        }),
        commit('2024-07-01', {
          'legal/privacy.md': `${dated('1 July 2024', 'seven')}\nSee [terms](../terms.md).\n`,
        }),
      ],
    );
    expect(said.documents.map(({ policy, versions }: Record<string, unknown>) => [policy, versions])).toEqual(
      [
        ['terms', 1],
        ['a-terms', 1],
        ['privacy', 5],
      ],
    );
    // The link that leads to the terms by now is a change of its own.
    expect(versionsIn(root, 'privacy').map(({ id, change }) => [id, change.class])).toEqual([
      ['2024-03-01', 'unknown'],
      ['2024-05-01', 'unknown'],
      ['2024-06-01', 'unknown'],
      ['2024-06-06', 'editorial'],
      ['2024-07-01', 'unknown'],
    ]);
    expect(textOf(root, 'privacy', '2024-06-01')).toContain('See terms.');
    expect(textOf(root, 'privacy', '2024-07-01')).toContain('See [terms](policy:terms).');
  });

  it('keeps the id of a document when another file of its name comes', async () => {
    const { root, said } = await twice(
      [commit('2024-03-01', { 'legal/terms.md': 'The terms.' })],
      [commit('2024-04-01', { 'app/terms.md': 'Of the app.', 'legal/terms.md': 'The new terms.' })],
    );
    expect(said).toMatchObject({ written: 2, known: 1, problems: [] });
    expect(versionsIn(root, 'terms').map(({ origin }) => origin?.path)).toEqual([
      'legal/terms.md',
      'legal/terms.md',
    ]);
    expect(versionsIn(root, 'app-terms')).toHaveLength(1);
  });

  it('is refused where it is another one, and where the policy goes on here', async () => {
    const { repo, root } = await repository(first);
    await taken('git', repo, '--name', 'Acme', '--site', 'acme.example', '--root', root);
    const other = await repository([commit('2024-03-01', { 'privacy.md': TEXT.replace('name', 'address') })]);
    const refused = await taken('git', other.repo, '--root', root);
    expect(refused.said).toMatchObject({
      ok: false,
      written: 0,
      problems: [{ file: 'policies/privacy', reason: expect.stringContaining('expected the history') }],
    });
    await gazette('draft', 'privacy', '--root', root);
    const draft = join(root, 'policies/privacy/draft/en.md');
    writeFileSync(draft, readFileSync(draft, 'utf8').replace('five', 'nine'));
    const own = await gazette(
      ...['publish', 'privacy', '--effective', '2027-01-01', '--class', 'editorial', '--reason', 'Our own'],
      ...['--root', root],
    );
    expect([own.status, own.stderr]).toEqual([0, '']);
    expect((await taken('git', repo, '--root', root)).said).toMatchObject({ ok: true, written: 0 });
    const on = await repository([
      ...first,
      commit('2024-09-01', { 'privacy.md': dated('1 September 2024', 'ten') }),
    ]);
    expect((await taken('git', on.repo, '--root', root)).said).toMatchObject({ ok: false, written: 0 });
  });

  it('says which earlier texts came too late to be versions', async () => {
    const folder = sandbox({ 'p-2024-02-01.md': 'Two.', 'p-2024-03-01.md': 'Three.' });
    const root = sandbox();
    await taken('markdown', folder, '--root', root);
    writeFileSync(join(folder, 'p-2024-01-01.md'), 'One.');
    writeFileSync(join(folder, 'p-2024-04-01.md'), 'Four.');
    const { said } = await taken('markdown', folder, '--root', root);
    expect(said).toMatchObject({ written: 1, known: 2 });
    expect(said.documents[0].absent).toEqual([{ day: '2024-01-01', ref: 'p-2024-01-01.md' }]);
    expect((await gazette('import', 'markdown', folder, '--root', root)).stdout).toContain(
      '1 earlier ones not imported',
    );
  });
});

describe('days', () => {
  it('of a clock that was wrong once change nothing before and after it', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', { 'p.md': 'One.' }),
      commit('2024-02-01', { 'p.md': 'Two.' }, { authored: at('2035-01-01'), committed: at('2035-01-01') }),
      commit('2024-03-01', { 'p.md': 'Three.' }),
      commit('2024-04-01', { 'p.md': 'Four.' }, { authored: at('1970-01-01'), committed: at('1970-01-01') }),
      commit('2024-05-01', { 'p.md': 'Five.' }),
    ]);
    const { said } = await taken('git', repo, '--root', root);
    expect(versionsIn(root, 'p').map(({ id }) => id)).toEqual([
      '2024-01-01',
      '2024-01-01.1',
      '2024-03-01',
      '2024-03-01.1',
      '2024-05-01',
    ]);
    expect(said.documents[0].skewed.map(({ stated, day }: Record<string, unknown>) => [stated, day])).toEqual(
      [
        ['2035-01-01', '2024-01-01'],
        [null, '2024-03-01'],
      ],
    );
    const plain = await gazette('import', 'git', repo, '--root', root);
    expect(plain.stdout).toMatch(/date not believed: \w{40} says 2035-01-01, taken as 2024-01-01/);
  });

  it('of authors out of order lose no text', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', { 'p.md': 'One.' }),
      commit('2024-06-01', { 'p.md': 'Two.' }),
      commit('2024-07-01', { 'p.md': 'Three.' }, { authored: at('2024-02-01') }),
      commit('2024-08-01', { 'p.md': 'Four.' }),
    ]);
    const { said } = await taken('git', repo, '--root', root, '--dates', 'author');
    expect(said.documents[0].versions).toBe(4);
  });

  it('to come are announced', async () => {
    const folder = sandbox({
      'p-2024-02-01.md': 'One.',
      'p-2027-02-01.md': 'Two.',
      'p-2027-03-01.md': 'Three.',
    });
    const root = sandbox();
    await taken('markdown', folder, '--root', root);
    expect(versionsIn(root, 'p').map(({ id, published }) => [id, published])).toEqual([
      ['2024-02-01', '2024-02-01'],
      ['2027-02-01', '2026-11-23'],
      ['2027-03-01', '2026-11-23'],
    ]);
    expect((await taken('markdown', folder, '--root', root)).said).toMatchObject({ written: 0, known: 3 });
  });

  it('brought forward take the place of those announced before', async () => {
    const effective = (date: string, years: string) =>
      TEXT.replace('Last updated: 1 March 2024', `Effective ${date}`).replace('three', years);
    const { repo, root } = await repository([
      commit('2024-01-01', { 'p.md': effective('1 January 2024', 'one') }),
      commit('2024-02-01', { 'p.md': effective('1 June 2024', 'two') }),
      commit('2024-03-01', { 'p.md': effective('1 May 2024', 'three') }),
      commit('2024-07-01', { 'p.md': effective('1 July 2024', 'four') }),
    ]);
    const { said } = await taken('git', repo, '--root', root);
    expect(said.documents[0]).toMatchObject({ versions: 4, replaced: 1 });
    expect(versionsIn(root, 'p').map(({ id, published, withdrawn }) => [id, published, withdrawn])).toEqual([
      ['2024-01-01', '2024-01-01', null],
      ['2024-05-01', '2024-03-01', null],
      ['2024-06-01', '2024-02-01', '2024-03-01'],
      ['2024-07-01', '2024-07-01', null],
    ]);
    expect((await gazette('as-of', 'p', '2024-06-15', '--root', root)).stdout).toContain('2024-05-01');
    expect((await taken('git', repo, '--root', root)).said).toMatchObject({ written: 0, known: 4 });
  });
});

describe('several languages', () => {
  it('of one commit count when one of them cannot be read, and a translation that goes is gone', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', { 'en/p.md': 'One.', 'ru/p.md': 'Раз.' }),
      {
        ...commit('2024-02-01', { 'en/p.md': 'Two.' }),
        files: [
          ['en/p.md', 'Two.'],
          ['ru/p.md', Buffer.from([0xd0, 0x20])],
        ],
      },
      commit('2024-03-01', { 'ru/p.md': null }),
      commit('2024-04-01', { 'en/p.md': 'Four.' }),
    ]);
    await taken('git', repo, 'en=en', 'ru=ru', '--root', root);
    expect(versionsIn(root, 'p').map(({ id, translations }) => [id, Object.keys(translations)])).toEqual([
      ['2024-01-01', ['en', 'ru']],
      ['2024-02-01', ['en', 'ru']],
      ['2024-03-01', ['en']],
      ['2024-04-01', ['en']],
    ]);
    expect(textOf(root, 'p', '2024-02-01')).toContain('Two.');
  });

  it('may lie inside each other, and are refused where two texts are one', async () => {
    const { repo, root } = await repository([
      commit('2024-01-01', { 'p.md': 'Раз.', 'en/p.md': 'One.', 'old/p.md': 'Нуль.' }),
    ]);
    const { said } = await taken('git', repo, 'ru=.', 'en=en', '--root', root);
    expect(said.documents.map(({ policy, path }: Record<string, string>) => [policy, path])).toEqual([
      ['p', 'p.md'],
      ['old-p', 'old/p.md'],
    ]);
    expect(textOf(root, 'p', '2024-01-01', 'en')).toContain('One.');
    const mixed = await taken('git', repo, 'en=en', 'ru=old', 'ru=p.md', '--root', sandbox());
    expect(mixed.stderr).toContain('are both the text in ru of one document');
    expect((await taken('git', repo, 'en=en', 'ru=en', '--root', sandbox())).stderr).toContain(
      'is named for two languages',
    );
  });
});

describe('files and repositories', () => {
  it('that are two documents are not one, and one that was away says so', async () => {
    const words = (n: number, word: string) =>
      Array.from({ length: n }, (_, i) => `${word} number ${i}.`).join('\n\n');
    const { repo, root } = await repository([
      commit('2024-01-01', { 'cookies.md': words(20, 'Cookie'), 'p.md': 'One.' }),
      commit('2024-02-01', {
        'cookies.md': null,
        'terms.md': `${words(11, 'Cookie')}\n\n${words(10, 'Term')}`,
        'p.md': null,
      }),
      commit('2024-05-01', { 'p.md': 'Two.' }),
    ]);
    const { said } = await taken('git', repo, '--with-deleted', '--root', root);
    expect(
      said.documents.map(({ policy, versions, moves }: Record<string, unknown>) => [policy, versions, moves]),
    ).toEqual([
      ['cookies', 1, 0],
      ['p', 2, 0],
      ['terms', 1, 0],
    ]);
    expect(said.documents[1].gaps).toEqual([{ from: '2024-02-01', to: '2024-05-01' }]);
  });

  it('inside another repository are not that one; a message alone makes no archive', async () => {
    const folder = sandbox({ 'inside/p.md': 'One.' });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'First');
    expect((await taken('git', join(folder, 'inside'), '--root', sandbox())).stderr).toContain(
      'is no git repository',
    );
    const { repo, root } = await repository([
      commit('2024-01-01', { 'p.md': 'One.' }, { message: 'Gazette-Event: {"type":"published"}' }),
      commit('2024-02-01', { 'p.md': 'Two.' }, { message: 'Gazette-Event: no' }),
    ]);
    expect((await taken('git', repo, '--root', root)).said.documents).toMatchObject([
      { policy: 'p', versions: 2 },
    ]);
  });

  it('that are an archive take no other options, are no archive any more once somebody adds to them, and must be readable', async () => {
    const root = sampleSandbox();
    const folder = sandbox();
    await gazette('export', 'git', '--out', join(folder, 'repo.git'), '--root', root);
    expect(
      (await taken('git', join(folder, 'repo.git'), '--policy', 'p', '--root', sandbox())).stderr,
    ).toContain('--policy does not apply to it');
    git(folder, 'clone', '-q', 'repo.git', 'work');
    const work = join(folder, 'work');
    writeFileSync(join(work, 'more.md'), 'More.');
    git(work, 'add', '.');
    git(work, 'commit', '-qm', 'More');
    expect((await taken('git', work, '--root', sandbox())).stderr).toContain('is no event of the archive');
    const again = join(folder, 'again');
    mkdirSync(join(again, 'policies'), { recursive: true });
    writeFileSync(
      join(again, 'policies/organisation.yaml'),
      readFileSync(join(root, 'policies/organisation.yaml'), 'utf8').replace(
        /^site:.*$/m,
        'site: https://other.example',
      ),
    );
    expect((await taken('git', join(folder, 'repo.git'), '--root', again)).said.left).toEqual([
      'policies/organisation.yaml',
    ]);
  });
});
