/** The addresses of built sites: at which of them something stands, where they lead, and what programs find there. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { digestLine } from '../archive/index.ts';
import { filesIn } from '../output/index.ts';
import { readDocx } from './docx-text.ts';
import { gazette } from './gazette.ts';
import { DRAFT, DRAFTED, sandbox, TEXT, write } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';

const DRAFT_OF_PRIVACY = 'policies/privacy/draft';

let browser: BrowserContext;

beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

/** An archive whose drafts are published. `files`: more of it, or other ones. */
async function published(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = sandbox({ ...DRAFTED, ...files });
  const drafts = Object.keys({ ...DRAFTED, ...files }).filter((path) => path.endsWith('/draft/version.yaml'));
  for (const path of drafts) await publish(root, path.split('/')[1]!);
  return root;
}

async function publish(root: string, policy: string, day = '2026-01-01'): Promise<void> {
  const { status, stderr } = await gazette(
    ...['publish', policy, '--root', root, '--effective', day, '--published', day, '--late'],
    ...['--class', 'substantive', '--material', 'no', '--reason', 'The first one'],
  );
  expect([status, stderr]).toEqual([0, expect.anything()]);
}

/** Its site. */
async function built(root: string, ...more: string[]): Promise<string> {
  const { status, stderr } = await gazette(
    ...['build', '--no-pdf', '--json', '--root', root, '--as-of', '2026-11-23'],
    ...more,
  );
  expect([status, stderr]).toEqual([0, '']);
  return join(root, 'dist');
}

async function served(folder: string): Promise<Served> {
  const site = await serve(folder);
  onTestFinished(() => site.close());
  return site;
}

/** A reader who asks for `address` gets to `end`, with scripts or without. */
async function leads(address: string, end: string, script = true): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.goto(address);
  await expect.poll(() => page.url(), { timeout: 5000 }).toBe(end);
  await page.close();
}

const TERMS = {
  'policies/terms/policy.yaml': 'kind: terms\ntitles: { en: Terms }\nauthoritative: en\n',
  'policies/terms/draft/version.yaml': 'change: { summary: { en: [The first version.] } }\n',
  'policies/terms/draft/en.md':
    '---\ntitle: Terms\nstanding: authoritative\n---\n\n## Service {#service}\n\nWe wash cars.\n',
};

describe('a site that is all of its host', () => {
  it('leads programs to its policies and its API', async () => {
    const root = await published(TERMS);
    const dist = await built(root);
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    for (const page of [
      'en/index.html',
      'en/privacy/2026-01-01/index.html',
      'en/banner/index.html',
      '404.html',
    ]) {
      expect(read(page)).toContain('<link rel="privacy-policy" href="/en/privacy/">');
      expect(read(page)).toContain('<link rel="terms-of-service" href="/en/terms/">');
    }
    const site = await served(dist);
    const { headers } = await fetch(`${site.origin}/en/`, { method: 'HEAD' });
    expect(headers.get('link')).toBe(
      '</en/privacy/>; rel="privacy-policy", </en/terms/>; rel="terms-of-service", </.well-known/api-catalog>; rel="api-catalog"',
    );
    const catalog = await fetch(`${site.origin}/.well-known/api-catalog`);
    expect(catalog.headers.get('content-type')).toMatch(/^application\/linkset\+json/);
    const { linkset } = (await catalog.json()) as { linkset: Record<string, { href: string }[]>[] };
    expect(linkset[0]).toMatchObject({ anchor: 'https://acme.example/.well-known/api-catalog' });
    // Whatever it names is there.
    const named = linkset
      .flatMap((context) => Object.values(context).flat())
      .filter((one) => typeof one === 'object');
    expect(named.length).toBeGreaterThan(10);
    const missing = named
      .map(({ href }) => new URL(href).pathname)
      .filter((path) => {
        const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
        return !existsSync(file);
      });
    expect(missing).toEqual([]);
    for (const script of [true, false]) {
      await leads(`${site.origin}/.well-known/privacy-policy/`, `${site.origin}/en/privacy/`, script);
      await leads(`${site.origin}/.well-known/terms-of-service/`, `${site.origin}/en/terms/`, script);
    }
    await leads(
      `${site.origin}/.well-known/privacy-policy/?a=b#retention`,
      `${site.origin}/en/privacy/?a=b#retention`,
    );
    expect(read('_redirects').split('\n')).toContain('/.well-known/privacy-policy /en/privacy/ 301');
    expect((await gazette('verify', dist)).status).toBe(0);
  }, 60_000);
});

describe('an archive with a policy id that became reserved', () => {
  it('goes on: it is built, verified, and gets its next version', async () => {
    const root = await published();
    // As if the tool of that day had published it: what the ledger has of a version does not hang on the policy's id.
    renameSync(join(root, 'policies/privacy'), join(root, 'policies/log'));
    const ledger = join(root, 'policies/ledger.jsonl');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"policy":"privacy"', '"policy":"log"'));
    writeFileSync(join(root, 'policies/ledger.sha256'), digestLine(readFileSync(ledger, 'utf8')));
    const check = await gazette('check', '--root', root);
    expect([check.status, check.stdout]).toEqual([
      0,
      expect.stringContaining(
        'policies/log:1:1 warning archive/policy-id The policy id `log` is reserved now',
      ),
    ]);
    expect((await gazette('draft', 'log', '--root', root)).status).toBe(0);
    const text = join(root, 'policies/log/draft/en.md');
    writeFileSync(text, readFileSync(text, 'utf8').replace('3 years', '2 years'));
    write(root, {
      'policies/log/draft/version.yaml': 'change: { summary: { en: [Kept for a shorter time.] } }\n',
    });
    const next = await gazette(
      ...[
        'publish',
        'log',
        '--root',
        root,
        '--effective',
        '2026-02-01',
        '--published',
        '2026-02-01',
        '--late',
      ],
      ...['--class', 'substantive', '--material', 'no', '--reason', 'Shorter'],
    );
    expect([next.status, next.stderr]).toEqual([0, expect.anything()]);
    const dist = await built(root);
    expect(readFileSync(join(dist, 'en/log/index.html'), 'utf8')).toContain('2 years');
    expect((await gazette('verify', dist)).status).toBe(0);
    expect((await gazette('verify', join(root, 'policies'))).status).toBe(0);
    // What is new may not have it.
    expect((await gazette('import', 'docx', ledger, '--policy', 'brand', '--root', root)).stderr).toContain(
      'and no address of the site, not `brand`',
    );
  }, 60_000);
});

describe('links and an icon of the company’s own', () => {
  const LINKS = `favicon: icon.svg
navigation:
  - label: { en: Home, ru: Главная }
    href: https://acme.example.org/
footer:
  - label: { en: Contacts }
    href: { en: https://acme.example.org/contacts, ru: https://acme.example.org/ru/contacts }
  - label: { en: Terms }
    href: policy:terms
`;
  const settings = `${DRAFTED['policies/organisation.yaml']!.replace('[en]', '[en, ru]')}${LINKS}`;

  it('stand on every page, in its language, and wait for a policy that is not published', async () => {
    const { 'policies/terms/policy.yaml': terms } = TERMS;
    const root = await published({
      'policies/organisation.yaml': settings,
      'policies/terms/policy.yaml': terms,
      'templates/site/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const dist = await built(root);
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    for (const page of ['en/index.html', 'en/privacy/2026-01-01/index.html']) {
      expect(read(page)).toContain('<link rel="icon" href="/brand/icon.svg" type="image/svg+xml">');
      expect(read(page)).toContain('<a href="https://acme.example.org/">Home</a>');
      expect(read(page)).toContain('<a href="https://acme.example.org/contacts">Contacts</a>');
    }
    expect(read('ru/index.html')).toContain('<a href="https://acme.example.org/">Главная</a>');
    expect(read('ru/index.html')).toContain(
      '<a href="https://acme.example.org/ru/contacts" lang="en">Contacts</a>',
    );
    expect(read('brand/icon.svg')).toContain('<svg');
    expect(read('en/privacy/index.html')).not.toContain('>Terms</a>');
    write(root, TERMS);
    const text = join(root, 'policies/terms/draft');
    expect(existsSync(text)).toBe(true);
    await publish(root, 'terms');
    await built(root);
    expect(read('en/privacy/2026-01-01/index.html')).toContain('<a href="/en/terms/">Terms</a>');
  }, 60_000);

  it('lead somewhere, and name files that are there', async () => {
    const root = sandbox({ ...DRAFTED, 'policies/organisation.yaml': settings });
    const { stdout, status } = await gazette('check', '--root', root);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'Unexpected favicon `icon.svg`, expected the file templates/site/icon.svg to be there',
    );
    expect(stdout).toContain('Unexpected link to policy `terms`, expected one of `privacy`');
  });
});

describe('days in American English', () => {
  it('stand on pages, in notices and in files, and nowhere in what was published', async () => {
    const root = await published();
    write(root, {
      [`${DRAFT_OF_PRIVACY}/version.yaml`]: DRAFT,
      [`${DRAFT_OF_PRIVACY}/en.md`]: TEXT.replace('3', '2'),
    });
    await publish(root, 'privacy', '2026-03-01');
    const organisation = join(root, 'policies/organisation.yaml');
    const before = readFileSync(organisation, 'utf8');
    write(root, {
      'policies/organisation.yaml': before.replace(
        'acme.example',
        'acme.example\ncontacts: { email: a@acme.example }',
      ),
    });
    const dist = await built(root);
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    const version = 'en/privacy/2026-03-01';
    const frozen = [
      `${version}/privacy-2026-03-01-en.txt`,
      `${version}/privacy-2026-03-01-en.md`,
      'ledger.jsonl',
    ];
    const bytes = frozen.map(read);
    const changing = [
      `${version}/index.html`,
      'en/privacy/history/index.html',
      'en/privacy/history/retention/index.html',
      'en/privacy/status.json',
      'en/feed.xml',
      'llms.txt',
      `${version}/notice/notice.txt`,
      `${version}/notice/notice.html`,
      `${version}/notice/index.html`,
      `${version}/record/index.html`,
      'en/privacy/compare/2026-01-01..2026-03-01/index.html',
    ];
    const wrong = (usual: RegExp) => changing.filter((path) => !usual.test(read(path)));
    const [british, american] = [/1 Mar(ch)? 2026|23 November 2026/, /Mar(ch)? 1, 2026|November 23, 2026/];
    expect(wrong(british)).toEqual([]);
    writeFileSync(organisation, `${readFileSync(organisation, 'utf8')}formats: { en: en-US }\n`);
    await built(root);
    expect(wrong(american)).toEqual([]);
    expect(
      filesIn(dist).filter(
        (path) =>
          /\.(html|xml|json|txt|eml|ics|js)$/.test(path) &&
          british.test(read(path).replace(/^Date: .*/m, '')),
      ),
    ).toEqual([]);
    expect(frozen.map(read)).toEqual(bytes);
    const word = readDocx(readFileSync(join(dist, version, 'privacy-2026-03-01-en.docx')), 'accepted');
    expect(word.paragraphs.map(({ text }) => text).join('\n')).toContain('March 1, 2026');
    expect((await gazette('verify', dist)).status).toBe(0);
    expect((await gazette('check', '--root', root)).stdout).not.toContain('mail/no-effective-date');
    const site = await served(dist);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/en/privacy/history/?on=2026-02-10`);
    await page.waitForFunction(() =>
      document.querySelector('[data-answer]')?.textContent?.includes('February'),
    );
    expect(await page.$eval('[data-answer]', (answer) => answer.textContent)).toContain(
      'On February 10, 2026 this version',
    );
    await page.close();
  }, 60_000);
});

describe('a site in one language', () => {
  it('has nothing to switch', async () => {
    const root = await published();
    const home = () => readFileSync(join(root, 'dist/en/index.html'), 'utf8');
    await built(root);
    expect(home()).not.toContain('hreflang');
    const organisation = join(root, 'policies/organisation.yaml');
    writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('[en]', '[en, ru]'));
    await built(root);
    expect(home()).toContain('<nav aria-label="Languages" class="languages">');
  }, 60_000);
});

describe('old addresses', () => {
  const REDIRECTS = `redirects:
  /cookies: /en/privacy/
  /о-нас/: https://acme.example.org/about?from=policies
  /old/privacy.pdf: /en/privacy/
  /old: /en/
  /old.html: /en/privacy/history/#dates
`;

  it('lead on, with scripts and without, and tell hosts that redirect by themselves', async () => {
    const root = await published({
      'policies/organisation.yaml': `${DRAFTED['policies/organisation.yaml']}${REDIRECTS}`,
    });
    const dist = await built(root);
    const site = await served(dist);
    const { origin } = site;
    for (const script of [true, false]) {
      await leads(`${origin}/cookies/`, `${origin}/en/privacy/`, script);
      await leads(`${origin}/old/privacy.pdf/`, `${origin}/en/privacy/`, script);
      await leads(`${origin}/old.html`, `${origin}/en/privacy/history/#dates`, script);
    }
    await leads(`${origin}/cookies/?a=b#retention`, `${origin}/en/privacy/?a=b#retention`);
    const stub = readFileSync(join(dist, 'cookies/index.html'), 'utf8');
    expect(stub).toContain('<html lang="en">');
    expect(stub).toContain('<meta name="robots" content="noindex">');
    expect(stub).toContain('<link rel="canonical" href="https://acme.example/en/privacy/">');
    expect(readFileSync(join(dist, 'о-нас/index.html'), 'utf8')).toContain(
      'href="https://acme.example.org/about?from=policies"',
    );
    expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(
      '/cookies /en/privacy/ 301\n/cookies/ /en/privacy/ 301\n/%D0%BE-%D0%BD%D0%B0%D1%81 https://acme.example.org/about?from=policies 301\n',
    );
    expect((await gazette('verify', dist)).status).toBe(0);
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/cookies');
  }, 60_000);

  it('never take the place of a page of the site', async () => {
    const root = await published({
      'policies/organisation.yaml': `${DRAFTED['policies/organisation.yaml']}redirects: { /en/privacy/2026-01-01/privacy-2026-01-01-en.txt/: /en/ }\n`,
    });
    // The file is there, so no folder of its name can be.
    const { status, stderr } = await gazette('build', '--no-pdf', '--root', root, '--as-of', '2026-11-23');
    expect(status).not.toBe(0);
    expect(stderr).toContain('where the site has its own page: take it out');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  }, 60_000);
});

describe('a site under a path', () => {
  it('claims nothing for the host, and holds what the host can copy', async () => {
    const root = await published();
    const organisation = join(root, 'policies/organisation.yaml');
    writeFileSync(
      organisation,
      readFileSync(organisation, 'utf8').replace('acme.example', 'acme.example/legal'),
    );
    const check = await gazette('check', '--root', root);
    expect(check.stdout).toContain('info site/well-known `https://acme.example/.well-known/privacy-policy`');
    const dist = await built(root);
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    expect(filesIn(dist).filter((path) => path.includes('well-known/'))).toEqual([
      'well-known/README.txt',
      'well-known/add-to/_headers',
      'well-known/add-to/_redirects',
      'well-known/add-to/nginx.conf',
      'well-known/api-catalog',
      'well-known/privacy-policy/index.html',
    ]);
    expect(read('_redirects')).not.toContain('.well-known');
    expect(read('_headers')).not.toContain('.well-known');
    expect(read('well-known/add-to/nginx.conf')).toContain(
      'location = /.well-known/privacy-policy { return 301 https://acme.example/legal/en/privacy/; }',
    );
    expect(read('well-known/privacy-policy/index.html')).toContain(
      '<link rel="canonical" href="https://acme.example/legal/en/privacy/">',
    );
    expect((await gazette('verify', dist)).status).toBe(0);
  }, 60_000);
});
