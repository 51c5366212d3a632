/** A text read block by block against the same text read at once: one document. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { PIECES } from '../testing/markdown-pieces.ts';
import { blocksOfTree } from './blocks-of-tree.ts';
import { documentOf } from './document.ts';
import { schema } from './sanitize.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const toHtml = unified().use(remarkRehype, { clobberPrefix: '' }).use(rehypeSanitize, schema).freeze();
const html = (tree: Root) => toHtml.runSync(tree) as HastRoot;

const expectSame = (text: string) => {
  const tree = reader.parse(text) as Root;
  expect(blocksOfTree(tree, html), text).toEqual(documentOf(html(tree)).blocks);
};

it('gives the document of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }), (pieces) =>
      expectSame(pieces.join('')),
    ),
    { numRuns: Number(process.env.GAZETTE_RUNS ?? 1000) },
  );
  const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
    tests: readonly { readonly markdown: string }[];
  };
  for (const { markdown } of tests) expectSame(markdown.replaceAll('→', '\t'));
});

it.each(['', 'See [^1] and [this][a].\n\n[^1]: A *note*.\n\n[a]: https://example.org\n'])(
  'gives it of long texts and long tables: %j',
  (more) => {
    const rows = Array.from(
      { length: 450 },
      (_, i) => `| **${i}** | <b>x</b> |${i % 7 === 0 ? ' z |' : ''}\n`,
    );
    const table = `| A | B |\n| :-- | --: |\n${rows.join('')}`;
    const words = Array.from({ length: 250 }, (_, i) => `Paragraph *${i}*.\n\n`).join('');
    expectSame(`${words}${table}\n\n${words}\n\n${table}${more && `\n${more}`}`);
  },
);
