import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { markdownFrom } from './text.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const marked = (type: 'strong' | 'emphasis' | 'delete', ...children: PhrasingContent[]): PhrasingContent => ({
  type,
  children,
});
const written = (...children: PhrasingContent[]) => markdownFrom([{ type: 'paragraph', children }]).trimEnd();

it.each([
  [[text('We '), marked('strong', text('sell and ')), text('keep')], 'We **sell and** keep'],
  [[text('We'), marked('emphasis', text(' sell ')), text('keep')], 'We *sell* keep'],
  [[text('We '), marked('delete', text('sell\u00a0')), text('keep')], 'We ~~sell~~\u00a0keep'],
  [
    [text('We '), marked('strong', marked('emphasis', text('sell ')), text(' ')), text('keep')],
    'We **_sell_**  keep',
  ],
  [[text('We'), marked('strong', text(' ')), text('keep')], 'We keep'],
  [[marked('delete', text('We ')), marked('delete', text('sell'))], '~~We sell~~'],
  [[marked('delete', text('We')), marked('delete', text('sell'))], '~~Wesell~~'],
])('marks words alone: %#', (children, markdown) => {
  expect(written(...children)).toBe(markdown);
});

it('says every word that was marked, whatever blanks stand at the edges of marks', () => {
  const words = fc.constantFrom('a', 'Data', ' sell', 'and ', ' ', '\u00a0x', '7.');
  const mark = fc.record({
    type: fc.constantFrom('strong', 'emphasis', 'delete'),
    of: fc.array(words, { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(words, mark), { minLength: 1, maxLength: 6 }), (parts) => {
      const children = parts.map((part) =>
        typeof part === 'string' ? text(part) : marked(part.type as 'strong', ...part.of.map(text)),
      );
      // The edges of a paragraph are no part of a mark.
      const markdown = written(text('First'), ...children, text('last'));
      const read = unified().use(remarkParse).use(remarkGfm).parse(markdown);
      expect(wordsOf(read)).toBe(
        `First${parts.map((part) => (typeof part === 'string' ? part : part.of.join(''))).join('')}last`,
      );
      for (const blank of markdown.matchAll(/&#x(20|A0);/g)) expect(blank).toBeUndefined();
    }),
  );
});
