import { expect, it } from 'vitest';
import { withoutHtml } from './index.ts';

it.each([
  ['a paragraph', '<p>Kept for 3 years.</p>', 'Kept for 3 years.'],
  ['a table', 'Text.\n\n<table><tr><td>Phone</td><td>3 years</td></tr></table>', '3 years'],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', 'Two'],
  ['a raised number', 'The cap is 2<sup>30</sup> tenge.', '2³⁰'],
])('keeps what %s in HTML says', (_, source, words) => {
  const markdown = withoutHtml(source);
  expect(markdown).toContain(words);
  expect(markdown).not.toMatch(/<\/?\w/);
});

it('leaves anchors, front matter and everything else as they are', () => {
  expect(withoutHtml('---\ntitle: T\n---\n\n## A {#a}\n\n<p>One.</p>\n')).toBe(
    '---\ntitle: T\n---\n## A {#a}\n\nOne.\n',
  );
  expect(withoutHtml('## A {#a}\n\n*  One   two\n')).toBe('## A {#a}\n\n*  One   two\n');
});
