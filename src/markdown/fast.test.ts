/** The faster parser against the reference: where it is taken, both give the same document and the same messages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../testing/sandbox.ts';
import { fastTree } from './fast.ts';
import { parseMarkdown } from './parse.ts';

const both = (text: string) =>
  [false, true].map((mayBeFast) => {
    const { document, frontMatter, messages } = parseMarkdown(text, { wantsAnchors: true, mayBeFast });
    return { document, frontMatter, messages: messages.map(String) };
  });

const expectSame = (text: string) => {
  const [reference, fast] = both(text);
  expect(fast, text).toEqual(reference);
};

/** Pieces of texts in which parsers part: signs, blanks, beginnings of blocks, addresses, entities. */
const PIECES = [
  ...['a', 'word ', 'Слово', '1', ' ', '  ', '\n', '\n\n', '*', '**', '_', '__', '***', '~~', '~'],
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '> ',
    '|',
    '| a | b |\n| - | - |\n',
    '---',
    '\n---\n',
  ],
  ...['===', '(', ')', '[', ']', '[x](http://a.b)', '![x](y)', '{#a}', '\\', '\\*', '!', '.', ',', '"', ':'],
  ...[
    'http://a.b/c',
    'www.a.b',
    'a@b.cd',
    '- [ ] ',
    '«',
    '»',
    '—',
    '^',
    '$',
    '\n    ',
    '\n  ',
    '   ',
    '&amp;',
  ],
  ...['&nbsp;', '&', '\u00a0', '`c`', '`', '&#35;', '\\\n', 'text, ', 'и ', '<b>', '[^1]', '\t'],
];

describe('the faster parser', () => {
  it('gives what the reference gives for any text that it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        if (fastTree(text) === null) return;
        taken += 1;
        expectSame(text);
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 1000) },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('takes the shipped policies, and gives the same documents', () => {
    const texts = globSync('policies/*/*/*.md', { cwd: PROJECT }).map((path) =>
      readFileSync(join(PROJECT, path), 'utf8'),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expectSame(text);
    expect(texts.filter((text) => fastTree(text) !== null).length).toBeGreaterThan(texts.length / 2);
  });

  const corpus = join(PROJECT, '../shared/corpus/redline');
  it.runIf(existsSync(corpus))('gives the same documents for real texts', () => {
    const texts = globSync('*/*.md', { cwd: corpus }).map((path) => readFileSync(join(corpus, path), 'utf8'));
    const taken = texts.filter((text) => fastTree(text) !== null);
    expect(taken.length).toBeGreaterThan(0);
    for (const text of taken) expectSame(text);
  });
});
