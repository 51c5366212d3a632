import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHtml, parseMarkdown } from '../markdown/index.ts';
import { blocks, editedPair, markdown } from '../testing/markdown-arbitrary.ts';
import { isStable, projection } from '../testing/project.ts';
import { changesOf, redline, redlineHtml } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const RUNS = { numRuns: Number(process.env.GAZETTE_RUNS ?? 300) };

describe('a redline', () => {
  it('gives the new text when accepted, the old one when rejected, and is stable HTML', () => {
    fc.assert(
      fc.property(editedPair, ([before, after]) => {
        const [from, to] = [documentOf(before), documentOf(after)];
        const html = redlineHtml(redline(from, to));
        expect(projection(html, 'new')).toBe(projection(redlineHtml(redline(to, to)), 'plain'));
        expect(projection(html, 'old')).toBe(projection(redlineHtml(redline(from, from)), 'plain'));
        expect(isStable(html)).toBe(true);
      }),
      RUNS,
    );
  });

  it('of a text with itself is the page of that text, without a mark', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const document = documentOf(markdown(list));
        const html = redlineHtml(redline(document, document));
        expect(html).not.toMatch(/data-rl|<ins|<del/);
        expect(projection(html, 'plain')).toBe(projection(articleHtml(document), 'plain'));
        expect(changesOf(redline(document, document)).changes).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(editedPair, ([before, after]) => {
        const once = () => redlineHtml(redline(documentOf(before), documentOf(after)));
        expect(once()).toBe(once());
      }),
      { numRuns: 50 },
    );
  });

  it('marks something whenever the two texts differ', () => {
    fc.assert(
      fc.property(editedPair, ([before, after]) => {
        const [from, to] = [documentOf(before), documentOf(after)];
        const html = redlineHtml(redline(from, to));
        const differs = projection(html, 'new') !== projection(html, 'old');
        expect(/data-rl|<ins|<del/.test(html)).toBe(differs);
      }),
      RUNS,
    );
  });
});
