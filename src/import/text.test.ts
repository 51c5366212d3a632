import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
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

it('writes words that need no escape as the library writes them', () => {
  const word = fc.constantFrom(
    'We',
    'keep ',
    ' it',
    'w',
    '.',
    ':/',
    'www.a',
    '1.',
    '-',
    '+',
    '(',
    '"a"',
    '=',
    '}',
    '\n',
    '% ',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const link = words.map((value): PhrasingContent => ({ type: 'link', url: '/x', children: [text(value)] }));
  const end = fc.constant<PhrasingContent>({ type: 'break' });
  fc.assert(
    fc.property(fc.array(fc.oneof(words.map(text), link, end), { minLength: 1, maxLength: 4 }), (list) => {
      // Texts that follow each other are joined before they are written.
      const children = list.filter(({ type }, i) => type !== 'text' || list[i - 1]?.type !== 'text');
      const expected = toMarkdown(
        { type: 'root', children: [{ type: 'paragraph', children }] },
        { extensions: [gfmToMarkdown()], bullet: '-', resourceLink: true },
      );
      expect(markdownFrom([{ type: 'paragraph', children }])).toBe(expected);
    }),
    { numRuns: Number(process.env.GAZETTE_RUNS ?? 1000) },
  );
});
