import { describe, expect, it } from 'vitest';
import { fastTree } from './fast.ts';
import { articleHtml, parseMarkdown } from './index.ts';

describe('a bare address', () => {
  it.each([
    ['«https://example.org/о-нас».', '«<a href="https://example.org/о-нас">https://example.org/о-нас</a>».'],
    ['“https://example.org/a.” said', '“<a href="https://example.org/a">https://example.org/a</a>.” said'],
    ['(«www.example.org/о-нас»)', '(«<a href="http://www.example.org/о-нас">www.example.org/о-нас</a>»)'],
    [
      'https://example.org/«имя» here',
      '<a href="https://example.org/«имя»">https://example.org/«имя»</a> here',
    ],
    ['https://example.org/‘a’’', '<a href="https://example.org/‘a’">https://example.org/‘a’</a>’'],
    [
      '**«https://example.org/a»**',
      '<strong>«<a href="https://example.org/a">https://example.org/a</a>»</strong>',
    ],
    [
      '[https://example.org/»](https://example.org/»)',
      '<a href="https://example.org/»">https://example.org/»</a>',
    ],
    ['<https://example.org/»>', '<a href="https://example.org/»">https://example.org/»</a>'],
  ])('ends before a closing mark: %s', (markdown, expected) => {
    for (const options of [{}, { fastTree }]) {
      const { document } = parseMarkdown(markdown, options);
      expect(decodeURI(articleHtml(document))).toBe(`<p>${expected}</p>`);
    }
  });
});
