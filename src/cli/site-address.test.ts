import { expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

it.each([
  ['example.org', 'https://example.org', 'example.org'],
  [' Example.org/ ', 'https://example.org', 'example.org'],
  ['example.org/legal', 'https://example.org/legal', 'example.org'],
  ['https://example.org/legal/', 'https://example.org/legal', 'example.org'],
  ['HTTP://example.org', 'http://example.org', 'example.org'],
  ['example.org:8443/a/b', 'https://example.org:8443/a/b', 'example.org'],
  ['берег.рф', 'https://берег.рф', 'берег.рф'],
])('%j is %s', (text, url, host) => {
  expect(siteAddress(text)).toEqual({ url, host });
});

it.each([
  '',
  'example',
  'ftp://example.org',
  'example.org?x=1',
  'example.org/#a',
  'a@example.org',
  'my site.org',
])('%j is none', (text) => {
  expect(siteAddress(text)).toBeNull();
});
