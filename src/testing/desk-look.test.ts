/** Every page of the desk for those who see, hear or type it: on a phone and a desk, light and dark, in each language. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { readArchive, startDraft } from '../archive/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import { ask, deskOf, type TestDesk } from './desk.ts';
import { lengthenNotice, sampleSandbox } from './sandbox.ts';
import { testBrowser } from './test-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: BrowserContext;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

const PAGES = [
  '',
  'p/privacy',
  'p/cookies',
  'p/privacy/draft/text/ru',
  'p/privacy/draft/about',
  'p/privacy/draft/publish?effective=2027-06-01&class=substantive&material=yes&reason=Longer',
  'p/privacy/v/2027-03-01/text/en',
  'p/privacy/v/2027-03-01/notice',
  'p/privacy/v/2025-12-15/event/correct',
  'p/privacy/v/2025-12-15/event/notified',
  'p/nothing',
];

/**
 * The pages that are looked at in a language: all on the phone of a Russian reader, whose words are the longest; every second
 * one in another look and language, so that each is looked at twice. `npm run trials` looks at all in each.
 */
const pagesFor = (tag: string) =>
  PAGES.filter(
    (_, i) => process.env.GAZETTE_TRIALS === 'full' || tag === 'ru' || i % 2 === (tag === 'en' ? 0 : 1),
  );

async function sampleDesk(): Promise<TestDesk> {
  const root = sampleSandbox();
  const { archive } = readArchive(root);
  startDraft(archive!, archive!.policies[0]!, '2025-12-15');
  lengthenNotice(root);
  writeFileSync(
    join(root, 'policies/privacy/draft/version.yaml'),
    'sample: true\nchange: { kinds: [notice], summary: { ru: [Дольше], en: [Longer] } }\n',
  );
  return deskOf(root);
}

async function looked(desk: TestDesk, tag: string, width: number, scheme: string): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setExtraHTTPHeaders({ 'Accept-Language': tag });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(desk.url);
  return page;
}

async function faultsOf(page: Page, url: string): Promise<string[]> {
  await page.goto(url, { waitUntil: 'load' });
  return faultsHere(page);
}

/** What axe says of a page, and how far it is wider than the screen. */
async function faultsHere(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations, lang, beyond } = await page.evaluate(async () => ({
    ...(await (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      // Frames hold texts and mails, which the site's own tests look at.
      iframes: false,
    })),
    lang: document.documentElement.lang,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(lang).not.toBe('');
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...(beyond > 0 ? [`${beyond} pixels wider than the screen`] : []),
  ];
}

it.each(
  LANGUAGES.filter(({ desk }) => desk).map(
    ({ tag }, i) => [tag, [390, 1280, 390][i % 3]!, ['dark', 'dark', 'light'][i % 3]!] as const,
  ),
)('is for everybody in %s, %i pixels wide, %s', async (tag, width, scheme) => {
  const desk = await sampleDesk();
  const page = await looked(desk, tag, width, scheme);
  const faults: string[] = [];
  for (const path of pagesFor(tag))
    faults.push(
      ...(await faultsOf(page, `${desk.origin}${desk.base}${path}`)).map((fault) => `${path}: ${fault}`),
    );
  // What a line of the ledger would be, before it is written.
  await page.goto(`${desk.origin}${desk.base}p/privacy/v/2025-12-15/event/withdraw`);
  await page.type('[name="reason"]', 'A mistake');
  await Promise.all([page.waitForNavigation(), page.click('[data-event] button')]);
  await page.waitForSelector('[name="shown"]');
  faults.push(...(await faultsHere(page)));
  expect(faults).toEqual([]);
  expect(await page.$eval('html', (root) => root.lang)).toBe(tag);
});

it('speaks the language that its reader chose from then on', async () => {
  const desk = await sampleDesk();
  const page = await looked(desk, 'en', 1280, 'light');
  await Promise.all([page.waitForNavigation(), page.click('.languages a[lang="kk"]')]);
  expect(await page.$eval('html', (root) => root.lang)).toBe('kk');
  await page.goto(`${desk.origin}${desk.base}p/privacy`);
  expect(await page.$eval('html', (root) => root.lang)).toBe('kk');
});

it('is used with the keyboard: past the head, through the findings to their lines', async () => {
  const desk = await sampleDesk();
  const page = await looked(desk, 'en', 1280, 'light');
  await page.goto(`${desk.origin}${desk.base}p/privacy/draft/text/ru`, { waitUntil: 'networkidle0' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.waitForSelector('.mark');
  await page.focus('[data-findings] a[href^="#line-"]');
  await page.keyboard.press('Enter');
  const chosen = await page.$eval('#text', (area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return [document.activeElement === area, value.slice(selectionStart, selectionEnd)];
  });
  expect(chosen[0]).toBe(true);
  expect(chosen[1]).not.toContain('\n');
});

it('shows a mark beside each line that something was found in', async () => {
  const desk = await sampleDesk();
  const page = await looked(desk, 'en', 1280, 'light');
  await page.goto(`${desk.origin}${desk.base}p/privacy/draft/text/ru`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('.mark');
  const marks = await page.$$eval('.mark', (found) =>
    found.map((mark) => [Number(mark.textContent), Number((mark as HTMLElement).dataset.top)] as const),
  );
  expect(marks.length).toBeGreaterThan(3);
  const tops = marks.map(([, top]) => top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(tops).size).toBe(tops.length);
});

it('gives its styles and faces from itself', async () => {
  const desk = await sampleDesk();
  const style = await ask(`${desk.origin}${desk.base}-/style.css`);
  const faces = [...style.body.matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => name!);
  expect(faces.length).toBe(4);
  for (const face of faces) expect((await ask(`${desk.origin}${desk.base}-/${face}`)).status).toBe(200);
});

it('keeps the words of a box beside it on a phone, however long they are', async () => {
  const desk = await sampleDesk();
  const page = await looked(desk, 'ru', 320, 'light');
  await page.goto(`${desk.origin}${desk.base}p/privacy/v/2025-12-15/event/withdraw`);
  const [box, words] = await page.$eval('label.choice', (label) => {
    const [input, span] = [...label.children].map((child) => child.getBoundingClientRect());
    return [
      { right: input!.right, middle: input!.top + input!.height / 2 },
      { left: span!.left, top: span!.top, bottom: span!.bottom },
    ] as const;
  });
  expect(words.left).toBeGreaterThanOrEqual(box.right);
  expect([words.top < box.middle, words.bottom > box.middle]).toEqual([true, true]);
});

it('has the whole of a table of three columns in the preview on a phone', async () => {
  const desk = await sampleDesk();
  const page = await looked(desk, 'en', 330, 'light');
  await page.goto(`${desk.origin}${desk.base}p/privacy/v/2027-03-01/text/en/frame`);
  const [wide, seen] = await page.$eval('.table-scroll', (place) => [place.scrollWidth, place.clientWidth]);
  expect(wide).toBeLessThanOrEqual(seen!);
});
