/** The site as readers use it, in a real browser: finding, reading, citing, comparing; and as programs read it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive, readDocument } from '../archive/index.ts';
import { type IsoDate, type Locale, PLACES, type StatusEntry } from '../model/index.ts';
import { filesIn, furtherParts, writeSearchIndex } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { projection } from './project.ts';
import { PROJECT } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';

const AS_OF = '2026-11-23';
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>';

/** What the API gives: `apiPolicy`, at `api/v1/POLICY/index.json`, has the schema `policy`. Plain names come before parts. */
const API_KINDS = Object.entries(PLACES)
  .filter(([name, { at }]) => at.startsWith('api/v1/') && name !== 'apiSchema')
  .map(([name, { at }]) => ({
    schema: name.charAt(3).toLowerCase() + name.slice(4),
    parts: at.split('[').length,
    matches: new RegExp(`^${at.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}$`),
  }))
  .sort((a, b) => a.parts - b.parts);

let root: string;
let dist: string;
let site: Served;
let browser: BrowserContext;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-reading-'));
  dist = join(root, 'dist');
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  cpSync(join(PROJECT, 'templates'), join(root, 'templates'), { recursive: true });
  const organisation = join(root, 'policies/organisation.yaml');
  writeFileSync(organisation, `${readFileSync(organisation, 'utf8')}logo: logo.svg\n`);
  writeFileSync(join(root, 'templates/site/logo.svg'), LOGO);
  writeFileSync(join(root, 'templates/site/theme.css'), ':root { --accent: rgb(120, 0, 60); }');
  const built = await gazette('build', '--root', root, '--as-of', AS_OF, '--no-pdf');
  expect(built.stderr).toContain(`Built as of ${AS_OF}`);
  site = await serve(dist);
  browser = await testBrowser();
  await browser.setPermission(
    site.origin,
    { permission: { name: 'clipboard-read' }, state: 'granted' },
    { permission: { name: 'clipboard-write', allowWithoutSanitization: false }, state: 'granted' },
  );
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

async function visit<T>(
  path: string,
  look: (page: Page) => Promise<T>,
  { width = 1200, script = true, origin = site.origin } = {},
): Promise<T> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: 50 });
  const result = await look(page);
  // The next reader has kept nothing.
  await page.evaluate(() => localStorage.clear());
  await page.close();
  expect(faults).toEqual([]);
  return result;
}

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (parts) => parts.map((part) => part.textContent!.replace(/\s+/g, ' ').trim()));

describe('a text', () => {
  it('says beside each section when it changed, and leads to that change and to its history', async () => {
    const tools = await visit('/ru/privacy/', (page) =>
      page.$$eval('.clause-tools', (all) =>
        all.map((part) =>
          [...part.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
        ),
      ),
    );
    // Ten of thirteen changed: to say so of each says nothing, and what is new is told all the same.
    expect(tools[0]).toEqual([
      ['Ссылка', '#general'],
      ['История', '/ru/privacy/history/general/'],
    ]);
    expect(tools.at(-1)![0]).toEqual([
      'новый',
      expect.stringMatching(/^\/ru\/privacy\/compare\/2024-09-01\.\.2025-12-15\/#change-\d+$/),
    ]);
    const next = await visit('/en/privacy/2027-03-01/', (page) => texts(page, '.clause-tools .badge'));
    expect(next).toContain('new');
    expect(next).toContain('will be moved on 1 Mar 2027');
    expect(next.filter((words) => /chang.*2027/.test(words))).toEqual([]);
    // The first text of all has nothing to tell.
    expect(await visit('/ru/privacy/2024-09-01/', (page) => texts(page, '.clause-tools .badge'))).toEqual([]);
  });

  it('has a contents list that follows the reader', async () => {
    const seen = await visit('/ru/privacy/', async (page) => {
      const current = () => texts(page, '.contents a[aria-current]');
      const before = await current();
      await page.evaluate(() => document.querySelector('#retention')!.scrollIntoView());
      await page.waitForFunction(
        () => document.querySelector('.contents a[aria-current]')?.getAttribute('href') === '#retention',
      );
      return [before, await current()];
    });
    expect(seen).toEqual([['1. Общие положения'], ['8. Сроки хранения данных']]);
  });

  it("copies a section's citation with the address of exactly that text", async () => {
    const copied = await visit('/ru/privacy/', async (page) => {
      await page.bringToFront();
      const tools = '#retention + .clause-tools';
      await page.hover('#retention');
      await page.click(`${tools} summary`);
      await page.click(`${tools} details a`);
      await page.waitForSelector('.copied');
      return [
        await page.evaluate(() => navigator.clipboard.readText()),
        (await texts(page, '.copied'))[0],
        new URL(page.url()).hash,
      ];
    });
    expect(copied).toEqual([
      'AutoMaster, Политика конфиденциальности, редакция от 15.12.2025, п. 8\nhttps://automaster.kz/ru/privacy/2025-12-15/#retention',
      'Скопировано',
      '#retention',
    ]);
  });

  it('does not move while it loads', async () => {
    const shift = await visit(
      '/ru/privacy/',
      (page) =>
        page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 300);
            }),
        ),
      { width: 390 },
    );
    expect(shift).toBeLessThan(0.02);
  });

  it('says how long it takes to read, and when it is read again', async () => {
    const [line] = await visit('/en/privacy/', (page) => texts(page, '.record > p:last-of-type'));
    expect(line).toMatch(/About \d minutes to read/);
    expect(line).toContain('Next review: 15 December 2026');
  });

  it('weighs at most 60 KB without its fonts, 10 of them scripts', async () => {
    const weights = { all: 0, script: 0 };
    await visit('/ru/privacy/', async (page) => {
      page.on('response', () => {});
      const names = await page.evaluate(() => [
        location.pathname,
        ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      ]);
      for (const name of new Set(names)) {
        if (/\.woff2$/.test(name)) continue;
        const size = gzipSync(
          readFileSync(join(dist, name.endsWith('/') ? `${name}index.html` : name)),
        ).length;
        weights.all += size;
        if (name.endsWith('.js')) weights.script += size;
      }
    });
    expect(weights.all).toBeLessThan(60_000);
    expect(weights.script).toBeLessThan(10_000);
    expect(weights.script).toBeGreaterThan(500);
  });

  it('wears the colours and the logo of its company', async () => {
    const look = await visit('/ru/privacy/', (page) =>
      page.evaluate(() => [
        getComputedStyle(document.querySelector('.colophon a')!).color,
        document.querySelector<HTMLImageElement>('.masthead-logo')!.naturalWidth > 0,
      ]),
    );
    expect(look).toEqual(['rgb(120, 0, 60)', true]);
  });
});

describe('a page that was built before something was known', () => {
  it('says of its version what the manifest says now', async () => {
    const path = join(dist, 'ru/privacy/status.json');
    const kept = readFileSync(path, 'utf8');
    const manifest = JSON.parse(kept);
    manifest.versions['2025-12-15'] = [
      {
        from: '',
        status: 'withdrawn',
        word: 'Отозвана',
        line: 'Эта редакция отозвана <b>вчера</b>.',
        badge: 'Образец',
        notes: [
          { lead: null, text: 'Причина.', lang: null },
          { lead: 'Причина (на английском языке):', text: 'The <i>board</i> decided.', lang: 'en' },
        ],
        links: [{ href: '/ru/privacy/', text: 'Дальше' }],
      },
    ];
    writeFileSync(path, JSON.stringify(manifest));
    try {
      const seen = await visit('/ru/privacy/2025-12-15/', async (page) => {
        await page.waitForFunction(() => document.querySelector('main')!.dataset.status === 'withdrawn');
        return page.evaluate(() => [
          document.querySelector<HTMLElement>('.statuses')!.innerText.replace(/\s+/g, ' '),
          document.querySelector('main')!.dataset.status,
          document.querySelector('article')!.dataset.textSha256?.length,
          document.querySelector('.statuses [lang="en"]')?.textContent,
        ]);
      });
      expect(seen).toEqual([
        'Отозвана Образец Эта редакция отозвана <b>вчера</b>. Причина. Причина (на английском языке): The <i>board</i> decided. Дальше',
        'withdrawn',
        64,
        'The <i>board</i> decided.',
      ]);
    } finally {
      writeFileSync(path, kept);
    }
  });

  it('of a superseded one leads forward, and of one that a sample follows stays as it is', async () => {
    const links = await visit('/ru/privacy/2024-09-01/', (page) =>
      page.$$eval('.status:not([hidden]) a', (all) =>
        all.map((link) => [link.textContent, link.getAttribute('href')]),
      ),
    );
    expect(links).toEqual([
      ['Читать действующую редакцию', '/ru/privacy/'],
      ['Что изменилось с тех пор', '/ru/privacy/compare/2024-09-01..2025-12-15/'],
    ]);
    const entries = json('ru/privacy/status.json').versions['2025-12-15'];
    expect(entries.map(({ from, status }: StatusEntry) => [from, status])).toEqual([['', 'in-force']]);
  });
});

describe('the history', () => {
  it('shows how much changed when, and leads from each square to the change', async () => {
    const rows = await visit('/ru/privacy/history/', (page) =>
      page.$$eval('.picture tbody tr', (all) =>
        all.map((row) => [
          row.querySelector('th')!.textContent!.trim(),
          ...[...row.querySelectorAll('td')].map(
            (cell) => cell.querySelector('a')?.getAttribute('href') ?? cell.textContent!.trim(),
          ),
        ]),
      ),
    );
    expect(rows.find(([clause]) => clause === '7.\u00a0Сроки хранения данных')).toEqual([
      '7.\u00a0Сроки хранения данных',
      expect.stringMatching(/compare\/2025-12-15\.\.2027-03-01\/#change-\d+$/),
      expect.stringMatching(/compare\/2024-09-01\.\.2025-12-15\/#change-\d+$/),
      'есть с первой редакции',
    ]);
    for (const [, ...cells] of rows)
      for (const href of cells.filter((cell) => cell.startsWith('/'))) {
        const [path, id] = href.split('#');
        expect(read(`${path!.slice(1)}index.html`)).toContain(`id="${id}"`);
      }
  });

  it('of a clause says what each version did, and what it said from when to when', async () => {
    const seen = await visit('/ru/privacy/history/retention/', (page) => texts(page, '.timeline-entry'));
    expect(seen).toHaveLength(3);
    expect(seen[0]).toMatch(/1 марта 2027 года.*Список станет таблицей; что отличается: .*Показать/);
    expect(seen[1]).toMatch(/15 декабря 2025 года.*Срок: было «5 лет», стало «3 года»\./);
    const marked = await visit('/ru/privacy/history/retention/', (page) =>
      page.$$eval('.timeline-entry:nth-child(2) .redline :is(ins, del)', (parts) =>
        parts.map((part) => part.tagName + part.textContent!.replace(/\[.*?: |\]/g, '')),
      ),
    );
    expect(marked).toEqual(expect.arrayContaining(['DEL5 лет', 'INS3 года', 'DEL1 года', 'INS2 лет']));
    expect(seen[2]).toMatch(/1 сентября 2024 года.*по 14 декабря 2025 года.*Есть с первой редакции/);
  });

  it('of a clause names it as the text in force does, and opens that text', async () => {
    const seen = await visit('/ru/privacy/history/retention/', (page) =>
      page.evaluate(() => [
        document.querySelector<HTMLElement>('h1 > span:not([hidden])')!.innerText,
        ...[...document.querySelectorAll<HTMLElement>('.timeline-entry')].map((entry) => [
          entry.querySelector('details')!.open,
          entry.querySelector<HTMLElement>('.badge:not([hidden])')!.innerText,
        ]),
      ]),
    );
    // An announced version calls it section 7.
    expect(seen).toEqual([
      'История раздела «8.\u00a0Сроки хранения данных»',
      [false, 'Ещё не действует'],
      [true, 'Действует'],
      [false, 'Утратила силу'],
    ]);
  });

  it('of a clause answers for a day, leads to the clause in the version of that day and opens its text', async () => {
    const [href, open] = await visit('/ru/privacy/history/retention/?on=2024-10-01', (page) =>
      page.evaluate(() => [
        document.querySelector('.as-of [data-answer] a')!.getAttribute('href'),
        [...document.querySelectorAll<HTMLDetailsElement>('.timeline-entry details')].map(
          (text) => text.open,
        ),
      ]),
    );
    expect(href).toBe('/ru/privacy/2024-09-01/#retention');
    expect(open).toEqual([false, false, true]);
    const answer = await visit('/ru/privacy/history/retention/?on=2025-01-15', (page) =>
      page.$eval('.as-of [data-answer]', (part) => part.textContent!.replace(/\s+/g, ' ')),
    );
    expect(answer).toMatch(
      /15 января 2025 года в этом разделе стояло:.*5 лет с момента последнего обращения/,
    );
  });

  it('answers for a day with the text to read, its files and what has changed since', async () => {
    const links = (day: string) =>
      visit(`/ru/privacy/history/?on=${day}`, (page) =>
        page.$$eval('.as-of-answer .actions a', (all) =>
          all.map((link) => [link.textContent, link.getAttribute('href')]),
        ),
      );
    expect(await links('2025-01-15')).toEqual([
      ['Читать', '/ru/privacy/2024-09-01/'],
      ['Word', '/ru/privacy/2024-09-01/privacy-2024-09-01-ru.docx'],
      ['Что изменилось с тех пор', '/ru/privacy/compare/?from=2024-09-01&to=in-force'],
    ]);
    // Since today nothing has.
    expect((await links('2026-11-23')).map(([text]) => text)).toEqual(['Читать', 'Word']);
  });

  it('of a clause leads to the table of periods where there is no script', async () => {
    const href = await visit(
      '/ru/privacy/history/retention/',
      (page) => page.$eval('.as-of [data-answer] a', (link) => link.getAttribute('href')),
      { script: false },
    );
    expect(href).toBe('/ru/privacy/history/#periods');
  });
});

describe('a redline', () => {
  const REDLINE = '/ru/privacy/compare/2025-12-15..2027-03-01/';
  const press = (page: Page, name: string) =>
    page.evaluate((text) => {
      for (const button of document.querySelectorAll<HTMLElement>(
        ':is(.redline-tools, .redline-options) button',
      ))
        if (button.textContent!.endsWith(text)) button.click();
    }, name);
  const position = (page: Page) => page.$eval('.redline-position', (part) => part.textContent);

  it('lists its changes by section: the name as a link, what it means, what was and becomes, every change in words', async () => {
    const seen = await visit(REDLINE, (page) =>
      page.evaluate(() => {
        const words = (part: Element | null) => part?.textContent?.replace(/\s+/g, ' ').trim();
        const all = [...document.querySelectorAll('[data-change-list] .group')];
        const retention = all.find((group) =>
          group.querySelector('.group-name')?.textContent?.includes('Сроки'),
        )!;
        const changes = [...document.querySelectorAll<HTMLElement>('.change')];
        return {
          order: all.slice(0, 5).map((group) => words(group.querySelector('.group-name'))),
          means: words(retention.querySelector('.means')),
          was: words(retention.querySelector('.was')),
          folded: words(document.querySelector('[data-change-list] > details > summary')),
          changes: changes.length,
          placed: changes.every((change) => {
            const place = document.querySelector(change.querySelector('a')!.getAttribute('href')!);
            return place !== null && change.closest('.group') !== null && change.dataset.clause !== undefined;
          }),
          beside:
            retention.getBoundingClientRect().right <=
            document.querySelector('article')!.getBoundingClientRect().left,
        };
      }),
    );
    expect(seen).toEqual({
      order: [
        'Раздел 1 «Общие положения» право или обязанность отрицание',
        'Раздел 4 «Цели и правовые основания обработки» право или обязанность',
        'Раздел 7 «Сроки хранения данных» (прежде раздел 8) срок предел',
        'Раздел 9 «Изменения в Политике» (прежде раздел 11) срок предел',
        'Раздел 8 «Ваши права»',
      ],
      means: 'В образце: Можно узнать, когда удалят каждую из категорий ваших данных',
      was: 'До изменения: «Обычно 5 лет», у двух категорий срока нет → В образце: Срок есть у каждой категории',
      folded: expect.stringMatching(/^Остальные изменения \(\d+\)$/),
      changes: 22,
      placed: true,
      beside: true,
    });
  });

  it('marks in its list the section that is being read, and a deep link lands below its bar', async () => {
    await visit(`${REDLINE}#change-9`, async (page) => {
      await page.waitForFunction(() => document.querySelector('.group.now'));
      const [target, bar] = await page.evaluate(() =>
        ['#change-9', '.redline-tools'].map((name) =>
          document.querySelector(name)!.getBoundingClientRect().toJSON(),
        ),
      );
      expect(target!.top).toBeGreaterThanOrEqual(bar!.bottom);
      expect(target!.top).toBeLessThan(900);
    });
  });

  it('stands side by side from 700 pixels on, with heads that say which text is which and whether it holds', async () => {
    await visit(
      REDLINE,
      async (page) => {
        await press(page, 'Рядом: прежний и новый текст');
        await page.waitForSelector('.sides > .side-old');
        const heads = await page.$eval('.side-heads', (part) =>
          (part as HTMLElement).innerText.replace(/\s+/g, ' '),
        );
        expect(heads).toBe(
          'Редакция от 15 декабря 2025 года Действует Редакция от 1 марта 2027 года Только в образце: ещё не действует',
        );
        const level = await page.$$eval('.sides > .side-old', (olds) =>
          olds.every(
            (old) => old.getBoundingClientRect().top === old.nextElementSibling!.getBoundingClientRect().top,
          ),
        );
        expect(level).toBe(true);
      },
      { width: 700 },
    );
  });

  it('is gone through by buttons and by keys, with the place said and in focus', async () => {
    await visit(REDLINE, async (page) => {
      await press(page, 'Следующее');
      expect(await position(page)).toBe('Изменение 1 из 22');
      await page.keyboard.press('j');
      expect(await position(page)).toBe('Изменение 2 из 22');
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      expect(await position(page)).toBe('Изменение 22 из 22');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('is-here'))).toBe(true);
      // Elsewhere a letter is a letter.
      await page.focus('.masthead a');
      await page.keyboard.press('j');
      expect(await position(page)).toBe('Изменение 22 из 22');
    });
  });

  it('folds what did not change, counted, and still gives both texts back', async () => {
    await visit(REDLINE, async (page) => {
      const article = () => page.$eval('article', (part) => part.innerHTML);
      const before = await article();
      await press(page, 'Только изменённое');
      // The script of other looks comes when the first one is asked for.
      await page.waitForSelector('.fold summary');
      const [summary] = await texts(page, '.fold summary');
      expect(summary).toMatch(/^Без изменений: абзацев \d+$/);
      // Of a list that changed, the items that did not are counted in one line.
      const folded = await page.$$eval('li.folded', (items) =>
        items.map((item) => item.getBoundingClientRect().height),
      );
      expect(folded.filter((height) => height === 0).length).toBeGreaterThan(0);
      expect(folded.filter((height) => height > 0).length).toBeGreaterThan(0);
      const unfolded = (await article()).replace(
        /<details class="fold"><summary>.*?<\/summary>|<\/details>| class="folded"| data-(count|folded)="[^"]*"/g,
        '',
      );
      expect(projection(unfolded, 'new')).toBe(projection(before, 'new'));
      expect(projection(unfolded, 'old')).toBe(projection(before, 'old'));
      await press(page, 'Рядом: прежний и новый текст');
      expect(await page.$$eval('.sides', (parts) => parts.length)).toBeGreaterThan(1);
      await press(page, 'Рядом: прежний и новый текст');
      await press(page, 'Только изменённое');
      expect(projection(await article(), 'new')).toBe(projection(before, 'new'));
    });
  });

  it('says its marks in words when asked', async () => {
    await visit(REDLINE, async (page) => {
      const width = () => page.$eval('.rl-word', (word) => word.getBoundingClientRect().width);
      expect(await width()).toBeLessThan(2);
      await press(page, 'Отметки словами');
      expect(await width()).toBeGreaterThan(10);
    });
  });

  it('has the same tools where any two versions are compared, and keeps nothing about the reader', async () => {
    await visit('/ru/privacy/compare/?from=2024-09-01&to=2027-03-01', async (page) => {
      await page.waitForSelector('.redline-tools');
      await press(page, 'Следующее');
      expect(await position(page)).toMatch(/^Изменение 1 из \d+$/);
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, '']);
    });
  });

  it('takes the version that holds on the day of the reader, where that is what a page asks for', async () => {
    const [pair, chosen] = await visit('/ru/privacy/compare/?from=2024-09-01&to=in-force', async (page) => {
      await page.waitForSelector('.redline-tools');
      return page.evaluate(() => [
        document.querySelector<HTMLElement>('[data-redline]')!.dataset.to,
        document.querySelector<HTMLSelectElement>('select[name="to"]')!.value,
      ]);
    });
    expect([pair, chosen]).toEqual(['2025-12-15', '2025-12-15']);
  });
});

describe('two languages', () => {
  it('stand clause beside clause, and one is said to prevail', async () => {
    const seen = await visit('/en/privacy/2025-12-15/beside/ru/', (page) =>
      page.$$eval('.beside-text', (parts) =>
        parts.map((part) => [
          part.getAttribute('lang'),
          part.querySelector('h2')?.textContent?.replace(/\s+/g, ' '),
        ]),
      ),
    );
    expect(seen.slice(0, 4)).toEqual([
      ['en', '1. General provisions'],
      ['ru', '1. Общие положения'],
      ['en', '2. What data we collect'],
      ['ru', '2. Какие данные мы собираем'],
    ]);
    expect(read('en/privacy/2025-12-15/beside/ru/index.html')).toContain(
      'If the texts differ, the Russian text applies.',
    );
  });
});

describe('the search', () => {
  const results = (page: Page) =>
    page.$$eval('.result', (all) =>
      all.map((result) => [
        result.querySelector('.result-version')!.textContent!.replace(/\s+/g, ' ').trim(),
        ...[...result.querySelectorAll('.result-place a')].map((link) => link.getAttribute('href')),
      ]),
    );

  it('finds words in any version, whatever their endings, and says which version and whether it holds', async () => {
    const found = await visit('/ru/search/?q=хранение телефона', async (page) => {
      await page.waitForSelector('.result');
      return results(page);
    });
    expect(found[0]![0]).toBe('Редакция от 15 декабря 2025 года Действует');
    expect(found.flat().some((text) => text?.includes('Утратила силу'))).toBe(true);
    expect(
      found
        .flat()
        .filter((text) => text?.startsWith('/'))
        .every((href) => existsSync(join(dist, href!.split('#')[0]!, 'index.html'))),
    ).toBe(true);
  });

  it('answers a question in plain words from the text in force, and a word that is nowhere with nothing', async () => {
    const [asked, nonsense] = await Promise.all(
      ['сколько хранится номер телефона', 'бзжщц'].map((question) =>
        visit(`/ru/search/?q=${question}`, async (page) => {
          await page.waitForSelector('.results-count');
          return results(page);
        }),
      ),
    );
    // Only an announced version has the word «сколько».
    expect(asked![0]).toEqual([
      'Редакция от 15 декабря 2025 года Действует',
      '/ru/privacy/2025-12-15/#retention',
      expect.any(String),
      expect.any(String),
    ]);
    expect(nonsense).toEqual([]);
  });

  it('answers from an index in parts, as large archives have it, as from one', async () => {
    const parted = join(root, 'parted');
    cpSync(dist, parted, { recursive: true });
    rmSync(join(parted, 'pagefind'), { recursive: true });
    const { archive } = readArchive(root);
    const source = { archive: archive!, asOf: AS_OF as IsoDate, partBytes: 2000 };
    await writeSearchIndex({
      ...source,
      folder: parted,
      documentOf: ({ policy }, version, locale) => readDocument(archive!, policy, version.id, locale),
      missing: (_, make) => make(),
      onProgress: () => {},
    });
    const file = join(parted, 'ru/search/index.html');
    const parts = furtherParts(source, 'ru' as Locale);
    expect(parts.length).toBeGreaterThan(1);
    const said = JSON.stringify(parts).replaceAll('"', '&quot;');
    const page = readFileSync(file, 'utf8');
    writeFileSync(file, page.replace('data-search="{', `data-search="{&quot;parts&quot;:${said},`));
    const served = await serve(parted);
    const answers = async (page: Page) => {
      await page.waitForSelector('.results-count');
      return [await page.$eval('.results-count', (line) => line.textContent), await results(page)];
    };
    for (const question of ['хранение телефона', 'cookie', 'сколько хранится номер телефона']) {
      const path = `/ru/search/?q=${question}`;
      const one = await visit(path, answers);
      expect(await visit(path, answers, { origin: served.origin }), question).toEqual(one);
    }
    await served.close();
  });

  it('marks whole words alone, keeps cells apart, and shows where an excerpt is cut', async () => {
    const excerpts = await visit('/ru/search/?q=срок', async (page) => {
      await page.waitForSelector('.result');
      return page.$$eval('.result-excerpt', (all) => all.map((line) => line.innerHTML));
    });
    expect(excerpts.join()).toMatch(/Категория данных · <mark>Срок<\/mark> хранения/);
    for (const [, word] of excerpts.join().matchAll(/<mark>(.*?)<\/mark>/g))
      expect(word).toMatch(/^[\p{L}\p{N}-]+$/u);
    expect(excerpts.some((line) => line.startsWith('… '))).toBe(true);
    expect(excerpts.some((line) => line.endsWith(' …'))).toBe(true);
  });

  it('says which words no text has, and finds the others without their marks', async () => {
    const [missing, marks] = await visit('/ru/search/?q=ведется учет сохраненных cookie', async (page) => {
      await page.waitForSelector('.result');
      return [
        await page.$eval('.results-missing', (line) => line.textContent),
        await page.$$eval('.result mark', (all) => all.map((mark) => mark.textContent)),
      ] as const;
    });
    expect(missing).toBe('Нет ни в одном из этих текстов: ведется, учет');
    expect(marks).toContain('сохранённые');
  });

  it('keeps to a policy and to what holds', async () => {
    const [held, none, cookies] = await Promise.all(
      ['q=данные&status=in-force&policy=privacy', 'q=данные&status=withdrawn', 'q=cookie&policy=cookies'].map(
        (query) =>
          visit(`/ru/search/?${query}`, async (page) => {
            await page.waitForSelector('.results-count');
            return results(page);
          }),
      ),
    );
    expect(held!.map(([version]) => version)).toEqual(['Редакция от 15 декабря 2025 года Действует']);
    expect(none).toEqual([]);
    expect(cookies!.map(([version]) => version)).toEqual([expect.stringContaining('Образец')]);
  });

  it('shows what it found as words, never as markup', async () => {
    const html = await visit('/en/search/?q=<img src=x onerror=alert(1)>', async (page) => {
      await page.waitForSelector('.results-count');
      return page.$eval('#results', (part) => part.innerHTML);
    });
    expect(html).not.toContain('<img');
  });

  it('without a script leads to the archives', async () => {
    const links = await visit(
      '/ru/search/',
      (page) => page.$$eval('noscript a, main a', (all) => all.map((link) => link.getAttribute('href'))),
      { script: false },
    );
    expect(links).toContain('/ru/privacy/history/');
  });
});

describe('for programs', () => {
  it('everything that the API gives fits its schema', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validators: Record<string, ValidateFunction> = {};
    for (const { schema } of API_KINDS)
      validators[schema] = ajv.compile(json(`api/v1/schemas/${schema}.json`));
    for (const path of filesIn(join(dist, 'api/v1')).filter((one) => !one.startsWith('schemas/'))) {
      const found = API_KINDS.find(({ matches }) => matches.test(`api/v1/${path}`));
      expect(found?.schema, path).toBeDefined();
      const validate = validators[found!.schema]!;
      expect(validate(json(`api/v1/${path}`)), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(json('api/v1/consent.json').documents[0]).toMatchObject({
      type: 'privacy',
      version: '2025-12-15',
      effectiveDate: '2025-12-15',
      hash: `sha256:${json('api/v1/privacy/2025-12-15/ru.json').digests.text}`,
    });
  });

  it('a page names every address of the API, with its schema', () => {
    const page = read('ru/api/index.html');
    for (const { schema } of API_KINDS) expect(page).toContain(`/api/v1/schemas/${schema}.json"`);
  });

  it('a version says what it is and how it stands to the others', async () => {
    const head = await visit('/ru/privacy/2025-12-15/', (page) =>
      page.evaluate(() => ({
        links: Object.fromEntries(
          [...document.querySelectorAll('link[rel]')].map((link) => [
            link.getAttribute('rel'),
            link.getAttribute('href'),
          ]),
        ),
        data: document.querySelector('script[type="application/ld+json"]')!.textContent!,
      })),
    );
    const url = 'https://automaster.kz/ru/privacy/';
    expect(head.links).toMatchObject({
      'latest-version': url,
      'version-history': `${url}history/`,
      'predecessor-version': `${url}2024-09-01/`,
      'successor-version': `${url}2027-03-01/`,
      timemap: `${url}timemap.link`,
      canonical: url,
    });
    const data = JSON.parse(head.data);
    expect(data).toMatchObject({ '@type': 'DigitalDocument', version: '2025-12-15', inLanguage: 'ru' });
    expect(head.data).not.toContain('Legislation');
    expect(read('ru/privacy/2024-09-01/index.html')).toContain('<meta name="robots" content="noindex">');
  });

  it('the time map and llms.txt name every version, and each address is there', () => {
    const map = read('ru/privacy/timemap.link');
    expect(map).toContain('rel="first memento"; datetime="Sun, 01 Sep 2024 00:00:00 GMT"');
    const named = [
      ...map.matchAll(/<https:\/\/automaster\.kz\/([^>]*)>/g),
      ...read('llms.txt').matchAll(/\(https:\/\/automaster\.kz\/([^)]*)\)/g),
    ];
    expect(named.length).toBeGreaterThan(10);
    for (const [, path] of named) expect(existsSync(join(dist, path!)), path).toBe(true);
  });
});

describe('without JavaScript', () => {
  it('every text, redline and download is reached by links from the home page', () => {
    const seen = new Set<string>();
    const queue = ['index.html'];
    while (queue.length > 0) {
      const path = queue.pop()!;
      if (seen.has(path) || !existsSync(join(dist, path))) continue;
      seen.add(path);
      if (!path.endsWith('.html')) continue;
      for (const [, href] of read(path).matchAll(/<(?:a|form)\b[^>]*(?:href|action)="(\/[^"#?]*)/g))
        queue.push(`${href!.slice(1)}${href!.endsWith('/') ? 'index.html' : ''}`);
    }
    const wanted = filesIn(dist).filter(
      (path) =>
        /\.(md|txt|docx)$|^(ru|en|kk)\/[^/]+\/.*index\.html$/.test(path) &&
        !/llms\.txt|robots\.txt|notice\.txt|\/banner\/|cookies\/compare\/index/.test(path),
    );
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.filter((path) => !seen.has(path))).toEqual([]);
  });
});

describe('a reader with a phone, from the home page', () => {
  const PHONE = { width: 390 };
  /** Follows the link `text` of the page's own part, as the first one in sight. */
  const tap = async (page: Page, text: string) => {
    const [href] = await page.$$eval(
      'main a',
      (all, name) =>
        all
          .filter((link) => link.textContent!.trim() === name && (link as HTMLElement).offsetParent !== null)
          .map((link) => (link as HTMLAnchorElement).href),
      text,
    );
    await page.goto(href!, { waitUntil: 'load' });
  };
  const words = (page: Page, selector: string) =>
    page.$eval(selector, (part) => (part as HTMLElement).innerText.replace(/\s+/g, ' '));

  it('learns in one step how long a phone number is kept, and that it was otherwise before', async () => {
    const said = await visit(
      '/ru/',
      async (page) => {
        await tap(page, 'Что изменилось');
        return words(page, '.change-list');
      },
      PHONE,
    );
    expect(said).toContain('Было: Контактные данные хранятся 5 лет');
    expect(said).toContain('Стало: Контактные данные хранятся 3 года');
  });

  it('learns in one step, on the first screen, what an announced change means', async () => {
    const [means, bottom] = await visit(
      '/ru/',
      async (page) => {
        await tap(page, 'Что изменится');
        const bottom = await page.$eval('.change-list .means', (part) => part.getBoundingClientRect().bottom);
        return [await words(page, '.change-list .means'), bottom] as const;
      },
      PHONE,
    );
    expect(means).toBe(
      'В образце: Без вашего отдельного согласия данные на этом основании не обрабатываются',
    );
    expect(bottom).toBeLessThan(844);
  });

  it('gets the text of a day in three steps and a date', async () => {
    const file = await visit(
      '/ru/',
      async (page) => {
        await tap(page, 'Архив редакций');
        await page.$eval('.as-of input', (input) => {
          (input as HTMLInputElement).value = '2026-02-01';
        });
        await page.click('.as-of button');
        return page.$eval('.as-of-answer .actions a:last-of-type', (link) => link.getAttribute('href'));
      },
      PHONE,
    );
    // This site is built without PDFs: the file beside it stands for it.
    expect(file).toBe('/ru/privacy/2025-12-15/privacy-2025-12-15-ru.docx');
  });

  it('knows at once which language binds, and follows changes with one step', async () => {
    const seen = await visit(
      '/en/',
      async (page) => {
        const card = await words(page, '.card');
        await tap(page, 'Follow');
        return [card, new URL(page.url()).pathname];
      },
      PHONE,
    );
    expect(seen).toEqual([expect.stringContaining('binding text: Russian'), '/en/privacy/follow/']);
  });
});
