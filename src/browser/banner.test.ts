/** The home-page notice on pages that are not ours: another origin, a strict policy, any clock, any language. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import type { BannerData, Version } from '../model/index.ts';
import { bannerData } from '../notice/index.ts';
import { bannerScript } from '../output/index.ts';
import { bannerModule } from '../site/index.ts';
import { setReaderClock } from '../testing/reader-clock.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { testBrowser } from '../testing/test-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const archive = readArchive(PROJECT).archive!;
const { organisation } = archive;
const privacy = archive.policies.find(({ policy }) => policy.id === 'privacy')!;
const url = 'https://automaster.kz/';

const dataOf = (policies: readonly { policy: typeof privacy.policy; versions: readonly Version[] }[]) =>
  bannerData({ organisation, policies, url }, '2026-11-25');
const SHIPPED = dataOf([privacy]);
const manyAt = (count: number) =>
  dataOf(
    Array.from({ length: count }, (_, i) => ({
      policy: { ...privacy.policy, id: `privacy-${i}` },
      versions: privacy.versions.map((version) => ({ ...version, policy: `privacy-${i}` })),
    })),
  );

let code: string;
let legal: Server;
let host: Server;
let served: BannerData = SHIPPED;

const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  const loaded = await bannerModule(join(PROJECT, 'src/browser/banner.ts')).load('\0virtual:gazette-banner');
  code = JSON.parse(loaded!.slice('export default '.length, -1));
  legal = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(bannerScript(code, served));
  });
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://x');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'self'; script-src 'self' ${origin(legal)}; require-trusted-types-for 'script'`,
    );
    const script = `<script ${searchParams.get('how') ?? 'defer'} src="${origin(legal)}/banner.js"></script>`;
    const place = searchParams.get('place') ?? '';
    response.end(
      `<!doctype html><html lang="${searchParams.get('lang') ?? 'ru'}"><head><title>Host</title>` +
        `<meta name="viewport" content="width=device-width">${place === 'body' || place === 'end' ? '' : script}</head>` +
        `<body><main><h1>Host</h1><p>Words.</p>${place === 'body' ? script : ''}${place === 'element' ? '<div lang="en"><gazette-notice></gazette-notice></div>' : ''}</main>${place === 'end' ? `<footer>Foot</footer>${script}<script type="text/plain"></script>` : ''}</body></html>`,
    );
  });
  await Promise.all(
    [legal, host].map((server) => new Promise<void>((up) => server.listen(0, '127.0.0.1', up))),
  );
}, 60_000);

afterAll(async () => {
  for (const server of [legal, host]) {
    server?.close();
    server?.closeAllConnections();
  }
});

/** What a reader of the host page finds. */
interface Seen {
  readonly text: string;
  readonly lang: string;
  readonly links: readonly string[];
  readonly height: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const element = document.querySelector('gazette-notice');
    const section = element?.shadowRoot?.querySelector('section');
    return {
      text: section?.innerText ?? '',
      lang: section?.lang ?? '',
      links: [...(section?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      height: element?.getBoundingClientRect().height ?? -1,
    };
  });

async function visit<T>(
  now: string,
  work: (page: Page) => Promise<T>,
  { query = '', data = SHIPPED, before = async (_: Page) => {} } = {},
) {
  served = data;
  const context = await testBrowser();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
  await setReaderClock(page, now);
  await before(page);
  await page.goto(`${origin(host)}/?${query}`, { waitUntil: 'load' });
  const result = await work(page);
  await context.close();
  // The browser asks every host for an icon.
  expect(faults.filter((fault) => !/favicon|404/.test(fault))).toEqual([]);
  return result;
}

const NOON = 'T07:00:00Z';

describe('the notice on a foreign page', () => {
  it.each([
    ['the day of publication', `2026-11-23${NOON}`, 'вступит в силу 1 марта 2027 года'],
    ['the last second before the day, in Almaty', '2027-02-28T18:59:59Z', 'вступит в силу 1 марта 2027 года'],
    ['the first second of the day, in Almaty', '2027-02-28T19:00:00Z', 'с 1 марта 2027 года действует'],
    ['the last of thirty days', '2027-03-30T18:59:59Z', 'с 1 марта 2027 года действует'],
  ])('on %s says it in absolute words', async (_, now, words) => {
    const { text, links } = await visit(now, look);
    expect(text).toContain(words);
    expect(text).toMatch(/^Образец\./);
    expect(links).toEqual([
      `${url}ru/privacy/compare/2025-12-15..2027-03-01/`,
      `${url}ru/privacy/2027-03-01/`,
    ]);
  });

  it.each([
    ['before it was published', '2026-11-22T18:59:59Z'],
    ['after thirty days', '2027-03-30T19:00:00Z'],
  ])('says nothing and takes no room %s', async (_, now) => {
    expect(await visit(now, look)).toEqual({ text: '', lang: '', links: [], height: 0 });
  });

  it.each([
    ['ru-KZ', 'ru', 'Что изменится', 'ru'],
    ['kk', 'kk', 'Не өзгереді', 'ru'],
    ['EN', 'en', 'What will change', 'en'],
    ['eo', 'ru', 'Что изменится', 'ru'],
    ['constructor', 'ru', 'Что изменится', 'ru'],
  ])('on a page in %s speaks %s and leads to a text that is there', async (lang, spoken, words, target) => {
    const seen = await visit(`2026-12-01${NOON}`, look, { query: `lang=${lang}` });
    expect(seen.lang).toBe(spoken);
    expect(seen.text).toContain(words);
    expect(seen.links.every((link) => link.startsWith(`${url}${target}/`))).toBe(true);
  });

  it.each([
    ['in the head', '', 'BODY'],
    ['as it loads, in the body', 'place=body&how=', 'MAIN'],
    ['async', 'how=async', 'BODY'],
    ['into an element of the page', 'place=element', 'DIV'],
  ])('stands where it was put: %s', async (_, query, parent) => {
    const seen = await visit(
      `2026-12-01${NOON}`,
      (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('gazette-notice')].map(({ parentElement }) => parentElement?.tagName),
        ),
      { query },
    );
    expect(seen).toEqual([parent]);
  });

  it('stands on top where its script merely ends the body', async () => {
    const [first, visible] = await visit(
      `2026-12-01${NOON}`,
      (page) =>
        page.evaluate(() => [
          document.body.firstElementChild!.tagName,
          document.querySelector('gazette-notice')!.getBoundingClientRect().top < 50,
        ]),
      { query: 'place=end&how=' },
    );
    expect([first, visible]).toEqual(['GAZETTE-NOTICE', true]);
  });

  it('takes the language of the element it stands in, and follows the page when that changes', async () => {
    expect((await visit(`2026-12-01${NOON}`, look, { query: 'place=element' })).lang).toBe('en');
    const later = await visit(`2026-12-01${NOON}`, async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'kk'));
      await page.waitForFunction(() =>
        document.querySelector('gazette-notice')?.shadowRoot?.querySelector('section[lang=kk]'),
      );
      return look(page);
    });
    expect(later.lang).toBe('kk');
  });

  it('turns with the clock on a page that stays open', async () => {
    const seen = await visit('2027-02-28T18:00:00Z', async (page) => {
      await page.evaluate(() => {
        (globalThis as unknown as { instant: string }).instant = '2027-02-28T20:00:00Z';
        document.dispatchEvent(new Event('visibilitychange'));
      });
      return look(page);
    });
    expect(seen.text).toContain('действует новая редакция');
  });

  it('is hidden by version: a dismissed one stays away, the next one is told', async () => {
    const seen = await visit(`2026-12-01${NOON}`, async (page) => {
      await page.evaluate(() => {
        document.querySelector('gazette-notice')!.shadowRoot!.querySelector('button')!.click();
      });
      const hidden = await look(page);
      await page.reload({ waitUntil: 'load' });
      const again = await look(page);
      served = {
        ...SHIPPED,
        notices: [...SHIPPED.notices, { ...SHIPPED.notices[0]!, key: 'privacy/2027-06-01' }],
      };
      await page.reload({ waitUntil: 'load' });
      return [hidden.height, again.height, (await look(page)).links.length];
    });
    expect(seen).toEqual([0, 0, 2]);
  });

  it('stays out of the way where storage is closed', async () => {
    const seen = await visit(
      `2026-12-01${NOON}`,
      async (page) => {
        await page.evaluate(() =>
          document.querySelector('gazette-notice')!.shadowRoot!.querySelector('button')!.click(),
        );
        return look(page);
      },
      {
        before: async (page) => {
          await page.evaluateOnNewDocument(() =>
            Object.defineProperty(window, 'localStorage', {
              get() {
                throw new DOMException('closed', 'SecurityError');
              },
            }),
          );
        },
      },
    );
    expect(seen.height).toBe(0);
  });

  it('leaves no name behind, and the page its own element', async () => {
    const names = await visit(`2026-12-01${NOON}`, (page) =>
      page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const known = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        frame.remove();
        return Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
      }),
    );
    expect(names.filter((name) => /gazette/i.test(name))).toEqual([]);
    const taken = await visit(`2026-12-01${NOON}`, look, {
      before: async (page) => {
        await page.evaluateOnNewDocument(() =>
          customElements.define('gazette-notice', class extends HTMLElement {}),
        );
      },
    });
    expect(taken.text).toBe('');
  });

  it('is a named region without a fault that axe knows, at 320 pixels too', async () => {
    const found = await visit(
      `2026-12-01${NOON}`,
      async (page) => {
        const violations: string[] = [];
        for (const [width, scheme] of [
          [320, 'light'],
          [1200, 'dark'],
        ] as const) {
          await page.setViewport({ width, height: 700 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
          await page.addScriptTag({ content: AXE });
          const { violations: own } = (await page.evaluate(() =>
            (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
          )) as AxeResults;
          violations.push(...own.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`));
        }
        const region = await page.evaluate(() => {
          const section = document.querySelector('gazette-notice')!.shadowRoot!.querySelector('section')!;
          return [section.ariaLabel, document.documentElement.scrollWidth <= innerWidth];
        });
        return { violations, region };
      },
      { before: (page) => page.setBypassCSP(true) },
    );
    expect(found).toEqual({ violations: [], region: ['Изменения в документах', true] });
  });

  it('tells three changes one by one and how many more there are', async () => {
    const { text, links } = await visit(`2026-12-01${NOON}`, look, { data: manyAt(5) });
    expect(links).toHaveLength(7);
    expect(text).toContain('Ещё изменений: 2');
    expect(links.at(-1)).toBe(`${url}ru/`);
  });
});

describe('the script', () => {
  it('is four kilobytes at most, gzip, with ten changes in three languages', () => {
    for (const count of [0, 1, 10])
      expect(gzipSync(bannerScript(code, manyAt(count)), { level: 9 }).length, `${count}`).toBeLessThan(4096);
  });

  it('says nothing of editorial versions, and of withdrawn ones from then on that they do not come', () => {
    const next = privacy.versions.at(-1)!;
    const changed = (change: Partial<Version>) =>
      dataOf([{ ...privacy, versions: [...privacy.versions.slice(0, -1), { ...next, ...change }] }]).notices;
    expect(changed({ change: { ...next.change, class: 'editorial' } })).toEqual([]);
    const withdrawn = changed({ withdrawn: '2026-12-20', withdrawnAt: '2026-12-10T08:00:00Z' });
    expect(withdrawn.map(({ key, from, until }) => [key, from, until])).toEqual([
      ['privacy/2027-03-01', '2026-11-23', '2026-12-10'],
      ['privacy/2027-03-01/withdrawn', '2026-12-10', '2027-01-19'],
    ]);
    const { parts } = withdrawn[1]!.texts.ru!;
    expect(parts.map(({ sentence }) => sentence)).toEqual([
      'Образец, не публиковался. Изменение документа «Политика конфиденциальности», намеченное на 1 марта 2027 года, отменено.',
    ]);
    expect(parts[0]!.links).toEqual([
      { text: 'Читать действующую редакцию', href: `${url}ru/privacy/` },
      { text: 'Текст отменённого изменения', href: `${url}ru/privacy/2027-03-01/` },
    ]);
  });

  it('tells of a change until the next one holds', () => {
    const next = privacy.versions.at(-1)!;
    const soon: Version = { ...next, id: '2027-03-10', effective: '2027-03-10' };
    const { notices } = dataOf([{ ...privacy, versions: [...privacy.versions, soon] }]);
    expect(notices.map(({ until }) => until)).toEqual(['2027-03-10', '2027-04-09']);
  });
});
