import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, documentText, type Heading } from '../model/index.ts';
import { blocks, markdown } from '../testing/markdown-arbitrary.ts';
import { articleHtml, parseMarkdown } from './index.ts';
import { TEXT_RULES } from './lint/index.ts';

const problemsOf = (text: string) =>
  parseMarkdown(text, { wantsAnchors: true }).messages.map(
    (message) => `${message.line}:${message.column} ${message.source}/${message.ruleId}`,
  );
const headingsOf = (text: string) =>
  parseMarkdown(text, { numbering: 'decimal' }).document.blocks.filter(
    (block): block is Heading => block.type === 'heading',
  );

describe('a text that begins with a rule', () => {
  it.each(['---\n\nWe keep:\n\n- names\n- phones\n', '---\r\n\r\nWe keep:\r\n\r\n1. names\r\n'])(
    'keeps its lists: %j',
    (text) => {
      const { document, frontMatter } = parseMarkdown(text);
      expect(document.blocks.map(({ type }) => type)).toEqual(['rule', 'paragraph', 'list']);
      expect(frontMatter).toBeNull();
    },
  );

  it('is told from front matter by the line that ends it', () => {
    expect(parseMarkdown('---\ntitle: A\n---\n\n- names\n')).toMatchObject({
      frontMatter: { yaml: 'title: A' },
      document: { blocks: [{ type: 'list' }] },
    });
    expect(parseMarkdown('---\n---\n\n- names\n')).toMatchObject({
      document: { blocks: [{ type: 'list' }] },
    });
  });
});

describe('anchors', () => {
  it('come from the author and leave the text', () => {
    const [heading] = headingsOf('## Сроки *хранения* {#retention}');
    expect(heading).toMatchObject({ anchor: 'retention', number: '1.' });
    expect(documentText(parseMarkdown('## Сроки {#retention}').document, 1)).toBe('Сроки\n');
  });

  it('are derived, and unique, where the author wrote none', () => {
    expect(headingsOf('## Your rights\n\n## Your rights').map(({ anchor }) => anchor)).toEqual([
      'your-rights',
      'your-rights-2',
    ]);
  });

  it.each([
    ['a second one of the same name', '## A {#x}\n\n## B {#x}', '3:1 anchor/duplicate'],
    ['one that is no anchor', '## A {#Сроки}', '1:1 anchor/invalid'],
    ['one that pages keep for themselves', '## A {#change-1}', '1:1 anchor/reserved'],
    ['none', 'text\n\n## A', '3:1 anchor/missing'],
  ])('are reported with their place: %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('numbers', () => {
  it('count sections and what is inside them', () => {
    expect(headingsOf('## A\n\n### B\n\n### C\n\n## D').map(({ number }) => number)).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      '2.',
    ]);
    const [first] = clausesOf(
      parseMarkdown('## A {#a}\n\n### B {#b}\n\n## D {#d}', { numbering: 'decimal' }).document,
    );
    expect(first?.clauses.map(({ label }) => label)).toEqual(['1.1. B']);
  });
});

describe('text format 1', () => {
  it.each([
    [
      'heading, paragraph, items and cells on lines of their own',
      '## A {#a}\n\none\ntwo\n\n- x\n- y\n\n| p | q |\n|---|---|\n| 1 | 2 |',
      '1. A\none two\nx\ny\np\tq\n1\t2\n',
    ],
    ['a hard break as a space', 'one  \ntwo', 'one two\n'],
    ['an image as its alternative text', 'see ![a map](https://x.example/m.png) here', 'see a map here\n'],
    ['footnotes at the end', 'text[^a]\n\n[^a]: note\n\nlast', 'text1\nlast\nnote\n'],
    ['composed letters', 'e\u0301', '\u00e9\n'],
    ['figure dashes and emoji as they are', '📞 +7 (708)‒800', '📞 +7 (708)‒800\n'],
    ['nothing for a rule', 'a\n\n---\n\nb', 'a\nb\n'],
  ])('writes %s', (_, text, expected) => {
    expect(documentText(parseMarkdown(text, { numbering: 'decimal' }).document, 1)).toBe(expected);
  });
});

describe('parsing', () => {
  it('gives the same document every time', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const text = markdown(list);
        expect(parseMarkdown(text).document).toEqual(parseMarkdown(text).document);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a footnote reference out of the link around it', () => {
    const html = articleHtml(parseMarkdown('[one[^n] two](https://a.example)\n\n[^n]: note').document);
    expect(html).toMatch(
      /<a href="https:\/\/a\.example">one<\/a><sup><a [^>]*>1<\/a><\/sup><a href="https:\/\/a\.example"> two<\/a>/,
    );
  });

  it('never lets markup through', () => {
    const html = articleHtml(
      parseMarkdown(
        '<script>x</script>\n\n[a](javascript:alert(1)) [b](JaVaScRiPt:x) ![c](data:text/html,x) &lt;b&gt; <b onclick=x>',
      ).document,
    );
    expect(html).not.toMatch(/<script|javascript:|data:|<b|onclick=x>/i);
    expect(html).toContain('&#x3C;b>');
  });
});

describe.each(TEXT_RULES)('$id', (rule) => {
  const findings = (text: string) =>
    parseMarkdown(text).messages.filter((message) => `${message.source}/${message.ruleId}` === rule.id);
  it.each(rule.examples.good)('passes %s', (text) => {
    expect(findings(text)).toEqual([]);
  });
  it.each(rule.examples.bad)('finds %s', (text) => {
    expect(findings(text).length).toBeGreaterThan(0);
  });
});
