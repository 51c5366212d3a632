import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { hasNode, nodesOf } from './nodes.ts';

const tree = unified().use(remarkParse).parse('# One\n\n> ## Two\n\n- a [link](https://example.org)\n');

describe('the nodes of a text', () => {
  it('are found at any depth, in order', () => {
    expect(nodesOf(tree, 'heading').map(({ depth }) => depth)).toEqual([1, 2]);
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual(['https://example.org']);
    expect(nodesOf(tree, 'table')).toEqual([]);
  });

  it('are known to be there, or not', () => {
    expect(hasNode(tree, 'link')).toBe(true);
    expect(hasNode(tree, 'image', 'blockquote')).toBe(true);
    expect(hasNode(tree, 'image', 'html')).toBe(false);
  });
});
