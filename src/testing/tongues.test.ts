/** A site in languages that the interface does not speak: every text says its own, and what stands around it says what that is in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf, knownLanguage } from '../languages/index.ts';
import { filesIn, verify } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { markedWords } from './marked-words.ts';
import { write } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';
import { TONGUE_TAGS, TONGUES, tongueDraft, tongueFiles } from './tongues.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let root: string;
let dist: string;
let site: Served;
let browser: BrowserContext;
/** A telephone, on which the pages are looked at one after the other. */
let page: Page;

async function publish(effective: string, published: string): Promise<void> {
  const { status, stderr } = await gazette(
    ...['publish', 'privacy', '--root', root, '--effective', effective, '--published', published, '--late'],
    ...['--class', 'substantive', '--material', 'no', '--reason', 'A period'],
  );
  expect([status, stderr]).toEqual([0, expect.anything()]);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-tongues-'));
  dist = join(root, 'dist');
  write(root, tongueFiles(3));
  await publish('2026-01-01', '2026-01-01');
  write(root, tongueDraft(5));
  await publish('2026-12-15', '2026-11-20');
  const built = await gazette('build', '--no-pdf', '--json', '--root', root, ...['--as-of', '2026-11-28']);
  expect([built.status, built.stderr]).toEqual([0, '']);
  site = await serve(dist);
  browser = await testBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 320, height: 800 });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const pages = () => filesIn(dist).filter((path) => path.endsWith('.html') && !path.endsWith('/notice.html'));

/** Which language is spoken around each text. */
const spokenBesideOf = (tag: string) => knownLanguage(tag)?.tag ?? (tag === 'uz-Cyrl' ? 'ru' : 'en');

describe('a site in languages that the interface does not speak', () => {
  it('holds what the ledger has', async () => {
    expect(await verify(dist)).toMatchObject({ problems: [] });
  });

  it.each(TONGUE_TAGS)('has the pages, downloads, feeds and API of %s', (tag) => {
    const name = `privacy-2026-01-01-${tag}`;
    for (const path of [
      `${tag}/index.html`,
      `${tag}/privacy/index.html`,
      `${tag}/privacy/2026-01-01/index.html`,
      `${tag}/privacy/compare/2026-01-01..2026-12-15/index.html`,
      ...['md', 'txt', 'docx'].map((type) => `${tag}/privacy/2026-01-01/${name}.${type}`),
      ...['feed.xml', 'feed.json', 'privacy/feed.xml'].map((feed) => `${tag}/${feed}`),
      ...['html', 'txt', 'eml', 'json', 'ics'].map(
        (form) => `${tag}/privacy/2026-12-15/notice/notice.${form}`,
      ),
      `api/v1/privacy/2026-01-01/${tag}.json`,
    ])
      expect(read(path).length, path).toBeGreaterThan(0);
    expect(read(`${tag}/feed.xml`)).toContain(`xml:lang="${tag}"`);
    expect(read(`${tag}/privacy/index.html`)).toContain(`hreflang="${tag}"`);
  });

  it.each(TONGUE_TAGS)('says in %s what is in it, and of the rest in what that is', (tag) => {
    const spoken = spokenBesideOf(tag);
    for (const path of pages().filter((page) => page.startsWith(`${tag}/`))) {
      expect(/<html[^>]*>/.exec(read(path))![0], path).toMatch(new RegExp(`lang="${spoken}"`));
      expect(/<html[^>]*>/.exec(read(path))![0].includes('dir='), path).toBe(directionOf(spoken) === 'rtl');
    }
    const article = /<article[^>]*>/.exec(read(`${tag}/privacy/index.html`))![0];
    expect(article).toContain(`lang="${tag}"`);
    expect(article.includes('dir="rtl"')).toBe(directionOf(tag) === 'rtl' && directionOf(spoken) === 'ltr');
  });

  it('says of no words of a text that they are in another language', () => {
    const said = Object.entries(TONGUES).flatMap(([tag, { title, heading, kept, second, becomes }]) =>
      [
        title,
        heading,
        second,
        becomes,
        ...kept.split('{years}').filter((part) => part.trim().length > 4),
      ].map((words) => ({ tag, words: words.trim() })),
    );
    const wrong = new Set<string>();
    for (const path of pages())
      for (const { lang, dir, text } of markedWords(read(path)))
        for (const { tag, words } of said)
          if (text.includes(words) && (lang !== tag || (dir === 'rtl') !== (directionOf(tag) === 'rtl')))
            wrong.add(`${path}: ${lang} ${dir}: ${text.slice(0, 80)}`);
    expect([...wrong]).toEqual([]);
  });

  it('names each language in itself', () => {
    for (const name of ['Deutsch', 'العربية', 'Português (Brasil)', '繁體中文', 'Ўзбекча (Кирил)'])
      expect(read('de/index.html')).toContain(name);
  });

  it('is valid HTML on every page', () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'tel-non-breaking': 'off' },
    });
    const faults = pages().flatMap((path) =>
      validator
        .validateStringSync(read(path))
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  it.each(
    TONGUE_TAGS.flatMap((tag) =>
      ['', 'privacy/', 'privacy/compare/2026-01-01..2026-12-15/', 'privacy/history/'].map(
        (path) => `/${tag}/${path}`,
      ),
    ),
  )('has nothing that axe finds and does not overflow at %s', async (path) => {
    await page.goto(site.origin + path);
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});
