/** What a browser writes by itself reads as what is built, in languages of which its `Intl` knows nothing. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { gazette } from './gazette.ts';
import { setReaderClock } from './reader-clock.ts';
import { ORGANISATION, POLICY, write } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';
import { withoutBuiltRedlines } from './without-built-redlines.ts';

/** Tatar has no words here: beside it the language of the first page is spoken. */
const TAGS = ['kk', 'ru', 'en', 'tt'] as const;
/** Words without blanks between them, before and after: a page loads the list that knows them. */
const WITHOUT_BLANKS = {
  th: ['เราเก็บข้อมูลของคุณตามกฎหมาย', 'เราเก็บข้อความของคุณตามกฎหมาย'],
  'zh-Hans': ['我们收集您的信息并提供服务', '我们收集您的消息并提供服务'],
} as const;
/** So many that thousands of words change. */
const PARAGRAPHS = 130;

const [FIRST, SECOND, COMING] = ['2026-01-01', '2026-11-22', '2027-02-01'];

let root: string;
let site: Served;
let browser: BrowserContext;

const textOf = (tag: string, word: string) =>
  `---\ntitle: Саясат\nstanding: ${tag === 'kk' ? 'authoritative' : 'informative'}\n---\n\n## Деректер {#data}\n\n${Array.from(
    { length: PARAGRAPHS },
    (_, i) => `${`${word} `.repeat(10)}${i}.`,
  ).join('\n\n')}\n`;

const inBlankless = (value: (tag: string, texts: readonly [string, string]) => [string, string]) =>
  Object.fromEntries(
    Object.entries(WITHOUT_BLANKS).map(([tag, texts]): [string, string] => value(tag, texts)),
  );

async function publish(day: string, word: string, published = day): Promise<void> {
  write(root, {
    'policies/privacy/draft/version.yaml': `change:\n  summary: { ${[...TAGS, ...Object.keys(WITHOUT_BLANKS)].map((tag) => `${tag}: [x]`).join(', ')} }\n`,
    ...Object.fromEntries(TAGS.map((tag) => [`policies/privacy/draft/${tag}.md`, textOf(tag, word)])),
    ...inBlankless((tag, [before, after]) => [
      `policies/privacy/draft/${tag}.md`,
      `---\ntitle: Policy\nstanding: informative\n---\n\n## Data {#data}\n\n${day === SECOND ? after : before}\n`,
    ]),
  });
  const { status, stderr } = await gazette(
    ...['publish', 'privacy', '--root', root, '--effective', day, '--published', published, '--late'],
    ...['--class', 'substantive', '--material', 'no', '--reason', 'x'],
  );
  expect([status, stderr]).toEqual([0, expect.anything()]);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-written-'));
  write(root, {
    'policies/organisation.yaml': ORGANISATION.replace(
      'locales: [en]',
      `locales: [${[...TAGS, ...Object.keys(WITHOUT_BLANKS)].join(', ')}]`,
    ).replace('defaultLocale: en', 'defaultLocale: kk'),
    'policies/privacy/policy.yaml': POLICY.replace('authoritative: en', 'authoritative: kk'),
  });
  await publish(FIRST, 'дерек');
  await publish(SECOND, 'мәлімет');
  await publish(COMING, 'дерек', '2026-11-23');
  const built = await gazette('build', '--no-pdf', '--json', '--root', root, '--as-of', '2026-11-28');
  expect([built.status, built.stderr]).toEqual([0, '']);
  site = await serve(join(root, 'dist'));
  browser = await testBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

async function visit<T>(path: string, look: (page: Page) => Promise<T>, day = '2026-11-28'): Promise<T> {
  const page = await browser.newPage();
  await withoutBuiltRedlines(page);
  await setReaderClock(page, `${day}T09:00:00Z`);
  await page.goto(site.origin + path);
  const result = await look(page);
  await page.close();
  return result;
}

/** The list of changes as it is read, without what leads to the text. */
const listOf = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector('[data-change-list]')!;
    return [...list.querySelectorAll('p:not(.means), li')].map((one) =>
      (one.textContent ?? '').replace(one.querySelector('a[href="#marked"]')?.textContent ?? '', '').trim(),
    );
  });

describe.each(TAGS)('in %s', (tag) => {
  it('the page that compares any two versions counts as the built redline does', async () => {
    const built = await visit(`/${tag}/privacy/compare/${FIRST}..${SECOND}/`, listOf);
    const compared = await visit(`/${tag}/privacy/compare/?from=${FIRST}&to=${SECOND}`, async (page) => {
      await page.waitForSelector('[data-change-list]');
      return listOf(page);
    });
    expect(compared).toEqual(built);
    expect(built.join(' ')).toMatch(/1.430/u);
  });

  it('the date picker writes a day as a built page does', async () => {
    const spoken = tag === 'tt' ? 'kk' : tag;
    const day = languageOf(spoken).dates.long(SECOND);
    const answer = await visit(`/${tag}/privacy/history/`, async (page) => {
      await page.$eval(
        '.as-of input[type=date]',
        (input, value) => {
          (input as HTMLInputElement).value = value;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          (input as HTMLInputElement).form!.requestSubmit();
        },
        SECOND,
      );
      return page.$eval('[data-answer]', (place) => place.textContent ?? '');
    });
    expect(answer).toContain(day);
    expect(readFileSync(join(root, `dist/${tag}/privacy/index.html`), 'utf8')).toContain(day);
  });
});

it.each(Object.keys(WITHOUT_BLANKS))('marks the same words of %s as a build', async (tag) => {
  const marks = (page: Page) =>
    page.$$eval('[data-redline] :is(ins, del)', (found) => found.map((mark) => mark.textContent));
  const built = await visit(`/${tag}/privacy/compare/${FIRST}..${SECOND}/`, marks);
  const compared = await visit(`/${tag}/privacy/compare/?from=${FIRST}&to=${SECOND}`, async (page) => {
    await page.waitForSelector('[data-redline] ins');
    return marks(page);
  });
  expect(compared).toEqual(built);
  // By letters alone what both words begin or end with would stay unmarked.
  expect(built.join()).toContain(tag === 'th' ? 'ข้อมูล' : '信息');
});

it('puts no blank behind the full stop of Chinese where a version is announced', () => {
  const html = readFileSync(join(root, 'dist/zh-Hans/privacy/index.html'), 'utf8');
  const [notice] = /<div class="notice"[\s\S]*?<\/div>/.exec(html) ?? [''];
  const words = notice.replace(/<[^>]+>/g, '').trim();
  expect(words).toContain('2027年2月1日');
  expect(words).not.toMatch(/。\s/);
});
