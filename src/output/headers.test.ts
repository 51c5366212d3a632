import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sandbox, write } from '../testing/sandbox.ts';
import { serve } from '../testing/serve.ts';
import { testBrowser } from '../testing/test-browser.ts';
import { beyondBounds, MAX_LINE, MAX_RULES } from './header-bounds.ts';
import { headerRules, mayBeFramed } from './header-rules.ts';
import { type HeadersSource, headersFile } from './headers.ts';

const SOURCE: HeadersSource = {
  base: '/',
  languages: { rootLocale: null },
  links: '</en/privacy/>; rel="privacy-policy"',
  mails: [],
  isPreview: false,
};
const POLICIES = Array.from({ length: 150 }, (_, i) => `policy-${i + 1}`);
const rulesOf = (source: Partial<HeadersSource>) =>
  headerRules(sandbox({ _headers: headersFile({ ...SOURCE, ...source }) }));
const valuesAt = (rules: ReturnType<typeof headerRules>, path: string, name: string) =>
  rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers.filter(([key]) => key === name).map(([, value]) => value));

describe('the headers of a site with 150 policies', () => {
  it.each([null, 'en'] as const)(
    'are few rules (language at the root: %s), and hold for every page',
    (rootLocale) => {
      const source = { languages: { rootLocale } };
      expect(beyondBounds(headersFile({ ...SOURCE, ...source }))).toEqual([]);
      const rules = rulesOf(source);
      expect(rules.length).toBeLessThan(15);
      const homes = rootLocale === null ? ['/ru/', '/en/'] : ['/ru/', '/'];
      for (const home of homes) {
        for (const page of [
          '',
          'search/',
          'changes/',
          'api/',
          ...POLICIES.flatMap((id) => [`${id}/`, `${id}/2026-01-01/`]),
        ])
          expect(mayBeFramed(rules, `${home}${page}`), `${home}${page}`).toBe(false);
        expect(mayBeFramed(rules, `${home}banner/`)).toBe(true);
      }
      expect(mayBeFramed(rules, '/404.html')).toBe(false);
      expect(valuesAt(rules, '/banner.js', 'Cross-Origin-Resource-Policy')).toEqual(['cross-origin']);
      expect(valuesAt(rules, '/ledger.jsonl', 'Cache-Control')).toEqual(['no-cache']);
    },
  );
});

describe('what a host drops of the headers', () => {
  it('is told: rules and lines that are too many or too long', () => {
    const rules = Array.from({ length: MAX_RULES + 1 }, (_, i) => `/${i}\n  A: b\n`).join('\n');
    expect(beyondBounds(rules)).toEqual([
      expect.stringMatching(/has 101 rules.*beginning with the rule for \/100$/),
    ]);
    const mails = Array.from({ length: 60 }, (_, i) => `<p style="color:#${i + 100}">x</p>`);
    expect(beyondBounds(headersFile({ ...SOURCE, mails }))).toEqual([
      expect.stringMatching(
        new RegExp(`a line of \\d+ characters.*takes ${MAX_LINE}.*\`Content-Security-Policy\``),
      ),
    ]);
  });
});

describe('a browser', () => {
  it('shows the banner, and no other page, in a frame of another site', async () => {
    const page = (words: string) => `<!doctype html><title>x</title><p>${words}</p>`;
    const folder = sandbox({
      _headers: headersFile(SOURCE),
      'en/banner/index.html': page('banner'),
      'en/privacy/index.html': page('privacy'),
      '404.html': page('missing'),
    });
    expect(readdirSync(join(folder, 'en'))).toEqual(['banner', 'privacy']);
    const site = await serve(folder);
    const other = sandbox({ '404.html': page('missing') });
    write(other, {
      'index.html': `${page('other')}<iframe src="${site.origin}/en/banner/"></iframe><iframe src="${site.origin}/en/privacy/"></iframe>`,
    });
    const host = await serve(other);
    const browser = await testBrowser();
    const tab = await browser.newPage();
    await tab.goto(host.origin, { waitUntil: 'networkidle0' });
    const words = await Promise.all(
      tab.frames().map((frame) => frame.evaluate(() => document.body?.innerText.trim())),
    );
    await browser.close();
    await Promise.all([site.close(), host.close()]);
    expect(words[0]).toContain('other');
    expect(words[1]).toBe('banner');
    expect(words.slice(2).join()).not.toContain('privacy');
  });
});
