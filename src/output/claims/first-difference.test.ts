import { expect, it } from 'vitest';
import { firstDifference } from './first-difference.ts';

const page = (text: string, around = '') =>
  `<!doctype html><html><body><main><h1>Privacy</h1>${around}\n<article><h2>Data</h2>\n${text}\n</article></main></body></html>`;

const MADE = '<p>We keep data for 3 years.</p>\n<p>We do not sell data.</p>';

it.each<[what: string, served: string, said: string]>([
  [
    'a word',
    page(MADE.replace('3', '9')),
    'words “We keep data for 9 years.”, expected “We keep data for 3 years.” in the text',
  ],
  [
    'an element around a clause',
    page(MADE.replace(/<p>We do.*<\/p>/, '<noscript>$&</noscript>')),
    '`noscript` “<p>We do not sell data.</p>”, expected `p` “We do not sell data.” in the text',
  ],
  [
    'an element that was put in',
    page(`<s>Void.</s>\n${MADE}`),
    '`s` “Void.”, expected none there in the text',
  ],
  ['one at the end', page(`${MADE}<p>Void.</p>`), '`p` “Void.”, expected none there in the text'],
  [
    'a clause that is gone',
    page('<p>We do not sell data.</p>'),
    'absence of `p` “We keep data for 3 years.” in the text',
  ],
  [
    'a mark in a tag',
    page(MADE.replace('<p>', '<p hidden>')),
    '`hidden` of `p` “We keep data for 3 years.” in the text, expected none',
  ],
  ['words around the text', page(MADE, '<p>Suspended.</p>'), '`p` “Suspended.”, expected none there'],
  ['a comment', page(`${MADE}<!-- void -->`), 'words “<!-- void -->”, expected none there in the text'],
  ['blanks alone', page(`${MADE}  `), 'words “”, expected “” in the text'],
])('names %s', (_, served, said) => {
  expect(firstDifference(served, page(MADE))).toBe(`Unexpected ${said}`);
});

it('says nothing of pages that browsers read alike', () => {
  expect(firstDifference(page(MADE), page(MADE))).toBeNull();
  expect(firstDifference(page(MADE).replace('<body>', '<body >'), page(MADE))).toBeNull();
});

it('quotes a long passage around what differs', () => {
  const long = 'We keep data. '.repeat(30);
  expect(firstDifference(page(`<p>${long}for 9 years</p>`), page(`<p>${long}for 3 years</p>`))).toMatch(
    /^Unexpected words “….*for 9 years”, expected “….*for 3 years” in the text$/,
  );
});
