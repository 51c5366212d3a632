/** The policies as laws in git: what other programs read there, and what comes back. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePublished, readArchive } from '../archive/index.ts';
import { documentText, inForceOn, type Locale, neverHeld } from '../model/index.ts';
import { gazette } from './gazette.ts';
import { commit, git, repository, TEXT, taken } from './repository.ts';
import { PROJECT, sandbox } from './sandbox.ts';

const FIRST = join(PROJECT, 'src/testing/archives/first');

/** Exports an archive, and gives the folder of the repository. */
async function exported(root: string, ...more: string[]) {
  const folder = sandbox();
  const args = ['--country', 'KZ', '--out', folder, '--as-of', '2026-11-28', '--json', ...more];
  const { stdout, stderr, status } = await gazette('export', 'legalize', '--root', root, ...args);
  return { folder, stderr, status, said: stdout === '' ? null : JSON.parse(stdout) };
}

/** The words of each version that held in one language, by policy and day of effect. */
function wordsIn(root: string, policy: string, locale: Locale) {
  const archive = readArchive(root).archive!;
  const own = archive.policies.find((one) => one.policy.id === policy)!;
  const versions = own.versions.filter((version) => !version.sample && !neverHeld(version));
  const words = versions.map((version) => {
    const read = parsePublished(archive, own.policy, version.id, locale, version.translations[locale]!);
    return [version.effective, documentText(read.document, 2)] as const;
  });
  const onDay = (day: string) => inForceOn(versions, day)?.effective ?? null;
  return { words, onDay };
}

describe('policies as laws in git', () => {
  it('come back with the same words from the same days', async () => {
    const { folder, said } = await exported(FIRST);
    expect(said).toMatchObject({ ok: true, laws: 4 });
    const root = sandbox();
    const places = [
      ['privacy', 'ru'],
      ['cookies', 'ru'],
      ['everything', 'ru'],
      ['terms', 'en'],
    ] as const;
    const back = await taken(
      'legalize',
      folder,
      ...places.map(([id, locale]) => `${locale}=kz/${id}.md`),
      '--locale',
      'ru',
      '--root',
      root,
    );
    expect(back.said).toMatchObject({ ok: true });
    for (const [id, locale] of places) {
      const [own, other] = [wordsIn(FIRST, id, locale), wordsIn(root, id, locale)];
      expect(other.words).toEqual(own.words);
      for (const day of ['2024-01-09', '2024-01-10', '2025-03-01', '2026-10-14', '2026-10-15', '2026-11-01'])
        expect([id, day, other.onDay(day)]).toEqual([id, day, own.onDay(day)]);
    }
    expect(back.said.documents.find((one: { policy: string }) => one.policy === 'privacy').notes).toEqual([
      'a correction left the text as it was, and is not taken in: 2026-10-01, Политика конфиденциальности — Опечатка в адресе: верно — улица Абая.',
    ]);
  });

  it('have the head and the trailers of the contract, and say what is left out', async () => {
    const { folder, said } = await exported(FIRST);
    const head = parse(
      /^---\n([\s\S]*?)---\n/.exec(readFileSync(join(folder, 'kz/privacy.md'), 'utf8'))![1]!,
    );
    expect(head).toMatchObject({
      title: 'Политика конфиденциальности',
      identifier: 'privacy',
      country: 'kz',
      rank: 'privacy',
      publication_date: '2026-10-01',
      last_updated: '2026-11-01',
      status: 'in_force',
      source: 'https://romashka.example/legal/ru/privacy/',
    });
    expect(git(folder, 'log', '--reverse', '--format=%s%n%(trailers)%n%aI %an', '--', 'kz/terms.md')).toBe(
      `[bootstrap] Terms of use
Source-Id: terms-2024-01-10
Source-Date: 2024-01-10
Norm-Id: terms

2024-01-10T00:00:00+00:00 Ромашка
[reform] Terms of use — Answers
Source-Id: terms-2025-03-01
Source-Date: 2025-03-01
Norm-Id: terms

2025-03-01T00:00:00+00:00 Ромашка`,
    );
    expect(said.left).toEqual([
      'privacy 2026-11-01.1 is a sample',
      'privacy 2026-12-01 was withdrawn before its day',
      'privacy 2026-12-05 was withdrawn before its day',
    ]);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    // The same archive gives the same commits.
    expect(git((await exported(FIRST)).folder, 'rev-parse', 'HEAD')).toBe(git(folder, 'rev-parse', 'HEAD'));
  });

  it('show no version of a day to come unless they are asked for, and then under that day; an end is a repeal', async () => {
    const { repo, root } = await repository([
      commit('2024-03-01', { 'privacy.md': TEXT }),
      commit('2031-05-01', { 'privacy.md': TEXT.replace('three years', 'two years') }),
      commit('2024-03-02', { 'old.md': '# Old\n\nWords, see [privacy](privacy.md).\n' }),
    ]);
    expect((await taken('git', repo, '--root', root)).status).toBe(0);
    const withdraw = ['--reason', 'It is over', '--on', '2025-01-01', '--late'];
    expect((await gazette('withdraw', 'old', '2024-03-02', '--root', root, ...withdraw)).status).toBe(0);
    const { folder, said } = await exported(root);
    expect(said.left).toEqual(['privacy 2031-05-01 holds from 2031-05-01 on']);
    expect(readFileSync(join(folder, 'kz/privacy.md'), 'utf8')).toContain('three years');
    expect(git(folder, 'log', '-1', '--format=%s %aI', '--', 'kz/old.md')).toBe(
      '[repeal] Old — It is over 2025-01-01T00:00:00+00:00',
    );
    expect(readFileSync(join(folder, 'kz/old.md'), 'utf8')).toMatch(
      /status: "repealed"[\s\S]*\[privacy\]\(privacy\.md\)/,
    );
    const ahead = await exported(root, '--announced');
    expect(git(ahead.folder, 'log', '-1', '--format=%aI', '--', 'kz/privacy.md')).toBe(
      '2031-05-01T00:00:00+00:00',
    );
    const back = sandbox();
    await taken('legalize', ahead.folder, '--root', back);
    expect(wordsIn(back, 'privacy', 'en').words).toEqual(wordsIn(root, 'privacy', 'en').words);
    expect(
      readArchive(back).archive!.policies.find(({ policy }) => policy.id === 'old')!.versions,
    ).toMatchObject([{ withdrawn: '2025-01-01' }]);
  });

  it('need a country, and a new folder', async () => {
    const out = sandbox();
    const { stderr, status } = await gazette('export', 'legalize', '--root', FIRST, '--out', out);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('export legalize needs --country with the country in which the policies apply'),
    ]);
    expect(
      (await gazette('export', 'legalize', '--root', FIRST, '--country', 'XX', '--out', out)).stderr,
    ).toContain('--country takes two letters of ISO 3166-1 such as KZ, not `XX`');
    expect(readdirSync(out)).toEqual([]);
  });
});

/** The contract's own checker: `legalize/check_spec.py` with its `SPEC.md` in the folder that GAZETTE_VALIDATORS names. */
const { GAZETTE_VALIDATORS } = process.env;
const CHECKER = GAZETTE_VALIDATORS ? join(GAZETTE_VALIDATORS, 'legalize/check_spec.py') : null;
describe.runIf(CHECKER)('the checker of legalize-dev', () => {
  it('accepts an export, and finds what was moved', async () => {
    const { folder } = await exported(FIRST, '--announced');
    const check = () => execFileSync('python3', [CHECKER!, folder], { encoding: 'utf8' });
    expect(check()).toContain(`PASS ${folder}: 4 files sampled`);
    git(folder, 'mv', 'kz/terms.md', 'kz/other.md');
    expect(check).toThrow();
    rmSync(folder, { recursive: true });
  });
});
