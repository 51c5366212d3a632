import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { PIECES } from '../testing/markdown-pieces.ts';
import { BlockWriter } from './block-writer.ts';
import { markdownFrom } from './text.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const MORE = [
  '- a\n\n<!-- -->\n\n- b\n',
  '1. a\n',
  '* c\n',
  '    code\n\n',
  '\\\n',
  '&#xA;\n',
  '---\n\n',
  '- b\n\n+ c\n',
];

it('writes every text as it is written at once, also where its blocks stood in earlier texts', () => {
  const writer = new BlockWriter();
  let written = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES, ...MORE), { minLength: 1, maxLength: 12 }), (pieces) => {
      const { children } = reader.parse(pieces.join('')) as Root;
      const blocks = children.filter(({ type }) => type !== 'html');
      written += Number(blocks.length > 1);
      expect(writer.write(blocks)).toBe(markdownFrom(blocks));
    }),
    { numRuns: Number(process.env.GAZETTE_RUNS ?? 1000) },
  );
  expect(written).toBeGreaterThan(100);
});

it('tells blocks apart that differ in nothing but their words, depth or address', () => {
  const writer = new BlockWriter();
  for (const text of [
    '# a\n',
    '## a\n',
    'a\n',
    '[a](b)\n',
    '[a](c)\n',
    '[a](c "d")\n',
    '1. a\n',
    '2. a\n',
    '- a\n',
  ]) {
    const { children } = reader.parse(text) as Root;
    expect(writer.write(children)).toBe(markdownFrom(children));
  }
});
