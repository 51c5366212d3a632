/** The whole site, built by the real command from the shipped policies and looked at in a real browser. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import type { BrowserContext, Page } from 'puppeteer';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PICTURE_LANGUAGES,
  PICTURED_DAY,
  PICTURED_FILE,
  PICTURED_PAGES,
  pictured,
} from '../../packaging/pictured.ts';
import { readArchive, sha256, standingOf } from '../archive/index.ts';
import { siteFormsOf } from '../notice/index.ts';
import { headerRules, mayBeFramed } from '../output/header-rules.ts';
import { filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { projection } from './project.ts';
import { SAMPLE_DAY, SECRET, sampleSite } from './sample-site.ts';
import { PROJECT } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';
import { faultsIn } from './valid-docx.ts';
import { withoutBuiltRedlines } from './without-built-redlines.ts';

const AS_OF = SAMPLE_DAY;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let root: string;
let dist: string;
let site: Served;
let browser: BrowserContext;

beforeAll(async () => {
  root = await sampleSite();
  dist = join(root, 'dist');
  site = await serve(dist);
  browser = await testBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

describe('the pictures of the documentation', () => {
  const said = JSON.parse(readFileSync(join(PROJECT, PICTURED_FILE), 'utf8')) as Record<string, string>;
  const pages = PICTURE_LANGUAGES.flatMap(({ locale, suffix }) =>
    PICTURED_PAGES.map(({ name, at }) => [`${name}${suffix}`, `${locale}/${at}index.html`] as const),
  );

  it.each(pages)('%s shows what its page says: npm run pictures takes it again', (name, path) => {
    expect(AS_OF).toBe(PICTURED_DAY);
    expect(pictured(read(path))).toBe(said[name]);
  });
});

const mediaOf = (scheme: Look[0]) => [
  { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
  { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
];

/** Opens a page and hands it over with everything it asked for and complained of. */
async function visit<T>(
  path: string,
  look: (page: Page) => Promise<T>,
  { width = 1200, scheme = 'light' as Look[0], script = true, builtRedlines = true } = {},
) {
  const page = await browser.newPage();
  if (!builtRedlines) await withoutBuiltRedlines(page);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
      complaints.push(`asks ${request.url()}`);
  });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures(mediaOf(scheme));
  const response = await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: 50 });
  const result = await look(page);
  await page.close();
  return { result, complaints, status: response?.status() ?? 0 };
}

describe('addresses', () => {
  it.each([
    'index.html',
    'ru/index.html',
    'kk/index.html',
    'en/index.html',
    '404.html',
    'robots.txt',
    '_headers',
    'SHA256SUMS',
    'ledger.jsonl',
    'ledger.sha256',
    'banner.js',
    'kk/banner/index.html',
    'sitemap-index.xml',
    'sitemap-0.xml',
    'api/v1/index.json',
    'api/v1/privacy/index.json',
    'api/v1/privacy/2025-12-15/ru.json',
    'ru/privacy/index.html',
    'ru/privacy/2025-12-15/index.html',
    'ru/privacy/history/index.html',
    'ru/privacy/compare/index.html',
    'ru/privacy/compare/2024-09-01..2025-12-15/index.html',
    'ru/privacy/compare/2025-12-15..2027-03-01/index.html',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.pdf',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.docx',
    'ru/privacy/compare/2024-09-01..2025-12-15/redline.pdf',
    'ru/privacy/compare/2024-09-01..2025-12-15/redline.docx',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.md',
    'ru/privacy/2025-12-15/privacy-2025-12-15-ru.txt',
    'kk/privacy/index.html',
    'kk/privacy/2025-12-15/index.html',
    'en/cookies/2025-12-15/index.html',
  ])('%s is there', (path) => {
    expect(existsSync(join(dist, path))).toBe(true);
  }); // prettier-ignore

  it('hold nothing of a draft', () => {
    const found = filesIn(dist).filter(
      (path) => /draft/.test(path) || readFileSync(join(dist, path)).includes(SECRET),
    );
    expect(found).toEqual([]);
  });

  it('are known to those who hold old addresses and links against the site', () => {
    const { archive } = readArchive(root);
    const unknown = filesIn(dist)
      .filter((path) => standingOf(archive!, path) === 'nothing')
      // An old address of this archive, which leads on.
      .filter((path) => path !== 'cookies/index.html');
    expect(unknown).toEqual([]);
  });

  it('lead nowhere that is not there', () => {
    const broken = new Set<string>();
    for (const path of filesIn(dist).filter((file) => file.endsWith('.html'))) {
      for (const [, href] of read(path).matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        if (/^(https?:|mailto:|tel:|data:|#)/.test(href!)) continue;
        const url = new URL(href!.replace(/&amp;/g, '&'), `http://x/${path}`);
        const file = join(
          dist,
          decodeURIComponent(url.pathname),
          url.pathname.endsWith('/') ? 'index.html' : '',
        );
        if (!existsSync(file)) broken.add(`${path} → ${href}`);
        else if (
          url.hash &&
          file.endsWith('.html') &&
          !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)
        )
          broken.add(`${path} → ${href}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  it('have checksums that hold', () => {
    const lines = read('SHA256SUMS').trim().split('\n');
    // The sums themselves and the record of the programs are in no sum.
    expect(lines).toHaveLength(filesIn(dist).length - 2);
    for (const line of lines) {
      const [digest, path] = line.split('  ');
      expect(sha256(readFileSync(join(dist, path!)))).toBe(digest);
    }
  });
});

describe('a version', () => {
  it('stands in its page, its text and its record as it was published', () => {
    const page = read('ru/privacy/2025-12-15/index.html');
    const text = read('ru/privacy/2025-12-15/privacy-2025-12-15-ru.txt');
    const digest = sha256(text);
    expect(page).toContain(`data-text-sha256="${digest}"`);
    expect(json('api/v1/privacy/2025-12-15/ru.json').digests.text).toBe(digest);
    expect(read('ledger.jsonl')).toContain(digest);
    expect(read('ru/privacy/2025-12-15/privacy-2025-12-15-ru.md')).toBe(
      readFileSync(join(PROJECT, 'policies/privacy/2025-12-15/ru.md'), 'utf8'),
    );
  });

  it('has in its article exactly the words of its plain text', () => {
    for (const version of ['2024-09-01', '2025-12-15', '2027-03-01']) {
      const article = /<article[^>]*>([\s\S]*?)<\/article>/.exec(
        read(`ru/privacy/${version}/index.html`),
      )![1]!;
      const words = article
        .replace(/<(a|div)\b[^>]*data-chrome[^>]*>.*?<\/\1>/g, '')
        .replace(/<\/?(p|h\d|li|ul|ol|td|th|tr|table|thead|tbody|div|br)\b[^>]*>/g, ' ')
        .replace(/<[^>]+>/g, '');
      expect(words.split(/\s+/).filter(Boolean).join(' ')).toBe(
        read(`ru/privacy/${version}/privacy-${version}-ru.txt`).split(/\s+/).filter(Boolean).join(' '),
      );
    }
  });

  it.each([
    ['ru/privacy/2024-09-01/', 'superseded', /Образец.*никогда не публиковала/s],
    [
      'ru/privacy/2025-12-15/',
      'in-force',
      /обновлено <time data-role="last-updated" datetime="2025-12-15">15 декабря 2025 года/,
    ],
    ['ru/privacy/2027-03-01/', 'upcoming', /Только в образце: вступит в силу/],
    ['en/privacy/2025-12-15/', 'in-force', /This is a translation for information/],
  ])('%s says that it is %s', (path, status, words) => {
    const page = read(`${path}index.html`);
    expect(page).toContain(`data-status="${status}"`);
    expect(page).toMatch(words);
  });

  it('says when it was entered in the archive, if later than published', () => {
    expect(read('ru/privacy/2025-12-15/index.html')).toContain('внесена в архив 23 ноября 2026 года');
  });

  it('without a text in a language says pending and leads to the one that applies', () => {
    for (const path of ['kk/privacy/index.html', 'kk/privacy/2025-12-15/index.html']) {
      const page = read(path);
      expect(page).toContain('Аударма дайындалуда');
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).not.toMatch(/<article|hreflang="kk" href="https|\.pdf"/);
      expect(page).toMatch(/href="\/ru\/privacy\/(2025-12-15\/)?"/);
    }
    expect(existsSync(join(dist, 'kk/privacy/2025-12-15/privacy-2025-12-15-kk.pdf'))).toBe(false);
  });

  it('links another policy in the version that goes with it', () => {
    expect(read('ru/privacy/2025-12-15/index.html')).toContain('href="/ru/cookies/2025-12-15/"');
    expect(read('ru/privacy/index.html')).toContain('href="/ru/cookies/"');
  });
});

describe('a redline', () => {
  it('gives both versions back and says that one side is a sample', () => {
    const page = read('ru/privacy/compare/2025-12-15..2027-03-01/index.html');
    const article = /<article[^>]*data-redline[^>]*>([\s\S]*?)<\/article>/.exec(page)![1]!;
    const plain = (version: string) => {
      const html = /<article[^>]*>([\s\S]*?)<\/article>/.exec(read(`ru/privacy/${version}/index.html`))![1]!;
      return (
        html
          .replace(/<(a|div)\b[^>]*data-chrome[^>]*>.*?<\/\1>/g, '')
          // The page links its own terms and sections; the words are the same.
          .replace(/<dfn id="[^"]*">(.*?)<\/dfn>/g, '$1')
          .replace(/<a href="[^"]*" class="(?:term|reference)">(.*?)<\/a>/g, '$1')
          .replace(/<span class="clause-number">.*?<\/span>/g, '')
          .replace(/<section class="table-scroll"[^>]*>([\s\S]*?)<\/section>/g, '$1')
          .replace(/policy:|\/ru\/cookies\/2025-12-15\//g, '/ru/cookies/')
      );
    };
    expect(projection(article, 'new')).toBe(projection(plain('2027-03-01'), 'plain'));
    expect(projection(article, 'old')).toBe(projection(plain('2025-12-15'), 'plain'));
    expect(page).toMatch(
      /Сравнение с образцом \(редакция от 1 марта 2027 года\): этот текст AutoMaster никогда не публиковала/,
    );
    expect(page.indexOf('data-change-list')).toBeLessThan(page.indexOf('data-redline'));
  });

  const PAIR = '/ru/privacy/compare/?from=2025-12-15&to=2027-03-01';
  const BUILT = '/ru/privacy/compare/2025-12-15..2027-03-01/';
  const article = async (page: Page) => {
    await page.waitForSelector('article[data-redline]');
    return page.$eval('article[data-redline]', (found) => found.innerHTML);
  };

  it('made in the browser is the one that was built, byte for byte', async () => {
    const { result, complaints } = await visit(PAIR, article, { builtRedlines: false });
    const { result: built } = await visit(BUILT, article);
    expect(result).toBe(built);
    expect(complaints).toEqual([]);
  });

  it('that was built is taken, with its list and its files, and nothing is loaded that makes one', async () => {
    const parts = async (page: Page) => {
      await page.waitForSelector('.redline-tools');
      return page.$eval('.red', (found) => found.outerHTML.replace(/ data-shown="[^"]*"/g, ''));
    };
    const { result, complaints } = await visit(PAIR, async (page) => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      return [await parts(page), loaded.filter((name) => name.includes('compared-here')).length] as const;
    });
    const { result: built } = await visit(BUILT, parts);
    expect(result).toEqual([built, 0]);
    expect(built).toContain('redline.docx');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['?from=2025-12-15&to=1999-01-01', 'Такой редакции нет'],
    ['?from=2025-12-15&to=2025-12-15', 'одна и та же редакция'],
  ])('asked for as %s says what is wrong', async (query, words) => {
    const { result } = await visit(`/ru/privacy/compare/${query}`, (page) =>
      page.$eval('#compare', (place) => place.textContent),
    );
    expect(result).toContain(words);
  });
});

const PAGES = [
  '/ru/',
  '/ru/privacy/',
  '/ru/privacy/2027-03-01/',
  '/ru/privacy/history/',
  '/ru/privacy/compare/2024-09-01..2025-12-15/',
  '/ru/privacy/compare/',
  '/kk/privacy/',
  '/ru/privacy/2027-03-01/notice/',
  '/ru/privacy/2025-12-15/record/',
  '/ru/privacy/history/retention/',
  '/ru/privacy/2025-12-15/beside/en/',
  '/ru/search/?q=телефон',
  '/kk/api/',
  '/404.html',
  '/en/cookies/',
  '/ru/privacy/follow/',
  '/en/changes/',
];

/** A look of the window: its scheme of colours and its width. */
type Look = readonly [scheme: 'light' | 'dark' | 'forced', width: number];

const LOOKS: readonly Look[] = [
  ['light', 320],
  ['light', 1200],
  ['dark', 1200],
  ['forced', 800],
];

/** What axe finds on a page in each look, and by how much the page is wider than its window. */
async function faultsOn(page: Page, looks: readonly Look[]): Promise<string[]> {
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const [scheme, width] of looks) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures(mediaOf(scheme));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const { violations } = (await page.evaluate(
      'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { region: { enabled: !!document.querySelector("main") }, "landmark-one-main": { enabled: !!document.querySelector("main") } } })',
    )) as AxeResults;
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    if (overflow !== 0) found.push(`${overflow} px too wide`);
    faults.push(...found.map((fault) => `${scheme}, ${width} px: ${fault}`));
  }
  return faults;
}

describe.each(PAGES)('%s', (path) => {
  it('has nothing that axe finds, asks no one else and does not overflow, in any look', async () => {
    // As a telephone loads it, and then as its window grows.
    const { result, complaints, status } = await visit(path, (page) => faultsOn(page, LOOKS), {
      width: LOOKS[0]![1],
    });
    expect(result).toEqual([]);
    expect(complaints).toEqual([]);
    expect(status).toBe(200);
  });

  it('is read without JavaScript', () => {
    const file = path.replace(/\?.*/, '').replace(/\/$/, '/index.html').slice(1);
    const main = /<main[\s>][\s\S]*<\/main>/.exec(read(file))![0];
    const words = main.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(words.trim().length).toBeGreaterThan(100);
  });
});

/**
 * Another checker beside axe: a copy of the package `accessibility-checker-engine` in the folder that GAZETTE_VALIDATORS names.
 * It looks at names, forms, tables and headings by rules of its own, and needs no network.
 */
const { GAZETTE_VALIDATORS } = process.env;
const ENGINE = GAZETTE_VALIDATORS ? join(GAZETTE_VALIDATORS, 'accessibility-checker-engine/ace.js') : null;
describe.runIf(ENGINE)('the accessibility checker of another house', () => {
  it.each(PAGES)('finds nothing on %s', async (path) => {
    const { result } = await visit(path, async (page) => {
      // Frames are checked as the pages that they are.
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
      });
      await page.evaluate(readFileSync(ENGINE!, 'utf8'));
      return page.evaluate(`new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => results
        .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
        .map(({ ruleId, message, snippet }) => ruleId + ': ' + message + ' ' + snippet))`);
    });
    expect(result).toEqual([]);
  });
});

describe('a language without texts', () => {
  it('is led to the authoritative text, its days and its changes, and not told that there are none', () => {
    expect(read('kk/privacy/follow/index.html')).toContain('href="/ru/privacy/2027-03-01/notice/notice.ics"');
    expect(read('kk/privacy/compare/index.html')).toContain('href="/ru/privacy/compare/" hreflang="ru"');
    const changes = read('kk/changes/index.html');
    expect(changes.match(/<time datetime="[^"]+"/g)).toHaveLength(4);
    expect(changes).toContain('href="/ru/privacy/compare/2025-12-15..2027-03-01/" hreflang="ru"');
    expect(changes.match(/Бірінші редакция/g)).toHaveLength(2);
  });
});

describe('a page that is not there', () => {
  it('says so in every language', async () => {
    const { result, status } = await visit('/nothing/', (page) =>
      page.$eval('main', (main) => main.textContent),
    );
    expect(status).toBe(404);
    for (const words of ['Такой страницы нет', 'Мұндай бет жоқ', 'There is no such page'])
      expect(result).toContain(words);
  });
});

describe('notices', () => {
  const organisation = () => readArchive(root).archive!.organisation;
  const notices = () => filesIn(dist).filter((path) => path.endsWith('/notice/notice.html'));

  it('exist for every version that replaces another, in its languages, in every form', () => {
    expect(notices().map((path) => path.replace('/notice/notice.html', ''))).toEqual([
      'en/privacy/2025-12-15',
      'en/privacy/2027-03-01',
      'ru/privacy/2025-12-15',
      'ru/privacy/2027-03-01',
    ]);
    for (const path of notices()) {
      for (const { name } of siteFormsOf(organisation()))
        expect(existsSync(join(dist, path.replace('html', name)))).toBe(true);
    }
  });

  it('are printed by the command line byte for byte', async () => {
    for (const { format, name } of siteFormsOf(organisation())) {
      const { stdout, status } = await gazette(
        'notice',
        'privacy',
        '2027-03-01',
        '--format',
        format,
        '--root',
        root,
        '--as-of',
        AS_OF,
      );
      expect(status).toBe(0);
      expect(stdout).toBe(read(`ru/privacy/2027-03-01/notice/notice.${name}`));
    }
  });

  it('are readable mails: nothing that axe finds, nothing cut off, no one asked', async () => {
    const looks: Look[] = [
      ['light', 320],
      ['light', 800],
      ['dark', 320],
      ['dark', 800],
    ];
    for (const path of notices()) {
      const { result, complaints } = await visit(`/${path}`, (page) => faultsOn(page, looks));
      expect(result, path).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  it('have the dark colours in the dark', async () => {
    const { result } = await visit(
      `/${notices()[0]}`,
      (page) => page.$eval('.card', (card) => getComputedStyle(card).backgroundColor),
      { scheme: 'dark' },
    );
    expect(result).toBe('rgb(30, 32, 36)');
  });
});

describe('feeds', () => {
  it.each(['ru/feed.xml', 'kk/feed.xml', 'en/feed.xml', 'ru/privacy/feed.xml', 'en/cookies/feed.xml'])(
    '%s is valid Atom that a real parser reads',
    async (path) => {
      const feed = await new RssParser().parseString(read(path));
      expect(feed.title).toBeTruthy();
      expect(feed.feedUrl).toBe(`https://automaster.kz/${path}`);
      const ids = feed.items.map((item) => item.id as string);
      expect(new Set(ids).size).toBe(ids.length);
      for (const item of feed.items) {
        expect(item.id).toMatch(/^tag:automaster\.kz,\d{4}-\d\d-\d\d:(privacy|cookies)\/[\d.-]+\/(ru|en)$/);
        expect(existsSync(join(dist, new URL(item.link!).pathname, 'index.html'))).toBe(true);
      }
      // RFC 4287, section 4.1: what a feed and an entry must have, exactly once.
      const xml = read(path);
      const head = xml.slice(0, xml.indexOf('<entry>') < 0 ? undefined : xml.indexOf('<entry>'));
      for (const tag of ['id', 'title', 'updated', 'author'])
        expect(head.match(new RegExp(`<${tag}[ >]`, 'g')), tag).toHaveLength(1);
      for (const [, entry] of xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)) {
        for (const tag of ['id', 'title', 'updated', 'published', 'summary', 'content'])
          expect(entry!.match(new RegExp(`<${tag}[ >]`, 'g')), tag).toHaveLength(1);
        expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z<\/updated>/);
      }
    },
  );

  it('tell of versions newest first, with what changed and which are samples', async () => {
    const { items } = await new RssParser().parseString(read('ru/privacy/feed.xml'));
    expect(items.map((item) => new URL(item.link!).pathname)).toEqual([
      '/ru/privacy/2027-03-01/',
      '/ru/privacy/2025-12-15/',
      '/ru/privacy/2024-09-01/',
    ]);
    expect(items[1]!.content).toContain('срок: было «5 лет», стало «3 года»');
    for (const item of items) expect(item.content).toMatch(/[Оо]браз/);
  });

  it('are JSON Feed 1.1 too', () => {
    const feed = json('ru/feed.json');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'ru',
      feed_url: 'https://automaster.kz/ru/feed.json',
    });
    expect(feed.items).toHaveLength(4);
    for (const item of feed.items) {
      expect(item).toEqual(
        expect.objectContaining({
          id: expect.any(String),
          url: expect.any(String),
          title: expect.any(String),
          content_html: expect.any(String),
        }),
      );
      expect(Number.isNaN(Date.parse(item.date_published))).toBe(false);
    }
  });
});

describe('the home-page notice', () => {
  it('may be framed by anyone; every other page may not', () => {
    const rules = headerRules(dist);
    const pages = filesIn(dist)
      .filter((path) => path.endsWith('.html') && !/notice\/notice\.html$/.test(path))
      // A page that only leads on has nothing to press but that.
      .filter((path) => !read(path).includes('data-moved="'))
      .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
    const open = pages.filter((page) => mayBeFramed(rules, page));
    expect(open).toEqual(['/en/banner/', '/kk/banner/', '/ru/banner/']);
    expect(rules.find(({ path }) => path === '/*')?.headers).toContainEqual([
      'Access-Control-Allow-Origin',
      '*',
    ]);
    expect(read('_headers')).not.toContain('unsafe-inline');
  });

  it('is printed as HTML to paste, in the words of the mail', async () => {
    const call = ['notice', 'privacy', '2027-03-01', '--root', root, '--as-of', AS_OF, '--format', 'banner'];
    const { stdout } = await gazette(...call, '--locale', 'en');
    expect(stdout).toContain(
      '<section class="gazette-notice" lang="en" aria-label="Changes to our policies">',
    );
    expect(stdout).toContain('takes effect on 1 March 2027');
    expect(stdout).toContain('href="https://automaster.kz/en/privacy/compare/2025-12-15..2027-03-01/"');
    expect(read('en/privacy/2027-03-01/notice/index.html')).toContain('&lt;script defer src=');
  });
});

describe('HTML', () => {
  it('is valid on every page', () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // What the generator writes between tags is nobody's concern, and titles name version and company.
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        // A published text is kept to the character.
        'tel-non-breaking': 'off',
      },
    });
    const faults = filesIn(dist)
      .filter((path) => path.endsWith('.html') && !path.endsWith('/notice/notice.html'))
      // Where a heading was moved away from, a redline keeps its empty place, which no one sees.
      .map((path) => [path, read(path).replace(/<(h[1-6])[^>]*data-rl="from"[^>]*>.*?<\/\1>/g, '')] as const)
      .flatMap(([path, html]) =>
        validator
          .validateStringSync(html)
          .results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector}`),
          ),
      );
    expect(faults).toEqual([]);
  });

  it('is built by a parser exactly as it is written', () => {
    for (const path of filesIn(dist).filter((file) => file.endsWith('.html'))) {
      const errors: string[] = [];
      parse(read(path), {
        onParseError: ({ code, startLine }) => errors.push(`${path}:${startLine} ${code}`),
      });
      expect(errors).toEqual([]);
    }
  });
});

describe('Word files', () => {
  it('are valid, each of them', async () => {
    const paths = filesIn(dist).filter((path) => path.endsWith('.docx'));
    expect(paths.some((path) => path.endsWith('/redline.docx'))).toBe(true);
    expect(paths.length).toBeGreaterThan(10);
    const files = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(dist, path)))]));
    expect(await faultsIn(files)).toEqual([]);
  }, 120_000);
});
