import { expect, it } from 'vitest';
import { byArticle, byHeading, byMessage } from './bilingual.ts';
import { randomFrom } from './random.ts';
import { planted } from './slips.ts';

const anchorsIn = (text: string) => [...text.matchAll(/\{#([^}]*)\}/g)].map(([, anchor]) => anchor);

it('gives the articles of a law one anchor in both languages', () => {
  const ru = '# О розах\n\n## Статья 1. Розы\n\n      Розы растут.\n\nСтатья 2-1. Шипы\n';
  const kk = '# Раушандар туралы\n\n1-бап. Раушандар\n\nРаушандар өседі.\n\n2-1-бап. Тікендер\n';
  expect(anchorsIn(byArticle(kk))).toEqual(anchorsIn(byArticle(ru)));
  expect(anchorsIn(byArticle(ru))).toEqual(['article-1-1', 'article-2-1-1']);
});

it('gives headings the number of their place', () => {
  expect(byHeading('# A {: .x }\n\n## B {#own}\n')).toBe('# A {#h1}\n\n## B {#h2}\n');
});

it('makes a section of each message', () => {
  expect(byMessage('# note\nb = See <a href="{ $x }">this</a>\na =\n  One { -two }\n  three\n')).toBe(
    '## a {#a}\n\nOne X three\n\n## b {#b}\n\nSee [this](https://a.example/)\n',
  );
});

it('plants one slip of each kind that a text has a place for', () => {
  const text = '## A {#a}\n\n5 ноября, 30 дней, [x](https://a.example/b)\n\n- one\n- two\n';
  const slips = planted(text, randomFrom(7));
  expect(slips.map(({ slip }) => slip)).toEqual(['number', 'day', 'link', 'item', 'section']);
  expect(slips.every((one) => one.text !== text)).toBe(true);
});
