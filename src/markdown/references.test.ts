import { describe, expect, it } from 'vitest';
import type { Locale } from '../model/index.ts';
import { articleHtml, parseMarkdown } from './index.ts';

const html = (markdown: string, lang: Locale = 'ru') =>
  articleHtml(parseMarkdown(markdown, { numbering: 'decimal' }).document, { lang, withReferences: true });

const TEXT = `## Общее {#general}

ТОО «Мотор» (далее — «Компания») ведёт сайт. Компания хранит данные, как сказано в разделе 2 ниже.

## Сроки {#retention}

Данные Компании и компании-партнёра. Компанию можно спросить. См. раздел 9.
`;

describe('what a text says of its own parts', () => {
  it('leads to the section that is named by number, and nowhere where there is none', () => {
    expect(html(TEXT)).toContain('<a href="#retention" class="reference">разделе 2</a> ниже');
    expect(html(TEXT)).toContain('См. раздел 9.');
  });

  it('leads from the first use in each section to the definition, whatever its ending', () => {
    const article = html(TEXT);
    expect(article).toContain('(далее — «<dfn id="term-компания">Компания</dfn>»)');
    expect(article).toContain(
      'Данные <a href="#term-компания" class="term">Компании</a> и компании-партнёра',
    );
    expect(article.match(/class="term"/g)).toHaveLength(1);
  });

  it('leaves every word as it was', () => {
    const words = (article: string) => article.replace(/<[^>]+>/g, '');
    const plain = articleHtml(parseMarkdown(TEXT, { numbering: 'decimal' }).document, {});
    expect(words(html(TEXT))).toBe(words(plain));
  });

  it('takes no other word for a term, and no other document for this one', () => {
    const article = (words: string, lang: 'ru' | 'en') =>
      html(`## A {#a}\n\n${words}\n\n## B {#b}\n\nx\n`, lang);
    expect(article('X (далее — «Данные»). Данный раздел. Лицо.', 'ru')).not.toContain('class="term"');
    expect(
      article('X (the “Act”), Y (the “Site”).\n\n## C {#c}\n\nAction, Sitecore, Activity.', 'en'),
    ).not.toContain('class="term"');
    expect(article('См. пункт 2 договора, раздел 2 приложения.', 'ru')).not.toContain('class="reference"');
    expect(article('See section 2 of the Terms.', 'en')).not.toContain('class="reference"');
  });

  it('leaves sections of laws, links, headings and code alone', () => {
    const article = html(
      'A (the “Site”).\n\n## The Site {#site}\n\n[The Site](https://x.kz) and `Site`. Section 1 of the Law applies.\n',
      'en',
    );
    expect(article).not.toContain('class="term"');
    expect(article).not.toContain('class="reference"');
  });

  it.each([
    ['kk', 'Ол 2-бөлімде айтылған.', '2-бөлімде'],
    ['en', 'See section 2 below.', 'section 2'],
  ] as const)('knows how %s names a section', (locale, sentence, words) => {
    expect(html(`## A {#a}\n\n${sentence}\n\n## B {#b}\n\nx\n`, locale)).toContain(
      `<a href="#b" class="reference">${words}</a>`,
    );
  });
});
