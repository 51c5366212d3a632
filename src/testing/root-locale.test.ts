/** A site with one language at its root: no address is written with that language in front, and the old ones lead on. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isError, problemLine } from '../archive/index.ts';
import { headerRules, mayBeFramed } from '../output/header-rules.ts';
import { checksums, filesIn, verify } from '../output/index.ts';
import { sha256 } from '../store/index.ts';
import { gazette } from './gazette.ts';
import { drawnText, openPdf } from './pdf-text.ts';
import { PROJECT, sandbox } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';

const AS_OF = '2026-11-23';

let root: string;
let dist: string;
let site: Served;
let browser: BrowserContext;

/** Puts a language at the root. The sample's cookie policy then stands where an old address led to it. */
function setRoot(archive: string, locale: string): void {
  const path = join(archive, 'policies/organisation.yaml');
  const before = readFileSync(path, 'utf8').replace(/^redirects:\n.*\n/m, '');
  writeFileSync(path, `${before}rootLocale: ${locale}\n`);
}

const build = async (archive: string, ...more: string[]) => {
  const built = await gazette('build', '--json', '--root', archive, '--as-of', AS_OF, ...more);
  expect([built.status, built.stderr]).toEqual([0, '']);
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-root-'));
  dist = join(root, 'dist');
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  setRoot(root, 'en');
  await build(root, '--sheets', 'in-force');
  site = await serve(dist);
  browser = await testBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const isStub = (path: string) => path.endsWith('.html') && read(path).includes('data-moved="');
const digestsIn = (folder: string) =>
  Object.fromEntries(
    filesIn(folder)
      .filter((path) => !/^(pagefind\/|SHA256SUMS)/.test(path))
      .map((path) => [path, sha256(readFileSync(join(folder, path)))]),
  );

describe('an address', () => {
  it('is written nowhere with the language in front', () => {
    // Hosts are told of the old addresses, and the id of a feed is a name.
    const told = /^(_redirects|_headers|_nginx\.conf)$/;
    const texts = filesIn(dist).filter(
      (path) => /\.(html|js|json|jsonl|xml|txt|link|ics|eml|css)$|catalog$/.test(path) && !told.test(path),
    );
    expect(texts.length).toBeGreaterThan(250);
    const plain = (path: string) => read(path).replace(/<id>[^<]*<\/id>/g, '');
    const written = texts.filter((path) => /(["'(<>\s;,=]|automaster\.kz)\/en\//.test(plain(path)));
    expect(written).toEqual([]);
    const word = unzipSync(readFileSync(join(dist, 'privacy/2025-12-15/privacy-2025-12-15-en.docx')));
    const relations = strFromU8(word['word/_rels/document.xml.rels']!);
    expect(relations).toContain('https://automaster.kz/privacy/2025-12-15/');
    expect(relations).not.toContain('/en/');
  });

  it('stands at the foot of a PDF as it is', async () => {
    const pdf = await openPdf(readFileSync(join(dist, 'privacy/2025-12-15/privacy-2025-12-15-en.pdf')));
    const text = (await drawnText(pdf, 1)).replace(/\s+/g, '');
    expect(text).toContain('https://automaster.kz/privacy/2025-12-15/');
  });

  it('leads to something that is there, on every page', () => {
    const missing = new Set<string>();
    for (const path of filesIn(dist).filter((name) => name.endsWith('index.html')))
      for (const [, href] of read(path).matchAll(
        / (?:href|src|data-moved)="(\/[^"]*|https:\/\/automaster\.kz[^"]*)"/g,
      )) {
        const { pathname } = new URL(href!.replaceAll('&amp;', '&'), 'https://automaster.kz');
        const file = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
        if (!statSync(join(dist, file), { throwIfNoEntry: false })) missing.add(`${path}: ${href}`);
      }
    expect([...missing]).toEqual([]);
  });

  it('of every page is there twice: the page, and one that leads to it', () => {
    const prefixed = filesIn(join(dist, 'en'));
    expect(prefixed.length).toBeGreaterThan(50);
    for (const path of prefixed) {
      if (!path.endsWith('index.html')) {
        expect(readFileSync(join(dist, 'en', path)).equals(readFileSync(join(dist, path))), path).toBe(true);
        continue;
      }
      expect(isStub(path), path).toBe(false);
      const address = path.replace(/index\.html$/, '');
      const stub = read(join('en', path));
      expect(stub).toContain(`data-moved="/${address}"`);
      expect(stub).toContain(`<link rel="canonical" href="https://automaster.kz/${address}">`);
      expect(stub).toContain('<html lang="en">');
      expect(stub).toContain('This page has moved');
      expect(stub).toContain('noindex');
    }
    expect(read('index.html')).toContain('<html lang="en"');
    expect(read('index.html')).toContain('<link rel="canonical" href="https://automaster.kz/">');
    expect(read('ru/index.html')).toContain('hreflang="en" href="https://automaster.kz/"');
  });

  it('is the same to search engines: once, where the page stands', () => {
    const sitemap = read('sitemap-0.xml');
    expect(sitemap).toContain('<loc>https://automaster.kz/privacy/</loc>');
    expect(sitemap).toContain('hreflang="ru" href="https://automaster.kz/ru/privacy/"');
    expect(JSON.parse(read('api/v1/index.json')).organisation.rootLocale).toBe('en');
  });
});

describe('a stub', () => {
  it('is valid, and keeps what stands behind the path', async () => {
    const validator = new HtmlValidate();
    for (const path of ['en/index.html', 'en/privacy/compare/index.html']) {
      const { results } = await validator.validateString(read(path));
      expect(
        results.flatMap(({ messages }) =>
          messages.filter(
            ({ ruleId }) => !/^(void-style|doctype-style|long-title|no-trailing-whitespace)$/.test(ruleId),
          ),
        ),
      ).toEqual([]);
    }
    const asked = '/en/privacy/compare/?from=2024-09-01&to=2027-03-01#compare';
    const page = await browser.newPage();
    await page.goto(`${site.origin}${asked}`);
    await page.waitForSelector('article[data-redline]');
    expect(page.url()).toBe(`${site.origin}${asked.replace('/en', '')}`);
    // A link to another policy in a text that the browser compared.
    const links = await page.$$eval('article[data-redline] a', (found) =>
      found.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('/')),
    );
    expect(links.every((href) => !href!.startsWith('/en/'))).toBe(true);
    await page.close();
  });

  it('leads on without scripts', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/en/privacy/2025-12-15/`);
    await expect.poll(() => page.url()).toBe(`${site.origin}/privacy/2025-12-15/`);
    await page.close();
  });
});

describe('the site in a browser', () => {
  it('switches languages, finds words, and shows the notice in a frame', async () => {
    const faults: string[] = [];
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${site.origin}/privacy/history/?on=2025-01-01`);
    await page.waitForFunction(() => document.querySelector('[data-answer] a'));
    expect(await page.$eval('[data-answer] a', (link) => link.getAttribute('href'))).toBe(
      '/privacy/2024-09-01/',
    );
    await page.click('.languages a[hreflang="ru"]');
    await page.waitForSelector('html[lang="ru"]');
    expect(page.url()).toBe(`${site.origin}/ru/privacy/history/`);
    await page.click('.languages a[hreflang="en"]');
    await page.waitForSelector('html[lang="en"]');
    expect(page.url()).toBe(`${site.origin}/privacy/history/`);
    await page.goto(`${site.origin}/search/?q=cookies`);
    await page.waitForSelector('.result a');
    const found = await page.$$eval('.result a', (links) => links.map((link) => link.getAttribute('href')!));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((href) => href.startsWith('/en/'))).toEqual([]);
    expect(found.some((href) => href.startsWith('/privacy/'))).toBe(true);
    await page.close();
    expect(faults).toEqual([]);
  });

  it('lets the banner alone stand in foreign frames', () => {
    const rules = headerRules(dist);
    const open = filesIn(dist)
      .filter((path) => path.endsWith('index.html') && !isStub(path))
      .map((path) => `/${path.replace(/index\.html$/, '')}`)
      .filter((page) => mayBeFramed(rules, page));
    expect(open).toEqual(['/banner/', '/kk/banner/', '/ru/banner/']);
    const typed = rules.filter(({ headers }) =>
      headers.some(([, value]) => value === 'application/link-format'),
    );
    for (const path of ['/privacy/timemap.link', '/en/privacy/timemap.link', '/ru/privacy/timemap.link'])
      expect(
        typed.some(({ pattern }) => pattern.test(path)),
        path,
      ).toBe(true);
  });
});

describe('what reads the built site', () => {
  it('verifies it, and finds a page at the root whose words were changed', async () => {
    expect((await gazette('verify', dist)).status).toBe(0);
    const copy = join(sandbox(), 'dist');
    cpSync(dist, copy, { recursive: true });
    const change = (path: string, from: string, to: string) => {
      const before = readFileSync(join(copy, path), 'utf8');
      expect(before).toContain(from);
      writeFileSync(join(copy, path), before.replace(from, to));
      writeFileSync(join(copy, 'SHA256SUMS'), checksums(copy));
    };
    // Made again, it is what it was.
    const wrong = async () =>
      (await verify(copy, { remake: async () => dist }))!.problems
        .filter(isError)
        .map(problemLine)
        .join('\n');
    change('privacy/2025-12-15/index.html', 'or 3 years from', 'or 4 years from');
    expect(await wrong()).toMatch(/^privacy\/2025-12-15\/index\.html.* site\/text/m);
    change('privacy/2025-12-15/index.html', 'or 4 years from', 'or 3 years from');
    expect(await wrong()).toBe('');
    change('en/privacy/2025-12-15/index.html', '</main>', '<article>Other words</article></main>');
    expect(await wrong()).toMatch(/^en\/privacy\/2025-12-15\/index\.html.* site\/text/m);
  });

  it('gives the same from a cache, in parts, and after another setting, under a path too', async () => {
    const archive = sandbox();
    cpSync(join(PROJECT, 'policies'), join(archive, 'policies'), { recursive: true });
    const options = ['--no-pdf', '--base-url', 'https://automaster.kz/legal'];
    await build(archive, ...options);
    setRoot(archive, 'ru');
    await build(archive, ...options);
    const kept = digestsIn(join(archive, 'dist'));
    expect(Object.keys(kept)).toContain('privacy/2025-12-15/index.html');
    expect(readFileSync(join(archive, 'dist/ru/privacy/index.html'), 'utf8')).toContain(
      'data-moved="/legal/privacy/"',
    );
    expect(readFileSync(join(archive, 'dist/_redirects'), 'utf8')).toContain(
      '/legal/ru/:a/ /legal/:a/ 301\n',
    );
    const fresh = sandbox();
    cpSync(join(archive, 'policies'), join(fresh, 'policies'), { recursive: true });
    const parts = ['1/2', '2/2'].map((shard) => ({ shard, out: join(fresh, `part-${shard[0]}`) }));
    for (const { shard, out } of parts) await build(fresh, ...options, '--shard', shard, '--out', out);
    expect((await gazette('merge', ...parts.map(({ out }) => out), '--root', fresh)).status).toBe(0);
    expect(digestsIn(join(fresh, 'dist'))).toEqual(kept);
    expect((await gazette('verify', join(fresh, 'dist'))).status).toBe(0);
  }, 120_000);
});
