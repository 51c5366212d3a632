/** A site built once and read on other days: the reader's clock is moved, nothing is rebuilt. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isError, problemLine, readArchive } from '../archive/index.ts';
import { addDays, asOf, statusOn, type Version } from '../model/index.ts';
import { checksums, verify } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { setReaderClock } from './reader-clock.ts';
import { lengthenNotice, PROJECT } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';
import { withoutBuiltRedlines } from './without-built-redlines.ts';

let root: string;
let site: Served;
let browser: BrowserContext;
let versions: readonly Version[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-clock-'));
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  const run = async (...args: string[]) => {
    const { status, stderr } = await gazette(...args, '--root', root);
    expect(stderr, args.join(' ')).not.toContain('gazette:');
    expect(status, stderr).toBe(0);
  };
  // An announced version is replaced by an earlier one; the other policy is going to be repealed.
  await run('draft', 'privacy', '--from', '2027-03-01');
  lengthenNotice(root);
  writeFileSync(
    join(root, 'policies/privacy/draft/version.yaml'),
    'change:\n  summary:\n    ru: [{ was: 30 дней, becomes: 45 дней }]\n    en: [{ was: 30 days, becomes: 45 days }]\n',
  );
  const call = ['--effective', '2027-02-01', '--class', 'substantive', '--material', 'yes', '--reason', 'x'];
  await run('publish', 'privacy', ...call, '--replaces', '2027-03-01');
  await run('withdraw', 'cookies', '2025-12-15', '--on', '2027-01-10', '--reason', 'Cookie больше нет.');
  await run('correct', 'privacy', '2025-12-15', '--note', 'Читать «автомобиля».');
  await run(
    'notified',
    'privacy',
    '2025-12-15',
    '--channel',
    'email',
    '--on',
    '2025-12-16',
    '--audience',
    '21',
  );
  await run('build', '--as-of', '2026-11-23', '--no-pdf');
  versions = readArchive(root).archive!.policies.find(({ policy }) => policy.id === 'privacy')!.versions;
  site = await serve(join(root, 'dist'));
  browser = await testBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Opens a page with the reader's clock at `now` (an instant) in a zone far from the organisation's. */
async function visit<T>(
  path: string,
  now: string,
  look: (page: Page) => Promise<T>,
  { script = true, builtRedlines = true } = {},
) {
  const page = await browser.newPage();
  if (!builtRedlines) await withoutBuiltRedlines(page);
  await page.setJavaScriptEnabled(script);
  await setReaderClock(page, now);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: 250 });
  const result = await look(page);
  await page.close();
  expect(faults).toEqual([]);
  return result;
}

const state = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const shown = (selector: string) =>
      [...main.querySelectorAll<HTMLElement>(selector)].filter((part) => part.offsetParent !== null);
    return {
      version: main.dataset.version,
      status: main.dataset.status,
      banners: shown('.status').map((banner) => banner.textContent!.replace(/\s+/g, ' ').trim()),
      notices: shown('.notice').map((notice) => notice.textContent!.replace(/\s+/g, ' ').trim()),
      updated: shown('time[data-role="last-updated"]').map((time) => time.getAttribute('datetime')),
      digest: main.querySelector('article')?.dataset.textSha256,
    };
  });

const MORNING = 'T06:00:00Z';

describe("a page follows the reader's clock with nothing rebuilt", () => {
  it.each(['2024-09-01', '2025-12-15', '2027-02-01', '2027-03-01'])(
    'version %s says its status on every day that matters',
    async (id) => {
      const version = versions.find((other) => other.id === id)!;
      const days = [
        '2026-11-22',
        '2026-11-23',
        '2027-01-31',
        '2027-02-01',
        '2027-02-28',
        '2027-03-01',
        '2028-01-01',
      ];
      await visit(`/ru/privacy/${id}/`, days[0] + MORNING, async (page) => {
        for (const day of days) {
          // The page stays open for months and is looked at again.
          await page.evaluate((instant) => {
            (globalThis as unknown as { instant: string }).instant = instant;
            document.dispatchEvent(new Event('visibilitychange'));
          }, day + MORNING);
          const shown = await state(page);
          // The site was built on the 23rd: a clock that says it is the day before is wrong.
          const status = statusOn(version, versions, day < '2026-11-23' ? '2026-11-23' : day);
          expect([day, shown.version, shown.status]).toEqual([day, id, status]);
          expect(shown.banners).toHaveLength(1);
        }
      });
    },
  );

  it('shows the version that has come into force since at the policy’s own address', async () => {
    const before = await visit('/ru/privacy/', `2027-01-31${MORNING}`, state);
    expect(before).toMatchObject({ version: '2025-12-15', status: 'in-force', updated: ['2025-12-15'] });
    expect(before.notices.join()).toContain('1 февраля 2027 года вступит в силу новая редакция');
    const after = await visit('/ru/privacy/', `2027-02-01${MORNING}`, state);
    expect(after).toMatchObject({ version: '2027-02-01', status: 'in-force', updated: ['2027-02-01'] });
    expect(after.digest).toBe(versions.find(({ id }) => id === '2027-02-01')!.translations.ru!.textDigest);
    expect(after.banners).toEqual(['Действует Эта редакция действует с 1 февраля 2027 года.']);
    expect(after.notices).toEqual([]);
  });

  it('turns at midnight in the organisation’s time zone, wherever the reader is', async () => {
    const last = await visit('/ru/privacy/', '2027-01-31T18:59:59Z', state);
    const first = await visit('/ru/privacy/', '2027-01-31T19:00:00Z', state);
    expect([last.version, first.version]).toEqual(['2025-12-15', '2027-02-01']);
  });

  it('says that a policy was repealed, and why', async () => {
    const before = await visit('/ru/cookies/', `2027-01-09${MORNING}`, state);
    expect(before).toMatchObject({ status: 'in-force' });
    const after = await visit('/ru/cookies/', `2027-01-10${MORNING}`, state);
    expect(after).toMatchObject({ status: 'withdrawn' });
    expect(after.banners.join()).toContain('отозвана 10 января 2027 года и не действует. Cookie больше нет.');
  });

  it('turns the cards of the home page and the badges of the archive', async () => {
    const cards = (page: Page) =>
      page.evaluate(() => document.querySelector<HTMLElement>('main')!.innerText.replace(/\s+/g, ' '));
    expect(await visit('/ru/', `2026-11-23${MORNING}`, cards)).toContain(
      '1 февраля 2027 года вступит в силу',
    );
    const later = await visit('/ru/', `2027-02-01${MORNING}`, cards);
    expect(later).toContain('Действует с 1 февраля 2027 года');
    expect(later).toContain('Сейчас ни одна редакция не действует');
    const badge = (page: Page) => page.$eval('#v-2025-12-15', (entry) => (entry as HTMLElement).innerText);
    expect(await visit('/ru/privacy/history/', `2027-02-01${MORNING}`, badge)).toContain('Утратила силу');
  });

  it('says absolute dates to a reader without scripts, as of the build', async () => {
    const shown = await visit('/ru/privacy/', `2027-02-01${MORNING}`, state, { script: false });
    expect(shown.version).toBe('2025-12-15');
    expect(shown.banners.join()).toContain(
      'Эта редакция действует с 15 декабря 2025 года. Последний день — 31 января 2027 года, если новую редакцию не отзовут раньше.',
    );
    expect(shown.notices.join()).toContain(
      '1 февраля 2027 года вступит в силу новая редакция, если её не отзовут раньше.',
    );
  });
});

/** What a page says that leads to an announced version, or to one that was withdrawn. */
const leading = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const shown = (selector: string) =>
      [...main.querySelectorAll<HTMLElement>(selector)]
        .filter((part) => part.offsetParent !== null)
        .map((part) => part.textContent!.replace(/\s+/g, ' ').trim());
    return {
      status: main.dataset.status,
      banner: shown('.status').join(),
      title: main.querySelector('h1')!.firstChild!.textContent,
      labels: [...new Set(shown('.group .was > [data-tenses]:last-of-type'))],
      changes: [
        ...new Set(
          shown('.change')
            .join(' ')
            .match(/[Сс]танет|[Сс]тал[оа]?(?![а-я])|[Бб]удет|(?<![а-я])бы(?![а-я])/g) ?? [],
        ),
      ].sort(),
    };
  });

describe('pages that lead to a version', () => {
  const redline = '/ru/privacy/compare/2025-12-15..2027-02-01/';

  it('speak of its changes in the tense of the reader’s day', async () => {
    expect(await visit(redline, `2027-01-31${MORNING}`, leading)).toEqual({
      status: 'upcoming',
      banner: expect.stringContaining(
        'Эта редакция вступит в силу 1 февраля 2027 года, если её не отзовут раньше.',
      ),
      title: 'Что изменится',
      labels: ['Станет'],
      changes: ['Будет', 'будет', 'станет'],
    });
    expect(await visit(redline, `2027-02-01${MORNING}`, leading)).toEqual({
      status: 'in-force',
      banner: expect.stringContaining('Эта редакция действует с 1 февраля 2027 года.'),
      title: 'Что изменилось',
      labels: ['Стало'],
      changes: ['стал'],
    });
  });

  it('say what would have changed where it was withdrawn, and which version took its place', async () => {
    const dead = '/ru/privacy/compare/2025-12-15..2027-03-01/';
    const shown = await visit(dead, `2026-11-28${MORNING}`, leading);
    expect(shown).toMatchObject({ status: 'withdrawn', title: 'Только в образце: что изменилось бы' });
    expect(shown.changes).toContain('бы');
    expect(shown.banner).toContain(
      'Вместо неё 1 февраля 2027 года вступит в силу другая редакция, если её не отзовут раньше.',
    );
    expect(shown.banner).toContain('Редакция от 1 февраля 2027 года');
  });

  it('have the status on the page of the notice too', async () => {
    const page = '/ru/privacy/2027-02-01/notice/';
    const status = async (day: string) => (await visit(page, day + MORNING, leading)).status;
    expect([await status('2027-01-31'), await status('2027-02-01')]).toEqual(['upcoming', 'in-force']);
  });

  it('tell of sections of an announced version that they will come', async () => {
    const badges = (page: Page) =>
      page.$$eval('.clause-tools .badge-fresh', (all) => [
        ...new Set(
          all
            .filter((badge) => (badge as HTMLElement).offsetParent !== null)
            .map((badge) => badge.textContent!.replace(/[\d.]+/, '').trim()),
        ),
      ]);
    const page = '/ru/privacy/2027-02-01/';
    const before = await visit(page, `2027-01-31${MORNING}`, badges);
    expect(before).toContain('появится');
    expect(before).not.toContain('новый');
    const after = await visit(page, `2027-02-01${MORNING}`, badges);
    expect(after).toContain('новый');
    expect(after).not.toContain('появится');
  });

  it('say for as long as the home page does that an announced change does not take place, and why', async () => {
    const told = (page: Page) =>
      page.$$eval('.notice', (all) =>
        all
          .filter((part) => (part as HTMLElement).offsetParent !== null)
          .map((part) => part.textContent!.replace(/\s+/g, ' ').trim())
          .join(' | '),
      );
    const { withdrawn } = versions.find(({ id }) => id === '2027-03-01')!;
    const said = await visit('/ru/privacy/', withdrawn! + MORNING, told);
    expect(said).toContain('Изменение, намеченное на 1 марта 2027 года, отменено (день отзыва:');
    expect(said).toContain('Вместо неё 1 февраля 2027 года вступит в силу другая редакция, если её не');
    const later = addDays(withdrawn!, 30);
    expect(await visit('/ru/privacy/', later + MORNING, told)).not.toContain('отменено');
    const entry = await visit('/ru/privacy/history/', `2026-11-28${MORNING}`, (page) =>
      page.$eval('#v-2027-03-01', (part) => (part as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    expect(entry).toContain(
      'Вместо неё 1 февраля 2027 года вступит в силу другая редакция, если её не отзовут раньше.',
    );
    expect(entry).not.toMatch(/Стало(?! бы)/);
  });
});

describe('the compare page', () => {
  const compared = async (page: Page) => {
    await page.waitForSelector('#compare article');
    return page.$eval('#compare', (part) => (part as HTMLElement).innerText.replace(/\s+/g, ' '));
  };
  /** Also what is folded. */
  const saysAdded = (page: Page) =>
    page.$eval('#compare .change-list', (list) => list.textContent.includes('будет добавлено'));
  const at = (from: string, to: string) => `/ru/privacy/compare/?from=${from}&to=${to}`;

  it.each([
    ['that is built', true],
    ['that is made in the browser', false],
  ])('shows a redline %s, and turns its words with the reader’s day', async (_, builtRedlines) => {
    const seen = (day: string) =>
      visit(
        at('2025-12-15', '2027-02-01'),
        `${day}${MORNING}`,
        async (page) => [await compared(page), await saysAdded(page)] as const,
        { builtRedlines },
      );
    const [before, isSaidBefore] = await seen('2027-01-31');
    expect(before).toContain('Эта редакция вступит в силу 1 февраля 2027 года, если её не отзовут раньше.');
    expect(before).toContain('Что изменится Редакция от 15 декабря 2025 года');
    expect(before).toContain('Это сравнение отдельной страницей');
    const [after, isSaidAfter] = await seen('2027-02-01');
    expect(after).toContain('Что изменилось Редакция от 15 декабря 2025 года');
    expect([isSaidBefore, isSaidAfter]).toEqual([true, false]);
  });

  it('says that versions stand in the wrong order, and swaps them', async () => {
    const [said, address] = await visit(
      at('2027-02-01', '2025-12-15'),
      `2026-11-28${MORNING}`,
      async (page) => {
        const words = await compared(page);
        await Promise.all([page.waitForNavigation(), page.click('#compare [data-backwards] a')]);
        return [words, new URL(page.url()).search] as const;
      },
    );
    expect(said).toContain('изменения показаны наоборот');
    expect(said).not.toMatch(/Что измен/);
    expect(address).toBe('?from=2025-12-15&to=2027-02-01');
  });

  it('says of two samples that both are', async () => {
    const said = await visit(at('2024-09-01', '2027-03-01'), `2026-11-28${MORNING}`, compared);
    expect(said).toContain(
      'Сравнение двух образцов: ни одну из этих редакций AutoMaster не публиковала, силы они не имеют.',
    );
  });
});

describe('the date picker of the archive', () => {
  it('agrees with the command line about every day', async () => {
    const days: string[] = [];
    for (let day = '2024-08-25'; day < '2027-03-10'; day = addDays(day, 1)) days.push(day);
    const shown = await visit('/ru/privacy/history/', `2026-11-23${MORNING}`, (page) =>
      page.evaluate((all) => {
        const input = document.querySelector<HTMLInputElement>('input[name="on"]')!;
        const output = document.querySelector<HTMLElement>('[data-answer]')!;
        return all.map((day) => {
          input.value = day;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          return [day, output.dataset.version, output.dataset.announced];
        });
      }, days),
    );
    const expected = days.map((day) => {
      const { version, announced } = asOf(versions, day);
      return [day, version?.id ?? '', announced.map(({ id }) => id).join(' ')];
    });
    expect(shown).toEqual(expected);
    expect(new Set(expected.map(([, id]) => id)).size).toBe(4);
  });

  it.each([
    [
      '2024-08-31',
      'На 31 августа 2024 года ни одна редакция ещё не действовала. Первая редакция — с 1 сентября 2024 года.',
    ],
    [
      '2026-03-01',
      'На 1 марта 2026 года действовала: редакция от 15 декабря 2025 года, с 15 декабря 2025 года; последний день — 31 января 2027 года, если новую редакцию не отзовут раньше',
    ],
    ['2026-12-01', 'Редакция от 1 февраля 2027 года: к этому дню объявлена'],
  ])('answers for %s from the address in words', async (day, words) => {
    const answer = await visit(`/ru/privacy/history/?on=${day}`, `2026-11-23${MORNING}`, (page) =>
      page.$eval('[data-answer]', (output) => (output as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    expect(answer).toContain(words);
  });
});

describe('the archive', () => {
  it('says what was promised for each version and what is on record, by the reader’s day', async () => {
    const promises = (id: string) => (page: Page) =>
      page.$eval(`#v-${id} .promises`, (part) => {
        (part as HTMLDetailsElement).open = true;
        part.closest<HTMLDetailsElement>('.more')!.open = true;
        return [...part.querySelectorAll('li')].map((line) => line.innerText.replace(/\s+/g, ' '));
      });
    const history = '/ru/privacy/history/';
    const held = await visit(history, `2026-11-23${MORNING}`, promises('2025-12-15'));
    expect(held).toEqual([
      expect.stringContaining('главной странице Сайта: записи нет'),
      expect.stringContaining('на ваш email: уведомление записано: 16 декабря 2025 года'),
      expect.stringContaining('исполняет сам этот сайт'),
    ]);
    const given = await visit(history, `2026-11-23${MORNING}`, (page) =>
      page.$eval('#v-2025-12-15 .given', (list) => list.textContent!),
    );
    expect(given).toContain('16 декабря 2025 года: по электронной почте, 21 получатель');
    const due = 'записи пока нет; срок — 2 января 2027 года';
    expect((await visit(history, `2027-01-02${MORNING}`, promises('2027-02-01')))[0]).toContain(due);
    expect((await visit(history, `2027-01-03${MORNING}`, promises('2027-02-01')))[0]).toContain('записи нет');
  });
});

describe('verify on the built site', () => {
  const dist = () => join(root, 'dist');
  const page = 'ru/privacy/2025-12-15/index.html';
  /** The site as it was built, which is what the tool makes of it again, as the first test shows. */
  const made = () => join(root, 'made');
  /** What is wrong, in lines. */
  const wrong = async () =>
    (await verify(dist(), { remake: async () => made() }))!.problems
      .filter(isError)
      .map(problemLine)
      .join('\n');
  /** Changes a file, makes SHA256SUMS anew as a forger would, and puts everything back. */
  async function forged(path: string, change: (text: string) => string) {
    const file = join(dist(), path);
    const [before, sums] = [readFileSync(file, 'utf8'), readFileSync(join(dist(), 'SHA256SUMS'), 'utf8')];
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    writeFileSync(join(dist(), 'SHA256SUMS'), checksums(dist()));
    const found = await wrong();
    writeFileSync(file, before);
    writeFileSync(join(dist(), 'SHA256SUMS'), sums);
    return found;
  }

  it('finds nothing in the site as it was built', async () => {
    const { status, stdout } = await gazette('verify', dist());
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^site: \d+ files and 5 versions match the ledger/),
    ]);
    cpSync(dist(), made(), { recursive: true });
    expect(await wrong()).toBe('');
  });

  it.each([
    ['a changed word', page, (text: string) => text.replace('или 3 года', 'или 30 лет')],
    [
      'a changed word at the policy’s own address',
      'ru/privacy/index.html',
      (text: string) => text.replace('или 3 года', 'или 30 лет'),
    ],
    [
      'a hidden word with another beside it',
      page,
      (text: string) =>
        text.replace('или 3 года', 'или <span hidden>3 года</span><span data-chrome>30 лет</span>'),
    ],
    [
      'the source',
      'ru/privacy/2025-12-15/privacy-2025-12-15-ru.md',
      (text: string) => text.replace('или 3 года', 'или 30 лет'),
    ],
    [
      'the API',
      'api/v1/privacy/2025-12-15/ru.json',
      (text: string) => text.replace('или 3 года', 'или 30 лет'),
    ],
    ['an emptied ledger', 'ledger.jsonl', () => ''],
  ])('finds %s, although the checksums were made anew', async (_, path, change) => {
    expect(await forged(path, change)).toContain(`${path}:`);
  });

  it('finds a lost file, an added one and a link', async () => {
    const extra = join(dist(), 'ru/extra.html');
    writeFileSync(extra, 'x');
    const { status, stderr } = await gazette('verify', dist());
    expect([status, stderr]).toEqual([1, expect.stringContaining('ru/extra.html:1:1 error site/checksum')]);
    rmSync(extra);
    symlinkSync('/etc/hostname', extra);
    expect(await wrong()).toContain('ru/extra.html:1:1 error site/link');
    rmSync(extra);
    const lost = join(dist(), 'ru/feed.xml');
    const feed = readFileSync(lost);
    rmSync(lost);
    expect(await wrong()).toContain('ru/feed.xml:1:1 error site/checksum');
    writeFileSync(lost, feed);
  });
});

describe('the record page', () => {
  const results = (page: Page) =>
    page
      .waitForSelector('[data-chain="whole"], [data-chain="broken"]')
      .then(() =>
        page.evaluate(() => [
          ...[...document.querySelectorAll<HTMLElement>('[data-check] [data-result]')].map(
            (cell) => cell.dataset.result,
          ),
          document.querySelector<HTMLElement>('[data-chain]')!.dataset.chain,
        ]),
      );

  it('computes the digests in the browser and says what is on record', async () => {
    const path = '/ru/privacy/2025-12-15/record/';
    expect(await visit(path, `2026-11-23${MORNING}`, results)).toEqual([
      'same',
      'same',
      'same',
      'same',
      'whole',
    ]);
    const words = await visit(path, `2026-11-23${MORNING}`, (page) =>
      page.$eval('main', (main) => main.innerText),
    );
    expect(words).toContain('Уведомление 16 декабря 2025 года: по электронной почте, 21 получатель.');
    expect(words).toContain('Читать «автомобиля».');
    expect(words).toContain('Сам по себе он не доказывает, когда это было');
  });

  it('sees a changed file and a changed ledger', async () => {
    const text = join(root, 'dist/ru/privacy/2025-12-15/privacy-2025-12-15-ru.txt');
    const ledger = join(root, 'dist/ledger.jsonl');
    const [whole, wholeLedger] = [readFileSync(text), readFileSync(ledger, 'utf8')];
    try {
      writeFileSync(text, `${whole}x`);
      writeFileSync(ledger, wholeLedger.replace('"seq":3', '"seq":4'));
      const found = await visit('/ru/privacy/2025-12-15/record/', `2026-11-23${MORNING}`, results);
      expect(found).toEqual(['other', 'same', 'same', 'same', 'broken']);
    } finally {
      writeFileSync(text, whole);
      writeFileSync(ledger, wholeLedger);
    }
  });
});

describe('the home-page notice in a frame', () => {
  const shown = (page: Page) =>
    page.evaluate(() => ({
      told: [...document.querySelectorAll<HTMLElement>('.banner p')]
        .filter((part) => part.offsetParent !== null)
        .map((part) => part.textContent!.replace(/\s+/g, ' ').trim()),
      links: [...document.querySelectorAll('a')].map(({ target }) => target),
    }));

  it.each([
    [
      '2027-01-31',
      'вступит в силу 1 февраля 2027 года, если её не отзовут раньше. Что изменится Новый текст',
    ],
    ['2027-02-01', 'С 1 февраля 2027 года действует новая редакция'],
  ])('says on %s what holds then, and leads out of the frame', async (day, words) => {
    const { told, links } = await visit('/ru/banner/', `${day}${MORNING}`, shown);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
    expect(new Set(links)).toEqual(new Set(['_top']));
  });

  it('says nothing when the time is over, and on the day of the build without a script', async () => {
    expect((await visit('/ru/banner/', `2027-03-04${MORNING}`, shown)).told).toEqual([]);
    expect((await visit('/kk/banner/', `2027-01-31${MORNING}`, shown, { script: false })).told[0]).toContain(
      '2027 жылғы 1 ақпан',
    );
  });

  it('stands on the page of all policies too', async () => {
    expect((await visit('/en/', `2027-01-31${MORNING}`, shown)).told[0]).toContain('1 February 2027');
  });
});
