import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { blocks, markdown } from '../../testing/markdown-arbitrary.ts';
import { bodyOf, keyOf, notesOf } from './levels.ts';
import { markdownOf } from './to-markdown.ts';

describe('blocks as Markdown', () => {
  it('are the same blocks when they are read again', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { document } = parseMarkdown(markdown(list));
        const written = markdownOf([...bodyOf(document), ...notesOf(document)]);
        expect(keyOf(parseMarkdown(written).document.blocks), written).toBe(keyOf(document.blocks));
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 40) },
    );
  });
});
