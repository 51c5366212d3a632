/**
 * Hostile words in every place where an archive holds words, through every form in which the site gives them out, in a real
 * browser that is told to ignore the pages' security policies: nothing runs. `npm run trials` takes all strings.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { articleHtml, parseMarkdown } from '../markdown/index.ts';
import { filesIn } from '../output/index.ts';
import { renderRedline } from '../redline/index.ts';
import { gazette } from './gazette.ts';
import { hostileStrings } from './hostile-strings.ts';
import { PROJECT, write } from './sandbox.ts';
import { type Served, serve } from './serve.ts';
import { testBrowser } from './test-browser.ts';

const IS_FULL = process.env.GAZETTE_TRIALS === 'full';
const STRINGS = hostileStrings(IS_FULL ? 1 : 8);
/** A published text has no places left to fill: `check` refuses those. */
const PUBLISHED = STRINGS.filter((string) => !string.includes('{{'));
/** Languages of a policy of its own: read from the right, without blanks, beside words of another language, and one like ours. */
const TONGUES = IS_FULL
  ? [
      ...['de', 'fr', 'es', 'it', 'pl', 'pt-BR', 'ru', 'uk', 'kk', 'tr', 'uz', 'vi'],
      ...['ar', 'fa', 'he', 'hi', 'ja', 'zh-Hans', 'ko', 'th'],
    ]
  : ['ar', 'th', 'de'];
const TITLES = PUBLISHED.slice(0, IS_FULL ? 40 : 2);

let root: string;
let dist: string;
let site: Served;
let browser: BrowserContext;

/** Words as Markdown that is these words and nothing else: every sign may have a backslash before it. */
const asText = (value: string) => value.replace(/[!-/:-@[-`{-~]/g, '\\$&');
const asCode = (value: string) => toMarkdown({ type: 'inlineCode', value }).trim();

/** A text with every string as a heading, a paragraph, an item, a cell, code, a link's words and a picture's description. */
function textWith(
  title: string,
  strings: readonly string[],
  last: string,
  standing = 'authoritative',
): string {
  const clauses = strings.map((string, i) => {
    const text = asText(string).replace(/\n/g, ' ');
    const cell = text.replace(/\|/g, '\\|');
    return `## ${text} {#clause-${i}}\n\n${text} ${last}\n\n- ${text}\n\n| A | B |\n| --- | --- |\n| ${cell} | ${asCode(string).replace(/\|/g, '\\|')} |\n\n[${text}](https://example.org/?q=${encodeURIComponent(string)})\n`;
  });
  return `---\ntitle: ${JSON.stringify(title)}\nstanding: ${standing}\n---\n\n${clauses.join('\n')}`;
}

/** The strings in few sections: every language has a page for each section. */
const inFew = (strings: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(strings.length / SECTION) }, (_, i) =>
    strings.slice(i * SECTION, (i + 1) * SECTION).join(' '),
  );
const SECTION = 20;

beforeAll(
  async () => {
    root = mkdtempSync(join(tmpdir(), 'gazette-hostile-'));
    dist = join(root, 'dist');
    cpSync(join(PROJECT, 'templates'), join(root, 'templates'), { recursive: true });
    const evil = STRINGS[2]!;
    write(root, {
      'policies/organisation.yaml': stringify({
        name: { en: evil, ru: STRINGS[3] },
        site: 'https://acme.example',
        defaultLocale: 'en',
        locales: [...new Set(['en', 'ru', ...TONGUES])],
        timeZone: 'Asia/Almaty',
        contacts: { email: 'privacy@acme.example', phone: '+7 708 800-88-07', address: { en: evil } },
      }),
    });
    const run = async (...args: string[]) => {
      const { status, stderr } = await gazette(...args, '--root', root);
      expect(status, `${args.join(' ')}: ${stderr.slice(0, 2000)}`).toBe(0);
    };
    for (const [i, title] of TITLES.entries()) {
      const policy = `policy-${i}`;
      // The first has all strings; the others are there for their titles.
      const strings = i === 0 ? PUBLISHED : [title];
      for (const [effective, last] of [
        ['2026-11-24', 'Before.'],
        ['2027-02-01', 'After, for 5 years.'],
      ] as const) {
        write(root, {
          [`policies/${policy}/policy.yaml`]: stringify({
            kind: 'other',
            titles: { en: title },
            authoritative: 'en',
          }),
          [`policies/${policy}/draft/en.md`]: textWith(title, strings, last),
          [`policies/${policy}/draft/version.yaml`]: stringify({
            change: {
              summary: {
                en: [{ was: title, becomes: title, means: title, clause: 'clause-0' }],
                ru: [title],
              },
            },
          }),
        });
        const call = [
          '--effective',
          effective,
          '--class',
          'substantive',
          '--material',
          'yes',
          '--reason',
          title,
        ];
        await run('publish', policy, ...call);
      }
    }
    const tongues = ['en', ...TONGUES];
    const [first] = PUBLISHED as [string];
    for (const [effective, last] of [
      ['2026-11-24', 'Before.'],
      ['2027-02-01', 'After, for 5 years.'],
    ] as const) {
      const summary = Object.fromEntries(
        tongues.map((tag) => [tag, [{ was: first, becomes: first, means: first, clause: 'clause-0' }]]),
      );
      write(root, {
        'policies/tongues/policy.yaml': stringify({
          kind: 'other',
          titles: Object.fromEntries(tongues.map((tag) => [tag, first])),
          authoritative: 'en',
        }),
        'policies/tongues/draft/version.yaml': stringify({ change: { summary } }),
        ...Object.fromEntries(
          tongues.map((tag) => [
            `policies/tongues/draft/${tag}.md`,
            textWith(first, inFew(PUBLISHED), last, tag === 'en' ? 'authoritative' : 'informative'),
          ]),
        ),
      });
      await run(
        ...['publish', 'tongues', '--effective', effective, '--class', 'substantive'],
        ...['--material', 'yes', '--reason', first],
      );
    }
    await run('correct', 'policy-0', '2027-02-01', '--note', evil);
    await run('reviewed', 'policy-0', '2027-02-01', '--by', evil, '--note', evil);
    await run('build', '--as-of', '2026-11-24', ...(IS_FULL ? [] : ['--no-pdf']));
    site = await serve(dist);
    browser = await testBrowser();
  },
  IS_FULL ? 1_200_000 : 180_000,
);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (root) rmSync(root, { recursive: true, force: true });
});

/** Opens a page that may do anything, touches all of it, and gives what ran and what could. */
async function ranOn(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  await open();
  await page
    .waitForNetworkIdle({ idleTime: 30, timeout: 400 })
    // What the policy forbids counts as under way for ever; what is let in is there by then.
    .catch(() => {});
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.tagName} ${name}=${value}`);
        if (
          /^(href|src|action|formaction|data|xlink:href|srcdoc)$/i.test(name) &&
          /^\s*(javascript|vbscript|data:text)/i.test(value)
        )
          found.push(`${element.tagName} ${name}=${value}`);
      }
      for (const type of ['click', 'mouseover', 'focus', 'toggle', 'error', 'load', 'blur'])
        if (!['A', 'BUTTON', 'FORM', 'INPUT'].includes(element.tagName))
          element.dispatchEvent(new Event(type));
    }
    return [...found, ...((window as unknown as { ran?: string[] }).ran ?? [])];
  });
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { ran: seen, xss: () => seen.push(`ran on ${location.href}`) });
  });
  return page;
}

describe(
  `hostile words (${STRINGS.length} strings)`,
  () => {
    it('run on no page of the site', async () => {
      const page = await openPage();
      const ran: string[] = [];
      const paths = filesIn(dist).filter((path) => path.endsWith('.html'));
      // Every kind of page of the policy that has them all, in a language of the interface and in one from right to left, and
      // the pages of the others where titles stand.
      const wanted = IS_FULL
        ? paths
        : paths.filter(
            (path) =>
              /^(en|ar)\/|^[^/]*(\/(search\/|changes\/)?index)?\.html$/.test(path) &&
              !/policy-[1-9]\d*\/(history\/|.*\/(record|notice|beside)\/)/.test(path) &&
              !/history\/clause-([2-9]|\d\d)/.test(path) &&
              !/^en\/tongues|tongues\/(history|follow|2026[^/]*|.*\/(record|beside))\//.test(path),
          );
      for (const path of wanted)
        for (const query of /compare\/index/.test(path)
          ? ['?from=2026-11-24&to=2027-02-01']
          : /search/.test(path)
            ? STRINGS.slice(0, 5).map((string) => `?q=${encodeURIComponent(string)}`)
            : [''])
          ran.push(
            ...(await ranOn(page, () =>
              page.goto(`${site.origin}/${path.replace(/index\.html$/, '')}${query}`),
            )),
          );
      await page.close();
      expect(wanted.length).toBeGreaterThan(25);
      expect(ran).toEqual([]);
    });

    it('break no page of the policy that has them in several languages', () => {
      const validator = new HtmlValidate({
        root: true,
        extends: ['html-validate:recommended'],
        rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'tel-non-breaking': 'off' },
      });
      const pages = filesIn(dist).filter((path) =>
        /^[^/]+\/tongues\/(index|compare\/.+\/index|2027-02-01\/(notice\/)?index)\.html$/.test(path),
      );
      expect(pages.length).toBeGreaterThanOrEqual((TONGUES.length + 1) * 4);
      const faults = pages.flatMap((path) =>
        validator
          .validateStringSync(readFileSync(join(dist, path), 'utf8'))
          .results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message }) => `${path}: ${ruleId}: ${message}`),
          ),
      );
      expect(faults).toEqual([]);
    });

    it('run in no feed, wherever a reader puts its content, and nowhere that the banner stands', async () => {
      const page = await openPage();
      const feeds = filesIn(dist).filter((path) => /^en\/.*feed\.(xml|json)$/.test(path));
      const ran: string[] = [];
      for (const path of feeds) {
        const text = readFileSync(join(dist, path), 'utf8');
        ran.push(
          ...(await ranOn(page, async () => {
            await page.goto(`${site.origin}/404.html`);
            const entries = await page.evaluate((feed) => {
              const contents = feed.startsWith('{')
                ? (JSON.parse(feed) as { items: { content_html: string }[] }).items.map(
                    (item) => item.content_html,
                  )
                : [
                    ...new DOMParser()
                      .parseFromString(feed, 'application/xml')
                      .querySelectorAll('entry > content'),
                  ].map(({ textContent }) => textContent ?? '');
              document.body.innerHTML = contents.join('');
              return contents.length;
            }, text);
            expect(entries, path).toBeGreaterThan(0);
          })),
        );
      }
      const banner = await ranOn(page, async () => {
        await page.goto(`${site.origin}/404.html`);
        await page.addScriptTag({ content: readFileSync(join(dist, 'banner.js'), 'utf8') });
        await page.waitForSelector('gazette-notice');
      });
      const shown = await page.evaluate(
        () =>
          document
            .querySelector('gazette-notice')!
            .shadowRoot!.querySelectorAll('script, img, svg, iframe, [onerror]').length,
      );
      await page.close();
      expect(feeds.length).toBeGreaterThan(3);
      expect([...ran, ...banner]).toEqual([]);
      expect(shown).toBe(0);
    });

    it('written as markup into a text are taken out, on the page and in the redline', async () => {
      const page = await openPage();
      const ran: string[] = [];
      for (let at = 0; at < STRINGS.length; at += 20) {
        const texts = STRINGS.slice(at, at + 20).map(
          (string) => `Words before.\n\n${string}\n\n- ${string}\n\n> ${string}`,
        );
        const html = texts.flatMap((text) => {
          const document = parseMarkdown(text).document;
          const empty = parseMarkdown('Words before.').document;
          return [
            articleHtml(document),
            renderRedline(empty, document).html,
            renderRedline(document, empty).html,
          ];
        });
        ran.push(...(await ranOn(page, () => page.setContent(`<main>${html.join('\n')}</main>`))));
      }
      await page.close();
      expect(ran).toEqual([]);
    });

    it.runIf(IS_FULL)('make no PDF that does anything', () => {
      const files = filesIn(dist).filter((path) => path.endsWith('.pdf'));
      expect(files.length).toBeGreaterThan(10);
      for (const path of files)
        expect(readFileSync(join(dist, path), 'latin1')).not.toMatch(
          /\/(JavaScript|JS|Launch|OpenAction|AA)\b/,
        );
    });
  },
  IS_FULL ? 3_600_000 : 240_000,
);
