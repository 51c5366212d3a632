/**
 * Every change of a built site is found, with all checksums made anew: what can be written on the page of a version, in any
 * other file, files that are put in or taken away. `npm run trials` plants each of them alone, and not with others.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isError, problemLine, publishDraft } from '../archive/index.ts';
import { type Basis, CHECKSUMS_FILE, checksums, filesIn, verify } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { type Edit, plant, set, swap } from './planted.ts';
import { ADDED, ALONE, ELSEWHERE, ELSEWHERE_TOO, GONE, type Planted } from './planted-files.ts';
import { ON_A_PAGE, PAGES } from './planted-pages.ts';
import { IN_PRINT, IN_PRINT_TOO } from './planted-prints.ts';
import { sampleSite } from './sample-site.ts';
import { DRAFT, ORGANISATION, POLICY, TEXT, write } from './sandbox.ts';

/** What a record names, how it is put in, and what is said of it. */
type Named = readonly [what: string, edit: Edit, said: string];

const isFull = process.env.GAZETTE_TRIALS === 'full';

/** What a site could be made from, and was not: each takes another site to compare with. */
const MADE_OTHERWISE: readonly Named[] = [
  ['another title', set('site.policies.privacy.titles.en', 'Void'), 'site/'],
  [
    'a link around the pages',
    set('site.organisation.footer', [{ label: { en: 'A' }, href: { en: 'https://a.example' } }]),
    'site/page',
  ],
  ['a text without a PDF', set('site.unprinted', ['privacy/2025-12-15/en']), 'site/'],
];

let root: string;
let site: string;
/** A site of two short policies, for what hangs on none of its pages: each takes a command that makes the site again. */
let short: string;
/** The site as it was built: what the tool makes of it again, as the first test shows. */
let made: string;
let basis: string | null = null;
/** How many were planted, and how many of them found. */
const count = { planted: 0, found: 0 };

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-planted-'));
  site = join(root, 'dist');
  cpSync(join(await sampleSite(), 'dist'), site, { recursive: true });
  made = join(root, 'made');
  cpSync(site, made, { recursive: true });
  short = isFull ? site : await shortSite(join(root, 'short'));
}, 180_000);

async function shortSite(own: string): Promise<string> {
  write(own, { 'policies/organisation.yaml': ORGANISATION });
  for (const policy of ['privacy', 'cookies']) {
    write(own, {
      [`policies/${policy}/policy.yaml`]: POLICY,
      [`policies/${policy}/draft/version.yaml`]: DRAFT,
      [`policies/${policy}/draft/en.md`]: TEXT,
    });
    const day = '2025-12-15';
    const { problems } = publishDraft(own, {
      ...{ policy, effective: day, published: day, now: () => `${day}T09:00:00Z` },
      ...{ class: 'substantive', material: true, reason: 'New law' },
    });
    expect(problems.filter(isError)).toEqual([]);
  }
  expect(await gazette('build', '--no-pdf', '--root', own)).toMatchObject({ status: 0 });
  return join(own, 'dist');
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a site is made again from, in one text. */
const textOf = ({ record, served }: Basis) => JSON.stringify([record, served.archive.policies]);

/** What `verify` finds, its checksums made anew. Nothing of what a site is made from may have been changed. */
async function found(): Promise<readonly { readonly file: string; readonly line: string }[]> {
  writeFileSync(join(site, CHECKSUMS_FILE), checksums(site));
  const { problems } = (await verify(site, {
    remake: async (one) => {
      basis ??= textOf(one);
      expect(textOf(one)).toBe(basis);
      return made;
    },
  }))!;
  return problems.map((one) => ({ file: one.file ?? '', line: problemLine(one) }));
}

// A redline is proved by the file beside it, which is the one that is named.
const named = (path: string) => (path.includes('..') ? dirname(path) : path);

/** Plants all of them, looks once, puts everything back, and gives those that were not found. */
async function missedOf(cases: readonly Planted[]): Promise<string[]> {
  if (isFull && cases.length > 1) {
    const missed: string[] = [];
    for (const one of cases) missed.push(...(await missedOf([one])));
    return missed;
  }
  const before = new Map<string, Buffer>();
  const missed: string[] = [];
  for (const [what, path, edit] of cases) {
    const bytes = await plant(site, path, edit);
    if (bytes === null || before.has(path)) missed.push(`${what} was not planted: ${path}`);
    if (bytes !== null && !before.has(path)) before.set(path, bytes);
  }
  const files = new Set((await found()).map(({ file }) => named(file)));
  for (const [path, bytes] of before) writeFileSync(join(site, path), bytes);
  const unseen = cases.filter(([, path]) => !files.has(named(path)));
  count.planted += cases.length;
  count.found += cases.length - unseen.length;
  return [...missed, ...unseen.map(([what, path]) => `${what}: ${path}`)];
}

/** Each change with a page that has such a thing; no two on one page go together. */
async function onPages(shift: number): Promise<Planted[][]> {
  const batches: Planted[][] = [[]];
  let at = shift;
  for (const [what, edit] of Object.entries(ON_A_PAGE)) {
    let path: string | undefined;
    for (let n = 0; n < PAGES.length && path === undefined; n++) {
      const candidate = PAGES[(at + n) % PAGES.length]!;
      const bytes = await plant(site, candidate, edit);
      if (bytes === null) continue;
      writeFileSync(join(site, candidate), bytes);
      path = candidate;
      at += n + 1;
    }
    expect(path, what).toBeDefined();
    const free = batches.find((batch) => !batch.some(([, used]) => used === path));
    if (free) free.push([what, path!, edit]);
    else batches.push([[what, path!, edit]]);
  }
  return batches;
}

describe('verify', () => {
  it('makes an untouched site again, and finds nothing', async () => {
    const { status, stdout, stderr } = await gazette('verify', site);
    expect(stdout + stderr).not.toMatch(/ (?:error|warning) /);
    expect(status).toBe(0);
    expect(stderr).toContain('Every file is the one that follows');
    expect(await found()).toEqual([]);
  });

  it.each(isFull ? [0, 5] : [5])(
    'finds every change of a page of a version, on one page and on another (from %i)',
    async (shift) => {
      const missed: string[] = [];
      for (const batch of await onPages(shift)) missed.push(...(await missedOf(batch)));
      expect(missed).toEqual([]);
    },
    isFull ? undefined : 300_000,
  );

  it('finds every change of data, notices, redlines, PDF and Word files', async () => {
    expect(await missedOf(ELSEWHERE)).toEqual([]);
    expect(await missedOf(ELSEWHERE_TOO)).toEqual([]);
  }, 120_000);

  it('finds what a printed file shows, hides or says otherwise, though its words are the same', async () => {
    expect(await missedOf(IN_PRINT)).toEqual([]);
    expect(await missedOf(IN_PRINT_TOO)).toEqual([]);
    const path = 'en/privacy/compare/2025-12-15..2027-03-01/redline.pdf';
    const other = readFileSync(join(site, 'en/privacy/compare/2024-09-01..2025-12-15/redline.pdf'));
    expect(await missedOf([['the redline of other versions', path, () => other]])).toEqual([]);
  }, 120_000);

  it.each(ALONE)('finds %s changed in %s', async (...one) => {
    expect(await missedOf([one])).toEqual([]);
  });

  it('finds a script of the site that was changed', async () => {
    const path = filesIn(site).find((one) => /^_astro\/clock\.[\w-]+\.js$/.test(one))!;
    expect(await missedOf([['a script', path, swap(/^/, '/**/')]])).toEqual([]);
  });

  it('finds files that no build makes', async () => {
    for (const [, path, content] of ADDED) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), content);
    }
    const lines = (await found()).map(({ line }) => line);
    for (const [, path] of ADDED) rmSync(join(site, path));
    const missed = ADDED.filter(([, path]) => !lines.includes(`${path}:1:1 error site/file ${NO_BUILD}`));
    count.planted += ADDED.length;
    count.found += ADDED.length - missed.length;
    expect(missed).toEqual([]);
  });

  it('names files that were taken away', async () => {
    const before = GONE.map((path) => [path, readFileSync(join(site, path))] as const);
    for (const path of GONE) rmSync(join(site, path));
    const lines = (await found()).map(({ line }) => line);
    for (const [path, bytes] of before) writeFileSync(join(site, path), bytes);
    const missed = GONE.filter((path) => !lines.some((line) => line.startsWith(`${path}:1:1 error `)));
    count.planted += GONE.length;
    count.found += GONE.length - missed.length;
    expect(missed).toEqual([]);
    expect(lines).toContain(
      'en/privacy/status.json:1:1 error site/file Unexpected absence of the statuses of privacy in `en` for programs, which this site must have',
    );
  });

  it('says that a whole language is gone', async () => {
    const kept = join(root, 'kept');
    cpSync(join(site, 'en'), kept, { recursive: true });
    rmSync(join(site, 'en'), { recursive: true });
    const lines = (await found()).map(({ line }) => line);
    cpSync(kept, join(site, 'en'), { recursive: true });
    expect(lines[0]).toContain('Unexpected absence of the language `en`: all of its pages are gone');
  });

  it('takes a site as it is where hosts serve none of the files that are for them', async () => {
    const forHosts = ['_headers', '_redirects', '_nginx.conf'].map((name) => join(short, name));
    const before = forHosts.map((file) => readFileSync(file));
    writeFileSync(join(short, CHECKSUMS_FILE), checksums(short));
    for (const file of forHosts) rmSync(file);
    const { status, stderr } = await gazette('verify', short);
    forHosts.forEach((file, i) => {
      writeFileSync(file, before[i]!);
    });
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('_headers, _nginx.conf, _redirects: not there, and not looked at');
  });

  it.each<Named>([
    ['another version of the tool', set('gazette', '0.0.1'), 'Gazette 0.0.1 made it'],
    ['another state of the tool', set('assets', '0'.repeat(64)), 'another state of Gazette'],
    [
      'nothing of what the site is made from',
      set('site', undefined),
      'does not say what the site was made from',
    ],
    ['another day', set('asOf', '2026-01-01'), 'Unexpected day of the build'],
    ['another address', set('site.url', 'https://evil.example/'), 'Unexpected address'],
    ['a policy less', set('site.policies.cookies', undefined), 'Unexpected absence of the policy `cookies`'],
    [
      'a link that runs a script',
      set('site.organisation.footer', [{ label: { en: 'A' }, href: { en: 'javascript:a()' } }]),
      'Unexpected content',
    ],
    ['words of its own', set('site.templates', { 'email/notice.txt': '0'.repeat(64) }), '`email/notice.txt`'],
    ['a preview', set('site.hasDrafts', true), 'Unexpected preview'],
    ['one key twice', swap('"asOf"', '"asOf": "2020-01-01",\n  "asOf"'), 'Unexpected “'],
    ['words in place of a version', set('node', 'This policy is repealed'), 'Unexpected content at `node`'],
    ['a text that it does not have', set('site.unprinted', ['../../x']), 'site/record Unexpected “'],
    ...(isFull ? MADE_OTHERWISE : []),
  ])('finds a record of the build that names %s', async (_, edit, said) => {
    const bytes = await plant(short, 'release.json', edit);
    expect(bytes).not.toBeNull();
    writeFileSync(join(short, CHECKSUMS_FILE), checksums(short));
    const { status, stderr } = await gazette('verify', short);
    writeFileSync(join(short, 'release.json'), bytes!);
    count.planted += 1;
    count.found += status === 1 ? 1 : 0;
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });

  it('looks at the claims alone of a site of another version, where the reader takes it', async () => {
    const bytes = await plant(short, 'release.json', set('gazette', '0.0.1'));
    writeFileSync(join(short, CHECKSUMS_FILE), checksums(short));
    const { status, stderr } = await gazette('verify', short, '--other-version');
    const day = swap(/(data-role="effective" datetime=")\d{4}/, '$12019');
    const path = 'en/privacy/2025-12-15/index.html';
    const page = await plant(short, path, day);
    writeFileSync(join(short, CHECKSUMS_FILE), checksums(short));
    const forged = await gazette('verify', short, '--other-version');
    writeFileSync(join(short, path), page!);
    writeFileSync(join(short, 'release.json'), bytes!);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('Its pages were not made again and compared');
    expect(forged).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Unexpected day of `effective`'),
    });
  });

  it('found every one of more than a hundred and twenty-seven', () => {
    expect(count.found).toBe(count.planted);
    expect(count.planted).toBeGreaterThan(127);
  });
});

const NO_BUILD = 'Unexpected file, expected none: no build makes it here';
