/** Choosing between the wordings of several people at the desk. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readComments, readReviews, reviewsText } from '../archive/index.ts';
import { mergePens } from '../drafting/reviews/merge.ts';
import { written } from '../drafting/reviews/written.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { ask, deskOf } from './desk.ts';
import { DRAFTED, sandbox, TEXT } from './sandbox.ts';
import { testBrowser } from './test-browser.ts';
import { para, put, run, style, wordFile } from './word-file.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BASE =
  `${TEXT}\nWrite to <b>Acme</b> by post.\n\n| Who | Why |\n| --- | --- |\n| Post | Delivery |\n`.replace(
    /<\/?b>/g,
    '',
  );

let browser: BrowserContext;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** A draft in which Anna and Boris want three places otherwise, and Clara one more. */
function disputed(): string {
  const texts = {
    Anna: BASE.replace('3 years', '5 years')
      .replace('by post', '**by post**')
      .replace('Post |', 'Post | Here |')
      .replace('Why |', 'Why | Where |')
      .replace('| --- |\n', '| --- | --- |\n')
      .replace('Delivery |', 'Delivery |'),
    Boris: BASE.replace('3 years', '1 year').replace('by post', 'by mail').replace('Delivery |', 'Parcels |'),
    'Clara <script>alert(1)</script>': BASE.replace('We keep', 'We hold'),
  };
  const parsed = parseMarkdown(BASE);
  const pens = Object.entries(texts).map(([name, text]) => ({
    name,
    document: parseMarkdown(text).document,
  }));
  const merged = mergePens(parsed.document, pens);
  const { text, conflicts } = written(merged, parsed);
  const root = sandbox({ ...DRAFTED, 'policies/privacy/draft/en.md': text });
  const names = (by: readonly number[]) => by.map((pen) => pens[pen]!.name);
  writeFileSync(
    join(root, 'policies/privacy/draft/reviews.yaml'),
    reviewsText({
      conflicts: conflicts.map(({ clause, isBlocks, was, place, wordings }, i) => ({
        number: i + 1,
        locale: 'en',
        clause,
        blocks: isBlocks,
        was,
        ...place,
        wordings: wordings.map(({ pens: by, text: words, notes }) => ({
          authors: names(by),
          text: words,
          notes,
        })),
        open: true,
      })),
      changes: merged.joined.map(({ clause, pens: by }) => ({
        locale: 'en',
        clause,
        authors: names(by),
        was: 'keep',
        becomes: 'hold',
      })),
      bases: {},
    }),
  );
  return root;
}

async function lookedAt(
  path: string,
  root: string,
  options: { tag?: string; width?: number; scheme?: string } = {},
) {
  const desk = await deskOf(root);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setExtraHTTPHeaders({ 'Accept-Language': options.tag ?? 'en' });
  await page.setViewport({ width: options.width ?? 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme ?? 'light' }]);
  await page.goto(desk.url);
  await page.goto(`${desk.origin}${desk.base}${path}`);
  return { desk, page };
}

const chosen = (page: Page, selector: string) =>
  Promise.all([page.waitForNavigation(), page.click(selector)]);
const text = (root: string) => readFileSync(join(root, 'policies/privacy/draft/en.md'), 'utf8');

describe('the changes of several people at the desk', () => {
  it('are chosen one by one, or written, until nothing is open', async () => {
    const root = disputed();
    const { desk, page } = await lookedAt('p/privacy/draft/text/en', root);
    await chosen(page, '.draft-parts a[href$="/draft/reviews"]');
    const read = () => page.$eval('main', (main) => (main as HTMLElement).innerText);
    expect(await read()).toContain('3 conflicts to settle');
    expect(await read()).toContain('Clara <script>alert(1)</script>');
    expect(await page.$$eval('#conflict-1 .wording h3', (all) => all.map((one) => one.textContent))).toEqual([
      'The draft now',
      'Anna',
      'Boris',
    ]);
    await chosen(page, '#conflict-1 .wording:nth-child(3) button');
    expect(text(root)).toContain('We hold data for 1 year.');
    expect(await read()).toContain('2 conflicts to settle');
    await page.focus('#conflict-2 summary');
    await page.keyboard.press('Enter');
    await page.$eval('#words-2', (area) => {
      (area as HTMLTextAreaElement).value = 'by e-mail';
    });
    await chosen(page, '#conflict-2 details button');
    expect(text(root)).toContain('Write to Acme by e-mail.');
    await chosen(page, '#conflict-3 .wording:nth-child(2) button');
    expect(text(root)).toContain('| Who | Why | Where |');
    expect(await read()).toContain('Nothing is left to settle.');
    const { reviews } = readReviews({ root }, 'privacy');
    expect(reviews.conflicts.map(({ open }) => open)).toEqual([false, false, false]);
    expect(desk.faults).toEqual([]);
  });

  it('say so where the words of the draft are others by now, and write nothing', async () => {
    const root = disputed();
    const { page } = await lookedAt('p/privacy/draft/reviews', root);
    const other = text(root).replace('3 years', 'ten weeks').replace('## Retention', '## Periods');
    writeFileSync(join(root, 'policies/privacy/draft/en.md'), other);
    await chosen(page, '#conflict-1 .wording:nth-child(2) button');
    expect(await page.$eval('[role="alert"]', (alert) => alert.textContent)).toContain('are others by now');
    expect(text(root)).toBe(other);
    await chosen(page, '#conflict-1 .wording:nth-child(1) button');
    expect(await page.$('#conflict-1')).toBe(null);
    expect(text(root)).toBe(other);
  });

  it('do not get lost when a Word file takes the place of the text, nor do comments', async () => {
    const root = disputed();
    const desk = await deskOf(root);
    const take = async (bytes: Uint8Array) => {
      const seen = createHash('sha256').update(text(root)).digest('hex');
      return ask(`${desk.origin}${desk.base}p/privacy/draft/text/en/word?take=&seen=${seen}`, {
        method: 'POST',
        headers: { Cookie: desk.cookie, Origin: desk.origin, Accept: 'application/json' },
        body: bytes,
      });
    };
    const remark =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Dina"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>';
    const file = (tracked: string) =>
      wordFile({
        styles: style('Heading2', 'heading 2'),
        body: `${para('Retention', { style: 'Heading2' })}<w:p><w:commentRangeStart w:id="0"/>${run('We keep data for 4 years.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${tracked}</w:p>`,
        more: { 'word/comments.xml': remark },
      });
    const before = text(root);
    const refused = await take(file(put(run(' Or more.'), 'Anna')));
    expect([refused.status, text(root)]).toEqual([422, before]);
    const taken = await take(file(''));
    expect(taken.status, taken.body).toBe(200);
    expect(text(root)).toContain('for 4 years.');
    expect(readReviews({ root }, 'privacy').reviews.conflicts.every(({ open }) => !open)).toBe(true);
    expect(readComments({ root }, 'privacy').comments).toMatchObject([
      { author: 'Dina', clause: 'retention', quote: 'We keep data for 4 years.', text: 'Why?', open: true },
    ]);
  });

  it.each([
    ['en', 390, 'dark'],
    ['ru', 1280, 'dark'],
    ['kk', 390, 'light'],
    ['ru', 1280, 'light'],
  ] as const)('are for everybody in %s, %i pixels wide, %s', async (tag, width, scheme) => {
    const { page } = await lookedAt('p/privacy/draft/reviews', disputed(), { tag, width, scheme });
    await page.$$eval('details', (all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await page.evaluate(AXE);
    const { violations, beyond } = await page.evaluate(async () => ({
      ...(await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()),
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(beyond).toBe(0);
  });
});
