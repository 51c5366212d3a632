/** Choosing between the wordings of several people at the desk. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readComments, readReviews, reviewsText } from '../archive/index.ts';
import { mergePens } from '../drafting/reviews/merge.ts';
import { written } from '../drafting/reviews/written.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { ask, deskOf } from './desk.ts';
import { DRAFTED, sandbox, TEXT } from './sandbox.ts';
import { testBrowser } from './test-browser.ts';
import { para, put, run, style, taken, WORD_NAMESPACES, wordFile } from './word-file.ts';

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

/** A locator waits until the button stands still: faces that come late move it, and a click would meet another one. */
const chosen = (page: Page, selector: string) =>
  Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
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

  /** Word files that Anna, Boris and Clara send back, each with a tracked change or two and a comment. */
  const sentBack = (root: string) => {
    const heading = style('Heading2', 'heading 2');
    const remark = (author: string) =>
      `<w:comments ${WORD_NAMESPACES}><w:comment w:id="0" w:author="${author}"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>`;
    const file = (author: string, years: string, by: string) =>
      wordFile({
        styles: heading,
        body: `${para('Retention', { style: 'Heading2' })}<w:p><w:commentRangeStart w:id="0"/>${run('We keep data for ')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${taken('3 years', author)}${put(run(years), author)}${run('.')}</w:p><w:p>${run('Write to Acme by ')}${by === 'post' ? run('post') : `${taken('post', author)}${put(run(by), author)}`}${run('.')}</w:p>`,
        more: { 'word/comments.xml': remark(author) },
      });
    const files = {
      'anna.docx': file('Anna', '5 years', 'post'),
      'boris.docx': file('Boris', '1 year', 'post'),
      'clara.docx': file('Clara', '5 years', 'e-mail'),
    };
    return Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(root, name), bytes);
      return join(root, name);
    });
  };
  const PLAIN = `${TEXT}\nWrite to Acme by post.\n`;

  it('are merged from their files, seen before anything is written, and settled', async () => {
    const root = sandbox({ ...DRAFTED, 'policies/privacy/draft/en.md': PLAIN });
    const { desk, page } = await lookedAt('p/privacy/draft/text/en', root);
    const files = sentBack(root);
    const says = async (words: string) => {
      await page.waitForFunction(
        (wanted) => document.querySelector('[data-word-says]')?.textContent?.includes(wanted),
        { timeout: 60_000 },
        words,
      );
      return page.$eval('[data-word-says]', (box) => (box as HTMLElement).innerText);
    };
    const choose = async (...names: string[]) => {
      const chooser = (await page.$('[data-word-file]')) as ElementHandle<HTMLInputElement>;
      await chooser.uploadFile(...names);
    };
    await choose(...files);
    const told = await says('1 conflict');
    expect(told).toContain('Anna, Boris, and Clara');
    expect(told).toContain('Anna and Clara');
    expect(told).toContain('1 change joins');
    expect(told).toContain('Why?');
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(text(root)).toBe(PLAIN);
    expect(existsSync(join(root, 'policies/privacy/draft/reviews.yaml'))).toBe(false);

    await chosen(page, '[data-word-take]');
    expect(page.url()).toContain('/p/privacy/draft/reviews');
    expect(text(root)).toContain('by e-mail.');
    expect(text(root)).toContain('for 3 years.');
    expect(await page.$$eval('#conflict-1 .wording h3', (all) => all.map((one) => one.textContent))).toEqual([
      'The draft now',
      'Anna and Clara',
      'Boris',
    ]);
    expect(readComments({ root }, 'privacy').comments.map(({ author }) => author)).toEqual([
      'Anna',
      'Boris',
      'Clara',
    ]);

    // Further files wait until nothing is open; after that one more can be merged by itself.
    await page.goto(`${desk.origin}${desk.base}p/privacy/draft/text/en`);
    await choose(...files);
    await says('settle them first');
    await page.goto(`${desk.origin}${desk.base}p/privacy/draft/reviews`);
    await chosen(page, '#conflict-1 .wording:nth-child(3) button');
    expect(text(root)).toContain('for 1 year.');
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain(
      'Nothing is left to settle.',
    );
    await page.goto(`${desk.origin}${desk.base}p/privacy/draft/text/en`);
    await choose(files[2]!);
    await says('tracked changes');
    await page.click('[data-word-merge]');
    expect(await says('1 conflict')).toContain('5 years');
    expect(text(root)).toContain('for 1 year.');
    expect(desk.faults).toEqual([]);
  });

  it('in files that cannot be merged get a sentence, and nothing is written', async () => {
    const root = sandbox({ ...DRAFTED, 'policies/privacy/draft/en.md': PLAIN });
    const desk = await deskOf(root);
    const [anna, boris] = sentBack(root).map((path) => readFileSync(path));
    const send = async (
      files: readonly (readonly [name: string, bytes: Uint8Array, size?: string])[],
      more = '',
    ) => {
      const query = files.map(
        ([name, bytes, size]) => `name=${encodeURIComponent(name)}&size=${size ?? bytes.length}`,
      );
      const reply = await ask(
        `${desk.origin}${desk.base}p/privacy/draft/text/en/reviews?${query.join('&')}${more}`,
        {
          method: 'POST',
          headers: { Cookie: desk.cookie, Origin: desk.origin, Accept: 'application/json' },
          body: Buffer.concat(files.map(([, bytes]) => bytes)),
        },
      );
      return [reply.status, reply.body] as const;
    };
    const broken = new Uint8Array([1, 2, 3]);
    for (const [files, sentence] of [
      [
        [
          ['anna.docx', anna!],
          ['<b>.docx', broken],
        ],
        '&lt;b&gt;.docx cannot be taken in: it is no Word file',
      ],
      [
        [
          ['anna.docx', anna!],
          ['anna.docx', boris!],
        ],
        'Two files are called anna.docx',
      ],
      [
        [
          ['anna.docx', anna!, '12'],
          ['b.docx', boris!],
        ],
        'more than 20 files',
      ],
      [
        [
          ['anna.docx', anna!, '-1'],
          ['b.docx', boris!],
        ],
        'more than 20 files',
      ],
      [[], 'more than 20 files'],
    ] as const)
      expect(await send(files)).toEqual([422, expect.stringContaining(sentence)]);
    const both = [
      ['anna.docx', anna!],
      ['boris.docx', boris!],
    ] as const;
    // The text became another one after it was looked at.
    const [status, body] = await send(both, '&take=1&seen=0');
    expect([status, (JSON.parse(body) as { text: string }).text]).toEqual([409, PLAIN]);
    expect(text(root)).toBe(PLAIN);
    expect(readdirSync(join(root, 'policies/privacy/draft'))).toEqual(['en.md', 'version.yaml']);
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
    const done = await take(file(''));
    expect(done.status, done.body).toBe(200);
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
