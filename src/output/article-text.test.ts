import { describe, expect, it } from 'vitest';
import { articleHtml, parseMarkdown } from '../markdown/index.ts';
import { documentText, TEXT_FORMATS } from '../model/index.ts';
import { RICH } from '../testing/rich-text.ts';
import { articleIn } from './article-text.ts';

const squash = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const LISTS = `3. Third, see[^n]
4. [x] I agree
   1. nested[^m]
   2. [ ] open

- bullet
- [x] ticked

> 0. nought

1. 1. first
2.

a[^m] b

[^n]: Note

    1. of two blocks
[^m]: And[^n] another`;

describe('the words of a page', () => {
  it.each([
    ['a text with everything', RICH],
    ['lists, boxes and notes', LISTS],
  ])('are those of the plain text in every format: %s', (_, markdown) => {
    const { document } = parseMarkdown(markdown, { numbering: 'decimal' });
    const html = articleHtml(document, {
      lang: 'ru',
      afterHeading: () => ({
        type: 'element',
        tagName: 'div',
        properties: { dataChrome: '' },
        children: [
          {
            type: 'element',
            tagName: 'details',
            properties: {},
            children: ['summary', 'a', 'a'].map((tagName, at) => ({
              type: 'element' as const,
              tagName,
              properties: {},
              children: [{ type: 'text' as const, value: ['⋯', 'Ссылка', 'История'][at]! }],
            })),
          },
        ],
      }),
      backToText: () => 'К тексту',
    });
    const article = articleIn(`<main><article data-text-sha256="x">${html}</article></main>`)!;
    expect(article.digest).toBe('x');
    for (const format of TEXT_FORMATS)
      expect(squash(article.textIn(format)), `format ${format}`).toBe(squash(documentText(document, format)));
  });

  it('are also those that a control has no business to say', () => {
    const control = (inner: string) =>
      articleIn(
        `<article>a<div data-chrome><details><summary>⋯</summary>${inner}</details></div></article>`,
      )!;
    expect(squash(control('<a href="#a">Ссылка</a> <a href="/b">История</a>').textIn(2))).toBe('a');
    expect(squash(control('<a href="#a">Вы ничего не должны</a>').textIn(2))).toContain(
      'Вы ничего не должны',
    );
    expect(squash(control('<p>Вы ничего не должны</p>').textIn(2))).toContain('Вы ничего не должны');
  });

  it('are not the same when the page counts otherwise or ticks another box', () => {
    const of = (html: string) => articleIn(`<article>${html}</article>`)!.textIn(2);
    expect(of('<ol><li>a</li></ol>')).not.toBe(of('<ol start="2"><li>a</li></ol>'));
    expect(of('<ul><li data-checked="true">a</li></ul>')).not.toBe(
      of('<ul><li data-checked="false">a</li></ul>'),
    );
    expect(squash(of('3<sup><a href="#fn-x">1</a></sup> years'))).toBe('3[1] years');
    expect(articleIn('<p>none</p>')).toBeNull();
  });
});
