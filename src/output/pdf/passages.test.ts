import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../languages/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import { renderRedline } from '../../redline/index.ts';
import { tellOnce } from './passages.ts';

const words = dictionaryOf('en').redline;
const told = (from: string, to: string) => {
  const [old, next] = [from, to].map((text) => parseMarkdown(text, { numbering: 'decimal' }).document);
  return tellOnce(renderRedline(old!, next!, { labels: words, numbers: true }).html, words);
};
/** What is read, a block a line. */
const read = (html: string) =>
  html
    .replace(/<\/(p|li|h\d|td|th)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('a passage is told once', () => {
  it('where a section went with its heading, its list and its table', () => {
    const gone =
      '## Data {#data}\n\nWe keep:\n\n- a name\n- an address\n\n| What | Why |\n| - | - |\n| Name | Law |\n';
    expect(
      read(
        told(
          `## A {#a}\n\nText.\n\n${gone}\n## B {#b}\n\nEnd.\n`,
          '## A {#a}\n\nText.\n\n## B {#b}\n\nEnd.\n',
        ),
      ),
    ).toEqual([
      '1. A',
      'Text.',
      '2. [removed: Data',
      'We keep:',
      'a name',
      'an address',
      'What',
      'Why',
      'Name',
      'Law]',
      '2. B',
      'End.',
    ]);
  });

  it('where items came, in each place by itself', () => {
    expect(read(told('- one\n- two\n', '- new\n- newer\n- one\n- newest\n- two\n'))).toEqual([
      '[added: new',
      'newer]',
      'one',
      '[added: newest]',
      'two',
    ]);
  });

  it('where rows went and others came', () => {
    const table = (rows: string) => `| What | Why |\n| - | - |\n| Name | Law |\n${rows}`;
    expect(
      read(told(table('| Telephone | Calls |\n| Address | Mail |\n'), table('| Cookies | Statistics |\n'))),
    ).toEqual([
      'What',
      'Why',
      'Name',
      'Law',
      '[removed: Telephone',
      'Calls',
      'Address',
      'Mail]',
      '[added: Cookies',
      'Statistics]',
    ]);
  });

  it('where a column came, in its head', () => {
    const html = told(
      '| What | Why |\n| - | - |\n| Name | Law |\n| Address | Mail |\n',
      '| What | Why | How long |\n| - | - | - |\n| Name | Law | 3 years |\n| Address | Mail | 1 year |\n',
    );
    expect(read(html)).toEqual([
      'What',
      'Why',
      '[added: How long]',
      'Name',
      'Law',
      '3 years',
      'Address',
      'Mail',
      '1 year',
    ]);
    expect(html.match(/<ins>/g)).toHaveLength(3);
  });
});

describe('changes that are not one passage are told one by one', () => {
  it('inside what stays', () => {
    expect(
      read(told('We keep all data.\n\nOld terms hold here.\n', 'We keep data.\n\nTerms hold here.\n'))
        .join('\n')
        .match(/\[/g),
    ).toHaveLength(3);
  });

  it('on both sides of what stays, and of what is drawn', () => {
    expect(read(told('- a\n- b\n- c\n', '- b\n'))).toEqual(['[removed: a]', 'b', '[removed: c]']);
    expect(read(told('Gone first.\n\n![Map](map.png)\n\nGone last.\n', '![Map](map.png)\n'))).toEqual([
      '[removed: Gone first.]',
      '[removed: Gone last.]',
    ]);
  });
});

it('words of the text that look like the labels stay', () => {
  const text = 'He wrote [removed: this] and [added: that].\n';
  expect(read(told(text, text))).toEqual([text.trim()]);
});

it('says the same with every label in its place taken away', () => {
  const labels = (html: string) => html.replace(/<span class="rl-word"[^>]*>[^<]*<\/span>/g, '');
  const [from, to] = ['## A {#a}\n\n- x\n- y\n\nOld.\n', '## B {#b}\n\nNew.\n\n| h |\n| - |\n| c |\n'];
  const { html } = renderRedline(
    ...([from, to].map((one) => parseMarkdown(one, { numbering: 'decimal' }).document) as [never, never]),
    { labels: words, numbers: true },
  );
  expect(labels(tellOnce(html, words))).toBe(labels(html));
});
