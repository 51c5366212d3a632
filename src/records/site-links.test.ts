import { describe, expect, it } from 'vitest';
import { ANY_LANGUAGE } from '../model/index.ts';
import { linkAddress } from './site-links.ts';

describe('the address of a link around every page', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+77270000000',
    'policy:privacy',
  ])('may be %s', (href) => {
    expect(linkAddress.safeParse(href)).toMatchObject({ success: true, data: { [ANY_LANGUAGE]: href } });
    expect(linkAddress.safeParse({ ru: href })).toMatchObject({ success: true, data: { ru: href } });
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:\\\\evil.example',
    'https://',
    '/contacts',
    'example.org',
    'policy:../privacy',
    'https://example.org/" onclick="x',
    '',
  ])('is refused as %j', (href) => {
    const { error } = linkAddress.safeParse(href);
    expect(error?.message).toContain('expected a full address such as');
    expect(linkAddress.safeParse({ en: href }).success).toBe(false);
  });
});
