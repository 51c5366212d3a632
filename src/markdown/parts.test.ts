/** A text read in parts against the same text read at once: one tree, with one set of places. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { blocks, markdown } from '../testing/markdown-arbitrary.ts';
import { PIECES } from '../testing/markdown-pieces.ts';
import { PartReader, partsOf } from './parts.ts';

const FRONT = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;
const readers = [
  unified().use(remarkParse).use(remarkGfm).freeze(),
  unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze(),
];
const parse = (text: string) => readers[FRONT.test(text) ? 1 : 0]!.parse(text) as Root;
/** What no parser writes and no reader asks for goes. */
const plain = (tree: Root) => JSON.parse(JSON.stringify(tree)) as unknown;
const expectSame = (text: string, reader = new PartReader(0)) =>
  expect(plain(reader.tree(text, parse)), text).toEqual(plain(parse(text)));

describe('a text in parts', () => {
  it('is the text, and gives the tree of the whole', () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        expect(partsOf(text).join('')).toBe(text);
        cut += Number(partsOf(text).length > 1);
        expectSame(text);
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 1000) },
    );
    expect(cut).toBeGreaterThan(100);
  });

  it('gives it for every example of the specification of CommonMark, among other texts', () => {
    const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
      tests: readonly { readonly markdown: string }[];
    };
    for (const example of tests) {
      const text = example.markdown.replaceAll('→', '\t');
      for (const one of [text, `# A\n\nWords\n\n${text}\n\nMore\n\n# B\n${text}`]) expectSame(one);
    }
  });

  it('is read once where it stood in the text before, and never changes by what became of its tree', () => {
    fc.assert(
      fc.property(fc.array(blocks, { minLength: 2, maxLength: 4 }), (versions) => {
        const reader = new PartReader(0);
        for (const list of versions) {
          const text = `# A\n\n${markdown(list)}\n\n# B\n\nAlways the same.\n`;
          const tree = reader.tree(text, parse);
          expect(plain(tree)).toEqual(plain(parse(text)));
          for (const child of tree.children) if ('children' in child) child.children.length = 0;
        }
      }),
      { numRuns: 50 },
    );
    const read: string[] = [];
    const reader = new PartReader(0);
    const see = (part: string) => {
      read.push(part);
      return parse(part);
    };
    for (const changed of ['*one*', '*other*', '*a third*'])
      reader.tree(`# A\n\n${changed}\n\n# B {#${changed.length}}\n\n*two*\n`, see);
    expect(read.filter((part) => part.includes('two'))).toHaveLength(1);
  });

  it.each([
    '[a]: b\n\n# H\n',
    '> - [a\n> b\\]c]: d\n\n# H\n',
    '[^a]: b\n\nwords\n',
    '```\n\nwords\n```\n',
    '<div>\n\nwords\n',
    'a <!-- b\n\n# c -->\n',
    'a\u2028# b\n',
  ])('stays whole where something reaches over its blocks: %j', (text) => {
    expect(partsOf(text)).toEqual([text]);
    expectSame(text);
  });

  it('may have what looks like a label elsewhere', () => {
    const text = 'With our partners\\[45]:\n\n# B\n\nSee [this]: that.\n';
    expect(partsOf(text).length).toBe(3);
    expectSame(text);
  });

  it('may have tags among its words', () => {
    const text = 'See § 3<sup>1</sup>.\n\n# B\n\nAnd <b>more</b>\n\nwords.\n';
    expect(partsOf(text).length).toBe(4);
    expectSame(text);
  });
});
