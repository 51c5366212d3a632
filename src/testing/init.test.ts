/** A project of one's own begins: nothing is invented, nothing is overwritten, and what is there can be taken in. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemLine, readArchive } from '../archive/index.ts';
import { check } from '../lint/index.ts';
import { type Facts, unknownIn } from '../model/index.ts';
import { gazette } from './gazette.ts';
import { PROJECT, sandbox, write } from './sandbox.ts';
import { onTerminal } from './terminal.ts';

const ANSWERS = `name: Берег
site: bereg.example
email: privacy@bereg.example
country: KZ
timeZone: Asia/Almaty
languages: [ru, kk, en]
authoritative: ru
orders: true
newsletter: true
analytics: true
`;
const PRIVACY =
  '# Privacy policy\n\nLast updated: 1 May 2024\n\n## Data\n\nWe keep your name for three years.\n';
const SHORT = ANSWERS.replace('[ru, kk, en]', 'en').replace('authoritative: ru\n', '');

/** `gazette init` with answers, in a project that has `files`. */
async function begun(answers: string, files: Record<string, string> = {}, ...args: string[]) {
  const root = sandbox(files);
  const file = join(sandbox({ 'answers.yaml': answers }), 'answers.yaml');
  const outcome = await gazette('init', root, '--answers', file, ...args);
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, ...outcome, textOf };
}

describe('init', () => {
  it.each(['ru', 'kk', 'en'])(
    'writes an organisation (%s) in which check finds nothing but what nobody said',
    async (authoritative) => {
      const { root, status, stdout } = await begun(
        ANSWERS.replace('authoritative: ru', `authoritative: ${authoritative}`),
      );
      expect([status, stdout]).toEqual([0, expect.stringContaining('policies/consent/draft/kk.md')]);
      const { archive, problems } = readArchive(root);
      expect(problems).toEqual([]);
      const errors = check(archive!, '2026-11-23')
        .problems.map(problemLine)
        .filter((line) => / error /.test(line));
      expect(errors.length).toBeGreaterThan(10);
      for (const line of errors)
        expect(line).toMatch(
          /draft\/(ru|kk|en)\.md:\d+:\d+ error typo\/placeholder Unexpected gap «\[.*facts\.yaml:\d+/,
        );
      const published = await gazette(
        ...['publish', 'terms', '--effective', '2099-01-01', '--class', 'substantive', '--material', 'no'],
        ...['--reason', 'The first version', '--root', root],
      );
      expect([published.status, published.stderr]).toEqual([
        1,
        expect.stringContaining('expected the fact `law.courts`: state it in policies/facts/facts.yaml:'),
      ]);
      if (authoritative === 'ru') expect((await gazette('build', '--no-pdf', '--root', root)).status).toBe(0);
    },
  );

  it('writes the name once, for who writes it otherwise in another language to add that', async () => {
    const { textOf } = await begun(ANSWERS);
    const written = textOf('policies/organisation.yaml');
    expect(Object.keys((parse(written) as { name: object }).name)).toEqual(['ru']);
    expect(written).toContain('# Pages in `kk`, `en` show name and address as they are in `ru`;');
    expect((await begun(SHORT)).textOf('policies/organisation.yaml')).not.toContain('# Pages in');
  });

  it('writes no fact that nobody stated', async () => {
    const { textOf } = await begun(ANSWERS);
    const facts = parse(textOf('policies/facts/facts.yaml')) as Facts;
    expect(facts).toMatchObject({
      controller: { legalName: 'unknown', legalForm: 'unknown', registration: 'unknown' },
      contacts: { phone: 'unknown', address: 'unknown' },
      sources: 'unknown',
      bases: 'unknown',
      measures: 'unknown',
      rights: { granted: 'unknown', answerDays: 'unknown', authority: 'unknown' },
      changes: { channels: 'unknown', noticeDays: 'unknown' },
      law: { governing: 'unknown', courts: 'unknown' },
    });
    expect(unknownIn(facts)).toContain('retention.1.period');
    const said = JSON.stringify(facts);
    expect(said).not.toMatch(/P\d+[YMWD]|шифр|encrypt|Республик|erasure|withdraw/i);
    for (const policy of ['privacy', 'terms'])
      expect(textOf(`policies/${policy}/policy.yaml`)).not.toMatch(
        /reviewMonths|noticePeriodDays|home-page|email/,
      );
    expect(textOf('policies/cookies/draft/ru.md')).not.toContain('не использует');
  });

  it('writes what was stated', async () => {
    const more =
      'legalForm: none\nlegalName: Берег\nregistration: none\nphone: none\naddress: Алматы\nchannels: home-page, email\nnoticeDays: 14\n';
    const { root, textOf } = await begun(
      `${ANSWERS.replace('newsletter: true', 'newsletter: false')}${more}`,
    );
    const facts = parse(textOf('policies/facts/facts.yaml')) as Facts;
    expect(facts).toMatchObject({
      controller: { legalName: { ru: 'Берег' }, legalForm: 'none', registration: 'none' },
      contacts: { phone: 'none', address: { kk: 'Алматы' } },
      sources: [{ id: 'orders' }, { id: 'visits', kind: 'automatic' }],
      changes: { channels: ['home-page', 'email'], noticeDays: 14 },
    });
    expect(parse(textOf('policies/privacy/policy.yaml'))).toMatchObject({
      noticePeriodDays: 14,
      promises: [{ mechanism: 'home-page-banner' }, { mechanism: 'email' }, { mechanism: 'archive' }],
    });
    const found = check(readArchive(root).archive!, '2026-11-23').problems.map(problemLine);
    expect(found.filter((line) => / error /.test(line) && !line.includes('typo/placeholder'))).toEqual([]);
    expect(found.join('\n')).not.toMatch(/promise-(quote|undeclared)|controller\./);
  });

  it.each([
    [
      'site: bereg.example',
      'site: https://bereg.example/legal/',
      'https://bereg.example/legal',
      'bereg.example',
    ],
    ['site: bereg.example', 'site: bereg.example/legal', 'https://bereg.example/legal', 'bereg.example'],
  ])('takes %s as %s', async (from, to, url, host) => {
    const { root } = await begun(ANSWERS.replace(from, to));
    const { organisation } = readArchive(root).archive!;
    expect([organisation.site, organisation.facts!.site]).toEqual([url, host]);
  });

  it('takes a country in small letters, and what follows from the answers', async () => {
    const { root } = await begun(
      SHORT.replace('country: KZ', 'country: gb').replace('timeZone: Asia/Almaty\n', ''),
    );
    expect(readArchive(root).archive!.organisation).toMatchObject({
      timeZone: 'Europe/London',
      locales: ['en'],
      defaultLocale: 'en',
      facts: { controller: { country: 'GB' } },
    });
  });

  it.each([
    [
      'languages: [ru, kk, en]',
      'languages: ru, xx',
      /`languages\.1`: `xx` is no language that policies can be/,
    ],
    ['languages: [ru, kk, en]', 'languages: []', /`languages`: expected the tags of languages such as/],
    ['country: KZ', 'country: USA', /`country`: .*`US` for United States/],
    ['country: KZ', 'country: Kazakhstan', /`country`: .*`KZ` for Kazakhstan/],
    ['country: KZ', 'country: Қазақстан', /`country`: .*`KZ` for Kazakhstan/],
    ['country: KZ', 'country: UK', /`country`: .*`GB` for United Kingdom/],
    ['country: KZ', 'country: XX', /`country`: expected a country by its two letters/],
    ['site: bereg.example', 'site: bereg', /`site`: expected the address of a site such as/],
    ['authoritative: ru', 'authoritative: xx', /`authoritative`: `xx` is no language/],
    ['authoritative: ru', 'authoritative: de', /`authoritative`: expected one of the languages/],
    ['languages: [ru, kk, en]', 'languages: [en]', /`authoritative`: expected one of the languages/],
    ['timeZone: Asia/Almaty\n', '', /`timeZone`: expected a time zone such as `Asia\/Almaty`/],
    ['name: Берег\n', '', /`name`: expected words/],
    ['orders: true', 'order: true', /unknown answer `order`, expected some of name,/],
    ['orders: true', 'noticeDays: soon', /`noticeDays`: expected a whole number of days, or `none`/],
    ['orders: true', 'channels: fax', /`channels\.0`: `fax` is no channel, expected home-page/],
    ['orders: true', 'take: [{ file: a.md, policy: A }]', /`take\.0\.policy`: `A` is no id of a policy/],
    [ANSWERS, 'just words', /expected answers such as/],
    [ANSWERS, 'name: [', /is no YAML/],
  ])('refuses %j → %j and writes nothing', async (from, to, words) => {
    const { root, status, stderr } = await begun(ANSWERS.replace(from, to));
    expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('has no name twice ended', async () => {
    const { textOf } = await begun(
      `${SHORT.replace('Берег', 'Shore Inc.')}legalForm: Inc.\nlegalName: Shore Inc.\n`,
    );
    for (const policy of ['privacy', 'terms', 'cookies', 'consent'])
      expect(textOf(`policies/${policy}/draft/en.md`)).not.toContain('..');
  });
});

describe('init in a project', () => {
  it('overwrites nothing, adds what is missing, and says what stays', async () => {
    const readme = '# Ours\n';
    const { status, stdout, stderr, textOf } = await begun(SHORT, {
      'README.md': readme,
      '.gitignore': 'node_modules/\n',
      'package.json': '{ "name": "ours", "scripts": { "policies:check": "make check" } }\n',
    });
    expect(status).toBe(0);
    expect(textOf('README.md')).toBe(readme);
    expect(textOf('.gitignore')).toMatch(/^node_modules\/\n[\s\S]*\.send\/\n/);
    expect(stdout).toContain('.gitignore (lines added)');
    expect(JSON.parse(textOf('package.json'))).toMatchObject({
      name: 'ours',
      scripts: { 'policies:check': 'make check', 'policies:dev': 'gazette dev' },
    });
    expect(stderr).toContain('another `policies:check`, which stays');
  });

  it('writes nothing with --dry-run and says what it would', async () => {
    const { root, stdout, stderr } = await begun(SHORT, { '.gitignore': 'x\n' }, '--dry-run');
    expect(readdirSync(root)).toEqual(['.gitignore']);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'policies/facts/facts.yaml',
        'policies/privacy/draft/en.md',
        'package.json',
        '.gitignore (lines added)',
      ]),
    );
    expect(stderr).toContain('Nothing was written');
  });

  it.each([
    [{ 'policies/organisation.yaml': 'name: { en: Acme }\n' }, /holds policies\/ already: .*gazette import/],
    [{ 'policies/privacy.md': PRIVACY }, /policies exists and is not an archive.*rename the folder/],
  ])('refuses a project with %j', async (files, words) => {
    const { root, status, stderr } = await begun(SHORT, files as Record<string, string>);
    expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
    expect(readdirSync(root)).toEqual(['policies']);
  });

  it('names the commands of the installed package only where it is installed', async () => {
    const bare = await begun(SHORT);
    expect(bare.stderr).toMatch(
      /Next \(in .*\):\n {2}1\. .*\n {2}2\. .*: gazette draft privacy .*\n {2}3\. /,
    );
    expect(bare.stderr).not.toContain('npx');
    expect(bare.textOf('policies/facts/facts.yaml')).not.toContain('$schema');

    const root = sandbox();
    mkdirSync(join(root, 'node_modules'));
    symlinkSync(PROJECT, join(root, 'node_modules/gazette'));
    write(root, { 'answers.yaml': SHORT });
    const installed = await gazette('init', root, '--answers', join(root, 'answers.yaml'));
    expect(installed.stderr).toContain('npx gazette check');
    expect(readFileSync(join(root, 'policies/facts/facts.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/gazette\/docs\/\S*facts\.schema\.json\n/,
    );
  });
});

describe('texts that are there', () => {
  const TERMS = '# Terms\n\n## Use\n\nBe kind.\n';
  const FILES = { 'legal/privacy.md': PRIVACY, 'docs/terms-2024-02-01.md': TERMS, 'README.md': '# Ours\n' };

  it('become first versions as of their days; the files stay', async () => {
    const take =
      'take:\n  - { file: legal/privacy.md, policy: privacy, day: 2024-05-01 }\n  - { file: docs/terms-2024-02-01.md, policy: terms }\n';
    const { root, status, stdout, textOf } = await begun(SHORT + take, FILES);
    expect([status, stdout]).toEqual([0, expect.stringContaining('policies/privacy/2024-05-01/')]);
    expect(textOf('legal/privacy.md')).toBe(PRIVACY);
    const { archive, problems } = readArchive(root);
    expect(problems).toEqual([]);
    expect(
      archive!.policies.map(({ policy, versions, draft }) => [
        policy.kind,
        versions.map(({ id }) => id),
        draft,
      ]),
    ).toEqual([
      ['privacy', ['2024-05-01'], null],
      ['terms', ['2024-02-01'], null],
    ]);
    expect(archive!.policies[0]!.versions[0]!.origin).toEqual({
      from: 'markdown',
      ref: 'legal/privacy.md',
      path: 'legal/privacy.md',
      line: 'Last updated: 1 May 2024',
    });
    expect(existsSync(join(root, 'policies/facts'))).toBe(false);
    expect(readdirSync(root).filter((name) => name.startsWith('.gazette'))).toEqual([]);
    const found = check(archive!, '2026-11-23').problems.map(problemLine);
    expect(found.filter((line) => line.includes('archive/placeholder'))).toEqual([]);
    expect((await gazette('verify', root)).status).toBe(0);
    expect((await gazette('build', '--no-pdf', '--root', root)).status).toBe(0);
  });

  it('stand beside drafts of the other documents where that is asked', async () => {
    const { root, stdout } = await begun(
      `${SHORT}drafts: true\n`,
      FILES,
      '--take',
      'docs/terms-2024-02-01.md',
    );
    expect(stdout).toContain('policies/privacy/draft/en.md');
    const terms = readArchive(root).archive!.policies.find(({ policy }) => policy.id === 'terms')!;
    expect([terms.versions.length, terms.draft]).toEqual([1, null]);
  });

  it.each([
    ['legal/privacy.md', 'from which day on does legal/privacy.md apply? Say it in the answers: `take:'],
    ['legal/none.md', 'there is no file'],
    ['docs/terms-2099-02-01.md', 'expected the day of a text that is there, up to'],
    ['legal/privacy-2024-01-01.kk.md', 'is in kk, which is none of the languages of the documents: en'],
    ['legal/empty-2024-01-01.md', 'not every text can be taken in'],
  ])('%s is refused, and nothing is written', async (file, words) => {
    const files = {
      ...FILES,
      'docs/terms-2099-02-01.md': TERMS,
      'legal/privacy-2024-01-01.kk.md': PRIVACY,
      'legal/empty-2024-01-01.md': '\n',
    };
    const { root, status, stderr } = await begun(SHORT, files, '--take', file);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(readdirSync(root).sort()).toEqual(['README.md', 'docs', 'legal']);
  });

  it('are refused where two are the same text of one day', async () => {
    const { stderr } = await begun(
      `${SHORT}take:\n  - { file: legal/privacy.md, policy: p, day: 2024-05-01 }\n  - { file: docs/terms-2024-02-01.md, policy: p, day: 2024-05-01 }\n`,
      FILES,
    );
    expect(stderr).toContain('are both `p` in en of 2024-05-01');
  });

  it('says of which languages there are no templates, and begins in the others', async () => {
    const { root, status, stderr } = await begun(
      ANSWERS.replace('languages: [ru, kk, en]', 'languages: [ru, tt]'),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('note: there are no templates in tt: write `draft/tt.md` of each policy');
    expect(readArchive(root).archive?.organisation.locales).toEqual(['ru', 'tt']);
    expect(readdirSync(join(root, 'policies/privacy/draft')).filter((name) => name.endsWith('.md'))).toEqual([
      'ru.md',
    ]);
  });
});

describe('init on a terminal', () => {
  const ENTER = '\r';
  const DOWN = '\x1b[B';
  const call = (root: string) =>
    `TZ=Asia/Almaty ${process.execPath} ${join(PROJECT, 'src/cli/main.ts')} init ${root}`;
  const company = [
    ['Русский', `${DOWN}${DOWN}${ENTER}`],
    ['What is the company', `Shore${ENTER}`],
    ['Legal form', ENTER],
    ['Registered name', ENTER],
    ['Registration number', ENTER],
    ['Address of the site', `shore.example/legal${ENTER}`],
    ['E-mail address', `not an address${ENTER}`],
    ['expected an e-mail', `${'\b'.repeat(14)}a@shore.example${ENTER}`],
    ['Phone', ENTER],
    ['Postal address', ENTER],
    ['Country', `${'\b'.repeat(2)}UK${ENTER}`],
    ['for United Kingdom', `${'\b'.repeat(2)}kz${ENTER}`],
    ['Time zone', ENTER],
    ['Languages of', `, xx${ENTER}`],
    ['`xx` is no language', `${'\b'.repeat(4)}${ENTER}`],
    ['authoritative', ENTER],
  ] as const;

  it('proposes what follows from the machine and the answers, and refuses what is wrong at once', async () => {
    const root = join(sandbox(), 'new');
    const shown = await onTerminal(call(root), [
      ...company,
      ['requests or orders', 'y'],
      ['advertising', 'n'],
      ['analytics', 'n'],
      ['How will you tell', ` ${ENTER}`],
      ['How many days', ENTER],
    ]);
    expect(shown).toContain('policies/privacy/draft/kk.md');
    expect(readArchive(root).archive?.organisation).toMatchObject({
      name: { en: 'Shore' },
      site: 'https://shore.example/legal',
      timeZone: 'Asia/Almaty',
      locales: ['en', 'ru', 'kk'],
      defaultLocale: 'en',
      contacts: { email: 'a@shore.example' },
      facts: {
        contacts: { phone: 'none' },
        changes: { channels: ['home-page'], noticeDays: 'unknown' },
        bases: 'unknown',
      },
    });
  });

  it('lists texts that look like policies, and asks for the day of those that say none', async () => {
    const root = sandbox({
      'legal/privacy.md': PRIVACY,
      'docs/terms.md': '# Terms\n\nBe kind.\n',
      'docs/guide.md': '# Guide\n',
      'README.md': '# Ours\n',
      'node_modules/x/privacy.md': PRIVACY,
    });
    const shown = await onTerminal(call(root), [
      ...company,
      ['These texts look like', `${DOWN} ${ENTER}`],
      ['As of which day', ENTER],
      ['Begin drafts', 'n'],
    ]);
    expect(shown).not.toMatch(/guide\.md|node_modules/);
    expect(shown).toContain('docs/terms.md');
    // The day that the text itself says was proposed.
    expect(versions(root)).toEqual([['privacy', ['2024-05-01']]]);
  });
});

const versions = (root: string) =>
  readArchive(root).archive!.policies.map(({ policy, versions: all }) => [
    policy.id,
    all.map(({ id }) => id),
  ]);

it('leaves a project that git sees whole: no generated file is among what is to be committed', async () => {
  const { root } = await begun(SHORT);
  execFileSync('git', ['init', '-q', root]);
  write(root, { 'dist/index.html': 'x', 'preview/index.html': 'x', '.cache/x': 'x', '.send/x': 'x' });
  writeFileSync(join(root, 'policies/.lock'), '');
  const files = execFileSync('git', ['-C', root, 'ls-files', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  expect(files).not.toMatch(/^(dist|preview|\.cache|\.send|policies\/\.)/m);
  expect(files).toContain('policies/organisation.yaml');
});
