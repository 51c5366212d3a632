import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { editedPair } from '../testing/markdown-arbitrary.ts';
import type { Edit } from './edits.ts';
import { redline } from './known.ts';
import { redlineHtml } from './to-html.ts';
import { unchanged } from './unchanged.ts';

/** What an edit says, without the objects that stand for its sides. */
const shape = (edit: Edit): unknown =>
  edit.type === 'leaf'
    ? [edit.op, edit.a?.block, edit.b?.block, edit.move]
    : [edit.type === 'box' ? [edit.op, edit.a?.kind] : edit.type, edit.children.map(shape)];

describe('a document as its own redline', () => {
  it('has the edits that a comparison with itself finds', () => {
    fc.assert(
      fc.property(editedPair, ([markdown]) => {
        const { document } = parseMarkdown(markdown, { numbering: 'decimal' });
        const compared = redline(document, document);
        expect(unchanged(document).edits.map(shape)).toEqual(compared.edits.map(shape));
        expect(redlineHtml(unchanged(document))).toBe(redlineHtml(compared));
      }),
      { numRuns: 60 },
    );
  });
});
