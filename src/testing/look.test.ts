/** Where things stand on a page: how soon a reader sees the words of a policy, and what is told before them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { type Served, serve } from './serve.ts';
import { shopArchive } from './shop-archive.ts';
import { testBrowser } from './test-browser.ts';

let root: string;
let site: Served;
let browser: BrowserContext;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-look-'));
  await shopArchive(root);
  const built = await gazette('build', '--root', root, '--as-of', '2026-11-23', '--no-pdf');
  expect(built.stderr).toContain('Built as of 2026-11-23');
  site = await serve(join(root, 'dist'));
  browser = await testBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

async function visit<T>(
  path: string,
  look: (page: Page) => Promise<T>,
  { width = 390, script = true }: { width?: number; script?: boolean } = {},
): Promise<T> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 844 });
  await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
  const result = await look(page);
  await page.close();
  return result;
}

/** Pixels from the top of `main` to the first word of the text, with and without the notice of what is announced. */
const depth = (page: Page) =>
  page.evaluate(() => {
    const top = (part: Element) => part.getBoundingClientRect().top;
    const measured = () =>
      Math.round(top(document.querySelector('article h2')!) - top(document.querySelector('main')!));
    const withNotice = measured();
    for (const notice of document.querySelectorAll('.notice')) notice.remove();
    return [measured(), withNotice];
  });

describe('the first screen of a policy', () => {
  it.each(['ru', 'kk', 'en'])('has words of the policy on a phone (%s)', async (locale) => {
    const [alone, withNotice] = await visit(`/${locale}/privacy/`, depth);
    expect(alone).toBeLessThanOrEqual(270);
    expect(withNotice).toBeGreaterThan(alone!);
    expect(withNotice).toBeLessThanOrEqual(370);
  });

  it('has them on a desktop, beside a contents list that says nothing of being folded', async () => {
    const [[alone], contents] = await visit(
      '/ru/privacy/',
      async (page) => [
        await depth(page),
        await page.evaluate(() => [
          document.querySelector<HTMLElement>('.contents summary')!.offsetParent !== null,
          document.querySelector<HTMLElement>('.contents a')!.checkVisibility(),
        ]),
      ],
      { width: 1280 },
    );
    expect(alone).toBeLessThanOrEqual(260);
    expect(contents).toEqual([false, true]);
  });

  it('says in one line whether the text holds, since when, until when and in which language it binds', async () => {
    const line = (locale: string) =>
      visit(`/${locale}/privacy/`, (page) =>
        page.$eval('.facts', (facts) => (facts as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
      );
    expect(await line('en')).toBe(
      'In force last updated 15 December 2025 announced end: 28 February 2027 binding text: Russian',
    );
    expect(await line('ru')).toContain('основной текст на русском');
    expect(await line('kk')).toContain('негізгі мәтін: орыс тілінде');
  });

  it('gives each heading one button, which names its section, and no heading a second name', async () => {
    const names = await visit('/en/privacy/', (page) =>
      page.evaluate(() => [
        [...document.querySelectorAll('article h2')].map((heading) => heading.textContent),
        [...document.querySelectorAll('article :is(summary, a)[aria-label]')].map((part) =>
          part.getAttribute('aria-label'),
        ),
      ]),
    );
    expect(names[0]![0]).toBe('1. General provisions');
    expect(names[1]).toContain('History: General provisions');
    expect(new Set(names[1]).size).toBe(names[1]!.length);
  });
});

describe('a policy in short', () => {
  const open = (page: Page) => page.$eval('.in-short-box', (box) => box.setAttribute('open', ''));

  it('is folded above the text, outside of it, says that the text binds and leads to the sections', async () => {
    const short = await visit('/ru/privacy/', async (page) => {
      await open(page);
      return page.evaluate(() => ({
        inText: document.querySelector('article .in-short-box') !== null,
        title: document.querySelector('.in-short-box summary')!.textContent!.trim(),
        first: document.querySelector<HTMLElement>('.in-short-box tbody tr')!.innerText.replace(/\s+/g, ' '),
        rights: document.querySelector<HTMLElement>('.in-short-box tbody tr:last-child')!.innerText,
        lost: [...document.querySelectorAll<HTMLAnchorElement>('.in-short-box a')].filter(
          ({ hash }) => !document.getElementById(hash.slice(1)),
        ).length,
        links: document.querySelectorAll('.in-short-box a').length,
      }));
    });
    expect(short).toMatchObject({
      inText: false,
      title: 'Коротко сводка; обязателен текст',
      lost: 0,
      links: 8,
    });
    expect(short.first).toContain('3 года с момента последнего обращения');
    expect(short.first).toContain('с 15.12.2025; раньше: 5 лет с момента последнего обращения');
    expect(short.rights).toContain('отзыв согласия');
  });

  it('says nothing of a change in the version before it', async () => {
    const words = await visit('/ru/privacy/2024-09-01/', (page) =>
      page.$eval('.in-short-box', (box) => box.textContent),
    );
    expect(words).toContain('5 лет с момента последнего обращения');
    expect(words).not.toContain('раньше');
  });
});

describe('whoever wants to hear of changes', () => {
  it('finds the way there on the home page and beside the text: a calendar, a letter, the address of the feed', async () => {
    for (const path of ['/en/', '/en/privacy/'])
      expect(
        await visit(path, (page) =>
          page.$$eval('main a', (all) => all.map((link) => link.getAttribute('href'))),
        ),
      ).toContain('/en/privacy/follow/');
    const seen = await visit('/en/privacy/follow/', (page) =>
      page.evaluate(() => ({
        day: document.querySelector<HTMLAnchorElement>('.follow p:not([hidden]) a.button')!.pathname,
        mail: document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!.textContent,
        feeds: [...document.querySelectorAll<HTMLInputElement>('.follow input')].map(({ value }) => value),
        buttons: document.querySelectorAll('.follow button').length,
      })),
    );
    expect(seen).toEqual({
      day: '/en/privacy/2027-03-01/notice/notice.ics',
      mail: 'privacy@lavka.example',
      feeds: ['https://lavka.example/en/privacy/feed.xml', 'https://lavka.example/en/feed.xml'],
      buttons: 2,
    });
  });

  it('reads what a feed is when its address is opened', async () => {
    const look = await visit('/ru/privacy/feed.xml', (page) =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement, '::before').content.slice(1, 10),
        getComputedStyle(document.querySelector('entry > id')!).display,
      ]),
    );
    expect(look).toEqual(['Это лента', 'none']);
  });

  it('finds every change by date, with its section and one sentence, per year', async () => {
    const seen = await visit('/en/changes/', (page) =>
      page.evaluate(() => ({
        years: [...document.querySelectorAll('main h2')].map((year) => year.textContent),
        first: document.querySelector('.timeline-entry')!.textContent!.replace(/\s+/g, ' ').trim(),
        link: document.querySelector('.timeline-entry li a')!.getAttribute('href'),
      })),
    );
    expect(seen.years).toEqual(['2027', '2025', '2024']);
    expect(seen.first).toMatch(/^1 March 2027 Upcoming.*Privacy policy · What will change.*: Another period/);
    expect(seen.link).toMatch(/^\/en\/privacy\/compare\/2025-12-15\.\.2027-03-01\/#change-\d+$/);
    expect(await visit('/en/', (page) => page.$eval('.colophon', (foot) => foot.innerHTML))).toContain(
      '/en/changes/',
    );
  });

  it('sees on the home page, in every language, which language binds', async () => {
    for (const [locale, words] of [
      ['ru', 'основной текст на русском'],
      ['kk', 'негізгі мәтін: орыс тілінде'],
      ['en', 'binding text: Russian'],
    ])
      expect(await visit(`/${locale}/`, (page) => page.$eval('.card', (card) => card.textContent))).toContain(
        words,
      );
  });
});

describe('edges of fields and buttons', () => {
  it.each(['light', 'dark'])('stand out from their ground (%s)', async (scheme) => {
    const ratios = await visit('/ru/search/', async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      return page.evaluate(() => {
        const light = (colour: string) => {
          const [r, g, b] = colour.match(/[\d.]+/g)!.map((part) => {
            const value = Number(part) / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05;
        };
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('main :is(input, select, .button)')].flatMap((part) => {
          const style = getComputedStyle(part);
          return [ground, style.backgroundColor].map((other) => {
            const [a, b] = [light(style.borderTopColor), light(other)];
            return Math.max(a, b) / Math.min(a, b);
          });
        });
      });
    });
    expect(ratios.length).toBeGreaterThan(6);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });
});

describe('a page on paper', () => {
  it('has the text, the day and the address, and none of the controls', async () => {
    const seen = await visit('/ru/privacy/', async (page) => {
      await page.emulateMediaType('print');
      return page.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.offsetParent !== null);
        return {
          controls: shown('.masthead-search, .languages, .actions, .badge, summary, .contents, .notice')
            .length,
          folded: shown('.in-short-box').length,
          says: shown('.printed').map((part) => part.innerText),
          text: shown('article p').length,
        };
      });
    });
    expect(seen).toMatchObject({ controls: 0, folded: 0 });
    expect(seen.says[0]).toMatch(
      /^По состоянию на \d{4}-\d\d-\d\d · https:\/\/lavka\.example\/ru\/privacy\/$/,
    );
    expect(seen.text).toBeGreaterThan(5);
  });
});

describe('the way past the head of a page', () => {
  it('leads to the text', async () => {
    const seen = await visit('/ru/privacy/', async (page) => {
      await page.focus('.skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement!.closest('article') !== null);
    });
    expect(seen).toBe(true);
  });
});
