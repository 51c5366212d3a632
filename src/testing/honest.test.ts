/** An untouched site gives no findings, whatever the company chose for it; and the same site with one choice more does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isError, problemLine, publishDraft } from '../archive/index.ts';
import { CHECKSUMS_FILE, checksums } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { AS_OF, richArchive } from './rich-archive.ts';
import { PROJECT, TEXT, write } from './sandbox.ts';

/** Everything that an organisation can choose for the look and the links of its site. */
const CHOICES = `logo: logo.svg
favicon: favicon.svg
rootLocale: ru
bannerDays: 45
noticeLanguages: [ru, en]
navigation:
  - label: { ru: Главная, en: Home }
    href: https://automaster.kz/
footer:
  - label: { en: Write to us }
    href: mailto:privacy@automaster.kz
  - label: { ru: Политика, kk: Саясат }
    href: policy:privacy
`;

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';

let root: string;
let dist: string;

/** The site of everything, and one of short texts for whatever hangs on no text. In `npm run trials` both are the former. */
const isFull = process.env.GAZETTE_TRIALS === 'full';
let rich: string;

beforeAll(async () => {
  rich = await richArchive();
  await chosen(rich);
  root = isFull ? rich : await shortArchive();
  if (!isFull) await chosen(root);
  dist = join(root, 'dist');
}, 240_000);

/** Two short policies in three languages, of the organisation of the sample. */
async function shortArchive(): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'gazette-short-'));
  cpSync(join(PROJECT, 'policies/organisation.yaml'), join(own, 'policies/organisation.yaml'));
  const day = '2025-12-15';
  for (const policy of ['privacy', 'cookies']) {
    write(own, {
      [`policies/${policy}/policy.yaml`]: `kind: ${policy}\ntitles: { ru: Текст, kk: Мәтін, en: Text }\nauthoritative: ru\n`,
      [`policies/${policy}/draft/version.yaml`]:
        'change:\n  summary: { ru: [Первая.], kk: [Бірінші.], en: [The first.] }\n',
      [`policies/${policy}/draft/ru.md`]: TEXT,
      [`policies/${policy}/draft/kk.md`]: TEXT.replace('authoritative', 'official'),
      [`policies/${policy}/draft/en.md`]: TEXT.replace('authoritative', 'informative'),
    });
    const { problems } = publishDraft(own, {
      ...{ policy, effective: day, published: day, now: () => `${day}T09:00:00Z` },
      ...{ class: 'substantive', material: true, reason: 'New law' },
    });
    expect(problems.filter(isError).map(problemLine)).toEqual([]);
  }
  return own;
}

/** Chooses everything that can be chosen, and builds the site. */
async function chosen(root: string): Promise<void> {
  const file = join(root, 'policies/organisation.yaml');
  const sample = readFileSync(file, 'utf8');
  writeFileSync(file, sample.replace('/cookies: /ru/cookies/', '/old/cookies: /search/') + CHOICES);
  const notice = readFileSync(join(PROJECT, 'templates/email/notice.txt'), 'utf8');
  write(root, {
    'templates/site/logo.svg': PICTURE,
    'templates/site/favicon.svg': PICTURE,
    'templates/site/theme.css': ':root { --accent: #0a4; }',
    'templates/email/notice.txt': `${notice}\nYours, AutoMaster\n`,
    'templates/languages/en.yaml': 'status: { in-force: Binding now }\n',
  });
  const withdrawn = await gazette(
    ...['withdraw', 'cookies', '2025-12-15', '--on', AS_OF, '--reason', 'x', '--root', root],
  );
  expect(withdrawn.status, withdrawn.stderr).toBe(0);
  const built = await gazette(
    ...['build', '--no-pdf', '--root', root, '--as-of', AS_OF, '--base-url', 'https://automaster.kz/legal'],
  );
  expect(built.status, built.stderr).toBe(0);
}

afterAll(() => {
  for (const folder of [rich, root]) rmSync(folder, { recursive: true, force: true });
});

describe('verify', () => {
  it('finds nothing in a site with everything that a company can choose', async () => {
    const { status, stdout, stderr } = await gazette(
      ...['verify', join(rich, 'dist'), '--root', rich, '--as-of', AS_OF],
    );
    expect(stderr).not.toMatch(/ (?:error|warning) /);
    expect(status).toBe(0);
    expect(stdout).toContain(`built for ${AS_OF}, at https://automaster.kz/legal/`);
    expect(stderr).toContain('Every file is the one that follows');
  });

  it('asks for templates of the company’s own by name', async () => {
    const alone = await gazette('verify', dist, '--root', PROJECT, '--as-of', AS_OF);
    expect(alone).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Unexpected templates `email/notice.txt`, `languages/en.yaml`'),
    });
    const named = await gazette('verify', dist, '--templates', root, '--as-of', AS_OF);
    expect(named.status, named.stderr).toBe(0);
  });

  it('finds a template that is not the one that the site names', async () => {
    const other = join(root, 'other');
    cpSync(join(root, 'templates'), join(other, 'templates'), { recursive: true });
    writeFileSync(join(other, 'templates/email/notice.txt'), 'Confirm your password.');
    expect(await gazette('verify', dist, '--templates', other, '--as-of', AS_OF)).toMatchObject({
      status: 1,
    });
  });

  it('finds a theme that hides words, though every page has it, and another address than the one of the site', async () => {
    const theme = join(dist, 'brand/theme.css');
    const before = readFileSync(theme);
    writeFileSync(theme, '#policy-text p { height: 0; overflow: hidden }');
    writeFileSync(join(dist, CHECKSUMS_FILE), checksums(dist));
    const elsewhere = ['--base-url', 'https://automaster.kz/'];
    const { status, stderr } = await gazette('verify', dist, '--root', root, '--as-of', AS_OF, ...elsewhere);
    writeFileSync(theme, before);
    writeFileSync(join(dist, CHECKSUMS_FILE), checksums(dist));
    expect(status).toBe(1);
    expect(stderr).toContain('brand/theme.css:1:1 error site/asset');
    expect(stderr).toContain(
      'Unexpected address https://automaster.kz/legal/, expected https://automaster.kz/',
    );
  });

  it('says in which languages a site no longer speaks, and that the one that binds may not go', async () => {
    const file = join(root, 'policies/organisation.yaml');
    const before = readFileSync(file, 'utf8');
    const build = async (locales: string, standard: string) => {
      const own = before
        .replace(/^locales:.*$/m, `locales: [${locales}]`)
        .replace(/^defaultLocale:.*$/m, `defaultLocale: ${standard}`)
        .replace(/^(?:rootLocale|noticeLanguages):.*\n/gm, '');
      writeFileSync(file, own.replace(' /search/', ` /${standard}/search/`));
      const out = join(root, `dist-${standard}`);
      return { out, ...(await gazette('build', '--no-pdf', '--root', root, '--as-of', AS_OF, '--out', out)) };
    };
    const less = await build('ru, en', 'ru');
    expect(less.status, less.stderr).toBe(0);
    const verified = () => gazette('verify', less.out, '--root', root, '--as-of', AS_OF);
    const honest = await verified();
    expect(honest.status, honest.stderr).toBe(0);
    expect(honest.stderr).toContain('The ledger has texts in `kk`, of which the site has no pages.');
    expect(await build('kk, en', 'en')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('policy/binding-language Unexpected absence of `ru`'),
    });
    // No build makes such a site; somebody may say that one did.
    const record = join(less.out, 'release.json');
    const said = readFileSync(record, 'utf8');
    const forged = JSON.parse(said) as {
      site: { organisation: { locales: string[]; defaultLocale: string } };
    };
    Object.assign(forged.site.organisation, { locales: ['en'], defaultLocale: 'en' });
    writeFileSync(record, JSON.stringify(forged));
    expect(await verified()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Unexpected absence of `ru` among the languages of the site'),
    });
    writeFileSync(record, said.replaceAll('"authoritative": "ru"', '"authoritative": "en"'));
    expect((await verified()).stderr).toContain('site/language Unexpected binding language `en` of privacy');
    writeFileSync(record, said.replace('{', '{ "repealed": true,'));
    expect((await verified()).stderr).toContain('release.json:1:1 error site/record Unexpected content');
    writeFileSync(file, before);
  });
});
