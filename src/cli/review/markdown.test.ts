import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { code, fenced, linkTo, said, told } from './markdown.ts';

const treeOf = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const typesIn = (markdown: string) => {
  const types: string[] = [];
  visit(treeOf(markdown) as Nodes, (node) => void types.push(node.type));
  return types;
};
/** What a reader sees, without the unseen blanks that stop hosts from linking. */
const seen = (markdown: string) => {
  let words = '';
  visit(treeOf(markdown) as Nodes, (node) => {
    if ('value' in node) words += node.value;
  });
  return words.replaceAll('\u200b', '');
};

const HOSTILE = [
  '@everyone and @acme/legal, see #12, !34, acme/site#5, GH-7',
  '<img src=x onerror=alert(1)> & <!-- gazette:review --> </details>',
  '[click](https://evil.example) ![x](https://evil.example/a.png)',
  'https://evil.example/a www.evil.example you@evil.example mailto:you@evil.example',
  '# Heading',
  '- item',
  '1. item',
  '+ item',
  '/close',
  '> quoted',
  '```',
  '`code` **bold** _it_ ~~gone~~ $x$ | cell |',
  '---',
  '[^1]: note',
  '[ ] box',
  '&lt;b&gt; &#64;everyone',
  'a\\',
];

describe('foreign words in a line', () => {
  it.each(HOSTILE)('%s stay words', (words) => {
    expect(typesIn(`- said: ${said(words)}`).filter((type) => type !== 'break')).toEqual([
      'root',
      'list',
      'listItem',
      'paragraph',
      'text',
    ]);
    expect(seen(`- ${said(words)}`)).toBe(words);
    expect(typesIn(said(words))).toEqual(['root', 'paragraph', 'text']);
  });

  it.each([
    '@everyone',
    '@acme/legal',
    '#12',
    '!34',
    '~label',
    '%7',
    'https://evil.example',
    'www.evil.example',
    'GH-7',
  ])('no host makes a link of %s', (words) => {
    expect(said(`see ${words} now`).replaceAll('\\', '')).not.toContain(words);
  });

  it('keeps its line, and shows signs that nobody sees', () => {
    expect(said('a\n\n/close\u202eb')).toBe('a /closeU+202Eb');
    expect(said('  30 дней, «срок» — 100%  ')).toBe('30 дней, «срок» — 100%');
  });
});

describe('a message', () => {
  it('has its values as code', () => {
    expect(told('Unexpected `#a` in `b|c`, expected <x>')).toBe('Unexpected `#a` in `b|c`, expected \\<x\\>');
  });

  it.each([...HOSTILE, ...HOSTILE.map((words) => `Unexpected \`${words}\`, expected \`x\``)])(
    '%s stays in its place',
    (words) => {
      const types = new Set(typesIn(`- error: ${told(words)}`));
      for (const type of types)
        expect(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']).toContain(type);
      expect(seen(`- error: ${told(words)}`).replaceAll('`', '')).toBe(`error: ${words}`.replaceAll('`', ''));
    },
  );
});

describe('code', () => {
  it.each(['a`b', '``', '`a`', 'a\n# b', ''])('%j is one span', (words) => {
    expect(typesIn(`- ${code(words)} end`).filter((type) => type === 'inlineCode')).toHaveLength(1);
  });

  it('in a block ends where the block ends', () => {
    const block = fenced(['! a ```` b', '```', '@everyone <b>', 'x\r\n```\ny', '\u202e'], 'diff');
    expect(typesIn(`${block}\n\nafter`)).toEqual(['root', 'code', 'paragraph', 'text']);
    expect(block).toContain('U+202E');
  });
});

describe('a link', () => {
  it('leads where it says, whatever its address holds', () => {
    const link = linkTo('[x](y)', new URL('https://p.example/a b/>)<"\\c'));
    expect(typesIn(link)).toEqual(['root', 'paragraph', 'link', 'text']);
  });
});
