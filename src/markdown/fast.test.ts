/** The faster parser against the reference: where it is taken, both give the same document and the same messages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { PIECES } from '../testing/markdown-pieces.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { fastTree } from './fast.ts';
import { parseMarkdown } from './parse.ts';

/** The examples of the specification, which is not ours to copy: `→` in them stands for a tab. */
const EXAMPLES = (
  createRequire(import.meta.url)('commonmark-spec') as { tests: readonly { readonly markdown: string }[] }
).tests.map(({ markdown }) => ({ markdown: markdown.replaceAll('→', '\t') }));

const both = (text: string) =>
  [{}, { fastTree }].map((fast) => {
    const { document, frontMatter, messages } = parseMarkdown(text, { wantsAnchors: true, ...fast });
    return { document, frontMatter, messages: messages.map(String) };
  });

const expectSame = (text: string) => {
  const [reference, fast] = both(text);
  expect(fast, text).toEqual(reference);
};

/** How much of a text is read by the faster parser: 0 to 1. */
function taken(text: string): number {
  let slow = 0;
  const tree = fastTree(text, (part) => {
    slow += part.length;
    return unified().use(remarkParse).parse(part);
  });
  return tree === null ? 0 : 1 - slow / Math.max(text.length, 1);
}

describe('the faster parser', () => {
  it('gives what the reference gives for any text that it takes', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        if (taken(text) === 0) return;
        count += 1;
        expectSame(text);
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 1000) },
    );
    expect(count).toBeGreaterThan(100);
  });

  it('gives the same documents for every example of the specification of CommonMark', () => {
    expect(EXAMPLES.length).toBeGreaterThan(650);
    for (const { markdown } of EXAMPLES)
      for (const text of [markdown, `A\n\n${markdown}\n\nB\n`]) expectSame(text);
    expect(EXAMPLES.filter(({ markdown }) => taken(markdown) > 0).length).toBeGreaterThan(200);
  });

  it.each([
    'http://«',
    'See /o@r.z now',
    '[mailto:a@b.c',
    'a\n\nhttps://₸',
    '🛜www.a.b',
    '***\ufeff***',
    '**\u{1fadf}**x',
    'x@y.zz and xmpp:a@b.cc',
  ])('leaves to the reference what both might link or mark otherwise: %j', (text) => {
    expect(taken(text)).toBeLessThan(1);
    expectSame(text);
  });

  it('takes the shipped policies, and gives the same documents', () => {
    const texts = globSync('policies/*/*/*.md', { cwd: PROJECT }).map((path) =>
      readFileSync(join(PROJECT, path), 'utf8'),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expectSame(text);
    expect(texts.filter((text) => taken(text) > 0.5).length).toBeGreaterThan(texts.length / 2);
  });

  const corpus = join(PROJECT, '../shared/corpus/redline');
  it.runIf(existsSync(corpus) && process.env.GAZETTE_TRIALS === 'full')(
    'gives the same documents for real texts',
    () => {
      const texts = globSync('*/*.md', { cwd: corpus }).map((path) =>
        readFileSync(join(corpus, path), 'utf8'),
      );
      const fast = texts.filter((text) => taken(text) > 0);
      expect(fast.length).toBeGreaterThan(0);
      for (const text of fast) expectSame(text);
    },
  );
});
