import { expect, it } from 'vitest';
import { DRAFTED, sandbox } from '../testing/sandbox.ts';
import { routed } from './dev-addresses.ts';
import { openSite } from './site.ts';

/** What Astro is asked for when a browser asks for `url`. */
function asked(url: string, more: string): string {
  const root = sandbox({
    ...DRAFTED,
    'policies/organisation.yaml': `${DRAFTED['policies/organisation.yaml']!.replace('[en]', '[en, ru]')}${more}`,
  });
  openSite({ root });
  return routed(url);
}

it.each([
  ['/privacy/?a=b', '/en/privacy/?a=b'],
  ['/privacy/draft/', '/en/privacy/draft/'],
  ['/search/', '/en/search/'],
  ['/api/', '/en/api/'],
  ['/privacy/feed.xml', '/en/privacy/feed.xml'],
  ['/feed.xml', '/en/feed.xml/'],
  ['/', '/'],
  ['/ru/privacy/', '/ru/privacy/'],
  ['/en/privacy/', '/en/privacy/'],
  ['/api/v1/index.json', '/api/v1/index.json'],
  ['/src/styles/site.css', '/src/styles/site.css'],
  ['/node_modules/.vite/deps/clock.js', '/node_modules/.vite/deps/clock.js'],
])('while writing, %s is answered as %s', (url, answered) => {
  expect(asked(url, 'rootLocale: en\n')).toBe(answered);
  expect(asked(url, '')).toBe(url);
});

it.each([
  '/en/privacy/2025-12-15.1/privacy-2025-12-15.1-en.txt',
  '/en/privacy/2025-12-15/notice/notice.html',
  '/brand/logo.svg',
  '/en/feed.json',
  '/en/privacy/compare/2025-12-15..2026-01-01/redline.docx',
])('while writing, the file %s is found by its route', (url) => {
  expect(asked(url, '')).toBe(`${url}/`);
  expect(asked(`${url}?v=1`, '')).toBe(`${url}/?v=1`);
});

it.each([
  '/en/privacy/compare/2025-12-15..2026-01-01/redline.json',
  '/en/privacy/history/as-of.json',
  '/api/v1/privacy/2025-12-15/release.json',
])('while writing, the file %s is asked for by its name', (url) => {
  expect(asked(url, '')).toBe(url);
});
